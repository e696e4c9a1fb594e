import { describe, expect, it } from 'vitest';
import { expectFindings } from '../fixture';

const titles = {
  government: '# 2026年青石县政府工作报告',
  plan: '# 关于青石县2025年国民经济和社会发展计划执行情况与2026年计划草案的报告',
  budget: '# 关于青石县2025年预算执行情况和2026年预算草案的报告',
} as const;

function paper(kind: keyof typeof titles, review: string, plan = ''): string {
  return `${titles[kind]}\n\n## 一、2025年工作回顾\n\n${review}\n\n## 二、2026年工作安排\n\n${plan}\n`;
}

function bulletin(...paragraphs: readonly string[]): string {
  return `# 青石县2025年国民经济和社会发展统计公报\n\n## 一、综合\n\n${paragraphs.join('\n\n')}\n`;
}

/** Only what is asked here: which indicators a report lacks is another matter. */
const alone = { disabled: ['required-indicator-missing', 'target-missing', 'completion-base-missing'] };

/** Each of the two is checked beside the other; markers of the one that is checked are expectations. */
function bothWays(a: string, b: string): void {
  expectFindings(a, alone, { with: [b] });
  expectFindings(b, alone, { with: [a] });
}

describe('companion-conflict, in both papers', () => {
  it('of rates, targets, levels and counts', () => {
    bothWays(
      paper(
        'government',
        '地区生产总值增长{{!companion-conflict/warning|6.1%}}。城镇新增就业{{!companion-conflict/warning|1840人}}，新增规上工业企业{{!companion-conflict|9家}}。',
        '主要预期目标是：固定资产投资增长{{!companion-conflict/warning|8%}}，地区生产总值增长6%左右。',
      ),
      paper(
        'plan',
        '地区生产总值增长{{!companion-conflict/warning|6.3%}}。城镇新增就业{{!companion-conflict/warning|1480人}}，新增规上工业企业{{!companion-conflict|8家}}。',
        '主要预期目标是：固定资产投资增长{{!companion-conflict/warning|9%}}，地区生产总值增长6%左右。',
      ),
    );
  });

  it('names the other paper', () => {
    const { findings } = expectFindings(
      paper('government', '一般公共预算收入8.4亿元，增长{{!companion-conflict/warning#1|3.8%}}。'),
      alone,
      { with: [paper('budget', '全县一般公共预算收入完成8.41亿元，增长{{^1|3.6%}}。')] },
    );
    expect(findings[0]?.message).toBe('“一般公共预算收入”这里写的是“3.8%”，预算报告写的是“3.6%”。');
  });

  it('as a question where one is 预计 or 初步核算, or the bulletin says so of all its figures', () => {
    bothWays(
      paper('government', '预计社会消费品零售总额{{!companion-conflict/information|31.4亿元}}。'),
      bulletin('社会消费品零售总额{{!companion-conflict/information|31.2亿元}}。'),
    );
    bothWays(
      paper('government', '地区生产总值增长{{!companion-conflict/information|6.1%}}。'),
      bulletin('初步核算，全年地区生产总值增长{{!companion-conflict/information|6.3%}}。'),
    );
    bothWays(
      paper('government', '社会消费品零售总额{{!companion-conflict/information|31.4亿元}}。'),
      bulletin(
        '社会消费品零售总额{{!companion-conflict/information|31.2亿元}}。',
        '注：本公报数据均为初步统计数。',
      ),
    );
    bothWays(
      paper('government', '社会消费品零售总额{{!companion-conflict/warning|31.4亿元}}。'),
      bulletin('社会消费品零售总额{{!companion-conflict/warning|31.2亿元}}。'),
    );
  });
});

describe('companion-conflict is silent, both ways', () => {
  it.each([
    ['where rounding explains it', '一般公共预算收入8.4亿元。', '一般公共预算收入8.41亿元。'],
    ['of another period', '地区生产总值增长6.1%。', '上半年，地区生产总值增长6.3%。'],
    ['of 同口径 and not', '一般公共预算收入增长3.8%。', '一般公共预算收入同口径增长5.2%。'],
    ['of another base', '地区生产总值增长6.1%。', '地区生产总值比2020年增长6.3%。'],
    [
      'where one of several values is the other’s',
      '城镇新增就业1840人。城镇新增就业1480人。',
      '城镇新增就业1480人。',
    ],
  ])('%s', (_, here, there) => {
    const quiet = { disabled: [...alone.disabled, 'value-conflict'] };
    expectFindings(paper('government', here), quiet, { with: [paper('plan', there)] });
    expectFindings(paper('plan', there), quiet, { with: [paper('government', here)] });
  });

  it('of 预期 and 力争, and of a target that is printed alike in another unit', () => {
    bothWays(
      paper('government', '今年开局良好。', '主要预期目标是：地区生产总值增长6%，一般公共预算收入8.6亿元。'),
      paper('plan', '执行情况良好。', '地区生产总值力争增长7%，一般公共预算收入86000万元。'),
    );
  });

  it('of what a budget report says of its own level or a zone, by the heading or the first words', () => {
    const budget = (first: string, level: string, zone: string): string =>
      `${titles.budget}\n\n## 一、2025年预算执行情况\n\n### （一）全县预算执行情况\n\n${first}\n\n### （二）县级预算执行情况\n\n${level}\n\n${zone}\n`;
    const report = '一般公共预算收入增长3.8%。';
    bothWays(
      paper('government', report),
      budget(
        '一般公共预算收入增长3.8%。',
        '一般公共预算收入完成3.1亿元，增长1.2%。',
        '高新区。一般公共预算收入增长9%。',
      ),
    );
    bothWays(
      paper('government', report.replace('3.8%', '{{!companion-conflict|3.8%}}')),
      budget(
        '一般公共预算收入增长{{!companion-conflict|3.6%}}。',
        '一般公共预算收入完成3.1亿元，增长1.2%。',
        '',
      ),
    );
  });
});
