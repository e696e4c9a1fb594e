import { describe, expect, it } from 'vitest';
import { expectFindings, inReview } from '../fixture';
import { outcomesOf } from './cases';

const structure = '三次产业结构为20.0：30.0：50.0。';

describe('the structure of three industries beside their levels', () => {
  it('is a lead where a share is not its industry’s', () => {
    expectFindings(
      inReview(
        '地区生产总值完成{{^1|200亿元}}。服务业增加值完成{{^1|92.4亿元}}。',
        '三次产业结构为20.0：30.0：{{!share-mismatch/information#1|50.0}}。',
      ),
    );
    expectFindings(
      inReview(
        '地区生产总值完成200亿元。服务业支撑力增强，新开网点6家，完成增加值92.4亿元。',
        '三次产业结构为20.0：30.0：{{!share-mismatch/information|50.0}}。',
      ),
    );
  });

  it('agrees within rounding', () => {
    const analysis = expectFindings(
      inReview('地区生产总值完成200亿元。服务业增加值完成100.1亿元。', structure),
    );
    expect(outcomesOf(analysis, 'share-mismatch')).toContain('holds');
  });

  it.each([
    ['another territory', '全县地区生产总值完成200亿元。全县服务业增加值完成92.4亿元。'],
    ['a part of the industry', '地区生产总值完成200亿元。现代服务业增加值完成52.4亿元。'],
    ['another industry', '地区生产总值完成200亿元。建筑业增加值完成12.4亿元，增长3%。'],
  ])('is silent, %s', (_why, levels) => {
    expectFindings(inReview(levels, structure));
  });
});
