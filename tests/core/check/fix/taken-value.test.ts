import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../server/src/core/analyze';
import { defaultSettings } from '../../../../server/src/core/analysis';
import type { Finding } from '../../../../server/src/core/check/finding';
import { noCompanions } from '../../../../server/src/core/documents/companion/companion';
import { fileOf, rows } from '../../documents/figures-file/with-file';
import { expectFindings, inReport } from '../../fixture';
import { applied, findingOf } from '../../fix/apply';

const csv = rows(
  '财政收入,东河镇,2025年,万元,4526.3,8.1,4480,决算报表,核定,可公开',
  '固定资产投资,东河镇,2025年,万元,35240,10.0,38000',
  '工业用电量,东河镇,2025年,万千瓦时,1520,-3.2,',
  '城镇新增就业,东河镇,2025年,人,1236,,1200',
);

/** The report after the one fix of a finding, as the file has it; and judged again, with nothing left to say. */
function fixed(body: string, check = 'figures-file-conflict'): string {
  const head = '---\n年份: 2026\n级别: 乡镇\n机关: 东河镇人民政府\n---\n\n## 一、2025年工作回顾\n\n';
  const settings = { ...defaultSettings, companions: { ...noCompanions, data: fileOf(csv).file } };
  const text = `${head}${body}\n`;
  const { fixes } = findingOf(analyze(text, settings), check);
  expect(fixes).toHaveLength(1);
  expect(fixes[0]!.altersNumber).toBe(true);
  const then = applied(text, fixes[0]!);
  expect(analyze(then, settings).findings.filter((each) => each.check === 'figures-file-conflict')).toEqual(
    [],
  );
  return then.slice(head.length, -1);
}

describe('the file’s value in the words of the text', () => {
  it.each([
    ['财政收入4562.3万元。', '财政收入4526.3万元。'],
    ['（𠮷祥😀）财政收入4,562万元。', '（𠮷祥😀）财政收入4,526万元。'],
    ['财政收入０．４８亿元。', '财政收入０．４５亿元。'],
    ['固定资产投资3.62亿元，增长10%。', '固定资产投资3.52亿元，增长10%。'],
    ['固定资产投资3.524亿元，增长11.2%。', '固定资产投资3.524亿元，增长10.0%。'],
    ['工业用电量1520万千瓦时，下降2.3%。', '工业用电量1520万千瓦时，下降3.2%。'],
    ['城镇新增就业1263人。', '城镇新增就业1236人。'],
    ['固定资产投资约4.1亿元。', '固定资产投资约3.5亿元。'],
    [
      '| 指标 | 单位 | 2025年 |\n| --- | --- | ---: |\n| 财政收入 | 万元 | 4562.3 |',
      '| 指标 | 单位 | 2025年 |\n| --- | --- | ---: |\n| 财政收入 | 万元 | 4526.3 |',
    ],
  ])('%s', (body, expected) => {
    expect(fixed(body)).toBe(expected);
  });

  it('for an estimate left in the text too', () => {
    expect(fixed('预计完成财政收入4600万元。', 'estimate-left')).toBe('预计完成财政收入4526万元。');
  });

  it.each(['工业用电量1520万千瓦时，增长3.2%。', '固定资产投资超4.5亿元。', '固定资产投资4.1～4.2亿元。'])(
    'not where digits alone would not do: %s',
    (body) => {
      const settings = { ...defaultSettings, companions: { ...noCompanions, data: fileOf(csv).file } };
      const text = `---\n年份: 2026\n级别: 乡镇\n机关: 东河镇人民政府\n---\n\n## 一、2025年工作回顾\n\n${body}\n`;
      expect(findingOf(analyze(text, settings), 'figures-file-conflict').fixes).toEqual([]);
    },
  );
});

describe('the value of another report', () => {
  const title = (finding: Finding | undefined) => finding?.fixes.map((fix) => fix.title);

  it('of the target that last year’s report set', () => {
    const { findings } = expectFindings(
      inReport(['财政收入5248.8万元，完成年初目标{{!prior-target-conflict|5100万元}}的102.9%。'], [planned]),
      {},
      { prior: lastYear },
    );
    expect(title(findings[0])).toEqual(['按上年报告把“5100万元”改为“5200万元”']);
  });

  it('of another report of the meeting', () => {
    const { findings } = expectFindings(
      inReport(['财政收入{{!companion-conflict|5248.8万元}}。'], [planned]),
      {},
      { with: [inReport(['财政收入5284.8万元。'], [planned])] },
    );
    expect(title(findings[0])).toEqual(['按同会报告把“5248.8万元”改为“5284.8万元”']);
  });

  it('not for a rate that is held against last year’s target', () => {
    const { findings } = expectFindings(
      inReport(['财政收入5248.8万元，完成年初目标的{{!prior-target-conflict|116%}}。'], [planned]),
      {},
      { prior: lastYear },
    );
    expect(title(findings[0])).toEqual([]);
  });
});

const planned = '全年主要预期目标是：财政收入5560万元。';
const lastYear =
  '---\nyear: 2025\nlevel: town\n---\n\n## 一、2024年工作回顾\n\n财政收入4860万元。\n\n## 二、2025年工作安排\n\n全年主要预期目标是：财政收入5200万元。\n';
