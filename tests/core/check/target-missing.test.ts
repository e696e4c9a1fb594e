import { describe, expect, it } from 'vitest';
import { expectFindings, frontMatter, inReport, inReview } from '../fixture';

/** A plan that sets two targets in one sentence. */
const plan = '全年主要预期目标是：财政收入5560万元，粮食总产量2.5万吨。';

describe('target-missing', () => {
  it('speaks of a headline result without a target, at the result', () => {
    const { findings } = expectFindings(
      inReport(
        ['财政收入5248.8万元，增长8%。固定资产投资{{!target-missing/information#1|3.52亿元}}。'],
        [plan.replace('5560万元', '{{^1|5560万元}}')],
      ),
    );
    expect(findings[0]?.message).toContain('固定资产投资');
    expect(findings[0]?.message).toContain('2026');
  });

  it('says how far into the year the result goes', () => {
    const { findings } = expectFindings(
      inReport(['1—10月，固定资产投资{{!target-missing|3.52亿元}}，增长8%。'], [plan]),
    );
    expect(findings[0]?.message).toContain('截至10月底');
  });

  it.each<[string, string, string]>([
    ['the target is stated', '固定资产投资3.52亿元。', '固定资产投资3.8亿元。'],
    ['its growth is', '固定资产投资3.52亿元。', '固定资产投资增长8%。'],
    [
      'a joint target answers for its parts',
      '农村居民人均可支配收入22780元，增长6%。',
      '城乡居民人均可支配收入增长7%。',
    ],
    ['revenue names stand for each other', '一般公共预算收入5248.8万元。', '财政收入增长7%。'],
    [
      'the words are a target without a figure',
      '农村居民人均可支配收入22780元，增长6%。',
      '农村居民人均可支配收入与经济增长同步。',
    ],
    [
      'a name the verb cuts in two',
      '城镇新增就业263人。',
      '财政收入5560万元。全镇城镇实现新增就业240人以上。',
    ],
    ['the level above sets it', '固定资产投资3.52亿元。', '固定资产投资完成县下达任务。'],
    ['no headline', '新建泵站7座，疏浚沟渠21公里。', '新建道路5公里。'],
  ])('is silent where %s', (_why, review, target) => {
    expectFindings(inReport([review], [plan.replace('。', `，${target}`)]));
  });

  it('is silent for a report without a plan', () => {
    expectFindings(inReview('财政收入5248.8万元。固定资产投资3.52亿元。'));
  });

  it('speaks once, on the heading, where the plan has no figure at all', () => {
    expectFindings(
      `${frontMatter}## 一、2025年工作回顾\n\n财政收入{{^1|5248.8万元}}。\n\n固定资产投资{{^1|3.52亿元}}。\n\n` +
        '{{!target-missing/information#1|## 二、2026年工作安排}}\n\n推动高质量发展，抓好各项工作。\n',
    );
  });

  it('is silent there where the review has no headline result', () => {
    expectFindings(inReport(['各项工作平稳推进。'], ['推动高质量发展，抓好各项工作。']));
  });
});

/** What a plan of a city is made of, told by counting (targets/planned.ts). */
describe('target-missing in a city', () => {
  const inCity = (review: string, target: string): string =>
    inReport([review], [`全市主要预期目标是：地区生产总值增长6%，固定资产投资增长7%${target}。`]).replace(
      /level: \w+/u,
      'level: city',
    );
  const gdp = '地区生产总值增长6.2%，固定资产投资增长7.1%。';

  it.each<[string, string]>([
    ['prices', '居民消费价格上涨{{!target-missing/information|1.4%}}。'],
    ['registered unemployment', '城镇登记失业率{{!target-missing/information|3.3%}}。'],
    ['energy', '单位地区生产总值能耗下降{{!target-missing/information|2.6%}}。'],
    ['revenue under its wider name', '财政总收入{{!target-missing/information|86亿元}}。'],
  ])('speaks of %s', (_what, result) => {
    expectFindings(inCity(gdp + result, ''));
  });

  it('speaks of trade where it is one of three headline results', () => {
    expectFindings(
      inCity(
        '地区生产总值增长6.2%，固定资产投资增长7.1%，进出口总额{{!target-missing/information|42亿元}}。',
        '',
      ),
    );
  });

  it('speaks once of what one target would answer', () => {
    expectFindings(
      inCity(`${gdp}财政总收入{{!target-missing/information|86亿元}}，一般公共预算收入51亿元。`, ''),
    );
  });

  it('speaks of an average where the term has no other result', () => {
    expectFindings(
      inCity(`${gdp}“十四五”期间，社会消费品零售总额年均增长{{!target-missing/information|7.5%}}。`, ''),
    );
  });

  it('is not answered by what the work of the year names without a figure', () => {
    expectFindings(
      inCity(`${gdp}一般公共预算收入{{!target-missing/information|51亿元}}。`, '').replace(
        '增长7%。',
        '增长7%。\n\n围绕园区扩能的目标，推动一般公共预算收入稳步增长，新建道路12公里，引进项目6个。',
      ),
    );
  });

  it.each<[string, string, string]>([
    [
      'the energy task is left to the level above',
      '单位地区生产总值能耗下降2.6%。',
      '，全面完成省下达节能减排任务',
    ],
    [
      'research is planned under a shorter name',
      '全社会研发经费支出占地区生产总值比重2.1%。',
      '，研发投入增长12%',
    ],
    ['the revenue is planned under another name', '财政总收入86亿元。', '，一般公共预算收入增长5%'],
    ['it is told by the way: trade', '\n\n进出口总额42亿元。', ''],
    ['few plan it: grain', '粮食总产量210万吨。', ''],
  ])('is silent where %s', (_why, result, target) => {
    expectFindings(inCity(gdp + result, target));
  });

  it('energy is not answered by prices that are held within a limit', () => {
    expectFindings(
      inCity(
        `${gdp}单位地区生产总值能耗下降{{!target-missing/information|2.6%}}。`,
        '，主要污染物排放量下降2%；居民消费价格涨幅控制在省定目标以内',
      ),
    );
  });
});
