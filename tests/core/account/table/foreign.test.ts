import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../server/src/core/analyze';
import { defaultSettings } from '../../../../server/src/core/analysis';
import { type Companions, noCompanions } from '../../../../server/src/core/documents/companion/companion';
import type { ColumnId, IndicatorCell } from '../../../../server/src/core/account/table/table';
import { fileOf } from '../../documents/figures-file/with-file';

const review = '全镇财政收入完成5248.8万元，为年初目标5200万元的100.9%。';
const report = reportOf(2026, review, '主要预期目标是：财政收入5560万元。');
const prior = {
  path: '上年.md',
  source: reportOf(2025, '全镇财政收入完成4860万元。', '主要预期目标是：财政收入5100万元。'),
};

describe('cells that another document contradicts', () => {
  it('show both values and both places, where the figures file has another', () => {
    const data = fileOf('指标,时期,单位,数值\n财政收入,2025年,万元,5250\n').file;
    expect(shown(cellOf(report, 'result', { data }))).toEqual({
      state: 'contradicted',
      text: '5248.8万元',
      against: ['5250万元 台账.csv'],
      why: '5248.8万元 ≠ 5250万元（台账.csv D2）',
    });
    expect(shown(cellOf(report, 'check', { data }))).toMatchObject({ state: 'contradicted', text: '≠' });
    expect(cellOf(report, 'nextTarget', { data })?.state).toBe('stated');
  });

  it('are as they were where the file agrees', () => {
    const data = fileOf('指标,时期,单位,数值\n财政收入,2025年,万元,5248.8\n').file;
    expect(cellOf(report, 'result', { data })?.state).toBe('stated');
    expect(cellOf(report, 'check', { data })?.state).toBe('stated');
  });

  it('show last year’s target beside this year’s', () => {
    expect(shown(cellOf(report, 'target', { prior }))).toMatchObject({
      state: 'contradicted',
      text: '5200万元',
      against: ['5100万元 上年.md'],
    });
  });

  it('show what another report of the meeting has', () => {
    const plan = { path: '计划报告.md', source: report.replaceAll('5560', '5650') };
    expect(shown(cellOf(report, 'nextTarget', { with: [plan] }))).toMatchObject({
      state: 'contradicted',
      against: ['5650万元 计划报告.md'],
    });
  });

  it('stay as they are where a comment of the report silences the finding', () => {
    const comment = '<!-- heshu-disable-next-line prior-target-conflict -- 人大中途调整 -->';
    const quiet = report.replace(review, `${comment}\n\n${review}`);
    expect(shown(cellOf(quiet, 'target', { prior }))).toMatchObject({ state: 'stated', against: [] });
  });
});

function reportOf(year: number, review: string, plan: string): string {
  return [
    `---\n年份: ${year}\n级别: 乡镇\n---`,
    `一、${year - 1}年工作回顾`,
    review,
    `二、${year}年工作安排`,
    plan,
  ].join('\n\n');
}

function cellOf(source: string, id: ColumnId, beside: Partial<Companions>): IndicatorCell | undefined {
  const companions = { ...noCompanions, ...beside };
  return analyze(source, { ...defaultSettings, companions }).table.rows[0]?.cells[id];
}

function shown(cell: IndicatorCell | undefined) {
  const against = cell?.against.map(({ text, path }) => `${text} ${path ?? ''}`);
  return { state: cell?.state, text: cell?.text, against, why: cell?.why };
}

describe('cells that the report itself contradicts', () => {
  const missed = (comment: string): string =>
    reportOf(
      2026,
      `${comment}\n\n固定资产投资3.52亿元，为年初目标3.5亿元的110.6%。`,
      '固定资产投资3.8亿元。',
    );

  it('are marked, but not for what a comment silences with its reason, nor for a check that is switched off', () => {
    expect(cellOf(missed(''), 'result', {})?.state).toBe('contradicted');
    const comment = '<!-- heshu-disable-next-line completion-mismatch -- 年中调过目标 -->';
    expect(cellOf(missed(comment), 'result', {})?.state).toBe('stated');
    expect(cellOf(missed(comment), 'check', {})?.state).not.toBe('contradicted');
    const { table } = analyze(missed(''), { ...defaultSettings, disabled: ['completion-mismatch'] });
    expect(table.rows[0]?.cells.result.state).toBe('stated');
  });
});
