import type { Core } from '../../server/src/cli/io';
import { analyze } from '../../server/src/core/analyze';
import type { Analysis } from '../../server/src/core/analysis';
import type { CheckedRelation, FigureReading } from '../../server/src/core/account/figure-reading';
import type { Finding } from '../../server/src/core/check/finding';
import type { UnfilledSlot } from '../../server/src/core/account/unfilled';
import { Decimal } from '../../server/src/core/number/decimal';
import type { FrontMatterProblem } from '../../server/src/core/report/document';
import type { Statement } from '../../server/src/core/reading/statement/statement';
import {
  columnIds,
  type ColumnId,
  type IndicatorCell,
  type IndicatorRow,
} from '../../server/src/core/account/table/table';

// A core whose every answer is written down here, so that the command line is tested apart from how reports are read.

/** An analysis of a text, empty but for what is given. */
export function analysisOf(
  source: string,
  parts: Partial<Analysis> = {},
  problems: FrontMatterProblem[] = [],
): Analysis {
  return {
    document: { ...analyze('').document, source, frontMatter: { span: null, problems } },
    figures: [],
    counts: [],
    findings: [],
    suppressed: [],
    table: { columns: [], rows: [] },
    coverage: { figures: 0, checked: 0, unrelated: 0, unread: 0 },
    ledger: analyze('').ledger,
    companions: { prior: null, with: [] },
    outcomes: [],
    file: null,
    memory: analyze('').memory,
    faults: [],
    ...parts,
  };
}

/** Finds nothing in any text; a text that mentions 工作报告 is a report. */
export const quietCore: Core = { analyze: (source) => analysisOf(source), looksLikeReport: isReport };

/** Finds an error at every 384 and a warning at every 近5万余份, and reads each 万元 figure as 财政收入. */
export const watchfulCore: Core = {
  looksLikeReport: isReport,
  analyze: (source) => {
    const findings = [...findingsAt(source, '384人', 'error'), ...findingsAt(source, '近5万余份', 'warning')];
    const figures = [...source.matchAll(/(\d+)万元/g)].map((found) => readingOf(found.index, found[0]));
    const { length } = figures;
    return analysisOf(source, {
      findings,
      figures,
      coverage: { figures: length, checked: length, unrelated: 0, unread: 0 },
    });
  },
};

/** A report whose front matter is broken where the text says 坏. */
export const strictCore: Core = {
  looksLikeReport: isReport,
  analyze: (source) => {
    const at = source.indexOf('坏');
    const detail = 'Nested mappings are not allowed\n\nlevel: 坏\n       ^';
    return analysisOf(
      source,
      {},
      at < 0 ? [] : [{ kind: 'syntax', span: { start: at, end: at + 1 }, detail }],
    );
  },
};

/** A core that throws at a text with 崩 in it. */
export const brittleCore: Core = {
  looksLikeReport: isReport,
  analyze: (source) => {
    if (source.includes('崩')) throw new Error('no relation\n    at somewhere');
    return analysisOf(source);
  },
};

/** A core that always finds the one table. */
export function tableCore(rows: readonly IndicatorRow[]): Core {
  const columns = columnIds.map((id) => ({ id, title: columnTitles[id] }));
  return { looksLikeReport: isReport, analyze: (source) => analysisOf(source, { table: { columns, rows } }) };
}

/** A row of the table, its other cells empty. */
export function rowOf(
  indicator: string,
  cells: Partial<Record<ColumnId, Partial<IndicatorCell>>>,
  parent: string | null = null,
  scope = '全镇',
): IndicatorRow {
  const empty: IndicatorCell = {
    text: '',
    state: 'empty',
    interval: null,
    value: null,
    span: null,
    derivation: [],
    against: [],
    why: null,
    marked: false,
    elsewhere: null,
    fromPrior: false,
  };
  const filled = columnIds.map((id) => [id, { ...empty, ...cells[id] }] as const);
  const plain = { topic: null, headline: false, attainment: null, targetMissing: false };
  return {
    indicator,
    scope,
    parent,
    ...plain,
    cells: Object.fromEntries(filled) as Record<ColumnId, IndicatorCell>,
  };
}

/** Why a slot of such a figure is empty, where it is. */
const reasons: readonly UnfilledSlot[] = [
  { slot: 'indicator', why: 'no-name' },
  { slot: 'scope', why: 'no-level' },
  { slot: 'period', why: 'no-year' },
  { slot: 'role', why: 'outside' },
];

/** 财政收入 of 全镇 in 2020年1—10月, stated where the text says so; `parts` changes single slots. */
export function readingOf(
  start: number,
  text: string,
  parts: Partial<Statement> = {},
  checks: readonly CheckedRelation[] = [],
): FigureReading {
  const span = { start, end: start + text.length };
  const printed = /\d+/.exec(text)?.[0] ?? '0';
  const magnitude = new Decimal(printed);
  const [read] = analyze('全镇实现财政收入5310万元。').figures;
  if (!read) throw new Error('the core reads no figure at all');
  // Every slot that is printed is written down here; the others are as they are read today.
  const statement: Statement = {
    ...read.statement,
    figure: {
      span,
      extent: span,
      numeral: { start, end: start + printed.length },
      value: { kind: 'single', magnitude, printed },
      unit: { text: text.slice(printed.length), dimension: 'money', scale: new Decimal(10000) },
      bound: 'exact',
      approximators: [],
      interval: { low: magnitude.minus('0.5'), high: magnitude.plus(1), lowOpen: false, highOpen: true },
      decimals: 0,
      exact: false,
    },
    indicator: { name: '财政收入', key: '财政收入', span: null, parent: null },
    scope: '全镇',
    period: { from: { year: 2020, month: 1 }, to: { year: 2020, month: 10 }, instant: false },
    role: 'actual',
    measure: 'level',
    ...parts,
  };
  const unfilled = reasons.filter(({ slot }) => statement[slot] === null);
  return { span, text, statement, unfilled, state: statement.indicator ? 'checked' : 'unread', checks };
}

function findingsAt(source: string, words: string, severity: 'error' | 'warning'): Finding[] {
  return [...source.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({
    check: severity === 'error' ? 'sum-mismatch' : 'approximator-conflict',
    tier: severity === 'error' ? 'contradiction' : 'wording',
    severity,
    span: { start: index, end: index + words.length },
    message: `写的是“${words}”。`,
    related: [{ message: '146个岗位', span: { start: 0, end: 1 } }],
    derivation: [{ text: '146 + 208 = 354', spans: [{ start: 0, end: 1 }] }],
    fixes: [],
  }));
}

function isReport(source: string): boolean {
  return source.includes('工作报告');
}

const columnTitles: Readonly<Record<ColumnId, string>> = {
  unit: '单位',
  base: '2019年',
  result: '2020年实绩',
  growth: '增长',
  standing: '位次',
  target: '2020年任务',
  completion: '完成率',
  nextTarget: '2021年目标',
  plannedGrowth: '计划增幅',
  check: '核对',
};
