import { Decimal } from '../../number/decimal';
import { areSigns, signedByArrow } from '../../report/cell-words';
import type { TableBlock, TableCell } from '../../report/document';
import type { Figure, Unit } from '../figure/figure';
import type { ReadingContext } from '../statement/context';
import { findPeriods } from '../statement/period';
import type { ReadProse, ReadingSettings } from '../statement/reading';
import type { Statement } from '../statement/statement';
import {
  indicatorNamed,
  type MadeCell,
  type RowAbove,
  type RowContext,
  type RowWords,
  stateCell,
  unexplained,
} from './cell-statement';
import { readSides, type ReportColumn } from './columns';
import { timeNamed } from './heading';
import { readRowName } from './row-name';
import { isRatio, unitDealt, unitIn, unitNamed } from './units';
import { numbersSeen, readValue } from './value';

/**
 * The figures of a table of indicators: the row gives the indicator, the column its period and measure, and the unit
 * stands in a column of its own, in the header or in the caption.
 *
 * “| 固定资产投资 | 亿元 | 3.85 | 4.26 | 10.6 |” under “2023年 | 2024年 | 增长（%）” is two levels and a growth between
 * them. A cell that is no one number says nothing here; its numbers, and one that no heading explains, are read as nothing.
 */
export function readTable(
  table: Pick<TableBlock, 'caption' | 'header' | 'headings' | 'rows' | 'sides'>,
  context: ReadingContext,
  settings: ReadingSettings,
): readonly ReadProse[] {
  const { years, period: current, scope } = context;
  const sides = readSides(table, { years, current, scope, units: settings.units });
  const cells = table.rows.map((row) => row.map(unread));
  for (const { columns, ...side } of sides) {
    const reading = {
      ...side,
      columns: columns.map((column, at) => asFilled(column, at, table.rows, settings)),
    };
    let above: RowAbove = { unit: null, isOneUnit: true, name: null, wholes: [], hasParts: false };
    table.rows.forEach((row, at) => {
      const given = { context, settings, reading, above };
      const read = readRow(row, reading.side.labels[at] ?? '', given);
      for (const { column, prose } of read.cells) (cells[at] ?? [])[column] = prose;
      above = read.above;
    });
  }
  return [...table.header.flat().map(unread), ...cells.flat()];
}

/** Where “5.6%” and “+120” stand below one 同比, a number without a unit is no rate for certain; and whether ▲ and ▼ are signs. */
function asFilled(
  column: ReportColumn | null,
  at: number,
  rows: TableBlock['rows'],
  options: ReadingSettings,
): ReportColumn | null {
  if (column?.measure !== 'growth' && column?.measure !== 'difference') return column;
  const cells = rows.map((row) => row[at]?.prose.text ?? '');
  const filled = { ...column, arrows: areSigns(cells) };
  if (column.measure !== 'growth' || column.unit !== null || column.needsUnit) return filled;
  const own = { unit: null, decimals: 0, options };
  return {
    ...filled,
    needsUnit: cells.some((cell) => readValue(signed(cell, filled), own).kind === 'figure'),
  };
}

function signed(cell: string, { arrows }: ReportColumn): string {
  return arrows ? signedByArrow(cell) : cell;
}

function readRow(
  row: readonly TableCell[],
  written: string,
  given: RowContext,
): {
  readonly cells: readonly { readonly column: number; readonly prose: ReadProse }[];
  readonly above: RowAbove;
} {
  const { reading, settings, above } = given;
  const label = written.trim();
  const isPart = partMark.test(label);
  const printed = row[reading.unitAt]?.prose.text ?? '';
  const counted = unitNamed(printed, settings.units) ?? unitIn(label, settings.units);
  // 全县 among its towns is their 合计 and names nothing.
  const isWhole = label === given.context.scope;
  const isTotal = above.isOneUnit && (isWhole || readRowName(label, '', settings) === null);
  const unit = counted ?? (isPart || above.hasParts || isTotal ? above.unit : null);
  const isOneUnit = above.isOneUnit && (above.wholes.length === 0 || above.unit?.text === unit?.text);
  const grows = growthAlone.test(label);
  const own = grows ? above.name : isWhole ? null : readRowName(label, unit?.text ?? '', settings);
  const name = own && grows ? { ...own, measure: 'growth' as const } : own;
  const words: RowWords = { ...given, label, isPart, unit, name, time: timeOfRow(label, given) };
  const made: MadeCell[] = [];
  const cells = reading.side.columns.flatMap((at) => {
    const column = reading.columns[at];
    const cell = row[at];
    if (!column || !cell) return [];
    const found = readCell(cell, column, words, made);
    if (found) made.push({ column, statement: found });
    const statements = found ? [found] : unexplainedIn(cell, words);
    const figures = statements.map(({ figure }) => figure);
    return [{ column: at, prose: { prose: cell.prose, figures, statements } }];
  });
  return { cells, above: { unit, isOneUnit, name: grows ? above.name : name, ...wholesBelow(words, made) } };
}

