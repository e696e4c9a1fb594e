import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyze } from '../../../../server/src/core/analyze';
import { tokensOf } from '../../../../server/src/core/author/reading-aid/tokens';
import { inPlan, inReport, inReview } from '../../fixture';

function tokens(text: string): readonly string[] {
  return tokensOf(analyze(text)).map(({ span, type, modifiers }) =>
    [text.slice(span.start, span.end), type, ...modifiers].join(' '),
  );
}

it('a sentence has its period, indicator, bounding words, figures and units', () => {
  expect(tokens(inReview('截至10月底，（𠮷祥😀）全镇财政收入近4720万元。'))).toEqual([
    '截至10月底 period',
    '财政收入 indicator',
    '近 approximator',
    '4720 figure',
    '万元 unit',
  ]);
});

it('余 inside a figure parts number and unit; a target and a checked figure say so', () => {
  expect(tokens(inPlan('新建高标准农田20余万亩。'))).toContain('20 figure target');
  expect(tokens(inPlan('新建高标准农田20余万亩。')).slice(-2)).toEqual(['余 approximator', '万亩 unit']);
  expect(tokens(inReview('开发岗位62个和38个，合计100个。'))).toEqual(
    expect.arrayContaining(['62 figure checked', '100 figure checked']),
  );
});

it('a table’s cells are figures', () => {
  expect(
    tokens(inReview('| 指标 | 2025年 | 增长（%） |\n| --- | --- | --- |\n| 财政收入 | 5200 | 8.0 |')),
  ).toEqual(['5200 figure', '8.0 figure']);
});

it('tokens are in order and never overlap, whatever the text', () => {
  const pieces = [
    '财政收入',
    '近',
    '5.2亿元',
    '20余万亩',
    '增长8%',
    '，',
    '。',
    '2025年',
    '翻一番',
    '三分之一',
    '超过20万元以上的村4个',
    '**',
    '\n',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), (words) => {
      const all = tokensOf(analyze(inReport([words.join('')], [words.join('')])));
      const ends = [0, ...all.map(({ span }) => span.end)];
      expect(all.every(({ span }, at) => span.start < span.end && (ends[at] ?? 0) <= span.start)).toBe(true);
    }),
  );
});
