import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { analyze } from '../../../../server/src/core/analyze';
import { tableGrid } from '../../../../server/src/core/output/export/table-grid';
import {
  findTableRegion,
  tableChange,
  withoutTableRegion,
} from '../../../../server/src/core/output/export/table-region';
import { messages } from '../../../../server/src/core/output/message/index';

const body =
  '# 柳溪镇政府工作报告\n\n一、2025年工作回顾\n\n财政收入4720万元，增长8.0%。\n\n二、2026年工作安排\n\n财政收入5000万元。\n';

it('puts the table at the end, and afterwards into its own place', () => {
  const once = updated(body);
  expect(once.startsWith(`${body}\n<!-- heshu-table -->\n\n| 指标 |`)).toBe(true);
  expect(once).toContain('| 财政收入 | 万元 | 4720 | 8.0 | 5000 |');
  expect(once.endsWith('<!-- /heshu-table -->\n')).toBe(true);
  expect(updated(once)).toBe(once);
});

it('is made from the report, not from what it said itself before', () => {
  const changed = updated(body).replace('财政收入4720万元', '财政收入4800万元');
  expect(updated(changed)).toContain('| 财政收入 | 万元 | 4800 | 8.0 | 5000 |');
});

it('goes below the block where a place is named, and keeps the line ends of the report', () => {
  const offset = body.indexOf('增长');
  const { span, text } = tableChange(body, gridOf(body), offset);
  expect(body.slice(0, span.start).endsWith('增长8.0%。\n')).toBe(true);
  expect(text.startsWith('\n<!-- heshu-table -->')).toBe(true);
  const windows = body.replaceAll('\n', '\r\n');
  expect(updated(windows).replaceAll('\r\n', '')).not.toContain('\n');
});

it('stands above no front matter and cuts nothing in two', () => {
  const head = '---\nyear: 2026\n---\n';
  const list = '- 财政收入5000万元\n- 粮食总产量2.5万吨\n';
  const source = `${head}${body}\n<!-- 待定：\n\n再议 -->\n\n${list}`;
  const textAbove = (place: string): string => {
    const { span } = tableChange(source, gridOf(source), source.indexOf(place));
    return source.slice(0, span.start);
  };
  expect(textAbove('---')).toBe(source);
  expect(textAbove('2026')).toBe(source);
  expect(textAbove('待定')).toMatch(/再议 -->\n$/);
  expect(textAbove('5000万元\n- ')).toBe(source);
  expect(textAbove('柳溪镇')).toBe(`${head}# 柳溪镇政府工作报告\n`);
  // The caret on a blank line asks for that place.
  expect(textAbove('\n财政收入4720')).toMatch(/工作回顾\n$/);
});

it('says nothing that the report does not print', () => {
  // The growth that follows from the two figures is shown in the table view, but asserted nowhere.
  expect(updated(body)).not.toMatch(/5\.9|计划增幅/);
});

it('takes part in the checks: a clean report stays clean, a changed cell contradicts the text', () => {
  const checksOf = (source: string) => analyze(source).findings.map(({ check }) => check);
  expect(checksOf(updated(body))).toEqual(checksOf(body));
  expect(checksOf(updated(body).replace('| 4720 |', '| 4270 |'))).toContain('table-text-conflict');
});

it('adds no finding to the example', () => {
  const example = readFileSync('examples/qingshui-2026.md', 'utf8');
  const count = (source: string) =>
    analyze(source).findings.filter(({ severity }) => severity === 'error').length;
  expect(count(updated(example))).toBeLessThanOrEqual(count(example) + 1);
});

it('loses nothing where the second comment is gone', () => {
  const open =
    '<!-- heshu-table -->\n\n| 指标 | 数 |\n| --- | --- |\n| 财政收入 | 1 |\n\n二、2026年工作安排\n';
  const region = findTableRegion(open);
  expect(open.slice(region?.end)).toBe('\n\n二、2026年工作安排\n');
  expect(withoutTableRegion(open)).toHaveLength(open.length);
});

function gridOf(source: string) {
  return tableGrid(analyze(withoutTableRegion(source)), messages['zh-CN'].cli.table, ['check']);
}

function updated(source: string): string {
  const { span, text } = tableChange(source, gridOf(source));
  return source.slice(0, span.start) + text + source.slice(span.end);
}
