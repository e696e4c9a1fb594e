import type { UnitTable } from '../../reading/figure/unit';
import type { Unit } from '../../reading/figure/figure';
import { findPeriods, type PeriodContext } from '../../reading/statement/period';
import type { Lexicon } from '../../reading/statement/lexicon';
import type { Indicator, Period } from '../../reading/statement/statement';
import { unitIn, unitNamed } from '../../reading/statement/table-columns';
import { type ColumnMeaning, readColumn, type ValueColumn, withPlainDigits } from './column';
import type { Sheet, SheetCell } from './sheet';

/** What the headings of a sheet say, and what stands above them. */
export interface SheetHeader {
  /** The first row below the headings. */
  readonly firstRow: number;
  /** Null for a column that is not understood. */
  readonly columns: readonly (SheetColumn | null)[];
  readonly headings: readonly SheetCell[];
  /** “单位：万元” and “2025年” of the title, or the sheet's name, where the columns say nothing. */
  readonly unit: Unit | null;
  readonly period: Period | null;
  /** “单位：亿元、%” names several; the indicator says which of them is its own. */
  readonly units: readonly Unit[];
}

/** A column with its meaning; in a table with years down the side its heading is the indicator itself. */
export type SheetColumn = ColumnMeaning | (ValueColumn & { readonly indicator: string });

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
    const below = sheet.rows[at + 1];
    const one = understood(row, context, at + 1);
    const two = below && understoodTogether(row, below, context, at + 2);
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
  const title = withPlainDigits([sheet.name ?? '', ...above].join(' '));
  return {
    firstRow: best.firstRow,
    columns: best.columns,
    headings: best.headings,
    unit: unitIn(title.replace(/[(]/g, '（').replace(/[)]/g, '）'), context.units),
    units: unitsIn(title, context.units),
    period: findPeriods(title, { ...context, current: null })[0]?.period ?? null,
  };
}

function unitsIn(title: string, units: UnitTable): readonly Unit[] {
  const named = /单位[:：](?<list>[^\s（）()]{2,24})/u.exec(title)?.groups?.list ?? '';
  return named.split(/[、,，;；和及]/u).flatMap((name) => unitNamed(name, units) ?? []);
}

/** Headings stand at the top; a file with more title than this is no table. */
const deepest = 20;

interface Candidate extends Pick<SheetHeader, 'columns' | 'headings' | 'firstRow'> {
  readonly at: number;
  /** How many columns are understood. */
  readonly known: number;
  /** Whether there are both names and figures. */
  readonly isWhole: boolean;
}

function understood(headings: readonly SheetCell[], context: HeaderContext, firstRow: number): Candidate {
  const named = headings.map((cell) => meaningOf(cell.text, context));
  const unnamed = namesWithoutHeading(headings, named);
  const columns = unnamed ?? withIndicators(headings, named, context);
  const known = columns.filter((column) => column !== null).length;
  const hasNames = columns.some(
    (column) => column?.kind === 'indicator' || (column && 'indicator' in column),
  );
  const hasFigures = columns.some((column) => column?.kind === 'value');
  return { columns, headings, firstRow, at: firstRow - 1, known, isWhole: hasNames && hasFigures };
}

function meaningOf(heading: string, context: HeaderContext): ColumnMeaning | null {
  if (heading === '') return null;
  return readColumn(context.mapping.get(heading) ?? heading, context, context.units);
}

/** A first column without a heading names the indicators when the others are understood. */
function namesWithoutHeading(
  headings: readonly SheetCell[],
  named: readonly (ColumnMeaning | null)[],
): readonly SheetColumn[] | null {
  if (
    headings[0]?.text !== '' ||
    named.some((column) => column?.kind === 'indicator' || column?.kind === 'period')
  )
    return null;
  const rest = named.slice(1);
  const all = rest.every((column): column is ColumnMeaning => column !== null);
  return all && rest.length >= 2 ? [{ kind: 'indicator' }, ...rest] : null;
}

