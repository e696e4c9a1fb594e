import type { Figure, Unit } from '../figure/figure';
import { scan, type ScanOptions } from '../figure/scan';
import { printedInterval } from '../number/rounding';
import type { TableBlock, TableCell } from '../report/document';
import type { ReadingContext } from './context';
import { isPartYear, yearBefore, periodKey } from './period';
import type { ReadingSettings } from './read-report';
import type { ReadProse } from './reading';
import type { Indicator, Period, Statement } from './statement';
import { readColumns, unitIn, unitNamed, type TableColumnReading } from './table-columns';

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
  const captioned = table.caption === null ? null : unitIn(table.caption, units);
  const header = table.header.map(unread);
  let whole: Statement | null = null;
  const rows = table.rows.flatMap((row) => {
    const reading = readRow(row, columns, { context, settings, captioned, whole });
    if (!nameOf(row).startsWith('其中')) whole = latestLevel(reading);
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
}

function readRow(
  row: readonly TableCell[],
  columns: readonly TableColumnReading[],
  given: RowContext,
): readonly ReadProse[] {
  const unitColumn = columns.findIndex((column) => column.kind === 'unit');
  const { units } = given.settings;
  const rowUnit = unitColumn < 0 ? null : unitNamed(row[unitColumn]?.prose.text ?? '', units);
  const made: Statement[] = [];
  return row.map((cell, index) => {
    const column = columns[index];
    if (column?.kind !== 'values') return unread(cell);
    const unit = rateUnit(column, units) ?? column.unit ?? rowUnit ?? given.captioned;
    const figure = cellFigure(cell, unit, given.settings);
    if (!figure) return unread(cell);
    const statement = stateCell(figure, column, nameOf(row), made, given);
    made.push(statement);
    return { prose: cell.prose, figures: [figure], statements: [statement] };
  });
}

/** Growth and completion are rates whatever the row counts in: “增长（%）” or just “增速”. */
function rateUnit(
  column: Extract<TableColumnReading, { kind: 'values' }>,
  units: ReadingSettings['units'],
): Unit | null {
  return column.measure === 'level' ? null : (column.unit ?? unitNamed('%', units));
}

/** The cell's one number, in the unit its row or column gives; null for a dash, words, or several numbers. */
function cellFigure(cell: TableCell, unit: Unit | null, options: ScanOptions): Figure | null {
  const text = cell.prose.text.trim();
  const sign = /^[-−－]/.test(text) ? 1 : 0;
  if (!/^[-−－+＋]?[\d０-９][\d０-９,，.．\s]*[%％‰]?$/u.test(text)) return null;
  const [figure, ...more] = scan(text.slice(sign), options);
  if (!figure || more.length > 0 || figure.value.kind !== 'single') return null;
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
  column: Extract<TableColumnReading, { kind: 'values' }>,
  label: string,
  made: readonly Statement[],
  given: RowContext,
): Statement {
  const place = figure.span;
  const level = latestOf(made);
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
    indicator: indicatorOf(label, given),
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

/** The level a rate of the row speaks of: the latest result stated before it. */
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

/** What a rate is reckoned against: the year before for growth, the target of the same year for completion. */
function counterpart(
  measure: Statement['measure'],
  level: Statement | null,
  made: readonly Statement[],
): Statement | null {
  if (!level?.period || isPartYear(level.period)) return null;
  const wanted = measure === 'growth' ? yearBefore(level.period) : level.period;
  const role = measure === 'growth' ? null : 'target';
  return (
    made.find(
      (each) =>
        each.measure === 'level' &&
        each.period !== null &&
        periodKey(each.period) === periodKey(wanted) &&
        each !== level &&
        (role === null || each.role === role),
    ) ?? null
  );
}

function indicatorOf(label: string, { settings: { lexicon } }: RowContext): Indicator | null {
  const name = label.replace(/^其中[:：]?/, '').replace(/[\s*“”"]+/gu, '');
  if (name === '' || /^(?:合计|总计|小计)$/.test(name)) return null;
  return { name, key: lexicon.find(name)?.name ?? name, span: null, parent: null };
}

function nameOf(row: readonly TableCell[]): string {
  return (row[0]?.prose.text ?? '').trim();
}

function unread(cell: TableCell): ReadProse {
  return { prose: cell.prose, figures: [], statements: [] };
}
