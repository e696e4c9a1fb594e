import { describe, expect, it } from 'vitest';
import { analyze } from '../../../server/src/core/analyze';
import { expectFindings, inReport, inReview } from '../fixture';

/** Rules of the trade about names, periods, the calendar and wording (docs/rules.md, 18–23). */
describe('domain rule 18: names that are never one', () => {
  it.each([
    ['全部财政收入9200万元', '一般公共预算收入4720万元', '税收收入3410万元'],
    ['规模以上工业增加值3.2亿元', '工业增加值4.1亿元', '工业总产值12亿元'],
    ['固定资产投资3.5亿元', '项目投资2.8亿元', '总投资8亿元'],
    ['社会消费品零售总额6.2亿元', '限额以上社会消费品零售额1.2亿元'],
    ['进出口总额2.1亿元', '出口总额1.6亿元'],
    ['实际利用外资1200万美元', '引进省外资金8.2亿元'],
    ['城镇居民人均可支配收入35620元', '农村居民人均可支配收入21490元', '农民人均纯收入19836元'],
    ['城镇登记失业率3.1%', '城镇调查失业率5.2%'],
    ['常住人口3.2万人', '户籍人口4.1万人'],
    ['常住人口城镇化率61.5%', '户籍人口城镇化率48.2%'],
    ['新增高标准农田3500亩', '累计建成高标准农田2.85万亩'],
    ['新增就业236人', '净增就业120人'],
    ['万元GDP能耗下降3.1%', '规上单位增加值能耗下降4.2%'],
  ])('silent: %s', (...names) => {
    expectFindings(inReview(names.map((each) => `${each}。`).join('')));
  });
});

describe('domain rule 19: territories and times', () => {
  it('市本级 and 不含某区 are not 全市', () => {
    expectFindings(inReview('全市税收收入42亿元。市本级税收收入8.2亿元。'));
    expectFindings(inReview('税收收入42亿元。税收收入（不含新区）38亿元。'));
  });

  it('预计全年 is an estimated result', () => {
    const { figures } = analyze(inReview('预计全年税收收入完成2200万元。'));
    expect(figures[0]?.statement).toMatchObject({ role: 'actual', estimated: true });
  });

  it('今年 of a report dated November is the year it reviews', () => {
    const november =
      '---\nyear: 2026\nlevel: town\ndate: 2025-11-20\n---\n\n## 一、2025年工作回顾\n\n今年，税收收入完成2200万元。\n';
    expect(analyze(november).figures[0]?.statement.period?.from.year).toBe(2025);
  });
});

describe('domain rule 20: the calendar', () => {
  it.each([
    '2025年是“十四五”规划{{!calendar-conflict/error|开局之年}}。',
    '2月{{!impossible-date|30日}}召开动员会。',
  ])('speaks: %s', (sentence) => {
    const analysis = analyze(inReview(sentence.replace(/\{\{[^|]*\|([^}]*)\}\}/gu, '$1')));
    expect(analysis.findings.map(({ check }) => check)).toHaveLength(1);
  });

  it.each([
    '2025年是“十四五”规划收官之年。',
    '2025年是爬坡过坎的关键之年、攻坚之年。',
    '2月28日召开动员会。',
  ])('silent: %s', (sentence) => {
    expectFindings(inReview(sentence));
  });
});

describe('domain rule 21: what is checked by hand every year', () => {
  it.each([
    '综合考核由第8位升至第3位，前移{{!rank-change-mismatch/warning|4位}}。',
    '截至10月底，税收收入完成年度任务2000万元的85.2%，超序时进度{{!pace-mismatch/warning|2.9个百分点}}。',
    '粮食总产量2.13万吨。全年粮食总产量达到{{!unit-slip/warning|2.13吨}}。',
  ])('speaks: %s', (sentence) => {
    expectFindings(inReview(sentence), { disabled: ['completion-base-missing'] });
  });

  it.each([
    '综合考核由第8位升至第3位，前移5位。',
    '粮食总产量1亿斤。全年粮食总产量达到5万吨。',
    '耕地面积5.2万亩。耕地面积52000亩全部播种。',
  ])('silent: %s', (sentence) => {
    expectFindings(inReview(sentence));
  });

  it('holds a target against the result, a thousand times apart', () => {
    expectFindings(
      inReport(['固定资产投资完成4.26亿元。'], ['固定资产投资{{!unit-slip/warning|4.7万元}}。']),
    );
  });
});

describe('domain rule 22: glossary and names', () => {
  it('a head with another number', () => {
    expectFindings(
      `${inReview('落实“{{!glossary-mismatch/warning|五个不散}}”要求。')}\n## 名词解释\n\n[1]四个不散：队伍不散、机制不散、力量不散、劲头不散。\n`,
    );
  });

  it('outdated names only when asked', () => {
    expectFindings(inReview('公共财政预算收入完成4720万元。'));
    expectFindings(inReview('{{!indicator-name/hint|公共财政预算收入}}完成4720万元。'), {
      enabled: ['indicator-name'],
    });
  });
});

describe('domain rule 23: wording', () => {
  it.each([
    '架设10千伏线路12千米。',
    '装机容量4千瓦，发电2千瓦时。',
    '发放化肥300千克。',
    '全镇实现下降3%。',
    '慰问约300余户。',
  ])('silent: %s', (sentence) => {
    expectFindings(inReview(sentence));
  });

  it('a % after 增长 on a rate is a lead only', () => {
    expectFindings(inReview('城镇化率达到57.2%，增长{{!percent-for-points/information|1.58%}}。'));
  });

  it('下降−3% is a warning', () => {
    expectFindings(inReview('税收收入{{!negative-decrease/warning|下降-3%}}。'));
  });

  it.each([
    ['approximator-conflict', '发放资料近5万余份。'],
    ['redundant-bound', '服务群众超过3000人以上。'],
    ['decrease-by-multiple', '信访总量下降2倍。'],
    ['percent-for-points', '污水治理率由46%提高到58%，提高12%。'],
    ['negative-decrease', '税收收入下降-3%。'],
    ['range-unit-dropped', '投资13～17万元。'],
    ['mixed-numeral', '发放补贴4千元。'],
    ['as-of-wording', '截止目前，完成投资3亿元。'],
    ['ratio-over-hundred', '农产品抽检合格率达到102%。'],
  ])('%s is at most a warning, cites its source, and can be switched off', (check, sentence) => {
    const [finding, ...others] = analyze(inReview(sentence)).findings;
    expect(others).toEqual([]);
    expect(finding?.check).toBe(check);
    expect(['warning', 'information', 'hint']).toContain(finding?.severity);
    expect(finding?.message).toMatch(
      /（[^（）]*(?:GB\/T|细则|词典|统计用语|释例)[^（）]*）|不会超过100%|不再带负号/u,
    );
    expectFindings(inReview(sentence), { disabled: [check] });
  });
});
