import { describe, expect, it } from 'vitest';
import { inReview } from '../../fixture';
import { applied, findingOf, read } from '../../fix/apply';

/** Check, sentence, what each fix makes of it, and whether a figure may read otherwise then. */
const cases: readonly (readonly [string, string, readonly string[], boolean])[] = [
  ['as-of-wording', '截止目前，各村已完工。', ['截至目前，各村已完工。'], false],
  ['as-of-wording', '截至到2025年10月底，各村已完工。', ['截至2025年10月底，各村已完工。'], false],
  ['range-unit-dropped', '补助13～17万元。', ['补助13万元～17万元。'], false],
  ['range-unit-dropped', '覆盖率提高15～30%。', ['覆盖率提高15%～30%。'], false],
  ['range-unit-dropped', '产值9-16亿元。', ['产值9亿元-16亿元。'], false],
  ['mixed-numeral', '培训农民4千人。', ['培训农民4000人。'], false],
  ['mixed-numeral', '培训农民３百多人。', ['培训农民３００多人。'], false],
  ['redundant-bound', '培训农民超过3000人以上。', ['培训农民3000人以上。', '培训农民超过3000人。'], true],
  ['approximator-conflict', '发放资料近5万余份。', ['发放资料5万余份。', '发放资料近5万份。'], true],
  ['negative-decrease', '信访总量下降-3%。', ['信访总量下降3%。', '信访总量增长-3%。'], true],
  [
    'percent-for-points',
    '城镇化率由30%提高到33%，提高3%。',
    ['城镇化率由30%提高到33%，提高3个百分点。'],
    true,
  ],
];

describe('wording has its fix', () => {
  it.each(cases)('%s: %s', (check, sentence, expected, altersNumber) => {
    for (const before of ['', '（１）𠮷家洼治理完工。']) {
      const text = inReview(before + sentence);
      const finding = findingOf(read(text), check);
      expect(finding.fixes.map((fix) => applied(text, fix))).toEqual(
        expected.map((each) => inReview(before + each)),
      );
      expect(finding.fixes.every((fix) => fix.altersNumber === altersNumber)).toBe(true);
      for (const fix of finding.fixes) expect(checksOf(applied(text, fix))).not.toContain(check);
    }
  });

  it.each(cases.filter(([, , , altersNumber]) => !altersNumber))(
    'no figure reads otherwise after %s: %s',
    (check, sentence) => {
      const text = inReview(sentence);
      const [fix] = findingOf(read(text), check).fixes;
      expect(figuresOf(applied(text, fix!))).toEqual(figuresOf(text));
    },
  );
});

function checksOf(text: string): readonly string[] {
  return read(text).findings.map((finding) => finding.check);
}

function figuresOf(text: string) {
  return read(text).figures.map(({ statement: { figure } }) => ({
    value: figure.value.printed,
    unit: figure.unit.text,
    low: figure.interval.low?.toFixed(),
    high: figure.interval.high?.toFixed(),
  }));
}
