import type { ReportYears, TableBlock } from '../../report/document';
import { foldedHeading, slotOf, type TableSide } from '../../report/table-slots';
import type { Unit } from '../figure/figure';
import type { UnitTable } from '../figure/unit';
import { findPeriods, periodKey, wholeYears, yearBefore } from '../statement/period';
import type { Period, Role } from '../statement/statement';
import { draftYears, readHeading, type ValueColumn, yearAskedFor } from './heading';
import { isRatio, unitIn, unitsIn } from './units';

/** One of a table's two sides, or all of it: what names its rows and what stands in its columns. */
export interface TableReading {
  readonly side: TableSide;
  /** Whether the rows are times and the headings name what is measured. */
  readonly isDated: boolean;
  /** Null for a column without figures. */
  readonly columns: readonly (ReportColumn | null)[];
  /** The column with the units of the rows, −1 without one. */
  readonly unitAt: number;
  /** What the caption and the corner count in. */
  readonly units: readonly Unit[];
}

/** A column of figures of a report's table, with the time and the role it has there. */
export interface ReportColumn extends Omit<ValueColumn, 'role' | 'period'> {
  /** Which column of the table it is, from 0. */
  readonly at: number;
  /** The column of levels it is a rate of, where as many rates follow as levels (12月 | 1—12月 | 增速 | 累计增速); else null. */
  readonly of: number | null;
  readonly role: Role;
  readonly period: Period | null;
  /** Whether its heading, not the table around it, gives the time. */
  readonly isDated: boolean;
  /** Whether its words only say what is counted of the row: 投资, 产量. */
  readonly isOfRow: boolean;
  /** Whether ▲ and ▼ in it say which way a change went. */
  readonly arrows: boolean;
  /** Whether it is the sum of its row, or of the whole territory: 合计, 全县. */
  readonly total: boolean;
}

/** What the columns of a table are read against. */
export interface ColumnsContext {
  readonly years: ReportYears;
  readonly current: Period | null;
  readonly scope: string | null;
  readonly units: UnitTable;
}

/**
 * The sides of a table of indicators with their columns; one table has one side, “收入项目 | 金额 | 支出项目 | 金额” has two.
 *
 * A column whose heading says neither a year nor a measure holds levels of the time of the caption, else of the period in force
 * (“金额（万元）”). Of several such columns (城镇 | 农村) each measures something of its own.
 */
export function readSides(
  { caption, headings, sides, rows }: Pick<TableBlock, 'caption' | 'headings' | 'sides' | 'rows'>,
  context: ColumnsContext,
): readonly TableReading[] {
  const title = foldedHeading(caption ?? '');
  const told = findPeriods(title, context).filter(({ span }) => /\d/.test(title.slice(span.start, span.end)));
  const within = { ...context, current: told[0]?.period ?? context.current };
  return sides.map((side) => {
    const corner = headings[side.name] ?? '';
    const isDated = side.names === 'times';
    const read = headings.map((heading, at) =>
      side.columns.includes(at) && at !== side.name ? reportColumn(heading, at, within) : null,
    );
    const states = read.map((column, at) =>
      column && isState(headings, rows, at) ? asState(column) : column,
    );
    const timed = told.length === 1 ? states : drafted(states, context.years);
    const columns = apart(side.names === 'territories' ? goingOn(timed) : timed, headings, side);
    const unitAt = [...side.columns, ...headings.keys()].find(
      (at) => at !== side.name && slotOf(headings[at] ?? '') === 'unit',
    );
    const captioned = unitsIn(title, context.units);
    const units =
      captioned.length > 0 ? captioned : [unitIn(corner, context.units)].filter((each) => each !== null);
    return {
      side,
      isDated,
      columns: planned(following(paired(beside(columns)))),
      unitAt: unitAt ?? -1,
      units,
    };
  });
}

function reportColumn(heading: string, at: number, context: ColumnsContext): ReportColumn | null {
  const { years, current, scope, units } = context;
  const column = readHeading(heading, context, units);
  if (column.kind !== 'value' || heading === '') return null;
  const period = column.period ?? current;
  const isEarlier = column.period !== null && current !== null && column.period.to.year < current.to.year;
  // “2025年实绩” is the result under review, wherever the table stands: a report's own table may close the plan.
  const isResult = column.isResult && column.period?.to.year === years.reviewed;
  const isFiveYears = fiveYears.test(heading);
  const isPlanned = years.plan !== null && period?.from.year === years.plan;
  const result: Role = isEarlier && !isResult ? 'prior' : isPlanned ? 'target' : 'actual';
  const total =
    column.named !== null && (/^(?:合计|总计|共计)$/.test(column.named) || column.named === scope);
  return {
    ...column,
    at,
    of: null,
    role: column.role === 'target' ? 'target' : result,
    period: isFiveYears && years.reviewed !== null ? wholeYears(years.reviewed - 4, years.reviewed) : period,
    isDated: column.period !== null || isFiveYears,
    isOfRow: false,
    arrows: false,
    total,
    named: total || isFiveYears ? null : column.named,
  };
}

/** 完成情况 of which no cell is a number: 完成, √ or, of some, 100.8%. */
function isState(headings: readonly string[], rows: TableBlock['rows'], at: number): boolean {
  if (!(headings[at] ?? '').endsWith('完成情况')) return false;
  return !rows.some((row) => /^[\d,.，]+$/u.test(row[at]?.prose.text.trim() ?? ''));
}

