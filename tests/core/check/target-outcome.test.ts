import { describe, expect, it } from 'vitest';
import { analyze } from '../../../server/src/core/analyze';
import { defaultSettings } from '../../../server/src/core/analysis';
import { noCompanions } from '../../../server/src/core/documents/companion/companion';
import { toldBy } from '../../../server/src/core/reading/printed';
import { expectFindings, inReport } from '../fixture';

/** A county's report: what it says of the year before, and what it plans. */
function reportOf(year: number, review: string, plan: string): string {
  const title = `# 石青县政府工作报告\n\n——${String(year)}年1月15日在石青县第九届人民代表大会第四次会议上\n\n`;
  return `${title}## 一、${String(year - 1)}年工作回顾\n\n${review}\n\n## 二、${String(year)}年工作安排\n\n${plan}\n`;
}

const plan = '主要预期目标是：地区生产总值增长5%。';

/** “地区生产总值 6%以上 4.6% missed”: each target of last year's report beside this year's words. */
function outcomesOf(targets: string, review: string, priorYear = 2025): readonly string[] {
  const prior = {
    path: '上年.md',
    source: reportOf(priorYear, '地区生产总值增长5.5%。', `主要预期目标是：${targets}`),
  };
  const settings = { ...defaultSettings, companions: { ...noCompanions, prior } };
  return analyze(reportOf(2026, review, plan), settings).outcomes.map(
    ({ name, mention, spoken, result, outcome, attainment }) =>
      [
        name,
        mention ? toldBy(mention) : spoken?.text,
        ...(result ? [toldBy(result)] : []),
        outcome,
        ...(attainment ? [attainment.toFixed(1)] : []),
      ].join(' '),
  );
}

describe('a target of last year’s report beside this year’s result', () => {
  it.each([
    ['地区生产总值增长6%以上。', '地区生产总值增长4.7%。', '地区生产总值 6%以上 4.7% missed'],
    ['地区生产总值增长6%以上。', '地区生产总值增长6%。', '地区生产总值 6%以上 6% met'],
    ['地区生产总值增长6%左右。', '地区生产总值增长5.8%。', '地区生产总值 6%左右 5.8% met'],
    ['地区生产总值增长6%左右。', '地区生产总值增长5.2%。', '地区生产总值 6%左右 5.2% missed'],
    ['地区生产总值增长4.5%—5%。', '地区生产总值增长4.6%。', '地区生产总值 4.5%—5% 4.6% met'],
    // Rates with rates, levels with levels.
    ['财政收入13亿元。', '财政收入增长8%，达到13.2亿元。', '财政收入 13亿元 13.2亿元 met 101.5'],
    ['固定资产投资增长9%。', '固定资产投资34亿元。', '固定资产投资 9% unmeasured'],
    ['固定资产投资增长9%。', '财政收入增长8%。', '固定资产投资 9% unsaid'],
    // At or below is enough for what is kept down.
    ['城镇登记失业率控制在4.5%以内。', '城镇登记失业率3.1%。', '城镇登记失业率 4.5%以内 3.1% met'],
    ['城镇登记失业率控制在4.5%以内。', '城镇登记失业率4.8%。', '城镇登记失业率 4.5%以内 4.8% missed'],
    ['居民消费价格涨幅3%左右。', '居民消费价格上涨0.4%。', '居民消费价格涨幅 3%左右 0.4% met'],
    ['居民消费价格涨幅3%左右。', '居民消费价格上涨4.6%。', '居民消费价格涨幅 3%左右 4.6% missed'],
    // A fall is one, whatever its figure.
    ['社会消费品零售总额增长7%。', '社会消费品零售总额下降8.2%。', '社会消费品零售总额 7% −8.2% missed'],
    // “18%以上” may be 20 % or not.
    ['固定资产投资增长20%。', '固定资产投资增长18%以上。', '固定资产投资 20% 18%以上 open'],
    ['固定资产投资增长16%。', '固定资产投资增长18%以上。', '固定资产投资 16% 18%以上 met'],
  ])('%s %s', (targets, review, outcome) => {
    expect(outcomesOf(targets, review)).toEqual([outcome]);
  });

  it('answers for both parts of a joint target', () => {
    expect(
      outcomesOf('城乡居民人均可支配收入增长6%。', '城镇、农村居民人均可支配收入分别增长5.1%、6.3%。'),
    ).toEqual(['城镇居民人均可支配收入 6% 5.1% missed', '农村居民人均可支配收入 6% 6.3% met']);
  });

  it.each([
    ['与经济增长同步', '5.1%', 'missed'],
    ['与经济增长同步', '5.9%', 'met'],
    ['与经济增长基本同步', '5.1%', 'met'],
    ['与经济增长基本同步', '3.1%', 'missed'],
    ['与全省同步', '5.9%', 'open'],
  ])('in words: 居民收入%s, %s after 5.6%%', (words, rate, outcome) => {
    const [last] = outcomesOf(
      `地区生产总值增长5%，全体居民人均可支配收入${words}。`,
      `地区生产总值增长5.6%。全体居民人均可支配收入增长${rate}。`,
    ).slice(-1);
    expect(last).toBe(`全体居民人均可支配收入 ${words} ${rate} ${outcome}`);
  });

  it.each([
    // A park's, ten months', five years' and an earlier base are other results.
    '开发区固定资产投资增长8%。',
    '1—10月，固定资产投资增长8%。',
    '固定资产投资比2020年增长8%。',
  ])('is not answered by %s', (review) => {
    expect(outcomesOf('固定资产投资增长9%。', review)).toEqual(['固定资产投资 9% unmeasured']);
  });

  it('is that of the year reviewed, and no other', () => {
    expect(outcomesOf('固定资产投资增长9%。', '固定资产投资增长8%。', 2024)).toEqual([]);
  });
});

describe('claim-unmet', () => {
  const prior = `---\nyear: 2025\nlevel: town\n---\n\n## 一、2024年工作回顾\n\n财政收入4860万元。\n\n## 二、2025年工作安排\n\n主要预期目标是：财政收入增长{{^1|9%}}以上，税收收入力争增长12%。\n`;
  const planned = '全年主要预期目标是：财政收入5560万元，税收收入4100万元。';
  const told = (claim: string, rate: string): string =>
    inReport([`一年来，我们${claim}。财政收入增长${rate}，税收收入增长7.1%。`], [planned]);

  it('asks where a target was missed, and names it', () => {
    const { findings } = expectFindings(
      told('{{!claim-unmet/information#1|圆满完成了年初确定的各项目标任务}}', '{{^1|6.3%}}'),
      { disabled: ['target-missing'] },
      { prior },
    );
    expect(findings[0]?.message).toContain('财政收入目标9%以上，实际6.3%');
  });

  it.each([
    ['圆满完成了年初确定的各项目标任务', '9.3%'],
    ['较好完成了年初确定的主要目标任务', '6.3%'],
    ['圆满完成了脱贫攻坚年度目标任务', '6.3%'],
    ['圆满完成了“十四五”规划确定的各项目标任务', '6.3%'],
  ])('is silent: %s, %s', (claim, rate) => {
    expectFindings(
      told(claim, rate),
      { disabled: ['target-missing'] },
      { prior: prior.replace('{{^1|9%}}以上', '9%以上') },
    );
  });
});
