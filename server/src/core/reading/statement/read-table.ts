import type { Figure, Unit } from '../figure/figure';
import { scan, type ScanOptions } from '../figure/scan';
import { printedInterval } from '../../number/rounding';
import type { TableBlock, TableCell } from '../../report/document';
import type { ReadingContext } from './context';
import { findPeriods, periodKey, yearBefore } from './period';
import type { ReadProse, ReadingSettings } from './reading';
import type { Indicator, Period, Statement } from './statement';
import { readColumns, unitIn, unitNamed, type TableColumnReading, type ValuesColumn } from './table-columns';

/**
 * The figures of a table of indicators: the row gives the indicator, the column its period and measure, and the unit
 * stands in a column of its own, in the header or in the caption.
 *
 * “| 固定资产投资 | 亿元 | 3.85 | 4.26 | 10.6 |” under “2023年 | 2024年 | 增长（%）” is two levels and a growth between
 * them. A cell that is more than one number is prose and says nothing here.
 */
export function readTable(
  table: Pick<TableBlock, 'caption' | 'header' | 'rows'>,
  context: ReadingContext,
  settings: ReadingSettings,
): readonly ReadProse[] {
  const { units } = settings;
  const columns = readColumns(table, context.years, context.period, units);
  const corner = table.header[columns.findIndex(({ kind }) => kind === 'name')]?.prose.text ?? '';
  const captioned = (table.caption === null ? null : unitIn(table.caption, units)) ?? unitIn(corner, units);
  const header = table.header.map(unread);
  let whole: Statement | null = null;
  const rows = table.rows.flatMap((row) => {
    const reading = readRow(row, columns, { context, settings, captioned, whole, columns });
    if (!labelOf(row, columns).startsWith('其中')) whole = latestLevel(reading);
    return reading;
  });
  return [...header, ...rows];
}

interface RowContext {
  readonly context: ReadingContext;
  readonly settings: ReadingSettings;
  readonly captioned: Unit | null;
  /** The level of the row above that a row headed 其中 is a part of. */
  readonly whole: Statement | null;
  readonly columns: readonly TableColumnReading[];
}

function readRow(
  row: readonly TableCell[],
  columns: readonly TableColumnReading[],
  given: RowContext,
): readonly ReadProse[] {
  const unitColumn = columns.findIndex((column) => column.kind === 'unit');
  const { units } = given.settings;
  const label = labelOf(row, columns);
  const rowUnit =
    (unitColumn < 0 ? null : unitNamed(row[unitColumn]?.prose.text ?? '', units)) ?? unitIn(label, units);
  const period = periodOfRow(label, given);
  const made: Statement[] = [];
  return row.map((cell, index) => {
    const column = columns[index];
    if (column?.kind !== 'values') return unread(cell);
    const unit = rateUnit(column, units) ?? column.unit ?? rowUnit ?? given.captioned;
    const figure = cellFigure(cell, unit, given.settings);
    if (!figure) return unread(cell);
    const statement = stateCell(figure, period ? { ...column, ...period } : column, label, made, given);
    made.push(statement);
    return { prose: cell.prose, figures: [figure], statements: [statement] };
  });
}

/** Where rows are years: the time and role of this one. */
function periodOfRow(
  label: string,
  { columns, context: { years, period: current } }: RowContext,
): Pick<ValuesColumn, 'period' | 'role'> | null {
  if (!columns.some((column) => column.kind === 'period')) return null;
  const dated = /^(?:19|20)\d{2}$/.test(label) ? `${label}年` : label;
  const period = findPeriods(dated, { years, current })[0]?.period ?? null;
  const earlier = period !== null && current !== null && period.to.year < current.to.year;
  const planned = /目标|计划|预期/.test(label);
  return { period, role: planned ? 'target' : earlier ? 'prior' : 'actual' };
}

/** Growth and completion are rates whatever the row counts in: “增长（%）” or just “增速”; 增减 is counted as the row is. */
function rateUnit(column: ValuesColumn, units: ReadingSettings['units']): Unit | null {
  if (column.measure === 'level' || column.measure === 'difference') return null;
  return column.unit ?? unitNamed('%', units);
}

/** The cell's one number, in the unit its row or column gives or its own; null for a dash, words, or several numbers. */
function cellFigure(cell: TableCell, unit: Unit | null, options: ScanOptions): Figure | null {
  const text = cell.prose.text.trim();
  const sign = /^[-−－]/.test(text) ? 1 : 0;
  if (!/^[-−－+＋]?[\d０-９][\d０-９,，.．\s]*(?:[%％‰]|[万亿]?[\p{Script=Han}]{0,4})$/u.test(text))
    return null;
  const [figure, ...more] = scan(text.slice(sign), options);
  if (!figure || more.length > 0 || figure.value.kind !== 'single') return null;
  // Words behind the number that are no unit (320 左右, 3 个月内) say more than the number.
  if (figure.span.end < text.length - sign || figure.bound !== 'exact') return null;
  const start = cell.prose.text.indexOf(text);
  const place = { start, end: start + text.length };
  const used = figure.unit.text === '' && unit ? unit : figure.unit;
  const signed = sign === 1 ? `-${figure.value.printed}` : figure.value.printed;
  const magnitude = sign === 1 ? figure.value.magnitude.negated() : figure.value.magnitude;
  const exact = used.dimension === 'count' && used.scale.equals(1) && figure.decimals === 0;
  return {
    ...figure,
    span: place,
    numeral: place,
    unit: used,
    exact,
    // The sign is in the magnitude only, as it is for figures in prose.
    value: { kind: 'single', magnitude, printed: figure.value.printed },
    interval: printedInterval(signed, exact),
  };
}

