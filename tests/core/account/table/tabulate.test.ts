import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../server/src/core/analyze';
import type { ColumnId, IndicatorRow } from '../../../../server/src/core/account/table/table';
import { inPlan, inReport, inReview } from '../../fixture';

function rowsOf(source: string): readonly IndicatorRow[] {
  return analyze(source).table.rows;
}

/** “财政收入: 5248.8万元 stated” for one column of every row. */
function column(source: string, id: ColumnId): readonly string[] {
  return rowsOf(source).map(({ indicator, cells }) => `${indicator}: ${cells[id].text} ${cells[id].state}`);
}

const report = inReport(
  [
    '财政收入完成5248.8万元，增长8.0%，为年初目标5200万元的100.9%，其中税收收入4304万元，增长9%。',
    '固定资产投资3.52亿元，完成任务量的77.7%。',
    '新建泵站7座、水闸4座。',
  ],
  ['全年主要预期目标是：财政收入5560万元，税收收入4600万元，固定资产投资增长8%。'],
);

describe('rows', () => {
  it('are the indicators a report tracks, parts under their whole', () => {
    expect(rowsOf(report).map(({ indicator, parent }) => [indicator, parent])).toEqual([
      ['财政收入', null],
      ['税收收入', '财政收入'],
      ['固定资产投资', null],
    ]);
  });

  it('are none for a figure that stands alone', () => {
    expect(rowsOf(inReview('新建泵站7座、水闸4座。'))).toEqual([]);
  });

  it('are one for each territory', () => {
    const both = inReview('全镇财政收入5248.8万元，增长8%。', '开发区财政收入1200万元，增长12%。');
    expect(rowsOf(both).map(({ indicator, scope }) => `${scope}${indicator}`)).toEqual([
      '全镇财政收入',
      '开发区财政收入',
    ]);
  });
});

describe('a row', () => {
  it('knows its topic from its own name or the known name it ends with', () => {
    const review = ['全镇财政收入5248.8万元，增长8%。', '联户光伏装机容量达到3.2万千瓦，增长12%。'];
    const own = inReport(review, ['联户光伏装机容量达到4万千瓦。']);
    expect(rowsOf(own).map(({ indicator, topic }) => [indicator, topic])).toEqual([
      ['财政收入', '财政金融'],
      ['联户光伏装机容量', '工业'],
    ]);
  });

  it('knows how much of its task is attained, as written or as it follows', () => {
    const attained = (sentence: string): readonly (string | undefined)[] =>
      rowsOf(inReview(sentence)).map(({ attainment }) => attainment?.toFixed(1));
    expect(attained('固定资产投资3.52亿元，完成任务量的77.7%。')).toEqual(['77.7']);
    expect(attained('财政收入完成4720万元，超出年初预算74.5%。')).toEqual(['174.5']);
    expect(attained('财政收入5248.8万元，增长8%。')).toEqual([undefined]);
  });

  it('knows that the plan sets nothing for it', () => {
    expect(rowsOf(report).map(({ indicator, targetMissing }) => [indicator, targetMissing])).toEqual([
      ['财政收入', false],
      ['税收收入', false],
      ['固定资产投资', false],
    ]);
    const alone = inReport(['财政收入完成5248.8万元，增长8.0%。'], ['新建泵站7座。']);
    expect(rowsOf(alone).map(({ targetMissing }) => targetMissing)).toEqual([true]);
  });
});

describe('a contradicted cell', () => {
  it('names the figures it cannot agree with, each in its place', () => {
    const source = inReview('城镇新增就业由上年的200人增加到236人，增长38%。');
    const [row] = rowsOf(source);
    const against = row?.cells.result.against.map(({ text, span }) => [
      text,
      source.slice(span.start, span.end),
    ]);
    expect(row?.cells.result.state).toBe('contradicted');
    expect(against).toEqual([
      ['200人', '200人'],
      ['38%', '38%'],
    ]);
  });
});

describe('columns', () => {
  it('name their years', () => {
    const titles = analyze(report).table.columns.map(({ title }) => title);
    expect(titles).toEqual([
      '单位',
      '2024年',
      '2025年实绩',
      '增长',
      '位次',
      '2025年任务',
      '完成率',
      '2026年目标',
      '计划增幅',
      '核对',
    ]);
  });
});

