import type { UnitTable } from '../figure/unit';
import type { Unit } from '../figure/figure';
import { findPeriods, type PeriodContext } from '../statement/period';
import type { Lexicon } from '../statement/lexicon';
import type { Indicator, Period } from '../statement/statement';
import { unitIn } from '../statement/table-columns';
import { type ColumnMeaning, readColumn, type ValueColumn } from './column';
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
    const two = below && isContinued(row, below) ? understood(joined(row, below), context, at + 2) : null;
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
  const title = [sheet.name ?? '', ...above].join(' ');
  return {
    firstRow: best.firstRow,
    columns: best.columns,
    headings: best.headings,
    unit: unitIn(title.replace(/[(]/g, '（').replace(/[)]/g, '）'), context.units),
    period: findPeriods(title, { ...context, current: null })[0]?.period ?? null,
  };
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

/** Years down the side: “年份 | 财政收入（万元） | 粮食总产量（万吨）”, where headings are names of indicators. */
function withIndicators(
  headings: readonly SheetCell[],
  named: readonly (ColumnMeaning | null)[],
  context: HeaderContext,
): readonly (SheetColumn | null)[] {
  const isAcross =
    named.some((column) => column?.kind === 'period') &&
    !named.some((column) => column?.kind === 'indicator');
  if (!isAcross) return named;
  return named.map((column, at) => column ?? indicatorColumn(headings[at]?.text ?? '', context));
}

function indicatorColumn(heading: string, { lexicon, units }: HeaderContext): SheetColumn | null {
  const text = heading.replace(/[(]/g, '（').replace(/[)]/g, '）');
  const indicator = text.replace(/（[^（）]*）/g, '').trim();
  if (lexicon.find(indicator) === null) return null;
  const unit = unitIn(text, units);
  return {
    kind: 'value',
    measure: 'level',
    role: 'actual',
    period: null,
    before: false,
    unit,
    estimated: false,
    indicator,
  };
}

/** Whether the second row goes on with the headings of the first: under merged cells, and without numbers. */
function isContinued(row: readonly SheetCell[], below: readonly SheetCell[]): boolean {
  if (!below.some((cell) => cell.covered) && !row.some((cell) => cell.covered)) return false;
  return below.every((cell) => cell.covered || !/^[-−]?\d[\d,.]*%?$/.test(cell.text));
}

function joined(row: readonly SheetCell[], below: readonly SheetCell[]): readonly SheetCell[] {
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