/**
 * Years or territories down the side: “年份 | 财政收入（万元） | 增速（%） | 粮食总产量（万吨）”, where headings are names of indicators
 * and a rate belongs to the one before it.
 */
function withIndicators(
  headings: readonly SheetCell[],
  named: readonly (ColumnMeaning | null)[],
  context: HeaderContext,
): readonly (SheetColumn | null)[] {
  const isAcross =
    named.some((column) => column?.kind === 'period' || column?.kind === 'scope') &&
    !named.some((column) => column?.kind === 'indicator');
  if (!isAcross) return named;
  const own = named.map((column, at): SheetColumn | null =>
    isRateColumn(column) ? null : (column ?? indicatorColumn(headings[at]?.text ?? '', context)),
  );
  return own.map((column, at): SheetColumn | null => {
    const rate = named[at] ?? null;
    if (!isRateColumn(rate)) return column;
    const before = own.slice(0, at).findLast((each) => each !== null);
    return before && 'indicator' in before ? { ...rate, indicator: before.indicator } : null;
  });
}

function isRateColumn(column: ColumnMeaning | null): column is ValueColumn {
  return column?.kind === 'value' && column.measure !== 'level';
}

function indicatorColumn(heading: string, context: HeaderContext): SheetColumn | null {
  const { lexicon, units } = context;
  const text = heading.replace(/[(]/g, '（').replace(/[)]/g, '）').replace(/\s+/g, '');
  const whole = text.replace(/（[^（）]*）/g, '');
  const growth =
    lexicon.find(whole) === null ? /(?:同比)?(?:增速|增幅|增长率?|增长速度)$/u.exec(whole) : null;
  const indicator = growth ? whole.slice(0, growth.index) : whole;
  if (lexicon.find(indicator) === null) return null;
  return {
    kind: 'value',
    measure: growth ? 'growth' : 'level',
    role: 'actual',
    period: null,
    before: false,
    unit: unitIn(text, units),
    estimated: false,
    cumulative: false,
    indicator,
  };
}

/** Both rows as one, where the second goes on with the headings of the first. */
function understoodTogether(
  row: readonly SheetCell[],
  below: readonly SheetCell[],
  context: HeaderContext,
  firstRow: number,
): Candidate | null {
  if (below.some((cell) => !cell.covered && /^[-−]?\d[\d,.]*%?$/.test(cell.text))) return null;
  if (below.some((cell) => cell.covered) || row.some((cell) => cell.covered))
    return understood(joinedRows(row, below), context, firstRow);
  const spread = spreadTimes(row, below, context);
  return spread && understood(joinedRows(spread, below), context, firstRow);
}

/** A CSV has no merged cells: “2024年” over “实绩” stands over the “增速” to its right too, and the cell above that is empty. */
function spreadTimes(
  row: readonly SheetCell[],
  below: readonly SheetCell[],
  context: HeaderContext,
): readonly SheetCell[] | null {
  const times = row.filter(
    (cell) => /\d/.test(cell.text) && findPeriods(withPlainDigits(cell.text), context).length > 0,
  );
  if (times.length === 0) return null;
  let last: SheetCell | null = null;
  return row.map((cell, at) => {
    if (cell.text !== '') last = times.includes(cell) ? cell : null;
    return cell.text === '' && last && (below[at]?.text ?? '') !== '' ? { ...cell, text: last.text } : cell;
  });
}

function joinedRows(row: readonly SheetCell[], below: readonly SheetCell[]): readonly SheetCell[] {
  return row.map((cell, at) => {
    const under = below[at];
    if (!under || under.text === '' || under.text === cell.text) return cell;
    return { ...under, text: cell.text + under.text };
  });
}

/** The indicator a column is of by itself; null for all others. */
export function indicatorOfColumn(column: SheetColumn): Indicator['name'] | null {
  return 'indicator' in column ? column.indicator : null;
}