describe('cells', () => {
  it('state what the report states', () => {
    expect(column(report, 'result')).toEqual([
      '财政收入: 5248.8万元 stated',
      '税收收入: 4304万元 stated',
      '固定资产投资: 3.52亿元 stated',
    ]);
    expect(column(report, 'nextTarget')).toEqual([
      '财政收入: 5560万元 stated',
      '税收收入: 4600万元 stated',
      '固定资产投资:  empty',
    ]);
    expect(column(report, 'completion')[0]).toBe('财政收入: 100.9% stated');
  });

  it('lead to their place in the text', () => {
    const [first] = rowsOf(report);
    const { span } = first!.cells.result;
    expect(report.slice(span!.start, span!.end)).toBe('5248.8万元');
  });

  it('imply a task that is not stated, with its derivation', () => {
    const investment = rowsOf(report).find(({ indicator }) => indicator === '固定资产投资')!;
    const { text, state, derivation, interval, span } = investment.cells.target;
    expect(state).toBe('implied');
    expect(text).toMatch(/^4\.5\d*～4\.5\d*亿元$/);
    expect(derivation.join()).toContain('3.52亿元 ÷ 77.7%');
    expect([interval?.low?.toFixed(3), interval?.high?.toFixed(3)]).toEqual(['4.521', '4.540']);
    expect(span).toBeNull();
  });

  it('imply the growth of the plan over a whole year', () => {
    const [first] = rowsOf(report);
    expect(first!.cells.plannedGrowth).toMatchObject({ text: '5.9%', state: 'implied' });
    expect(first!.cells.plannedGrowth.derivation.join()).toContain('(5560万元 − 5248.8万元) ÷ 5248.8万元');
  });

  it('state the growth of the plan where the plan does', () => {
    expect(column(report, 'plannedGrowth')[2]).toBe('固定资产投资: 8% stated');
  });

  it('say why there is no growth over ten months', () => {
    const partYear = inReport(['1—10月，财政收入4720万元。'], ['财政收入5560万元，固定资产投资3亿元。']);
    const { result, plannedGrowth } = rowsOf(partYear)[0]!.cells;
    expect(result.why).toBe('截至10月');
    expect(plannedGrowth).toMatchObject({ text: '', state: 'empty', why: '实绩只到10月，不与全年目标比' });
  });

  it('say that a target is missing', () => {
    const missing = inReport(
      ['财政收入5248.8万元，增长8%。固定资产投资3.52亿元，增长10%。'],
      ['固定资产投资3.8亿元，粮食总产量2.5万吨。'],
    );
    const revenue = rowsOf(missing).find(({ indicator }) => indicator === '财政收入')!;
    expect(revenue.cells.nextTarget).toMatchObject({ text: '', state: 'empty', why: '缺目标' });
  });

  it('show how far a plan was exceeded as such', () => {
    const exceeded = inReview('财政收入4720万元，超出年初预算74.5%。');
    expect(column(exceeded, 'completion')).toEqual(['财政收入: 超出74.5% stated']);
  });

  it('are contradicted where a figure takes part in a relation that fails', () => {
    const wrong = inReview('财政收入完成5248.8万元，比上年的4860万元增长18.0%。');
    const { growth, check } = rowsOf(wrong)[0]!.cells;
    expect(growth.state).toBe('contradicted');
    expect(check).toMatchObject({ text: '≠', state: 'contradicted' });
  });

  it('are checked where all relations hold', () => {
    const right = inReview('财政收入完成5248.8万元，比上年的4860万元增长8.0%。');
    expect(rowsOf(right)[0]!.cells.check).toMatchObject({ text: '✓', state: 'stated' });
    expect(column(right, 'base')).toEqual(['财政收入: 4860万元 stated']);
  });

  it('carry the sign of a fall', () => {
    const fall = inReview('一般公共预算收入3200万元，下降4.2%。');
    expect(column(fall, 'growth')).toEqual(['一般公共预算收入: −4.2% stated']);
  });

  it('prefer the whole year to a part of it', () => {
    const both = inReview('1—10月财政收入4720万元。', '全年财政收入5248.8万元，增长8%。');
    expect(column(both, 'result')).toEqual(['财政收入: 5248.8万元 stated']);
  });
});

describe('a report with only a plan', () => {
  it('has its targets', () => {
    const plan = inPlan('财政收入5560万元，增长6%；固定资产投资3.8亿元，增长8%。');
    expect(column(plan, 'nextTarget')).toEqual(['财政收入: 5560万元 stated', '固定资产投资: 3.8亿元 stated']);
  });
});
