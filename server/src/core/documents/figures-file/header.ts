import type { UnitTable } from '../../reading/figure/unit';
import type { Unit } from '../../reading/figure/figure';
import { findPeriods, type PeriodContext } from '../../reading/statement/period';
import type { Lexicon } from '../../reading/statement/lexicon';
import type { Indicator, Period } from '../../reading/statement/statement';
import {
  type ColumnMeaning,
  draftYears,
  readHeading,
  type ValueColumn,
  yearAskedFor,
} from '../../reading/table/heading';
import { headedIndicator } from '../../reading/table/row-name';
import { unitsIn } from '../../reading/table/units';
import { joinedHeads } from '../../report/table-heads';
import { type RowSlot, slotOf, type TableSide, tableSides } from '../../report/table-slots';
import type { FileFigure } from './file-figure';
import type { Sheet, SheetCell } from './sheet';

/** What the headings of a sheet say, and what stands above them. */
export interface SheetHeader {
  /** The first row below the headings. */
  readonly firstRow: number;
  /** Null for a column that is not understood. */
  readonly columns: readonly (SheetColumn | null)[];
  readonly headings: readonly SheetCell[];
  /** Which column names the rows of each column: another one where two tables stand side by side. */
  readonly names: readonly number[];
  /** “2025年” of the title, or the sheet's name, where the columns say nothing. */
  readonly period: Period | null;
  /** “单位：亿元、%” of the title names several; the indicator says which of them is its own. */
  readonly units: readonly Unit[];
}

/** A column with its meaning; in a table with years down the side its heading is the indicator itself. */
export type SheetColumn =
  { readonly kind: RowSlot } | HeldColumn | (HeldColumn & { readonly indicator: string });

/** A column of figures of the kinds a figures file holds. */
type HeldColumn = ValueColumn & {
  readonly measure: Extract<FileFigure['measure'], 'level' | 'growth' | 'completion'>;
};

/** What headings are read against. */
export interface HeaderContext extends PeriodContext {
  readonly units: UnitTable;
  readonly lexicon: Lexicon;
  /** 数据列 of the front matter: the heading as written in the file, to the words for what it holds. */
  readonly mapping: ReadonlyMap<string, string>;
}

/**
 * Finds the headings among the first rows of a sheet: below a title and a line “单位：万元”, in one row or in two (“2025年”
 * over “实绩” and “目标”). Null for a sheet without any.
 */
export function findHeader(sheet: Sheet, context: HeaderContext): SheetHeader | null {
  const candidates = sheet.rows.slice(0, deepest).flatMap((row, at) => {
    const one = understood(row, sheet, context, at + 1);
    const two = understoodTogether(at, sheet, context);
    return two && two.known >= one.known ? [two] : [one];
  });
  const best = candidates.reduce<Candidate | null>(
    (most, each) => (each.isWhole && each.known > (most?.known ?? 1) ? each : most),
    null,
  );
  if (!best) return null;
  const above = sheet.rows
    .slice(0, best.at)
    .map((row) => row.map((cell) => (cell.covered ? '' : cell.text)).join(' '));
  const title = [sheet.name ?? '', ...above].map(withPlainDigits).join(' ');
  const period = findPeriods(title, { ...context, current: null })[0]?.period ?? null;
  return {
    firstRow: best.firstRow,
    columns: timed(
      best.columns,
      context,
      period === null && !best.columns.some((each) => each?.kind === 'period'),
    ),
    headings: best.headings,
    names: best.names,
    units: unitsIn(title, context.units),
    period,
  };
}

/** 上年执行数 | 今年预算数, where neither the title nor a row names a year; growth that a target asks for is one. */
function timed(
  columns: readonly (SheetColumn | null)[],
  { years }: HeaderContext,
  isOpen: boolean,
): readonly (SheetColumn | null)[] {
  const draft = isOpen
    ? draftYears(
        timesOf(columns).filter((column) => column !== null),
        years,
      )
    : null;
  const drafted = columns.map((column) => {
    if (!draft || column?.kind !== 'value' || column.measure !== 'level') return column;
    return { ...column, before: false, period: column.before ? draft.before : draft.planned };
  });
  const times = timesOf(drafted);
  return drafted.map((column, at) => {
    const period = yearAskedFor(times, at);
    return column?.kind === 'value' && period ? { ...column, role: 'target', period } : column;
  });
}

function timesOf(columns: readonly (SheetColumn | null)[]) {
  return columns.map((column) =>
    column?.kind === 'value' ? { ...column, isDated: column.period !== null } : null,
  );
}

