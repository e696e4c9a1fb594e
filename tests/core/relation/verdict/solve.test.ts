import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../server/src/core/analyze';
import type { CheckedRelation } from '../../../../server/src/core/account/figure-reading';
import { inReview } from '../../fixture';

/** Every relation of the sentences, once each: “holds 146个 + 208个 = 354人”. */
function ledgerOf(...sentences: readonly string[]): readonly string[] {
  const checks = analyze(inReview(...sentences)).figures.flatMap((figure) => figure.checks);
  return [...new Set(checks.map(lineOf))];
}

function lineOf({ outcome, arithmetic }: CheckedRelation): string {
  return `${outcome} ${arithmetic}`;
}

describe('what holds and what fails, in the report’s own figures', () => {
  it.each([
    ['a sum', '建议21件、提案6件，共27件。', 'holds 21件 + 6件 = 27件'],
    ['a wrong sum', '建议21件、提案6件，共29件。', 'fails 21件 + 6件 = 27件'],
    ['a part', '固定资产投资2.5亿元，其中工业投资8194万元。', 'holds 8194万元 ≤ 2.5亿元'],
    ['a part that is too large', '固定资产投资2.5亿元，其中工业投资8.2亿元。', 'fails 8.2亿元 > 2.5亿元'],
    ['a difference', '企业由9家增加到12家，净增3家。', 'holds 12家 − 9家 = 3家'],
    ['a fall', '信访由120件下降到90件，减少30件。', 'holds 120件 − 90件 = 30件'],
    ['growth', '藕田由3200亩扩大到4480亩，增长40%。', 'holds (4480亩 − 3200亩) ÷ 3200亩 = 40%'],
    ['decline', '信访由120件下降到90件，下降25%。', 'holds (120件 − 90件) ÷ 120件 = 25%'],
    ['completion', '完成投资5.36亿元，占年度计划5亿元的107.2%。', 'holds 5.36亿元 ÷ 5亿元 = 107.2%'],
    ['an average', '补贴60万元，惠及农户500户，户均1200元。', 'holds 60万元 ÷ 500户 = 1200元'],
    ['a composition', '三次产业结构调整为18.3:47.2:34.5。', 'holds 18.3 + 47.2 + 34.5 = 100%'],
    ['a direction', '失业率由5.6%提高到4.3%。', 'fails 5.6% → 4.3%'],
  ])('%s', (_what, sentence, line) => {
    expect(ledgerOf(sentence)).toContain(line);
  });
});

describe('a computed value', () => {
  it.each([
    ['35%', '≈ 40%'],
    ['35.0%', '≈ 40.0%'],
    ['35.00%', '≈ 40.02%'],
    ['40%', '≈ 40.0%'],
    ['40.0%', '≈ 40.02%'],
  ])('beside %s is %s: its decimals, and one more only to show a difference', (written, computed) => {
    const [line] = ledgerOf(`藕田由3200亩扩大到4480.7亩，增长${written}。`);
    expect(line?.endsWith(` ${computed}`), line).toBe(true);
  });

  it('that is not nothing is not printed as nothing', () => {
    expect(ledgerOf('藕田由3200亩扩大到3210亩，增长35%。')[0]).toMatch(/≈ 0\.3%$/);
  });

  it('is equal to what it is set equal to', () => {
    expect(ledgerOf('开发岗位1.25万个、1.5万个，合计4万个。').join()).toContain('≈ 3万个');
    expect(ledgerOf('开发岗位1.25万个、1.75万个，合计4万个。').join()).toContain('= 3万个');
  });

  it('keeps the printed decimals where it comes out round', () => {
    expect(ledgerOf('开发岗位1.5万个、1.5万个，合计4.0万个。').join()).toContain('= 3.0万个');
  });
});

describe('a task that is not written follows as a range', () => {
  it.each([
    ['固定资产投资2.5亿元，完成任务量的77.7%。', 'implied 2.5亿元 ÷ 77.7% → 3.15～3.28亿元'],
    ['财政收入4720万元，超出年初预算74.5%。', 'implied 4720万元 ÷ (1 + 74.5%) → 2704～2706万元'],
    ['招商引资到位资金2.2亿元，完成任务量的100%。', 'implied 2.2亿元 ÷ 100% → 2.14～2.26亿元'],
  ])('%s', (sentence, line) => {
    expect(ledgerOf(sentence)).toContain(line);
  });

  it('and is left alone where the rate leaves nothing to reckon', () => {
    expect(ledgerOf('固定资产投资2.5亿元，完成任务量的0%。', '投资0亿元，超出预算-100%。')).toEqual([
      'implied 2.5亿元 ÷ 0% → ',
      'implied 0亿元 ÷ (1 + -100%) → ',
    ]);
  });
});

describe('intervals decide, never the nominal values', () => {
  it('holds where some values within the printed digits do', () => {
    expect(ledgerOf('完成投资2.61亿元，占年度计划2.5亿元的106.4%。').join()).toContain('holds');
  });

  it('fails where none do', () => {
    expect(ledgerOf('完成投资2.61亿元，占年度计划2.50亿元的106.4%。').join()).toContain('fails');
  });

  it('takes a count as it is written', () => {
    expect(ledgerOf('建议21件、提案6件，共28件。').join()).toContain('fails');
  });

  it('takes 以上 and 超 as ends that are open', () => {
    expect(ledgerOf('财政总收入4000万元以上，其中税收收入4300万元。').join()).toContain('holds');
  });
});

describe('every figure of a relation leads to the others', () => {
  it('with one place for each', () => {
    const source = inReview('建议21件、提案6件，共27件。');
    for (const { checks, text } of analyze(source).figures) {
      const places = checks.flatMap(({ spans }) => spans.map(({ start, end }) => source.slice(start, end)));
      expect([...new Set([...places, text])].sort()).toEqual(['21件', '27件', '6件']);
    }
  });
});
