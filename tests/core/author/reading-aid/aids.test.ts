import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../server/src/core/analyze';
import { hintsOf } from '../../../../server/src/core/author/reading-aid/hints';
import { indicatorsOf } from '../../../../server/src/core/author/reading-aid/indicators';
import { tallySections } from '../../../../server/src/core/author/reading-aid/tally';
import { inReview } from '../../fixture';

describe('hints', () => {
  const hints = (text: string): readonly string[] =>
    hintsOf(analyze(text).ledger).map(
      ({ offset, kind, value }) => `${text.slice(0, offset).slice(-6)} ${kind} ${value}`,
    );

  it('show the task that a completion implies', () => {
    expect(hints(inReview('固定资产投资2.5亿元，完成任务的77.7%。'))).toEqual([
      '的77.7% implied 3.15～3.28亿元',
    ]);
  });

  it('show a rate with one more decimal, unless it comes out as printed', () => {
    expect(hints(inReview('财政收入由4860万元增加到5248.8万元，增长8%。'))).toEqual([]);
    expect(hints(inReview('财政收入由4860万元增加到5251万元，增长8%。'))).toEqual([]);
    expect(hints(inReview('财政收入由4860万元增加到5263万元，增长8%。'))).toEqual([
      '元，增长8% recomputed 8.3%',
    ]);
  });
});

it('sections tally their figures, those checked, and the findings shown', () => {
  const analysis = analyze(inReview('开发岗位62个和38个，合计110个。', '（一）道路', '修路12公里。'));
  const { source } = analysis.document;
  const tallies = tallySections(analysis, analysis.findings).map(
    ({ heading, figures, checked, findings }) => [
      source.slice(heading.start, heading.end),
      figures,
      checked,
      findings,
    ],
  );
  expect(tallies).toEqual([
    ['## 一、2025年工作回顾', 4, 3, 1],
    ['（一）道路', 1, 0, 0],
  ]);
});

it('indicators stand at their result', () => {
  const text = inReview('财政收入由4860万元增加到5248.8万元，增长8%。修桥5座。');
  const found = indicatorsOf(analyze(text)).map(({ name, value }) => [name, value]);
  expect(found).toEqual([['财政收入', '5248.8万元']]);
});
