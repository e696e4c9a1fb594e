import { describe, it } from 'vitest';
import { expectFindings, inReport, inReview } from '../fixture';

/**
 * What must never accuse, each by its name: sentences that a fair reading clears however the figures are held against
 * each other. Every figure in them is chosen so that recomputing it blindly would speak.
 */
const silences: Readonly<Record<string, readonly string[]>> = {
  'growth at constant prices against levels': [
    '地区生产总值由9.8亿元增加到12.6亿元，增长6.1%。',
    '规模以上工业增加值3.2亿元，比上年的2.6亿元增长8.5%。',
    '地区生产总值由2020年的9.8亿元增加到2025年的13.6亿元，年均增长4.5%，五年翻一番。',
    '农林牧渔业总产值8.6亿元，比上年的7.4亿元增长4.2%。',
  ],
  同口径: ['一般公共预算收入4380万元，比上年的4360万元，同口径增长6.8%。'],
  可比: [
    '税收收入由2860万元增加到3304万元，可比增长6.5%。',
    '税收收入由2860万元增加到3304万元，按可比口径增长6.5%。',
  ],
  '剔除…因素': [
    '税收收入由2860万元增加到2904万元，剔除留抵退税因素增长6.5%。',
    '税收收入由2860万元增加到2904万元，扣除减税降费影响后增长6.5%。',
  ],
  调整后: ['一般公共预算支出1.24亿元，完成调整后预算1.31亿元的98.2%。'],
  '其中 lists that do not exhaust': [
    '实施重点项目24个，其中农业项目5个、工业项目8个。',
    '发放补贴386万元，其中低保金245万元、临时救助金53万元。',
  ],
  'different scopes': [
    '全县新增就业2360人，全镇新增就业236人。',
    '全镇固定资产投资3.5亿元，开发区固定资产投资4.2亿元。',
  ],
  'different periods': [
    '上半年财政收入2860万元，全年财政收入5248万元。',
    '2024年固定资产投资3.2亿元。2025年固定资产投资3.52亿元。',
  ],
  'different bases': [
    '固定资产投资3.52亿元，比上年增长10%，比2020年增长42%。',
    '规上工业总产值8.6亿元，由2020年的5.1亿元增加到8.6亿元，比上年增长9.2%。',
  ],
  'partial against full year': [
    '1—10月，固定资产投资2.5亿元，其中工业投资8194万元。全年预计完成固定资产投资3.3亿元。',
    '截至10月底，财政收入4720万元。全年财政收入5300万元。',
  ],
  'figures with unread slots': ['12项工作完成9项。', '有关资金320万元，增长6%。'],
  'rounding half up, cut off and half even': [
    '新建甲类水渠1.4公里、乙类水渠2.4公里、丙类水渠3.4公里，合计7.3公里。',
    '新建甲类水渠1.49公里、乙类水渠2.49公里，合计3.9公里。',
    '甲类水渠由2.5公里增加到3.5公里，增长39.9%。',
    '固定资产投资2.5亿元，其中工业投资25400万元。',
  ],
  '约 and 左右': [
    '开发保洁岗位约62个、护林岗位38个，合计98个。',
    '流转土地1.2万亩左右，其中种粮12300亩。',
    '村集体收入由约200万元增加到240万元，增长21%。',
  ],
  '全口径 and 一般公共预算': [
    '全口径财政收入1.2亿元，一般公共预算收入5248万元。',
    '财政总收入1.2亿元。税收收入4200万元。',
  ],
  '常住 and 户籍': ['常住人口3.2万人，户籍人口4.1万人。', '常住人口城镇化率61.5%，户籍人口城镇化率48.2%。'],
  '新增 and 累计': [
    '新增市场主体253户，市场主体累计2120户。',
    '新增高标准农田3500亩。累计建成高标准农田2.85万亩。',
    '新增就业236人，累计就业1.2万人，净增就业120人。',
  ],
  '总投资, 年度投资 and 完成投资': [
    '重点项目12个，总投资8亿元，年度投资3亿元，累计完成投资3.2亿元。',
    '总投资8亿元的清溪电站完成投资8.4亿元。',
  ],
  '等 after a list that names no more than the count': [
    '青塘、石圳等三个村完成整治。',
    '建成文化广场、卫生室、幸福院等5个项目。',
  ],
  'hosts and owners of the things counted': [
    '青塘镇、石圳镇、柳湾镇新建卫生院2所。',
    '两家集团3家子公司入驻。',
    '3个乡镇已建成12个。',
    '青塘、石圳、柳湾、沙坪四个村新建广场6处。',
  ],
  '分别 with one shared value': [
    '城镇、农村居民人均可支配收入分别增长8%。',
    '固定资产投资、规上工业总产值分别增长10%以上。',
    '规上工业总产值、固定资产投资分别完成年度任务的108%。',
  ],
  'slogans whose number counts nothing nearby': [
    '深入实施“八大行动”，各项工作平稳。',
    '坚持“三个不变”，推进“五通一平”。',
    '落实“六稳”“六保”，巩固“两不愁三保障”。',
  ],
};

describe.each(Object.entries(silences))('silent: %s', (_name, sentences) => {
  it.each(sentences)('%s', (sentence) => {
    expectFindings(inReview(sentence));
  });
});

describe('silent over the parts of a report', () => {
  it.each([
    ['a result and a target are two quantities', '规上工业总产值8.6亿元。', '规上工业总产值9.4亿元。'],
    ['预期 and 力争 are two targets', '规上工业总产值8.6亿元。', '规上工业总产值增长8%，力争增长10%。'],
    ['a bound and the value it came to', '规上工业总产值突破8亿元。', '规上工业总产值达到9亿元以上。'],
  ])('%s', (_why, review, plan) => {
    expectFindings(inReport([review], [plan]));
  });
});
