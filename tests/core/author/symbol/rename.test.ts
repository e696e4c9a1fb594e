import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../server/src/core/analyze';
import type { Analysis } from '../../../../server/src/core/analysis';
import { nominalOf } from '../../../../server/src/core/reading/operand';
import { renameFigure, type RenameRefusal } from '../../../../server/src/core/author/symbol/rename';
import { symbolAt } from '../../../../server/src/core/author/symbol/symbol';
import { defaultScanOptions } from '../../../../server/src/core/reading/figure/scan';
import { inReview } from '../../fixture';
import { parseMarkers } from '../../markers';

/** The text after the rename, or why there is none. */
function rename(marked: string, typed: string): string {
  const { text, markers } = parseMarkers(marked);
  const at = markers.find(({ label }) => label === '')?.span.start ?? 0;
  const analysis = analyze(text);
  const symbol = symbolAt(analysis, at);
  if (!symbol) throw new Error('no symbol there');
  const result = renameFigure(symbol, typed, defaultScanOptions);
  if (result.kind === 'refused') return result.why;
  return [...result.edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((now, { span, text: written }) => now.slice(0, span.start) + written + now.slice(span.end), text);
}

/** The words after a rename; and what was not renamed reads as before. */
function expectRename(before: string, typed: string, after: string): void {
  const renamed = rename(inReview(before), typed);
  expect(renamed).toBe(inReview(after));
  expectSameLedger(analyze(parseMarkers(inReview(before)).text), analyze(renamed));
}

/** Same figures with the same slots; only the mentions of one quantity have another value, all of them the same. */
function expectSameLedger(before: Analysis, after: Analysis): void {
  const slots = ({ figures }: Analysis): readonly unknown[] =>
    figures.map(({ statement: { indicator, scope, period, role, measure, figure } }) => [
      indicator?.key,
      scope,
      period,
      role,
      measure,
      figure.unit.text,
      figure.bound,
    ]);
  expect(slots(after)).toEqual(slots(before));
  const values = ({ ledger }: Analysis): readonly string[] =>
    ledger.index.mentions.map((each) => nominalOf(each).toFixed());
  const [was, is] = [values(before), values(after)];
  const changed = after.ledger.index.mentions.filter((_, at) => was[at] !== is[at]);
  expect(changed.length).toBeGreaterThan(0);
  const [first] = changed;
  const offset = after.figures[after.ledger.index.mentions.indexOf(first!)]!.span.start;
  const symbol = symbolAt(after, offset);
  expect(changed.every((each) => symbol?.mentions.some(({ mention }) => mention === each))).toBe(true);
}

describe('a rename keeps each mention’s unit and precision', () => {
  it('亿元 and 万元, text and table', () => {
    const table = (value: string) =>
      `| 指标 | 单位 | 2025年 |\n| --- | --- | ---: |\n| 财政收入 | 亿元 | ${value} |`;
    expectRename(
      `全镇财政收入5{{|}}2000万元。\n\n${table('5.2')}\n\n财政收入5.20亿元。`,
      '5.3亿元',
      `全镇财政收入53000万元。\n\n${table('5.3')}\n\n财政收入5.30亿元。`,
    );
  });

  it('digits alone are in the unit of the mention; more digits than it prints stay as typed', () => {
    expectRename(
      '财政收入5.{{|}}2亿元。财政收入52000万元。',
      '5.346',
      '财政收入5.346亿元。财政收入53460万元。',
    );
    expectRename(
      '财政收入5.{{|}}2亿元。财政收入52000万元。',
      '53460万元',
      '财政收入5.346亿元。财政收入53460万元。',
    );
  });

  it('a value that was printed whole stays whole, however small the unit it is typed in', () => {
    expectRename(
      '财政收入6{{|}}000万元。财政收入６０００万元。',
      '5400元',
      '财政收入0.54万元。财政收入０．５４万元。',
    );
  });

  it('thousands marks, full-width digits and emphasis', () => {
    expectRename(
      '财政收入5{{|}}2,000万元。财政收入**５.２**亿元。',
      '53,000万元',
      '财政收入53,000万元。财政收入**５.３**亿元。',
    );
  });

  it('Chinese numerals', () => {
    expectRename(
      '培育示范合作社三{{|}}个。全年培育示范合作社3个。',
      '5个',
      '培育示范合作社五个。全年培育示范合作社5个。',
    );
    expectRename('参保率达到百分{{|}}之九十六。参保率96%。', '97%', '参保率达到百分之九十七。参保率97%。');
  });

  it('signs of percent as they are written, and figures in emphasis', () => {
    expectRename(
      '财政收入增长８{{|}}．０％。\n\n财政收入增长**8.0**%。\n\n财政收入增长百分之八。',
      '9.0%',
      '财政收入增长９．０％。\n\n财政收入增长**9.0**%。\n\n财政收入增长百分之九。',
    );
  });

  it('words that bound a figure stay true', () => {
    expectRename(
      '财政收入4720{{|}}万元。财政收入超4700万元。',
      '4830万元',
      '财政收入4830万元。财政收入超4800万元。',
    );
  });

  it('a slip is set right with the rest', () => {
    expectRename(
      '城镇新增就业23{{|}}6人。\n\n城镇新增就业263人。',
      '240',
      '城镇新增就业240人。\n\n城镇新增就业240人。',
    );
  });

  it('after full-width and astral characters', () => {
    expectRename('（𠮷祥村😀）财政收入5.{{|}}2亿元。', '5.3亿元', '（𠮷祥村😀）财政收入5.3亿元。');
  });
});

describe('a mention that says the value already stays as it is written', () => {
  it('in an odd spelling, and within its precision', () => {
    const before = inReview('财政收入1.1{{|}}亿元。\n\n财政收入1亿2000万元。\n\n财政收入12000万元。');
    expect(rename(before, '1.2')).toBe(
      inReview('财政收入1.2亿元。\n\n财政收入1亿2000万元。\n\n财政收入12000万元。'),
    );
    const rounded = inReview('财政收入52010{{|}}万元。\n\n财政收入５.２亿元。');
    expect(rename(rounded, '52020')).toBe(inReview('财政收入52020万元。\n\n财政收入５.２亿元。'));
  });

  it('back and forth gives the report as it was', () => {
    const before = '全镇财政收入5{{|}}2000万元。\n\n财政收入５.２０亿元。';
    const there = rename(inReview(before), '53000');
    expect(there).toBe(inReview('全镇财政收入53000万元。\n\n财政收入５.３０亿元。'));
    const back = rename(there.replace('53000', '5{{|}}3000'), '52000');
    expect(back).toBe(inReview('全镇财政收入52000万元。\n\n财政收入５.２０亿元。'));
  });
});

it.each<[string, string, RenameRefusal]>([
  ['财政收入5.{{|}}2亿元。', '很多', 'not-a-number'],
  ['财政收入5.{{|}}2亿元。', '', 'not-a-number'],
  ['财政收入5.{{|}}2亿元。', '5.3亿元和6亿元', 'not-a-number'],
  ['财政收入5.{{|}}2亿元。', '53人', 'dimension'],
  ['财政收入增长5.{{|}}2%。', '5.2个百分点', 'dimension'],
  ['城镇新增就业23{{|}}6人。', '236户', 'dimension'],
  ['财政收入5.{{|}}2亿元。', '约5.3亿元', 'worded'],
  ['财政收入5.{{|}}2亿元。', '5—6亿元', 'range'],
  ['财政收入增长5%—{{|}}6%。', '7%', 'range'],
  ['财政收入下降5.{{|}}2%。', '-3%', 'sign'],
])('%s cannot become %s: %s', (before, typed, why) => {
  expect(rename(inReview(before), typed)).toBe(why);
});