/** “增长（%）” below 地区生产总值 is the growth of it. */
const growthAlone =
  /^(?:[同环]比|[比较](?:上年|去年))?(?:增长率?|增速|增幅|增长速度)(?:[（(][%％][）)]|%)?$/u;

const partMark = /^(?:其中|[#＃])/u;

/**
 * What a row headed 其中 further down may be a part of. After one such row it is not certain whether those without the word still
 * belong to it (其中：城镇⏎乡村⏎其中：男性): the whole before stays a candidate, until a row is an indicator of its own.
 */
function wholesBelow(
  { isPart, above, name, settings }: RowWords,
  made: readonly MadeCell[],
): Pick<RowAbove, 'wholes' | 'hasParts'> {
  if (isPart) return { wholes: above.wholes, hasParts: true };
  const entry = settings.lexicon.find(name?.indicator.key ?? '');
  const isOwn = entry !== null && entry.parent === null;
  const hasParts = above.hasParts && !isOwn;
  return { wholes: [made, ...(hasParts ? above.wholes : [])], hasParts };
}

/** Where rows are years: the time and role of this one. */
function timeOfRow(
  label: string,
  { reading, context: { years, period: current } }: RowContext,
): Pick<Statement, 'period' | 'role'> | null {
  if (!reading.isDated) return null;
  const period =
    timeNamed(label, { years, current }) ?? findPeriods(label, { years, current })[0]?.period ?? null;
  const earlier = period !== null && current !== null && period.to.year < current.to.year;
  const planned = /目标|计划|预期/.test(label);
  return { period, role: planned ? 'target' : earlier ? 'prior' : 'actual' };
}

/** The statement of a cell; null for a dash and for words. A number nobody explains has neither indicator nor role. */
function readCell(
  { prose }: TableCell,
  column: ReportColumn,
  row: RowWords,
  made: readonly MadeCell[],
): Statement | null {
  const { settings } = row;
  const bare = column.needsUnit ? null : unitOfCell(column, row);
  const text = signed(prose.text, column);
  const own = readValue(text, { unit: null, decimals: 0, options: settings });
  const value =
    own.kind === 'figure' ? own : readValue(text, { unit: bare ?? none, decimals: 0, options: settings });
  if (value.kind !== 'figure') return null;
  const { figure } = value;
  const isOther = own.kind === 'figure' && bare !== null && figure.unit.dimension !== bare.dimension;
  const measure = measureIn(figure, column.measure);
  const isOpen = own.kind !== 'figure' && (column.needsUnit || (measure === 'growth' && isOfRate(row, made)));
  if (isOpen) return unexplained({ ...figure, unit: none }, row);
  if (isOther && measure === column.measure) return unexplained(figure, row);
  const estimated = column.estimated || value.estimated;
  const statement = stateCell(figure, { ...column, measure, estimated }, row, made);
  return value.falls ? { ...statement, direction: -1 } : statement;
}

/** The numbers of a cell that is no one number: seen, so that nobody takes them for checked, and of nothing. */
function unexplainedIn({ prose }: TableCell, row: RowWords): readonly Statement[] {
  return numbersSeen(prose.text, none, row.settings).map((figure) => unexplained(figure, row));
}

/** The growth of a rate is in points as often as in per cent, and the column does not say which. */
function isOfRate({ unit }: RowWords, made: readonly MadeCell[]): boolean {
  const rates = made.filter(
    ({ column, statement }) => column.measure === 'level' && statement.figure.unit.dimension === 'rate',
  );
  return unit?.dimension === 'rate' || rates.length > 0;
}

/** A number that counts nothing, or whose unit nobody gives. */
const none: Unit = { text: '', dimension: 'none', scale: new Decimal(1) };

/** Under 同比增减 “+120人” and “0.1个百分点” are differences, “8.0%” is a rate; “12个” under 完成情况 is what was done. */
function measureIn({ unit }: Figure, measure: ReportColumn['measure']): ReportColumn['measure'] {
  const isRate = unit.dimension === 'rate' || unit.dimension === 'multiple' || unit.dimension === 'none';
  if (isRate || (measure !== 'growth' && measure !== 'completion')) return measure;
  return measure === 'growth' ? 'difference' : 'level';
}

function unitOfCell(column: ReportColumn, { unit, reading, settings, name, label }: RowWords): Unit | null {
  const isRate = column.measure !== 'level' && column.measure !== 'difference';
  if (isRate) return column.unit ?? unitNamed('%', settings.units);
  if (column.unit) return column.unit;
  const words = column.named ?? label;
  // 性别比 counts nothing, whatever its row does; the rate of a title is only that of rates.
  if (column.named !== null && isRatio(column.named)) return unitDealt(reading.units, null, column.named);
  if (unit) return unit;
  const entry = settings.lexicon.find(indicatorNamed(column, name, settings)?.key ?? '');
  return unitDealt(reading.units, entry, words);
}

function unread(cell: TableCell): ReadProse {
  return { prose: cell.prose, figures: [], statements: [] };
}
