import { describe, it } from 'vitest';
import { expectFindings, inPlan, inReport, inReview } from '../fixture';

/** Rules of the trade about targets and completion (docs/rules.md, 12–17). */
describe('domain rule 12: 预期 and 力争 are two targets', () => {
  it.each([
    '规上工业总产值增长8%，力争增长10%。',
    '规上工业总产值达到9亿元，奋斗目标9.6亿元。',
    '税收收入确保完成2200万元，冲刺2400万元。',
  ])('silent: %s', (plan) => {
    expectFindings(inPlan(plan));
  });

  it('two printings of one target are the same number', () => {
    expectFindings(
      inPlan(
        '主要预期目标是：固定资产投资增长8%以上。',
        '全年固定资产投资增长{{!value-conflict/information|9%}}以上。',
      ),
    );
  });
});

describe('domain rule 13: a target may be answered by another', () => {
  const review = ['一般公共预算收入完成4720万元，增长6%。农村居民人均可支配收入18200元，增长7%。'];

  it.each([
    '主要预期目标是：财政收入增长6%，居民收入增长7%。',
    '主要预期目标是：一般公共预算收入增长6%，城乡居民收入与经济增长同步。',
    '主要预期目标是：一般公共预算收入增长6%，农村居民人均可支配收入增速高于全县平均水平。',
  ])('silent: %s', (plan) => {
    expectFindings(inReport(review, [plan]));
  });

  it('is information where nothing answers it', () => {
    expectFindings(
      inReport(
        [
          '一般公共预算收入完成4720万元，增长6%。',
          '农村居民人均可支配收入{{!target-missing/information|18200元}}，增长7%。',
        ],
        ['主要预期目标是：一般公共预算收入增长6%。'],
      ),
    );
  });
});

describe('domain rule 14: a target below its result', () => {
  it.each([
    ['a rate', '固定资产投资增长12%。', '固定资产投资增长8%。'],
    ['a capped indicator', '城镇登记失业率3.4%。', '城镇登记失业率控制在3.2%以内。'],
    ['what is done anew each year', '改造户厕1200座。', '改造户厕800座。'],
    ['招商', '招商引资到位资金8亿元。', '招商引资到位资金7亿元。'],
  ])('silent: %s', (_why, review, plan) => {
    expectFindings(inReport([review], [`主要预期目标是：${plan}`]));
  });
});

describe('domain rule 15: a task that is nowhere stated', () => {
  it('is one hint a sentence, with the range it implies', () => {
    expectFindings(inReview('固定资产投资2.5亿元，完成年度任务的{{!completion-base-missing/hint|77.7%}}。'), {
      disabled: ['target-missing'],
    });
  });

  it('is none where the task is in the sentence', () => {
    expectFindings(inReview('固定资产投资2.5亿元，完成年度任务3.2亿元的78.1%。'));
  });
});

describe('domain rule 16: names by year', () => {
  it('地方一般预算收入 of 2012 is 一般公共预算收入', () => {
    const old = inReview(
      '地方一般预算收入完成{{^1|2200万元}}。公共财政预算收入{{!value-conflict/information#1|2300万元}}。',
    )
      .replaceAll('2026', '2013')
      .replaceAll('2025', '2012');
    expectFindings(old);
  });

  it('农民人均纯收入 and 农村居民人均可支配收入 are two indicators', () => {
    expectFindings(inReview('农村居民人均可支配收入18200元。农民人均纯收入17100元。'));
  });
});

describe('domain rule 17: completion is held against the base it names', () => {
  const prior = inReport(['税收收入完成2000万元。'], ['全年税收收入2200万元。'])
    .replaceAll('2026', '2025')
    .replace('2025年工作回顾', '2024年工作回顾');
  const plan = ['全年税收收入增长6%。'];

  it('last year’s target where it is named', () => {
    expectFindings(
      inReport(['税收收入2310万元，完成年初目标的{{!prior-target-conflict|115%}}。'], plan),
      {},
      { prior },
    );
    expectFindings(inReport(['税收收入2310万元，完成年初目标的105%。'], plan), {}, { prior });
  });

  it.each(['调整预算', '县下达任务', '奋斗目标'])('another base is silent: %s', (base) => {
    expectFindings(
      inReport([`税收收入2310万元，完成${base}的115%。`], plan),
      { disabled: ['completion-base-missing'] },
      { prior },
    );
  });
});
