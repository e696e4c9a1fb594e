import { describe, it } from 'vitest';
import { expectFindings, inReport, inReview } from '../fixture';

/** Rules of the trade about recomputing (docs/rules.md, 1–6), a fixture for each clause of a rule. */
describe('domain rule 1: constant prices are never recomputed', () => {
  it.each([
    '地区生产总值由9.8亿元增加到12.6亿元，增长6.1%。',
    '人均GDP由4.1万元提高到4.9万元，增长6%。',
    '规模以上工业增加值3.2亿元，比上年的2.6亿元增长8.5%。',
    '农林牧渔业总产值8.6亿元，比上年的7.4亿元增长4.2%。',
    '全员劳动生产率由12.1万元提高到13.9万元，增长6%。',
    '农村居民人均可支配收入18200元，比上年的16900元实际增长6.2%。',
  ])('silent: %s', (sentence) => {
    expectFindings(inReview(sentence));
  });
});

describe('domain rule 2: revised series are recomputed from two levels of one report only', () => {
  const plan = ['全年固定资产投资增长8%，税收收入增长6%。'];
  const revised =
    '固定资产投资完成{{^1|4.26亿元}}，比上年的{{^1|3.87亿元}}增长{{!growth-mismatch/error#1|15%}}。';

  it('speaks where both levels are printed', () => {
    expectFindings(inReview(revised));
  });

  it('is no error against a base of last year’s report', () => {
    const prior = inReport(['固定资产投资完成3.87亿元。'], plan)
      .replaceAll('2026', '2025')
      .replaceAll('2025年工作回顾', '2024年工作回顾');
    expectFindings(
      inReport(['固定资产投资完成4.26亿元，增长15%。税收收入完成2200万元。'], plan),
      { disabled: ['result-missing'] },
      { prior },
    );
  });
});

describe('domain rule 3: words that switch recomputing off', () => {
  it.each([
    '同口径增长6.8%',
    '可比增长6.8%',
    '按可比价计算增长6.8%',
    '剔除留抵退税因素增长6.8%',
    '扣除减税降费影响后增长6.8%',
    '还原留抵退税后增长6.8%',
  ])('silent: %s', (said) => {
    expectFindings(inReview(`税收收入由2860万元增加到2904万元，${said}。`));
  });

  it('speaks without them', () => {
    expectFindings(inReview('税收收入由2860万元增加到2904万元，增长{{!growth-mismatch/error|6.8%}}。'));
  });
});

describe('domain rule 4: average growth', () => {
  it('counts end year − base year', () => {
    expectFindings(
      inReview(
        '村集体收入由2021年的200万元增加到2025年的414.7万元，年均增长{{!average-growth-mismatch|15.7%}}。',
      ),
    );
  });

  it.each([
    '村集体收入由2021年的200万元增加到2025年的414.7万元，年均增长20%。',
    '“十四五”时期，村集体收入由2020年的200万元增加到497.7万元，年均增长20%。',
    '城镇化率由2020年的58.0%提高到2025年的63.0%，年均提高1个百分点。',
    '“十四五”时期，民生支出累计达到520亿元，年均增长18.7%。',
  ])('silent: %s', (sentence) => {
    expectFindings(inReview(sentence));
  });
});

describe('domain rule 5: 超, 倍 and 番', () => {
  it.each([
    '税收收入2400万元，超出年度任务2000万元20%。',
    '村集体收入由200万元增加到600万元，增长2倍。',
    '村集体收入600万元，是2020年的200万元的3倍。',
    '村集体收入由200万元增加到400万元，增加一倍。',
    '村集体收入由200万元增加到410万元，翻一番。',
    '村集体收入由200万元增加到392万元，翻一番。',
  ])('silent: %s', (sentence) => {
    expectFindings(inReview(sentence));
  });

  it.each([
    // 超额完成任务的120% is written for 完成120%.
    '税收收入2400万元，超额完成年度任务2000万元的{{!completion-mismatch/warning|120%}}。',
    // Only the reading ×3 fits: the wording is in doubt, not the figure.
    '村集体收入由200万元增加到600万元，增长{{!multiple-mismatch/warning|3倍}}。',
    '村集体收入由200万元增加到320万元，翻{{!multiple-mismatch|一番}}。',
  ])('speaks: %s', (sentence) => {
    expectFindings(inReview(sentence));
  });
});

describe('domain rule 6: printed bounds', () => {
  const totalling = (total: string): string => `开发保洁岗位62个、护林岗位38个，合计${total}。`;

  it.each(['近110个', '近100个', '突破90个', '100余个', '约98个', '100个以下', '逾99个', '不到101个'])(
    'silent: %s',
    (total) => {
      expectFindings(inReview(totalling(total)));
    },
  );

  it.each([
    '不足{{!sum-mismatch/error|100个}}',
    '突破{{!sum-mismatch/error|110个}}',
    '不到{{!sum-mismatch/error|100个}}',
    '逾{{!sum-mismatch/error|100个}}',
    '{{!sum-mismatch/error|90个}}以下',
  ])('speaks: %s', (total) => {
    expectFindings(inReview(totalling(total)));
  });

  it('十余万 reaches up to 20万', () => {
    expectFindings(inReview('接待本地游客11万人次、外地游客7万人次，合计十余万人次。'));
    expectFindings(inReview('接待本地游客11万人次、外地游客12万人次，合计20余万人次。'));
  });
});
