import { describe, it } from 'vitest';
import { expectFindings, inReview } from '../fixture';

describe('a part known by name is no larger than its whole', () => {
  it('speaks as a suspect over sentences', () => {
    expectFindings(
      inReview(
        '地区生产总值{{^1|12.5亿元}}。',
        '规模以上工业增加值{{!part-exceeds-whole/warning#1|13.2亿元}}。',
      ),
    );
  });

  it('holds the two of one 分别 against each other', () => {
    expectFindings(
      inReview(
        '全部财政收入和一般公共预算收入分别完成{{^1|6.6亿元}}和{{!part-exceeds-whole/warning#1|7.3亿元}}。',
      ),
    );
  });

  it('takes every 增加值 for a part of the product, and the larger of two wholes', () => {
    expectFindings(
      inReview('地区生产总值{{^1|12.5亿元}}。', '文旅经济增加值{{!part-exceeds-whole/warning#1|65亿元}}。'),
    );
    expectFindings(
      inReview(
        '全部财政收入完成{{^1|6.6亿元}}。',
        '开发区全部财政收入完成4.7亿元。',
        '一般公共预算收入完成{{!part-exceeds-whole/warning#1|8.1亿元}}。',
      ),
    );
  });

  it('takes what a government takes in for less than the product of its territory', () => {
    expectFindings(
      inReview(
        '地区生产总值{{^1|81.16亿元}}。',
        '一般公共预算收入{{!part-exceeds-whole/warning#1|86.9亿元}}。',
      ),
    );
    expectFindings(inReview('地区生产总值81.16亿元。', '一般公共预算支出86.9亿元。'));
  });

  it.each<[string, string, string]>([
    [
      'both only say how far they lead',
      '生产总值增长5.8%，分别高于全国、全省0.8个、0.3个百分点。',
      '规上工业增加值增长7.6%，分别高于全国、全省1.7个、0.8个百分点。',
    ],
    ['it fits', '地区生产总值12.5亿元。', '规模以上工业增加值3.2亿元。'],
    ['output is no part of GDP', '地区生产总值12.5亿元。', '规模以上工业总产值23.2亿元。'],
    ['another year', '2023年地区生产总值12.5亿元。', '2025年规模以上工业增加值13.2亿元。'],
    ['another territory', '全镇地区生产总值12.5亿元。', '全县规模以上工业增加值83.2亿元。'],
    ['ten months and a year', '1—10月地区生产总值12.5亿元。', '全年规模以上工业增加值13.2亿元。'],
    ['agreed is not invested', '固定资产投资3.5亿元。', '签约工业投资13.2亿元。'],
  ])('is silent where %s', (_why, first, second) => {
    expectFindings(inReview('各项工作平稳。', first, second));
  });
});