/** “２０２４” as 2024. */
export function withPlainDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => digit.normalize('NFKC'));
}

/** Headings stand at the top; a file with more title than this is no table. */
const deepest = 20;

interface Candidate extends Pick<SheetHeader, 'columns' | 'headings' | 'names' | 'firstRow'> {
  readonly at: number;
  /** How many columns are understood. */
  readonly known: number;
  /** Whether there are both names and figures. */
  readonly isWhole: boolean;
}

function understood(
  headings: readonly SheetCell[],
  { rows }: Sheet,
  context: HeaderContext,
  firstRow: number,
): Candidate {
  const words = headings.map(({ text }) => context.mapping.get(text) ?? text);
  const body = rows.slice(firstRow).map((row) => row.map(({ text }) => text));
  const sides = tableSides(words, body);
  const names = words.map((_, at) => sides.find(({ columns }) => columns.includes(at))?.name ?? -1);
  const named = words.map((word) => (word === '' ? null : readHeading(word, context, context.units)));
  const columns = withNames(words, named, sides, context);
  const known = columns.filter((column) => column !== null).length;
  const hasNames = columns.some(
    (column) => column?.kind === 'indicator' || (column && 'indicator' in column),
  );
  const hasFigures = columns.some((column) => column?.kind === 'value');
  return { columns, headings, names, firstRow, at: firstRow - 1, known, isWhole: hasNames && hasFigures };
}

/**
 * The columns with what they are of. Where years or territories stand down the side (“年份 | 财政收入（万元） | 增速（%）”) headings
 * are names of indicators, and a rate belongs to the one before it; elsewhere a heading with words of its own is not understood.
 */
function withNames(
  words: readonly string[],
  read: readonly (ColumnMeaning | null)[],
  sides: readonly TableSide[],
  { lexicon }: HeaderContext,
): readonly (SheetColumn | null)[] {
  const isName = (at: number): boolean =>
    sides.some(({ name, names }) => name === at && names === 'indicators') && mayName(words, at);
  const isAcross = !words.some((_, at) => isName(at));
  const own = read.map((column, at): SheetColumn | null => {
    if (isName(at)) return { kind: 'indicator' };
    if (column?.kind === 'indicator') return { kind: 'category' };
    if (column?.kind !== 'value') return column;
    if (!isHeld(column)) return null;
    if (column.named === null) return column;
    const { name, key } = headedIndicator(column.named, { lexicon });
    return isAcross && lexicon.find(key) ? { ...column, indicator: name } : null;
  });
  return own.map((column, at): SheetColumn | null => {
    if (!isAcross || column?.kind !== 'value' || column.measure === 'level' || 'indicator' in column)
      return column;
    const before = own.slice(0, at).findLast((each) => each?.kind === 'value');
    return before && 'indicator' in before ? { ...column, indicator: before.indicator } : null;
  });
}

/** Indicators stand below 指标, 类别, 年份 with the years across, below no heading at all, and below any beside a 类别. */
function mayName(words: readonly string[], at: number): boolean {
  const [slot, before] = [slotOf(words[at] ?? ''), slotOf(words[at - 1] ?? '')];
  const isBeside = slot === null && before === 'category';
  return words[at] === '' || isBeside || ['indicator', 'category', 'period'].includes(slot ?? '');
}

/** What a figures file holds of an indicator: shares and differences are of other things, and 同比增减 of either. */
function isHeld(column: ValueColumn): column is HeldColumn {
  const { measure, needsUnit } = column;
  return !needsUnit && (measure === 'level' || measure === 'growth' || measure === 'completion');
}

/** Both rows as one, where the second goes on with the headings of the first. */
function understoodTogether(at: number, sheet: Sheet, context: HeaderContext): Candidate | null {
  const [row = [], below = []] = [sheet.rows[at], sheet.rows[at + 1]];
  const texts = joinedHeads(wordsOf(row), wordsOf(below));
  if (!texts) return null;
  const headings = row.map((cell, column) => {
    const own = below[column] && below[column].text !== '' ? below[column] : cell;
    return { ...own, text: texts[column] ?? cell.text };
  });
  return understood(headings, sheet, context, at + 2);
}

function wordsOf(row: readonly SheetCell[]): readonly string[] {
  return row.map(({ text }) => text.trim());
}

/** The indicator a column is of by itself; null for all others. */
export function indicatorOfColumn(column: SheetColumn): Indicator['name'] | null {
  return 'indicator' in column ? column.indicator : null;
}
