import { describe, it } from 'vitest';
import { expectFindings, inReport, inReview } from '../fixture';

const plan = (review: string, target: string): string => inReport([review], [target]);

describe('a later value against the one before', () => {
  it.each<[string, string]>([
    [
      'what is to rise lies below the result',
      plan(
        '特困供养标准达到{{^1|780元}}。',
        '今年特困供养标准提高到{{!plan-below-review/warning#1|760元}}。',
      ),
    ],
    [
      'what is to fall lies above it',
      plan('开办时限压缩至{{^1|3天}}。', '开办时限压缩到{{!direction-conflict/warning#1|5天}}。'),
    ],
    [
      'what is to pass a mark has passed it',
      plan('绿道总里程达到{{^1|316公里}}。', '绿道总里程突破{{!plan-below-review/warning#1|250公里}}。'),
    ],
    [
      'an earlier year in the same part',
      inReview(
        '2023年全镇绿道总里程{{^1|316公里}}。',
        '去年绿道总里程增至{{!direction-conflict/warning#1|285公里}}。',
      ),
    ],
    [
      'what is striven for has been passed, a question',
      plan(
        '绿道总里程达到{{^1|316公里}}。',
        '力争绿道总里程突破{{!plan-below-review/information#1|250公里}}。',
      ),
    ],
    [
      'it is twice apart, a question',
      plan('绿道总里程达到{{^1|316公里}}。', '绿道总里程突破{{!plan-below-review/information#1|120公里}}。'),
    ],
    [
      'what is only reached is asked about',
      plan('垃圾分类覆盖率达到{{^1|84%}}。', '垃圾分类覆盖率达到{{!plan-below-review/information#1|79%}}。'),
    ],
    [
      'a share of a whole is planned lower, whatever the verb',
      plan('森林覆盖率{{^1|57.2%}}。', '森林覆盖率{{!plan-below-review/information#1|52%}}左右。'),
    ],
    [
      'a floor is set far below what is reached',
      plan(
        '垃圾分类覆盖率达到{{^1|96%}}。',
        '垃圾分类覆盖率达到{{!plan-below-review/information#1|69%}}以上。',
      ),
    ],
    [
      'a later year of the plan is to have less than the one before',
      plan(
        '全年平稳。',
        '2026年绿道总里程达到{{^1|320公里}}。到2030年绿道总里程达到{{!plan-below-review/information#1|280公里}}。',
      ),
    ],
  ])('speaks where %s', (_what, report) => {
    expectFindings(report);
  });

  it.each<[string, string]>([
    ['it rises', plan('特困供养标准达到780元。', '今年特困供养标准提高到810元。')],
    ['a floor is set', plan('垃圾分类覆盖率达到84%。', '垃圾分类覆盖率达到79%以上。')],
    ['one wants less of it', plan('城镇登记失业率4.1%。', '城镇登记失业率3.8%。')],
    ['a word of its name says so', plan('餐厨垃圾污染率4.1%。', '餐厨垃圾污染率3.8%。')],
    ['no verb says more', plan('绿道总里程达到316公里。', '建成绿道总里程250公里。')],
    ['it is of another territory', plan('全县绿道总里程达到316公里。', '县城绿道总里程突破250公里。')],
    [
      'the report prints two results',
      plan('绿道总里程达到316公里。绿道总里程达到240公里。', '绿道总里程突破250公里。'),
    ],
    ['the unit is another', plan('绿道总里程达到316公里。', '绿道总里程突破25处。')],
    [
      'another value is what it starts from',
      plan('绿道总里程达到316公里。', '绿道总里程由210公里增加到250公里。'),
    ],
    ['shares of one whole shift', plan('三次产业结构为21：38：41。', '三次产业结构调整提升为19：40：41。')],
    ['a rank rises', plan('综合实力居全市第3位。', '综合实力上升到第2位。')],
    ['only reached, it is twice apart', plan('垃圾分类覆盖率达到84%。', '垃圾分类覆盖率达到29%。')],
  ])('is silent where %s', (_why, report) => {
    expectFindings(report);
  });
});
