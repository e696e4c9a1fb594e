import { describe, expect, it } from 'vitest';
import { analyze } from '../../../server/src/core/analyze';
import { expectFindings, inPlan, inReport, inReview } from '../fixture';

describe('value-conflict', () => {
  it('speaks where one result is stated twice', () => {
    expectFindings(
      inReview(
        '城镇新增就业{{^1|236人}}，社会大局和谐稳定。',
        '全年城镇新增就业{{!value-conflict/information#1|263人}}，转移农村劳动力1180人。',
      ),
    );
  });

  it('takes what is built upon for no time of what follows', () => {
    const review = ['税收收入5210万元，固定资产投资3.40亿元。'];
    const plan = (base: string, investment: string): readonly string[] => [
      `固定资产投资增长8.8%。税收收入5570万元。${base}税收收入增长6.9%，固定资产投资${investment}。`,
    ];
    expectFindings(inReport(review, plan('在上年基础上', '3.7亿元')));
    expectFindings(inReport(review, plan('上年', '{{!value-conflict/information|3.7亿元}}')));
  });

  it('speaks where two scales cannot be one value', () => {
    expectFindings(inReview('全镇固定资产投资3.52亿元。', '固定资产投资{{!value-conflict|36200万元}}。'));
  });

  it('agrees where one value is printed with fewer digits', () => {
    expectFindings(inReview('全镇固定资产投资3.5亿元。', '固定资产投资35260万元。'));
  });

  it('speaks of a last digit where both are printed to one place', () => {
    expectFindings(
      inReview(
        '全镇固定资产投资4.2亿元，财政收入6000万元。',
        '固定资产投资{{!value-conflict|4.3亿元}}，财政收入{{!value-conflict|6001万元}}。',
      ),
    );
  });

  it.each<[string, string]>([
    ['one is rounded further', '全镇固定资产投资4.2亿元。|固定资产投资4.25亿元。'],
    ['one is in another unit', '全镇固定资产投资4.2亿元。|固定资产投资42580万元。'],
    ['one is only expected', '全镇固定资产投资4.2亿元。|预计全年固定资产投资4.3亿元。'],
    ['one is about so much', '全镇固定资产投资4.2亿元。|固定资产投资约4.3亿元。'],
  ])('is silent of a last digit where %s', (_why, text) => {
    expectFindings(inReview(...text.split('|')));
  });

  it('two statements of one target must print the same', () => {
    expectFindings(
      inPlan('城镇新增就业240人以上。', '围绕稳就业，城镇新增就业{{!value-conflict|260人}}以上。'),
    );
  });

  it.each<[string, string]>([
    ['another year', inReview('2024年财政收入4860万元。', '2025年财政收入5248.8万元。')],
    ['ten months and the year', inReview('1—10月，财政收入4720万元。', '全年财政收入5248.8万元。')],
    ['another scope', inReview('全镇财政收入5248.8万元。', '全县财政收入5948万元。')],
    [
      'a result and a target',
      inReport(['财政收入5248.8万元。'], ['财政收入5560万元，固定资产投资3.8亿元。']),
    ],
    ['预期 and 力争 are two targets', inPlan('财政收入5560万元。', '力争财政收入达到5800万元。')],
    ['a name that means another thing each time', inReview('冷库总投资3200万元。', '粮仓总投资3800万元。')],
    ['a project’s own value', inReview('固定资产投资3.52亿元。', '恒川食品完成固定资产投资2.1亿元。')],
    ['财政总收入 | 一般公共预算收入', inReview('财政总收入6800万元。', '一般公共预算收入5248.8万元。')],
    ['税收收入 | 一般公共预算收入', inReview('税收收入4304万元。', '一般公共预算收入5248.8万元。')],
    ['规上工业增加值 | 工业增加值', inReview('规上工业增加值3.2亿元。', '工业增加值3.9亿元。')],
    ['工业总产值 | 工业增加值', inReview('工业总产值6.8亿元。', '工业增加值3.9亿元。')],
    ['营业收入 | 工业总产值', inReview('规上工业企业营业收入6.1亿元。', '规上工业总产值6.8亿元。')],
    ['固定资产投资 | 项目投资', inReview('固定资产投资3.5亿元。', '完成项目投资2.6亿元。')],
    ['固定资产投资 | 工业投资', inReview('固定资产投资3.5亿元。', '工业固定资产投资2.6亿元。')],
    ['社零 | 限上社零', inReview('社会消费品零售总额8.2亿元。', '限额以上社会消费品零售额5.1亿元。')],
    ['进出口 | 出口', inReview('进出口总额1.2亿美元。', '出口总额0.9亿美元。')],
    ['利用外资 | 引进市外资金', inReview('实际利用外资2350万美元。', '引进市外资金2.2亿元。')],
    [
      '城镇 | 农村 | 全体居民',
      inReview(
        '城镇居民人均可支配收入42100元。',
        '农村居民人均可支配收入22780元。',
        '全体居民人均可支配收入31200元。',
      ),
    ],
    ['农民人均纯收入 | 可支配收入', inReview('农民人均纯收入20100元。', '农村居民人均可支配收入22780元。')],
    ['登记 | 调查失业率', inReview('城镇登记失业率3.2%。', '城镇调查失业率5.1%。')],
    ['常住 | 户籍人口城镇化率', inReview('常住人口城镇化率63.2%。', '户籍人口城镇化率48.9%。')],
    ['新增 | 累计', inReview('新增高标准农田3500亩。', '累计建成高标准农田5200亩。')],
    ['净增 | 新增', inReview('净增市场主体210户。', '新增市场主体312户。')],
    [
      'GDP energy | enterprise energy',
      inReview('万元GDP能耗0.52吨标准煤。', '规上单位工业增加值能耗0.81吨标准煤。'),
    ],
    ['全市 | 市本级', inReview('全市一般公共预算收入126亿元。', '市本级一般公共预算收入83亿元。')],
  ])('never merges %s', (_what, report) => {
    expectFindings(report);
  });

  it('says nothing of two statements in one sentence', () => {
    expectFindings(inReview('财政收入5248.8万元，首次突破财政收入5000万元大关。'));
  });
});

it('a fall printed with its sign in a table is the fall told in words', () => {
  const table = (rate: string): string =>
    `全镇技改投资14.9亿元，下降8.6%。\n\n| 指标 | 单位 | 2025年 | 比上年增长（%） |\n| --- | --- | --- | --- |\n| 技改投资 | 亿元 | 14.9 | ${rate} |`;
  const conflicts = (rate: string): readonly string[] =>
    analyze(inReview(table(rate)))
      .findings.map(({ check }) => check)
      .filter((check) => check === 'table-text-conflict');
  expect(conflicts('-8.6')).toEqual([]);
  expect(conflicts('8.2')).toEqual(['table-text-conflict']);
});
