import { describe, expect, it } from 'vitest';
import { expectFindings, inReport } from '../fixture';
import { outcomesOf, relationCases } from './cases';

relationCases('average-growth-mismatch', {
  faulty: [
    '村集体收入由2020年的{{^1|186万元}}增加到2025年的{{^1|598万元}}，年均增长{{!average-growth-mismatch/information#1|36.3%}}。',
    // What no office publishes is a question too: one in five published sentences of this kind does not give its own rate.
    '蔬菜大棚面积由2020年的{{^1|186亩}}增加到2025年的{{^1|598亩}}，年均增长{{!average-growth-mismatch/information#1|36.3%}}。',
    '“十四五”时期，村集体收入由2020年的186万元增加到598万元，年均增长{{!average-growth-mismatch|36.3%}}。',
  ],
  sound: [
    '村集体收入由2020年的186万元增加到2025年的598万元，年均增长26.3%。',
    '“十四五”时期，村集体收入由2020年的186万元增加到598万元，年均增长26.3%。',
    // 由2021年…到2025年 has four years between, not five.
    '村集体收入由2021年的200万元增加到2025年的414.7万元，年均增长20%。',
  ],
  silent: {
    'GDP grows at constant prices':
      '{{~村集体收入|地区生产总值}}由2020年的9.8亿元增加到2025年的13.6亿元，年均增长4.5%。',
    可比: '税收收入由2020年的2860万元增加到2025年的4304万元，{{~|同口径}}年均增长6.5%。',
    'a cumulative total is no end of a series':
      '“十四五”时期，民生支出{{~由2020年的186亿元增加到|累计达到}}520亿元，年均增长18.7%。',
    'the years between are not said':
      '村集体收入由{{~2020年的|}}186万元增加到{{~2025年的|}}598万元，年均增长36.3%。',
    'points are added, not multiplied':
      '{{~村集体收入|城镇化率}}由2020年的58.0{{~万元|%}}提高到2025年的63.0{{~万元|%}}，年均{{~增长3%|提高1个百分点}}。',
  },
});

describe('a rate before the level it leads to', () => {
  const review = '2025年农村居民人均可支配收入达到{{^1|18200元}}。';

  it('is held against the level of the year before', () => {
    expectFindings(
      inReport(
        [review],
        [
          '到2030年，农村居民人均可支配收入年均增长{{!average-growth-mismatch/information#1|8%}}，达到{{^1|33800元}}。',
        ],
      ),
    );
    const sound = inReport(
      ['2025年农村居民人均可支配收入达到18200元。'],
      ['到2030年，农村居民人均可支配收入年均增长8%，达到26742元。'],
    );
    expect(outcomesOf(expectFindings(sound), 'average-growth-mismatch')).toContain('holds');
  });

  it.each([
    ['another indicator', '农村居民人均可支配收入年均增长8%，村集体收入达到33800元。'],
    ['another end', '农村居民人均可支配收入年均增长8%，增幅居全县前列。'],
  ])('is silent for %s', (_why, plan) => {
    expectFindings(inReport(['2025年农村居民人均可支配收入达到18200元。'], [`到2030年，${plan}`]));
  });
});

describe('one average rate for several indicators', () => {
  const review = '2025年一般公共预算收入完成3.2亿元，税收收入完成2.2亿元。';
  const plan = (rate: string): string =>
    `今后五年的奋斗目标是：到2030年，一般公共预算收入和税收收入年均增长${rate}，分别达到4.7亿元和2.8亿元。`;

  it('is held against each of them', () => {
    expectFindings(inReport([review], [plan('{{!average-growth-mismatch/information|8%}}')]));
  });

  it('is silent where 分别 deals out other things', () => {
    expectFindings(
      inReport(
        [review],
        ['今后五年，到2030年，一般公共预算收入年均增长8%，常住人口、户籍人口分别达到3.1万人和3.4万人。'],
      ),
    );
  });
});
