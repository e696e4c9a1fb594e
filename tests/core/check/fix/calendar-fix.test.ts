import { describe, expect, it } from 'vitest';
import { inPlan, inReview } from '../../fixture';
import { applied, findingOf, read } from '../../fix/apply';

/** Check, sentence, and what each fix makes of it: never one side alone where two may be wrong and the calendar knows both. */
const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['calendar-conflict', '2025年是“十五五”开局之年。', ['2026年是“十五五”开局之年。']],
  [
    'calendar-conflict',
    '2026年是“十四五”开局之年。',
    ['2021年是“十四五”开局之年。', '2026年是“十五五”开局之年。'],
  ],
  [
    'calendar-conflict',
    '2024年是新中国成立70周年。',
    ['2019年是新中国成立70周年。', '2024年是新中国成立75周年。'],
  ],
  ['calendar-conflict', '接受2018—2009年惠农资金审计。', ['接受2009—2018年惠农资金审计。']],
  ['weekday-mismatch', '2026年1月27日（星期三）召开大会。', ['2026年1月27日（星期二）召开大会。']],
];

describe('what the calendar does not bear out has a fix for each side it knows', () => {
  it.each(cases)('%s: %s', (check, sentence, expected) => {
    for (const before of ['', '（１）𠮷家洼治理完工。']) {
      const text = inPlan(before + sentence);
      const { fixes } = findingOf(read(text), check);
      expect(fixes.map((fix) => applied(text, fix))).toEqual(expected.map((each) => inPlan(before + each)));
      for (const fix of fixes)
        expect(read(applied(text, fix)).findings.map((each) => each.check)).not.toContain(check);
    }
  });

  it('gives a heading its year', () => {
    const text =
      '---\nyear: 2026\nlevel: 镇\n---\n\n## 一、2025年工作回顾\n\n平稳。\n\n## 二、2027年工作安排\n\n再接再厉。\n';
    const { fixes } = findingOf(read(text), 'stale-year');
    expect(fixes.map((fix) => applied(text, fix))).toEqual([text.replace('2027', '2026')]);
  });

  it('touches no words between which blanks stand', () => {
    const text = inPlan('2024 年是新中国成立 70 周年。');
    const { fixes } = findingOf(read(text), 'calendar-conflict');
    expect(
      fixes
        .map((fix) => applied(text, fix))
        .every((each) => each.split(' ').length === text.split(' ').length),
    ).toBe(true);
  });
});

describe('a name of the text and of the glossary', () => {
  const glossary = '\n## 名词解释\n\n[1]四个不散：队伍不散、机制不散、力量不散、劲头不散。\n';

  it('is written alike from either side', () => {
    const text = inReview('继续落实“五个不散”要求，防住反弹。') + glossary;
    const { fixes } = findingOf(read(text), 'glossary-mismatch');
    const after = fixes.map((fix) => applied(text, fix));
    expect(after).toEqual([text.replace('“五个不散”', '“四个不散”'), text.replace('[1]四个', '[1]五个')]);
    for (const each of after)
      expect(read(each).findings.map(({ check }) => check)).not.toContain('glossary-mismatch');
  });
});