function stateCell(
  figure: Figure,
  column: ValuesColumn,
  label: string,
  made: readonly Statement[],
  given: RowContext,
): Statement {
  const place = figure.span;
  const level = levelOf(column, made, given);
  const isRate = column.measure !== 'level';
  const partOf =
    label.startsWith('其中') &&
    !isRate &&
    given.whole?.period &&
    column.period &&
    periodKey(given.whole.period) === periodKey(column.period)
      ? given.whole
      : null;
  return {
    figure,
    indicator: level && isRate ? level.indicator : indicatorOf(label, column, given),
    scope: given.context.scope,
    period: isRate ? (level?.period ?? column.period) : column.period,
    base: null,
    role: isRate ? (level?.role ?? column.role) : column.role,
    measure: column.measure,
    direction: isRate && column.measure === 'growth' ? 1 : 0,
    estimated: false,
    standsFor: 'itself',
    about: isRate ? level : null,
    against: isRate ? counterpart(column.measure, level, made) : null,
    againstName: null,
    partOf,
    share: null,
    qualifiers: partOf ? ['part'] : [],
    clause: place,
    sentence: place,
  };
}

/** The level a rate of the row speaks of: the latest result stated before it; of a row of years the one beside it. */
function levelOf(
  { measure }: ValuesColumn,
  made: readonly Statement[],
  { columns }: RowContext,
): Statement | null {
  if (measure === 'level') return null;
  const across = columns.some((column) => column.kind === 'period');
  const levels = made.filter((each) => each.measure === 'level' && each.role !== 'target');
  return across ? (levels.at(-1) ?? null) : latestOf(levels);
}

function latestOf(made: readonly Statement[]): Statement | null {
  const levels = made.filter((each) => each.measure === 'level' && each.role !== 'target');
  return levels.reduce<Statement | null>(
    (best, each) => (best === null || later(each.period, best.period) ? each : best),
    null,
  );
}

function latestLevel(reading: readonly ReadProse[]): Statement | null {
  return latestOf(reading.flatMap((prose) => prose.statements));
}

function later(a: Period | null, b: Period | null): boolean {
  return (a?.to.year ?? 0) >= (b?.to.year ?? 0);
}

/**
 * What a rate is reckoned against: the same months of the year before for growth and 增减, the target of the same year for
 * completion. The growth of a rate is in points as often as in per cent, and no header says which: it is against nothing.
 */
function counterpart(
  measure: Statement['measure'],
  level: Statement | null,
  made: readonly Statement[],
): Statement | null {
  if (!level?.period || (measure !== 'completion' && level.figure.unit.dimension === 'rate')) return null;
  const { period } = level;
  const isBase = (each: Statement): boolean => {
    if (each.measure !== 'level' || each.period === null || each === level) return false;
    return measure === 'completion'
      ? each.role === 'target' && each.period.to.year === period.to.year
      : each.role !== 'target' && periodKey(each.period) === periodKey(yearBefore(period));
  };
  return measure === 'share' ? null : (made.find(isBase) ?? null);
}

function indicatorOf(label: string, { named, total }: ValuesColumn, given: RowContext): Indicator | null {
  const { lexicon } = given.settings;
  const across = given.columns.some((column) => column.kind === 'period');
  const hasUnit = unitIn(label, given.settings.units) !== null;
  const row = rowName(label, hasUnit);
  const name = across ? (named ?? '') : row;
  if (name === '' || (!across && /^(?:合计|总计|小计|共计)$/.test(name))) return null;
  // Of several columns of one kind (城镇 | 农村) each measures a thing of its own, of which the row's name is not the name.
  const kind = across || named === null || total ? '' : `（${named}）`;
  const key = lexicon.find(name)?.name ?? name;
  return { name: name + kind, key: key + kind, span: null, parent: null };
}

/** “其中：税收收入（万元）” is 税收收入; “企业（规上）” keeps its brackets, which are no unit. */
function rowName(label: string, hasUnit: boolean): string {
  const name = label.replace(/^其中[:：]?/, '').replace(/[\s*“”"]+/gu, '');
  return hasUnit ? name.replace(/[（(][^（）()]*[）)]$/u, '') : name;
}

/** The words that name a row: in its first column, or behind its number. */
function labelOf(row: readonly TableCell[], columns: readonly TableColumnReading[]): string {
  const at = columns.findIndex(({ kind }) => kind === 'name' || kind === 'period');
  return (row[at]?.prose.text ?? '').trim();
}

function unread(cell: TableCell): ReadProse {
  return { prose: cell.prose, figures: [], statements: [] };
}
