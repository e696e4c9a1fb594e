import { describe, expect, it } from 'vitest';
import { rewritingsAt } from '../../../../server/src/core/author/fix/offer';
import { parseMarkers } from '../../markers';
import { frontMatter, inReview } from '../../fixture';
import { applied, findingOf, read } from '../../fix/apply';

/** The texts after each rewriting of a kind offered at the cursor. */
function rewritten(marked: string, kind: string): readonly string[] {
  const { text, markers } = parseMarkers(marked);
  const place = markers.find(({ label }) => label === '')!.span;
  return rewritingsAt(read(text), place, 'zh-CN')
    .filter((fix) => fix.kind === kind)
    .map((fix) => applied(text, fix));
}

function figuresOf(text: string) {
  return read(text).figures.map(({ statement: { figure } }) => ({
    low: figure.interval.low?.times(figure.unit.scale).toFixed(),
    high: figure.interval.high?.times(figure.unit.scale).toFixed(),
    dimension: figure.unit.dimension,
  }));
}

describe('one change counts a run anew', () => {
  it.each([
    ['一、', '二、', '三、', '四、'],
    ['（一）', '（二）', '（三）', '（四）'],
  ])('headings with %s', (...marks) => {
    const report = (numbers: readonly (string | undefined)[]) =>
      `${frontMatter}${numbers.map((mark) => `## ${mark}做好𠮷家洼治理\n\n一段。`).join('\n\n')}\n`;
    const text = report([marks[0], marks[2], marks[3]]);
    const { fixes } = findingOf(read(text), 'heading-order');
    expect(fixes.map(({ title }) => title)).toEqual(['重新编号：这一组 3 个，改 2 处']);
    expect(applied(text, fixes[0]!)).toBe(report([marks[0], marks[1], marks[2]]));
    expect(read(applied(text, fixes[0]!)).findings).toEqual([]);
  });

  it('thoughts in a paragraph and over paragraphs', () => {
    for (const gap of ['', '\n\n']) {
      const text = inReview(`一是抓产业。${gap}二是抓民生。${gap}四是抓生态。${gap}五是抓党建。`);
      const { fixes } = findingOf(read(text), 'ordinal-order');
      const after = applied(text, fixes[0]!);
      expect(after).toBe(text.replace('四是', '三是').replace('五是', '四是'));
      expect(read(after).findings).toEqual([]);
    }
  });

  it('a list above or below another section stays as it is', () => {
    const text = `${frontMatter}## 一、回顾\n\n### （一）产业\n\n一段。\n\n### （三）民生\n\n一段。\n\n## 二、安排\n\n### （一）产业\n\n一段。\n`;
    const { fixes } = findingOf(read(text), 'heading-order');
    expect(applied(text, fixes[0]!)).toBe(text.replace('（三）', '（二）'));
  });
});

describe('headings change their form and back', () => {
  const plain = `${frontMatter}一、2025年工作回顾\n\n（一）产业𠮷祥\n\n一段。\n\n二、2026年工作安排\n\n一段。\n`;

  it('one, and all of them, and the outline stays', () => {
    const [one, all] = rewritten(plain.replace('一、2025', '{{|}}一、2025'), 'heading-form');
    expect(one).toBe(plain.replace('一、2025', '## 一、2025'));
    expect(all).toBe(
      plain.replace('一、2025', '## 一、2025').replace('（一）', '### （一）').replace('二、', '## 二、'),
    );
    const parts = (text: string) =>
      read(text).document.blocks.map(({ kind, part, path }) => [kind, part, path]);
    expect(parts(all!)).toEqual(parts(plain));
    expect(rewritten(all!.replace('一、2025', '{{|}}一、2025'), 'heading-form')[1]).toBe(plain);
  });

  it('is not offered in running text', () => {
    expect(rewritten(plain.replace('一段', '{{|}}一段'), 'heading-form')).toEqual([]);
  });
});

describe('a unit changes its scale and nothing else', () => {
  it.each([
    ['财政收入完成4720万元。', '4720万元', ['0.4720亿元']],
    ['财政收入完成0.4720亿元。', '0.4720亿元', ['4720万元']],
    ['种植莲藕3200亩。', '3200亩', ['0.3200万亩']],
    ['种植莲藕0.3200万亩。', '0.3200万亩', ['3200亩']],
    ['𠮷家洼财政收入近４７２０万元。', '４７２０万元', ['０．４７２０亿元']],
    // Nothing is known of its 万.
    ['财政收入完成2.5亿元。', '2.5亿元', []],
    // A count is exact, a rounded one is not.
    ['培训354人。', '354人', []],
    ['覆盖20余万亩。', '20余万亩', []],
    ['增长4.5%。', '4.5%', []],
    ['投资3～5亿元。', '3～5亿元', []],
  ])('%s', (sentence, figure, expected) => {
    const text = inReview(sentence);
    const texts = rewritten(text.replace(figure, `{{|}}${figure}`), 'convert-unit');
    expect(texts).toEqual(expected.map((each) => text.replace(figure, each)));
    for (const each of texts) expect(figuresOf(each)).toEqual(figuresOf(text));
  });
});

describe('ranges and marks are written by the standards', () => {
  it.each([
    ['增长5%-8%,其中工业增长6-7%。', '增长5%～8%，其中工业增长6～7%。'],
    ['𠮷家洼投资9亿元-16亿元(含水利);', '𠮷家洼投资9亿元～16亿元（含水利）;'],
    ['面积100--150亩。', '面积100～150亩。'],
  ])('%s', (sentence, expected) => {
    const text = inReview(sentence);
    expect(rewritten(text.replace(sentence, `{{|}}${sentence}`), 'normalize')).toEqual([inReview(expected)]);
    expect(figuresOf(inReview(expected))).toEqual(figuresOf(text));
  });

  it.each([
    '增长5%—8%，比例2:1，编号1,234.5，见(2025)3号，上午10:30。',
    '型号A-380，“3-5”工程。',
    '增长5%～8%。',
  ])('leaves %s', (sentence) => {
    expect(rewritten(inReview(`{{|}}${sentence}`), 'normalize')).toEqual([]);
  });
});
