import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../server/src/core/analyze';
import { explainAt } from '../../../../server/src/core/output/text/explain/explain';
import { structureWords } from '../../../../server/src/core/grammar/words/structure';
import { messages } from '../../../../server/src/core/output/message';
import { inReview } from '../../fixture';

function explained(sentence: string, language: 'zh-CN' | 'en' = 'zh-CN', at = sentence): string {
  const source = inReview(sentence);
  return explainAt(analyze(source), source.indexOf(at), language)?.text ?? '';
}

/** The lines of one part, without its title. */
function part(text: string, title: string): readonly string[] {
  const lines = text.split('\n');
  const at = lines.indexOf(title);
  return at < 0 ? [] : lines.slice(at + 1, lines.indexOf('', at)).map((line) => line.slice(2));
}

describe('a sentence is explained', () => {
  const sentence = '全镇投入资金640万元，扶持高杭、柳塘和石桥（新设）三个村。';

  it('begins with itself', () => {
    expect(explained(sentence).split('\n').slice(0, 2)).toEqual([sentence, '']);
  });

  it('with its words, what each does and what it belongs to', () => {
    const lines = explained(sentence).split('\n');
    expect(lines.slice(2, 4).map((line) => line.trimEnd().split(/ {2,}/))).toEqual([
      ['词', '作用', '属于'],
      ['------', '----------------------', '-----------------------'],
    ]);
    const cellsOf = (word: string) => lines.find((line) => line.trim().startsWith(`${word} `))?.trim();
    expect(cellsOf('640')?.split(/ {2,}/)).toEqual(['640', '数', '数字 640万元']);
    expect(cellsOf('柳塘')?.split(/ {2,}/)).toEqual(['柳塘', '词表外', '并列 1 之 2']);
    expect(cellsOf('和')?.split(/ {2,}/)).toEqual(['和', '连接词']);
    expect(cellsOf('三')?.split(/ {2,}/)).toEqual(['三', '数', '数字 三个 · 计数 三个村']);
  });

  it('with what stands in brackets further in', () => {
    expect(explained(sentence)).toMatch(/^ {2}新设 /mu);
    expect(part(explained(sentence), '括号、引号：')).toEqual(['（新设）']);
  });

  it('with its coordinations, the count that they are held against, and its figures', () => {
    const text = explained(sentence);
    expect(part(text, '并列：')[0]).toMatch(/^1 {2}.*高杭 \| 柳塘 \| 石桥（新设） {2}3 项/u);
    expect(part(text, '计数：')[0]).toMatch(/^“三个村”数 3：列在数前，列出 3 项.*；相符$/u);
    expect(part(text, '数字：')[0]).toMatch(
      /^640万元 {2}指标 \S*资金 · 范围 全镇 · 时期 2025 · 性质 实绩 · 量别 数额$/u,
    );
  });

  it('with the checks of its figures and what they are tied to', () => {
    const lines = part(explained('全镇财政收入5130万元，完成任务6000万元的85.5%。'), '数字：');
    expect(lines).toContain('    ✓ 5130万元 ÷ 6000万元 = 85.5%');
    expect(lines).toContain('    说的是 5130万元');
    expect(lines).toContain('    比的是 6000万元');
  });

  it('in English as well', () => {
    const text = explained(sentence, 'en');
    expect(text).toMatch(/^柳塘 +not in the word list +coordination 1, member 2$/mu);
    expect(part(text, 'Brackets and quotation marks:')).toEqual(['（新设）']);
    expect(part(text, 'Counts:')[0]).toMatch(
      /^“三个村” counts 3: names before the count, listed 3.*: .*石桥（新设）; holds$/u,
    );
    expect(part(text, 'Figures:')[0]).toMatch(/scope 全镇 · period 2025 · role actual · measure level$/u);
  });

  it('that has nothing of a part, says so', () => {
    expect(explained('各项工作有序推进。')).toMatch(
      /括号、引号：没有\n\n并列：没有\n\n计数：没有\n\n数字：没有\n$/u,
    );
    expect(explained('各项工作有序推进。', 'en')).toMatch(/Figures: none\n$/u);
  });
});

describe('why a list is not held against its count', () => {
  const counts = (sentence: string) => part(explained(sentence), '计数：');

  it('differs and is whole, or has 等', () => {
    expect(counts('改造高杭村、柳塘村、石桥村、文峰村三个村。')[0]).toMatch(/列出 4 项.*；不符，列举完整$/u);
    expect(counts('建成高杭村、柳塘村等15个示范村。')[0]).toMatch(
      /；有“等”字，没有列全，数对得上，不作判断$/u,
    );
  });

  it('stands nowhere', () => {
    expect(counts('新建项目12个。')).toEqual(['“12个”数 12：没有找到它所数的列举，不核对']);
  });
});

describe('the sentence at a place', () => {
  const source = inReview('　　修路12公里。建桥3座。', '| 指标 | 数 |\n| --- | --- |\n| 桥 | 3座 |');
  const first = (at: number) => explainAt(analyze(source), at, 'zh-CN')?.text.split('\n')[0] ?? null;

  it('is the one around it, the first of its line from the blanks before', () => {
    expect(first(source.indexOf('建桥'))).toBe('建桥3座。');
    expect(first(source.indexOf('公里。') + 2)).toBe('修路12公里。');
    expect(first(source.indexOf('　　'))).toBe('修路12公里。');
  });

  it('is a whole heading or cell', () => {
    expect(first(source.indexOf('2025年'))).toBe('一、2025年工作回顾');
    expect(first(source.indexOf('3座 |'))).toBe('3座');
  });

  it('is none in front matter and empty lines', () => {
    expect(first(2)).toBe(null);
    expect(first(source.indexOf('\n\n　　') + 1)).toBe(null);
    expect(first(source.length)).toBe(null);
  });

  it('has a span in the source', () => {
    const marked = inReview('修路**12**公里。建桥3座。');
    const span = explainAt(analyze(marked), marked.indexOf('修路'), 'zh-CN')?.span;
    expect(span && marked.slice(span.start, span.end)).toBe('修路**12**公里。');
  });

  it('is told for every place of every text without a throw', () => {
    const hostile = '“（、和三个”‘，等3个\u202E和、、|';
    const text = inReview(hostile, `# ${hostile}`, `- ${hostile}`);
    const analysis = analyze(text);
    for (let at = 0; at <= text.length; at++)
      expect(explainAt(analysis, at, 'zh-CN')?.text ?? '').not.toContain('\u202E');
  });
});

it('every role has a word of its own', () => {
  for (const { explain } of Object.values(messages)) {
    const named = Object.values(explain.role);
    expect(new Set(named).size).toBe(named.length);
    expect(Object.keys(explain.role)).toEqual(expect.arrayContaining(Object.keys(structureWords)));
  }
});
