import type { Unit } from '../../reading/figure/figure';
import { findPeriods, type PeriodContext, yearBefore } from '../../reading/statement/period';
import { isMeasuredIn } from '../../reading/statement/lexicon';
import type { ReadingSettings } from '../../reading/statement/reading';
import type { Period } from '../../reading/statement/statement';
import type { ValueColumn } from '../../reading/table/heading';
import type { RowName } from '../../reading/table/row-name';
import { unitDealt, unitIn, unitNamed } from '../../reading/table/units';
import { fallen, readValue } from '../../reading/table/value';
import type { RowSlot } from '../../report/table-slots';
import type { FileCell, FileFigure, FileStatus, UnreadCell, UnreadReason } from './file-figure';
import { indicatorOfColumn, type SheetColumn, type SheetHeader, withPlainDigits } from './header';
import type { SheetCell } from './sheet';

/** What the rows of a sheet are read against. */
export interface RowContext extends PeriodContext {
  readonly settings: ReadingSettings;
  readonly header: SheetHeader;
  /** How many decimals each column of rates prints. */
  readonly decimals: readonly number[];
  /** Where a cell of this sheet stands. */
  readonly place: (cell: SheetCell) => FileCell;
  readonly nameOf: (written: string, unit: string) => RowName | null;
}

/** The figures of one row, and what of it was not understood. */
export interface RowReading {
  readonly figures: readonly FileFigure[];
  readonly unread: readonly UnreadCell[];
}

/** Reads one row: “财政总收入 | 青禾镇 | 2025年 | 万元 | 4526.3 | 8.1 | 4480” is a result, its growth and its target. */
export function readRow(row: readonly SheetCell[], context: RowContext): RowReading {
  const { names } = context.header;
  const sides = new Map([...new Set(names)].map((name) => [name, slotsOf(row, name, context)]));
  const values = row.flatMap((cell, at) => {
    const column = context.header.columns[at];
    return column?.kind === 'value' ? [{ cell, column, at }] : [];
  });
  const read = values.flatMap((value) => {
    const given = sides.get(names[value.at] ?? -1);
    return given ? [readCell(value, given, context)] : [];
  });
  return {
    figures: read.flatMap((each) => (each.kind === 'figure' ? [each.figure] : [])),
    unread: read.flatMap((each) => (each.kind === 'unread' ? [each.unread] : [])),
  };
}

interface RowSlots {
  readonly name: string;
  readonly scope: string | null;
  readonly period: Period | null;
  /** A time is written and is none that is known: nothing of the row may be guessed. */
  readonly periodUnread: boolean;
  /** “2025年目标” down the side: the row holds what is planned. */
  readonly planned: boolean;
  readonly unit: Unit | null;
  readonly source: string | null;
  readonly department: string | null;
  readonly status: FileStatus | null;
  readonly withheld: string | null;
}

/** What a row says of the figures that one of its cells names; where two tables stand side by side, of one of them. */
function slotsOf(row: readonly SheetCell[], nameAt: number, context: RowContext): RowSlots {
  const { columns, names } = context.header;
  const isFilled = (at: number): boolean => columns[at]?.kind === 'value' && (row[at]?.text ?? '') !== '';
  // YAML writes 指标 in one entry and 名称 in the next; beside a table with figures of its own an empty name names nothing.
  const isShared = !row.some((_, at) => names[at] !== nameAt && isFilled(at));
  const own = columns[nameAt]?.kind === 'indicator' ? (row[nameAt]?.text ?? '') : '';
  const textOf = (slot: RowSlot): string =>
    row.find(({ text }, at) => context.header.columns[at]?.kind === slot && text !== '')?.text ?? '';
  const name = own || (isShared ? textOf('indicator') : '') || (isShared ? textOf('category') : '');
  const written = textOf('period');
  const period = written === '' ? null : readPeriod(written, context);
  const openness = textOf('openness');
  const status = textOf('status');
  return {
    name,
    scope: nullable(textOf('scope')),
    period,
    periodUnread: written !== '' && period === null,
    planned: /目标|计划|预期|任务|预算/.test(written),
    unit:
      readUnit(unitBeside(row, nameAt, context.header) || textOf('unit'), context) ??
      unitIn(withFullBrackets(name), context.settings.units),
    source: nullable(textOf('source')),
    department: nullable(textOf('department')),
    status: statusOf(status) ?? statusOf(written),
    withheld: withheldIn(openness) ?? (statusOf(status) === 'unsettled' ? status : null),
  };
}

