import { expect, it } from 'vitest';
import { analyze } from '../../../../server/src/core/analyze';
import { defaultSettings } from '../../../../server/src/core/analysis';
import {
  checkSheet,
  type SheetContext,
  sheetsBy,
} from '../../../../server/src/core/output/export/check-sheet';
import { sheetColumns } from '../../../../server/src/core/output/export/sheet-columns';
import { cellText, type Grid } from '../../../../server/src/core/output/export/grid';
import { htmlGrids } from '../../../../server/src/core/output/export/html-page';
import { messages } from '../../../../server/src/core/output/message/index';

const source = [
  '# 柳溪镇政府工作报告',
  '一、2025年工作回顾',
  '开发保洁岗位62个、护林岗位38个，合计110个。',
  '财政收入近5000万元。',
  '| 指标 | 2025年（万元） |\n| --- | --- |\n| 非税收入 | 944.8 |',
].join('\n\n');

it('has a row for every figure, with place, arithmetic and result', () => {
  const sheet = sheetOf();
  expect(sheet.title).toBe('柳溪镇政府工作报告 核数单');
  expect(sheet.rows).toHaveLength(analyze(source).figures.length);
  expect(rowOf(sheet, '110个')).toMatchObject({
    place: '2025年工作回顾 第1段 第5行',
    source: '正文',
    checked: '合计',
    verdict: '不一致',
    value: '110',
    unit: '个',
    tick: '□',
    sign: '',
  });
  expect(rowOf(sheet, '110个').derivation).toContain('62');
});

it('writes bounds as they stand, and says what stands in a table', () => {
  const sheet = sheetOf();
  expect(rowOf(sheet, '近5000万元')).toMatchObject({ place: '2025年工作回顾 第2段 第7行', value: '5000' });
  const inTable = sheet.rows.map(named).find(({ source: from }) => from === '表格');
  expect(inTable).toMatchObject({ indicator: '非税收入', value: '944.8' });
});

it('is taken apart by a column, a sheet for each value, the empty one last', () => {
  const departments: Readonly<Record<string, string>> = { 财政收入: '财政所' };
  const sheet = sheetOf({
    facts: ({ statement }) => ({
      source: null,
      department: departments[statement.indicator?.name ?? ''] ?? null,
    }),
  });
  const column = sheetColumns.indexOf('department');
  const sheets = sheetsBy(sheet, column, messages['zh-CN'].exports);
  expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['财政所', 1],
    ['未填责任单位', sheet.rows.length - 1],
  ]);
  expect(sheets[0]?.title).toBe('柳溪镇政府工作报告 核数单 · 财政所');
});

it('becomes a page that runs and loads nothing', () => {
  const html = htmlGrids([sheetOf()], 'zh-CN');
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/<script|https?:\/\/| on\w+=/);
  expect(html).toContain('A4 landscape');
});

function sheetOf(more: Partial<SheetContext> = {}, text = source, settings = defaultSettings): Grid {
  const words = messages['zh-CN'];
  return checkSheet(analyze(text, settings), {
    words: words.exports,
    checkName: words.findings.name,
    lineOf: ({ start }) => text.slice(0, start).split('\n').length,
    ...more,
  });
}

function rowOf(sheet: Grid, written: string): Readonly<Record<string, string>> {
  return sheet.rows.map(named).find(({ text }) => text === written) ?? {};
}

function named(row: Grid['rows'][number]): Readonly<Record<string, string>> {
  return Object.fromEntries(sheetColumns.map((column, at) => [column, row[at] ? cellText(row[at]) : '']));
}

it('says of what a comment of the report explains that it is explained, and of a check that is off nothing', () => {
  const comment = '<!-- heshu-disable-next-line sum-mismatch -- 另有10个临时岗位 -->';
  const quiet = source.replace('开发保洁岗位', `${comment}\n\n开发保洁岗位`);
  expect(rowOf(sheetOf({}, quiet), '110个')).toMatchObject({ verdict: '已说明' });
  expect(JSON.stringify(sheetOf({}, quiet).rows)).not.toContain('临时岗位');
  const off = { ...defaultSettings, disabled: ['sum-mismatch'] };
  expect(rowOf(sheetOf({}, source, off), '110个')).toMatchObject({ verdict: '无可核关系' });
});
