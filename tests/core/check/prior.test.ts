import { describe, expect, it } from 'vitest';
import { expectFindings, inReport } from '../fixture';

const planned = '全年主要预期目标是：财政收入5560万元，固定资产投资4.1亿元。';

/** Last year's report: what it said of 2024, and what it planned for 2025. */
function lastYear(review: string, plan: string): string {
  return `---\nyear: 2025\nlevel: town\n---\n\n## 一、2024年工作回顾\n\n${review}\n\n## 二、2025年工作安排\n\n${plan}\n`;
}

const results = '财政收入4860万元，固定资产投资3.25亿元。';
const targets = '全年主要预期目标是：财政收入{{^1|5200万元}}，固定资产投资{{^2|3亿元}}。';
const prior = lastYear(results, targets);

describe('prior-target-conflict', () => {
  it('speaks of a target that last year’s report set otherwise, and points into that report', () => {
    const { findings } = expectFindings(
      inReport(
        [
          '财政收入5248.8万元，完成年初目标{{!prior-target-conflict/warning#1|5100万元}}的102.9%。固定资产投资3.8亿元。',
        ],
        [planned],
      ),
      {},
      { prior },
    );
    expect(findings[0]?.related[0]?.path).toBe('上年报告.md');
    expect(findings[0]?.message).toContain('5200万元');
  });

  it.each([
    ['固定资产投资3.18亿元，超过年初目标{{!prior-target-conflict|0.38亿元}}。', '0.18'],
    ['固定资产投资3.18亿元，完成年初目标的{{!prior-target-conflict|116%}}。', '106'],
  ])('computes from the target that the report itself does not print: %s', (sentence, computed) => {
    const { findings } = expectFindings(
      inReport([`财政收入5248.8万元。${sentence}`], [planned]),
      {},
      { prior },
    );
    expect(findings[0]?.message).toContain(computed);
  });

  it.each([
    '固定资产投资3.18亿元，超过年初目标0.18亿元。',
    '固定资产投资3.18亿元，完成年初目标的106%。',
    '固定资产投资3.18亿元，超额完成年初目标的106%。',
    '固定资产投资3.18亿元，完成县下达任务2.8亿元的113.6%。',
    '固定资产投资3.18亿元，完成年初目标3.0亿元的106%。',
  ])('is silent about %s', (sentence) => {
    expectFindings(inReport([`财政收入5248.8万元。${sentence}`], [planned]), {}, { prior });
  });
});

describe('prior-value-conflict', () => {
  const before = lastYear(
    '财政收入4860万元。蔬菜大棚面积{{^1|960亩}}。预计接待游客12.5万人次。',
    targets.replaceAll(/\{\{\^\d\|(.*?)\}\}/g, '$1'),
  );

  it('is silent about a starting value whose time is not said: it may be five years back', () => {
    expectFindings(
      inReport(
        ['五年来，财政收入稳步增长，达到5248.8万元。蔬菜大棚面积由780亩增加到1250亩。固定资产投资3.8亿元。'],
        [planned],
      ),
      {},
      { prior: before.replaceAll(/\{\{\^\d\|(.*?)\}\}/g, '$1') },
    );
  });

  it('speaks of an earlier value that last year’s report gave otherwise', () => {
    expectFindings(
      inReport(
        [
          '财政收入5248.8万元，固定资产投资3.1亿元。蔬菜大棚面积由上年的{{!prior-value-conflict/warning#1|980亩}}增加到1250亩。',
        ],
        [planned],
      ),
      {},
      { prior: before },
    );
  });

  it('is silent about what stands behind an earlier year and is of this one', () => {
    expectFindings(
      inReport(
        [
          '财政收入5248.8万元，2024年为4860万元。接待游客15.5万人次。财政收入由2024年的4860万元增加到5248.8万元。固定资产投资3.7亿元。',
        ],
        [planned],
      ),
      {},
      { prior: before.replaceAll(/\{\{\^\d\|(.*?)\}\}/g, '$1') },
    );
  });

  it('is a lead where the series is revised or the value was an estimate', () => {
    expectFindings(
      inReport(
        [
          '财政收入5248.8万元，固定资产投资由上年的{{!prior-value-conflict/information|3.1亿元}}增加到3.7亿元。',
        ],
        [planned],
      ),
      {},
      { prior },
    );
  });

  it('is silent where both may be one value, and about what is of another year', () => {
    expectFindings(
      inReport(
        [
          '财政收入由上年的0.486亿元增加到5248.8万元，固定资产投资3.7亿元。蔬菜大棚面积由2023年的980亩增加到1250亩。',
        ],
        [planned],
      ),
      {},
      { prior: before },
    );
  });
});

