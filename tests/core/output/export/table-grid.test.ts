import { expect, it } from 'vitest';
import { analyze } from '../../../../server/src/core/analyze';
import { cellText, type Grid } from '../../../../server/src/core/output/export/grid';
import { tableGrid } from '../../../../server/src/core/output/export/table-grid';
import { messages } from '../../../../server/src/core/output/message/index';

const report = (text: string): string =>
  `# 柳溪镇政府工作报告\n\n一、2025年工作回顾\n\n${text}\n\n二、2026年工作安排\n\n`;

it('gives numbers as numbers in the unit of their row', () => {
  const grid = gridOf(`${report('财政收入4200万元，增长5.0%。')}财政收入0.45亿元。`);
  expect(columnOf(grid, '2025年实绩')).toEqual(['4200']);
  expect(columnOf(grid, '2026年目标')).toEqual(['4500']);
  expect(columnOf(grid, '增长（%）')).toEqual(['5.0']);
});

it('leaves in words what is no single number', () => {
  const grid = gridOf(`${report('财政收入4200万元，增长5.0%。')}财政收入4500万元以上，增长7%左右。`);
  const target = grid.rows[0]?.find((cell) => cell.kind === 'text' && cell.text.includes('4500'));
  expect(target).toEqual({ kind: 'text', text: '4500万元以上' });
});

it('says what is implied, and gives a fall as a negative number', () => {
  const grid = gridOf(`${report('固定资产投资3.00亿元，下降4.0%。')}固定资产投资2.40亿元。`);
  expect(columnOf(grid, '增长（%）')).toEqual(['-4.0']);
  expect(grid.rows[0]).toContainEqual({ kind: 'number', value: '-20.0', decimals: 1, look: 'implied' });
});

it('shows beside a contradicted number those it does not agree with', () => {
  const grid = gridOf(`${report('城镇新增就业由上年的200人增加到236人，增长38%。')}城镇新增就业240人。`);
  expect(columnOf(grid, '2025年实绩')).toEqual(['236']);
  expect(columnOf(grid, '核对')).toEqual(['≠ 236人 38% 200人']);
});

function gridOf(source: string): Grid {
  return tableGrid(analyze(source), messages['zh-CN'].cli.table);
}

function columnOf({ columns, rows }: Grid, title: string): readonly string[] {
  const at = columns.findIndex((column) => column.title === title);
  return rows.map((row) => (row[at] ? cellText(row[at]) : ''));
}