/** The unit in the columns of one name. */
function unitBeside(row: readonly SheetCell[], nameAt: number, { columns, names }: SheetHeader): string {
  return row.find((_, at) => columns[at]?.kind === 'unit' && names[at] === nameAt)?.text ?? '';
}

type CellReading =
  | { readonly kind: 'figure'; readonly figure: FileFigure }
  | { readonly kind: 'unread'; readonly unread: UnreadCell }
  | { readonly kind: 'empty' };

interface ValueCell {
  readonly cell: SheetCell;
  readonly column: Extract<SheetColumn, { readonly kind: 'value' }>;
  /** Which column it is, from 0. */
  readonly at: number;
}

function readCell({ cell, column, at }: ValueCell, row: RowSlots, context: RowContext): CellReading {
  const { settings } = context;
  const unread = (why: UnreadReason): CellReading => ({
    kind: 'unread',
    unread: { cell: context.place(cell), text: cell.text, why },
  });
  if (cell.fault !== null) return unread(cell.fault);
  if (cell.covered) return cell.text === '' ? { kind: 'empty' } : unread('merged');
  const isRate = column.measure !== 'level';
  const name = indicatorOfColumn(column) ?? row.name;
  const unit = isRate ? (column.unit ?? unitNamed('%', settings.units)) : unitOf(name, column, row, context);
  const decimals = isRate ? (context.decimals[at] ?? 0) : 0;
  const given = { unit, decimals, options: settings };
  const shown = readValue(cell.text, given);
  const value = cell.exact === undefined ? shown : readValue(cell.exact, given);
  if (value.kind === 'empty') return value;
  if (value.kind === 'unread') return unread(value.why);
  const named = context.nameOf(name, isRate ? (row.unit?.text ?? '') : value.figure.unit.text);
  if (named === null) return unread('indicator');
  if (named.measure === 'average-growth') return unread('value');
  const isAmount = amountsOf(named, context);
  const isGrowth = named.measure === 'growth';
  // The growth of a rate is given in points as often as in per cent, and the column does not say which.
  if (isRate && row.unit?.dimension === 'rate' && (isGrowth || !isAmount)) return unread('value');
  const time = timeOf(column, at, row, context);
  if (time === null) return unread('period');
  return {
    kind: 'figure',
    figure: {
      indicator: named.indicator,
      qualifiers: named.qualifiers,
      scope: row.scope,
      period: time.period,
      periodStated: time.stated,
      role: row.planned ? 'target' : column.role,
      measure: isRate ? column.measure : levelMeasure(value.figure.unit, isAmount || isGrowth),
      figure: value.falls ? fallen(value.figure) : value.figure,
      text: (value.falls ? '−' : '') + (shown.kind === 'figure' ? shown.text : value.text),
      cell: context.place(cell),
      source: row.source,
      department: row.department,
      status: row.status ?? (column.estimated || value.estimated ? 'estimate' : null),
      withheld: row.withheld,
    },
  };
}

/** “固定资产投资 | % | 5.0” is its growth, for it is an amount itself; “失业率 | % | 5.0” the rate. */
function levelMeasure(unit: Unit, isAmount: boolean): FileFigure['measure'] {
  if (unit.dimension !== 'rate') return 'level';
  return isAmount ? 'growth' : 'share';
}

/** Whether the vocabulary knows the indicator as something counted in money, persons, tonnes and not as a rate. */
function amountsOf({ indicator }: RowName, { settings: { lexicon } }: RowContext): boolean {
  const entry = lexicon.find(indicator.key);
  return entry !== null && !isMeasuredIn(entry, 'rate');
}

