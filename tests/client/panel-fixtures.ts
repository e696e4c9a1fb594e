import type { PanelWords } from '../../client/preview/messages';
import type { ColumnId } from '../../server/src/core/account/table/table';
import { columnIds } from '../../server/src/core/account/table/table';
import type { TableResult, WireCell, WireRow } from '../../server/src/lsp/protocol';

/** Where everything stands in the report. */
export const at = { start: { line: 3, character: 5 }, end: { line: 3, character: 9 } };

/** A cell with nothing in it. */
export const empty: WireCell = {
  text: '',
  state: 'empty',
  value: null,
  range: null,
  derivation: [],
  against: [],
  why: null,
  elsewhere: null,
  fromPrior: false,
};

/** A cell printed on the fourth line. */
export function stated(text: string): WireCell {
  return { ...empty, text, state: 'stated', range: at };
}

/** A row of the table, its other cells empty. */
export function row(indicator: string, cells: Partial<Record<ColumnId, WireCell>>): WireRow {
  const all = columnIds.map((id) => [id, cells[id] ?? empty] as const);
  return {
    ...{ indicator, scope: '', parent: null, topic: null, headline: false, targetMissing: false },
    attainment: null,
    cells: Object.fromEntries(all) as WireRow['cells'],
  };
}

/** What the server says of a report with these rows and one wrong sum. */
export function table(rows: readonly WireRow[]): TableResult {
  return {
    uri: 'file:///a.md',
    version: 1,
    title: '青梧镇政府工作报告',
    columns: columnIds.map((id) => ({ id, title: id })),
    rows,
    reviewed: 2025,
    plan: 2026,
    coverage: { figures: 10, checked: 4, unrelated: 5, unread: 1 },
    figures: [
      { text: '4720万元', indicator: '财政收入', state: 'checked', range: at },
      { text: '7本', indicator: '', state: 'unread', range: at },
    ],
    findings: [
      {
        check: 'sum-mismatch',
        name: '合计不符',
        severity: 'warning',
        message: '两项相加是 354，写的是“384人”。',
        range: { start: { line: 7, character: 0 }, end: { line: 7, character: 4 } },
        related: [{ text: '146个', range: at }],
        derivation: ['146 + 208 = 354'],
      },
    ],
  };
}

/** The panel's words, shorter than in the editor. */
export const words: PanelWords = {
  untitled: '未命名报告',
  none: '没有报告',
  tableLabel: '报告的指标',
  years: '{0}年回顾 · {1}年目标',
  indicator: '指标',
  trend: '走势',
  partOf: '其中',
  otherTopics: '其他',
  topics: { 财政金融: '财政与金融' },
  empty: '空',
  implied: '推算',
  contradicted: '与其他数字不符',
  attained: '完成任务',
  notAttained: '未完成任务',
  jump: '转到 {0}',
  figures: '{0} 个数字',
  states: { checked: '已核', unrelated: '无可核关系', unread: '未识别' },
  filters: {
    all: '全部',
    contradicted: '矛盾',
    missing: '缺目标',
    promised: '上年目标',
    implied: '推算',
    checked: '已核',
  },
  filterLabel: '显示的行',
  search: '查找指标',
  noRows: '没有符合条件的指标',
  columns: '列',
  actions: '操作',
  menu: [],
  sortBy: '按{0}排序',
  findings: '发现 {0} 处',
  clean: '没有发现问题',
  back: '返回发现',
  severity: { error: '错误', warning: '警告', information: '信息', hint: '提示' },
};