describe('result-missing', () => {
  it('speaks once for each target that is never answered, on the heading of the review', () => {
    expectFindings(
      inReport(['财政收入5248.8万元。'], [planned]).replace(
        '## 一、2025年工作回顾',
        '{{!result-missing/information#2|## 一、2025年工作回顾}}',
      ),
      {},
      { prior },
    );
  });

  it('is silent where the name is shared between two', () => {
    const text = prior.replaceAll('固定资产投资', '财政支出');
    expectFindings(
      inReport(
        ['财政收入和支出分别达到5248.8万元和9120万元。'],
        ['全年主要预期目标是：财政收入5560万元，财政支出9500万元。'],
      ),
      { disabled: ['prior-target-conflict', 'target-missing'] },
      { prior: text },
    );
  });

  it('is silent where the review names it without a figure, and for a report of another year', () => {
    expectFindings(inReport(['财政收入5248.8万元，固定资产投资较快增长。'], [planned]), {}, { prior });
    const older = prior
      .replace('2025\n', '2023\n')
      .replaceAll('2024年', '2022年')
      .replaceAll('2025年', '2023年');
    expectFindings(inReport(['财政收入5248.8万元。'], [planned]), {}, { prior: older });
  });
});

describe('stale-figure', () => {
  it('is a lead for a result printed to the digit last year', () => {
    expectFindings(
      inReport(['财政收入{{!stale-figure/information|4860万元}}，固定资产投资3.8亿元。'], [planned]),
      {},
      { prior },
    );
  });

  it('is a lead for a sentence whose figures all stood in one sentence last year', () => {
    const sentence = '新建泵站7座，疏浚沟渠21公里，整修机耕路36公里。';
    expectFindings(
      inReport([`财政收入5248.8万元，固定资产投资3.8亿元。{{!stale-figure|${sentence}}}`], [planned]),
      {},
      { prior: lastYear(`${results}${sentence}`, targets) },
    );
  });

  it('is silent about small counts and about a sentence with one new figure', () => {
    expectFindings(
      inReport(
        ['财政收入5248.8万元，固定资产投资3.8亿元。新建泵站7座，疏浚沟渠22公里，整修机耕路36公里。'],
        [planned],
      ),
      {},
      { prior: lastYear(`${results}新建泵站7座，疏浚沟渠21公里，整修机耕路36公里。`, targets) },
    );
  });
});

describe('last year’s report and the targets of this one', () => {
  it('a target that was set last year and is missing now is a warning', () => {
    expectFindings(
      inReport(
        ['财政收入5248.8万元。固定资产投资{{!target-missing/warning|3.8亿元}}，粮食总产量2.5万吨。'],
        ['全年主要预期目标是：财政收入5560万元，粮食总产量2.5万吨。'],
      ),
      {},
      { prior },
    );
  });
});

describe('companion-conflict', () => {
  const budget = (review: string, plan = '') =>
    `---\nyear: 2026\nlevel: town\n---\n\n## 一、2025年预算执行情况\n\n${review}\n\n## 二、2026年预算草案\n\n${plan}\n`;

  it('speaks of one quantity in two reports of a meeting', () => {
    expectFindings(
      inReport(['财政收入{{!companion-conflict/warning#1|5248.8万元}}，固定资产投资3.8亿元。'], [planned]),
      {},
      { with: [budget('全年财政收入{{^1|5284.8万元}}。')] },
    );
  });

  it('holds a rate in whole per cent against one with a decimal, both of them rounded or both cut off', () => {
    expectFindings(
      inReport(['财政收入增长{{!companion-conflict/warning|7%}}，固定资产投资增长6%。'], [planned]),
      {},
      { with: [budget('全年财政收入增长8.0%，固定资产投资增长6.4%。')] },
    );
  });

  it('targets must print the same', () => {
    expectFindings(
      inReport(
        ['财政收入5248.8万元，固定资产投资3.8亿元。'],
        [planned.replace('5560万元', '{{!companion-conflict/warning|5560万元}}')],
      ),
      {},
      { with: [budget('', '财政收入预期5500万元。')] },
    );
  });

  it('an estimate against another value is a lead', () => {
    expectFindings(
      inReport(
        ['预计全年财政收入{{!companion-conflict/information|5248.8万元}}，固定资产投资3.8亿元。'],
        [planned],
      ),
      {},
      { with: [budget('全年财政收入5284.8万元。')] },
    );
  });

  it('is silent within rounding, and a target stated there counts as stated', () => {
    expectFindings(
      inReport(
        ['财政收入5248.8万元，固定资产投资3.8亿元。'],
        ['全年主要预期目标是：财政收入5560万元，粮食总产量2.5万吨。'],
      ),
      {},
      { with: [budget('全年财政收入0.52亿元。', '固定资产投资4.1亿元。')] },
    );
  });
});