/** The unit of a level: of its column, its row, the title, or the one of the title's that its indicator is counted in. */
function unitOf(
  name: string,
  column: ValueColumn,
  row: RowSlots,
  { header, nameOf, settings }: RowContext,
): Unit | null {
  const key = nameOf(name, '')?.indicator.key;
  const entry = key === undefined ? null : settings.lexicon.find(key);
  return column.unit ?? row.unit ?? unitDealt(header.units, entry, name);
}

interface CellTime {
  readonly period: Period;
  /** Whether the file names it; else it is the year the report looks back on. */
  readonly stated: boolean;
}

function timeOf(
  column: ValueColumn,
  at: number,
  row: RowSlots,
  { header, current }: RowContext,
): CellTime | null {
  if (row.periodUnread) return null;
  const beside = column.measure !== 'level' || column.before ? periodBeside(at, header) : null;
  const named = row.period ?? beside ?? header.period;
  const stated = periodOfColumn(column, named && hasCumulative(header) ? sinceJanuary(named) : named);
  if (stated !== null) return { period: stated, stated: true };
  if (column.role !== 'actual' || row.planned || hasCumulative(header)) return null;
  const assumed = periodOfColumn(column, current);
  return assumed && { period: assumed, stated: false };
}

/** The time of a value's column for a row of a given time. */
function periodOfColumn({ period, before: isBefore }: ValueColumn, row: Period | null): Period | null {
  if (period !== null) return period;
  return isBefore && row ? yearBefore(row) : row;
}

/** A sheet of 本月止累计 is of some month; one that does not name it is not taken for the whole year. */
function hasCumulative({ columns }: SheetHeader): boolean {
  return columns.some((column) => column?.kind === 'value' && column.cumulative);
}

function sinceJanuary({ to, instant }: Period): Period {
  return { from: { year: to.year, month: 1 }, to, instant };
}

/** Growth, completion and 上年同期 are those of the results to their left: “2024年 | 2025年 | 增长（%）”. */
function periodBeside(at: number, { columns }: SheetHeader): Period | null {
  const before = columns.slice(0, at).flatMap((column) => {
    const isResult = column?.kind === 'value' && column.measure === 'level' && column.role === 'actual';
    return isResult && column.period ? [column.period] : [];
  });
  return before.at(-1) ?? null;
}

/** “2025年”, “2025”, “2025年1—10月”, “2025-10”, “2025.10”, “2025年10月31日”. A month alone is that month and not the year so far. */
function readPeriod(written: string, context: PeriodContext): Period | null {
  const text = withPlainDigits(written).replace(/\s+/gu, '');
  const bare = /^(?<year>(?:19|20)\d{2})(?:年?度?|[-./年](?<month>\d{1,2})(?:月|[-./月]\d{1,2}日?)?)$/u.exec(
    text,
  )?.groups;
  const dated = bare ? `${bare.year ?? ''}年${bare.month === undefined ? '' : `${bare.month}月`}` : text;
  return findPeriods(dated, { ...context, current: context.current })[0]?.period ?? null;
}

/** A unit the vocabulary does not know is still the same unit as itself. */
function readUnit(written: string, { settings: { units } }: RowContext): Unit | null {
  const text = written.replace(/\s+/gu, '');
  if (text === '') return null;
  return unitNamed(text, units);
}

function withFullBrackets(text: string): string {
  return text.replace(/[(]/g, '（').replace(/[)]/g, '）');
}

function nullable(text: string): string | null {
  return text === '' ? null : text;
}

function statusOf(text: string): FileStatus | null {
  if (/待核|未核|未定/.test(text)) return 'unsettled';
  if (/预计|快报|初步|初核|预估/.test(text)) return 'estimate';
  return /核定|决算|最终|年报|已核/.test(text) ? 'final' : null;
}

/** The words that keep a figure inside the office; 可公开 and 是 let it out. */
function withheldIn(text: string): string | null {
  return /内部|未公布|不公开|不予公开|未公开|待公布|不得|涉密|保密|^否$|待核定/.test(text) ? text : null;
}
