import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../server/src/core/analyze';
import { defaultSettings } from '../../../../server/src/core/analysis';
import { inReview } from '../../fixture';
import { applied, findingOf, read, roundTrips } from '../../fix/apply';

/** A sentence with one mistake, the check that finds it, and what each of its fixes makes of which figure. */
const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'growth-mismatch',
    '莲藕种植面积由3200亩扩大到4480亩，增长35%。',
    ['35%→40%', '4480亩→4320亩', '3200亩→3319亩'],
  ],
  [
    'growth-mismatch',
    '财政收入完成5248.8万元，比上年的4860万元增长18.0%。',
    ['18.0%→8.0%', '5248.8万元→5734.8万元', '4860万元→4448万元'],
  ],
  ['growth-mismatch', '信访总量由上年的120件下降到90件，下降35%。', ['35%→25%', '90件→78件', '120件→138件']],
  [
    'average-growth-mismatch',
    '村级集体经济收入由2021年的200万元增加到2025年的400万元，年均增长29%。',
    ['29%→19%', '400万元→554万元', '200万元→144万元'],
  ],
  [
    'difference-mismatch',
    '财政收入由4000万元增加到5200万元，增加1500万元。',
    ['1500万元→1200万元', '5200万元→5500万元', '4000万元→3700万元'],
  ],
  [
    'sum-mismatch',
    '开发146个保洁员岗位和208个护林员岗位，解决困难群众384人就业。',
    ['384人→354人', '146个→176个', '208个→238个'],
  ],
  [
    'sum-mismatch',
    '全镇粮食总产量共12.5万吨，其中夏粮5.2万吨、秋粮6.3万吨。',
    ['12.5万吨→11.5万吨', '5.2万吨→6.2万吨', '6.3万吨→7.3万吨'],
  ],
  [
    'point-change-mismatch',
    '城镇化率由42.5%提高到45.1%，提高3.6个百分点。',
    ['3.6个百分点→2.6个百分点', '45.1%→46.1%', '42.5%→41.5%'],
  ],
  ['composition-mismatch', '三次产业结构调整为12.3：45.6：43.1。', ['12.3→11.3', '45.6→44.6', '43.1→42.1']],
  [
    'per-unit-mismatch',
    '全年发放救助金360万元，惠及1200人，人均4000元。',
    ['4000元→3000元', '360万元→480万元', '1200人→900人'],
  ],
  ['value-conflict', '城镇新增就业3120人。全年城镇新增就业3210人。', ['3210人→3120人', '3120人→3210人']],
  ['direction-conflict', '空气优良天数比例由85%下降到88%。', ['85%→88% 88%→85%']],
];

describe('each side that could be wrong has a fix that settles the finding', () => {
  it.each(cases)('%s: %s', (check, sentence, expected) => {
    expect(roundTrips(inReview(sentence), check)).toEqual(expected);
  });

  it.each(cases)('%s after full-width and astral characters: %s', (check, sentence, expected) => {
    expect(roundTrips(inReview(`（１）𠮷家洼、𡋾子口等地𬇹河治理完工。${sentence}`), check)).toEqual(
      expected,
    );
  });
});

describe('what stands there keeps its form', () => {
  it('full-width digits stay full-width', () => {
    const text = inReview('莲藕种植面积由３２００亩扩大到４４８０亩，增长３５％。');
    expect(roundTrips(text, 'growth-mismatch')).toEqual([
      '３５％→４０％',
      '４４８０亩→４３２０亩',
      '３２００亩→３３１９亩',
    ]);
  });

  it('separators stay, and a rate that does not come out round keeps its decimals', () => {
    const text = inReview('莲藕种植面积由3,200亩扩大到4,500亩，增长35%。');
    expect(roundTrips(text, 'growth-mismatch')).toEqual(['35%→41%', '4,500亩→4,320亩', '3,200亩→3,333亩']);
  });

  it('words around a figure stay: 约, 以上', () => {
    const text = inReview('莲藕种植面积由约3200亩扩大到4480亩，增长50%以上。');
    expect(roundTrips(text, 'growth-mismatch')).toEqual(['50%→40%', '4480亩→4800亩', '3200亩→2987亩']);
    expect(applied(text, findingOf(read(text), 'growth-mismatch').fixes[0]!)).toContain('增长40%以上');
  });

  it('emphasis around a figure stays', () => {
    const text = inReview('莲藕种植面积由**3200**亩扩大到4480亩，增长35%。');
    const { fixes } = findingOf(read(text), 'growth-mismatch');
    expect(fixes.map((fix) => applied(text, fix)).at(-1)).toContain('由**3319**亩扩大到');
  });
});

it('none is preferred, all may alter a number, and titles say what was and what would be', () => {
  const text = inReview('莲藕种植面积由3200亩扩大到4480亩，增长35%。');
  const { fixes } = findingOf(read(text), 'growth-mismatch');
  expect(fixes.map(({ title }) => title)).toEqual([
    '把“35%”改为“40%”',
    '把“4480亩”改为“4320亩”',
    '把“3200亩”改为“3319亩”',
  ]);
  expect(fixes.every(({ kind, altersNumber }) => kind === 'rewrite-figure' && altersNumber)).toBe(true);
  const [english] = analyze(text, { ...defaultSettings, language: 'en' }).findings;
  expect(english?.fixes[0]?.title).toBe('Change “35%” to “40%”');
});

it('a part larger than its whole may have changed places with it', () => {
  const text = inReview('完成固定资产投资2.5亿元，其中工业投资3.1亿元。');
  expect(roundTrips(text, 'part-exceeds-whole')).toEqual(['2.5亿元→3.1亿元 3.1亿元→2.5亿元']);
});
