import { describe, expect, it } from 'vitest';
import { parse } from '../../../server/src/core/report/parse';
import { outlineOf, prosesOf, sourceOf } from './outline-of';

function words(source: string): string[] {
  return parse(source).blocks.flatMap((block) => prosesOf(block).map((prose) => prose.text));
}

describe('places in the source', () => {
  it('counts a byte order mark, wherever it stands', () => {
    expect(sourceOf(parse('\ufeff收入4720万元。'), '4720万元')).toBe('4720万元');
    expect(sourceOf(parse('前文。\n\n\ufeff完成**4720**万元。'), '4720万元')).toBe('4720**万元');
  });

  it('counts CRLF and CR as they are', () => {
    const document = parse('第一段。\r\n\r\n完成**3亿元**。\r第三段5户。\r\n');
    expect(sourceOf(document, '3亿元')).toBe('3亿元');
    expect(sourceOf(document, '5户')).toBe('5户');
    expect(words('第一段。\r\n第二段。')).toEqual(['第一段。', '第二段。']);
  });

  it('leaves indentation out: tabs, spaces, full-width and no-break spaces', () => {
    for (const indent of ['\t', '  ', '    ', '　　', '\u00a0\u00a0', '&nbsp;&nbsp;', '&emsp;&emsp;']) {
      const document = parse(`${indent}投资2.5亿元。`);
      expect(words(`${indent}投资2.5亿元。`)).toEqual(['投资2.5亿元。']);
      expect(sourceOf(document, '2.5亿元')).toBe('2.5亿元');
    }
  });

  it('keeps a tab inside a line', () => {
    expect(words('投资\t2.5*亿*元')).toEqual(['投资\t2.5亿元']);
  });

  it('takes emphasis out between figure and unit', () => {
    const document = parse('完成**4720**万元，增长*8.5*%，值`12`个。');
    expect(sourceOf(document, '4720万元')).toBe('4720**万元');
    expect(sourceOf(document, '8.5%')).toBe('8.5*%');
    expect(sourceOf(document, '12个')).toBe('12`个');
    expect(words('完成**4720**万元，增长*8.5*%，值`12`个。')).toEqual(['完成4720万元，增长8.5%，值12个。']);
  });

  it('takes emphasis out where CommonMark does not see it', () => {
    expect(words('完成任务**77.7%**的同时')).toEqual(['完成任务77.7%的同时']);
    expect(sourceOf(parse('完成任务**77.7%**的同时'), '77.7%')).toBe('77.7%');
  });

  it('keeps what only looks like marks', () => {
    expect(words('增长15~30%，宽20~40米，面积8*8米，型号a_b_c，小于<5')).toEqual([
      '增长15~30%，宽20~40米，面积8*8米，型号a_b_c，小于<5',
    ]);
  });

  it('decodes entities and escapes, each as one whole', () => {
    const document = parse('收入&yen;100&nbsp;万元，A&amp;B\\*C，&bogus;');
    expect(words('收入&yen;100&nbsp;万元，A&amp;B\\*C，&bogus;')).toEqual([
      '收入¥100\u00a0万元，A&B*C，&bogus;',
    ]);
    expect(sourceOf(document, '100\u00a0万元')).toBe('100&nbsp;万元');
    expect(sourceOf(document, 'B*C')).toBe('B\\*C');
    expect(sourceOf(document, '¥')).toBe('&yen;');
  });

  it('takes links, images, tags and footnote references out, and keeps the words in them', () => {
    const source =
      '见[财政**收入**表](a.md "x")![图](b.png)，<u>4720</u>万元[^1]，<https://a.example>。\n\n[^1]: 注。';
    expect(words(source)).toEqual(['见财政收入表，4720万元，https://a.example。', '注。']);
    expect(sourceOf(parse(source), '4720万元')).toBe('4720</u>万元');
  });

  it('counts astral characters as two units', () => {
    const document = parse('𠮷村😀完成**120**户𠀀。');
    expect(sourceOf(document, '120户')).toBe('120**户');
    expect(sourceOf(document, '𠀀')).toBe('𠀀');
  });

  it('joins the lines of a quotation and of an item without their marks', () => {
    expect(outlineOf('> 全年完成投资，\n> 共5亿元。\n> 另起一段。')).toEqual([
      'other 全年完成投资，共5亿元。',
      'other 另起一段。',
    ]);
    expect(sourceOf(parse('> 全年完成投资，\n> 共5亿元。\n> 另起一段。'), '另起')).toBe('另起');
    expect(outlineOf('- 全年完成投资，\n  共5亿元。')).toEqual(['other <item> 全年完成投资，共5亿元。']);
  });

  it('keeps a break between two ASCII words', () => {
    expect(words('项目名称是 GreenLake,\nPhase Two 二期工程。')).toEqual([
      '项目名称是 GreenLake,Phase Two 二期工程。',
    ]);
    expect(
      words('采用 Class A1 标准建设的示范工程共三处全部使用 industrial grade\nrobots 作业。')[0],
    ).toContain('grade robots');
  });

  it('gives sentences and clauses that cover the prose', () => {
    const [block] = parse('收入**100**万元，增长5%；支出80万元。').blocks;
    if (block?.kind !== 'paragraph') throw new Error('no paragraph');
    const pieces = block.sentences.flatMap((sentence) =>
      sentence.clauses.map((clause) => block.prose.text.slice(clause.start, clause.end)),
    );
    expect(pieces).toEqual(['收入100万元，', '增长5%；', '支出80万元。']);
  });
});