function asState(column: ReportColumn): ReportColumn {
  return { ...column, measure: 'completion', needsUnit: true };
}

/** The years under review together, and no base of any one of them. */
const fiveYears = /[五5]年累计|累计.*[五5]年/u;

/** “2025年财政收入（万元） | 2024年（万元）”: beside the one thing that is named of all territories a year alone is that of it. */
function goingOn(columns: readonly (ReportColumn | null)[]): readonly (ReportColumn | null)[] {
  const levels = columns.filter((column) => column?.measure === 'level' && !column.total);
  const [named, ...others] = new Set(levels.flatMap((column) => column?.named ?? []));
  if (named === undefined || others.length > 0) return columns;
  return columns.map((column) =>
    column?.measure === 'level' && column.named === null && column.isDated ? { ...column, named } : column,
  );
}

/** The columns of a draft budget in its two years. */
function drafted(
  columns: readonly (ReportColumn | null)[],
  years: ReportYears,
): readonly (ReportColumn | null)[] {
  const draft = draftYears(
    columns.filter((column) => column !== null),
    years,
  );
  if (!draft) return columns;
  return columns.map((column) => {
    if (column?.measure !== 'level') return column;
    return column.before
      ? { ...column, before: false, role: 'actual', period: draft.before, isDated: true }
      : { ...column, period: draft.planned, isDated: true };
  });
}

/** 上年 and 同期 are the year before that of the results to their left. */
function beside(columns: readonly (ReportColumn | null)[]): readonly (ReportColumn | null)[] {
  return columns.map((column, at) => {
    if (!column?.before) return column;
    const results = columns
      .slice(0, at)
      .filter((each) => each?.measure === 'level' && each.role === 'actual');
    const period = results.at(-1)?.period ?? column.period;
    return { ...column, period: period && yearBefore(period), role: 'prior', isDated: true };
  });
}

/** One growth without a time right behind a result that has one is that result's: “2025年实绩 | 增长” in a table that closes the plan. */
function following(columns: readonly (ReportColumn | null)[]): readonly (ReportColumn | null)[] {
  return columns.map((column, at) => {
    const result = columns[at - 1];
    const isAlone = column?.measure === 'growth' && !column.isDated && column.of === null;
    if (!isAlone || result?.measure !== 'level' || !result.isDated || !result.isResult) return column;
    return { ...column, role: 'actual', period: result.period, isDated: true };
  });
}

/** Growth that a target asks for is as much a target. */
function planned(columns: readonly (ReportColumn | null)[]): readonly (ReportColumn | null)[] {
  return columns.map((column, at) => {
    const period = yearAskedFor(columns, at);
    return column && period ? { ...column, role: 'target', period, isDated: true } : column;
  });
}

/** Rates without a time of their own that follow as many levels are theirs in turn. */
function paired(columns: readonly (ReportColumn | null)[]): readonly (ReportColumn | null)[] {
  const isRateAt = (at: number): boolean => columns[at]?.measure === 'growth' && !columns[at].isDated;
  const isLevelAt = (at: number): boolean =>
    columns[at]?.measure === 'level' && columns[at].role !== 'target';
  return columns.map((column, at) => {
    if (!column || !isRateAt(at)) return column;
    let first = at;
    while (isRateAt(first - 1)) first--;
    let end = at + 1;
    while (isRateAt(end)) end++;
    let level = first;
    while (isLevelAt(level - 1)) level--;
    const isTurn = end - first > 1 && first - level === end - first;
    return isTurn ? { ...column, of: level + at - first } : column;
  });
}

/**
 * Columns that would say the same of one row say it of different things, by their headings. A 投资 or 产量 that nothing stands
 * beside only says what is counted of the row; any other words (全省平均) are of something else than the row itself.
 */
function apart(
  columns: readonly (ReportColumn | null)[],
  headings: readonly string[],
  { names }: TableSide,
): readonly (ReportColumn | null)[] {
  const levels = columns.filter(
    (column) => column?.measure === 'level' && !column.total && !isRatio(column.named ?? ''),
  );
  const isBeside = (column: ReportColumn): boolean =>
    levels.some((each) => each && each !== column && samenessOf(each) === samenessOf(column));
  const crowded = new Set(levels.map((column) => (column && isBeside(column) ? column.named : null)));
  const plain = levels.filter((column) => column?.named === null);
  return columns.map((column, at) => {
    if (column?.measure !== 'level' || column.total || names === 'times') return column;
    const { named } = column;
    if (named !== null)
      return { ...column, isOfRow: names === 'indicators' && !crowded.has(named) && amounts.test(named) };
    const isOne = plain.every((each) => each === column || (each && samenessOf(each) !== samenessOf(column)));
    return isOne ? column : { ...column, named: withoutAsides(headings[at] ?? '') };
  });
}

function samenessOf({ role, period, before }: ReportColumn): string {
  return `${before ? 'before' : role} ${period ? periodKey(period) : ''}`;
}

const amounts =
  /(?:投资|资金|支出|收入|产量|产值|面积|人数|户数|规模|增加值|余额|价格|长度|里程|人口|数量|金额|数)$/u;

/** A header without the brackets of its unit: “财政收入（万元）” is 财政收入. */
function withoutAsides(text: string): string {
  return foldedHeading(text).replace(/（[^（）]*）/gu, '');
}
