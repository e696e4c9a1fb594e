import type { Figure, Unit } from '../figure/figure';
import type { ReadingContext } from '../statement/context';
import { isMeasuredIn } from '../statement/lexicon';
import { isPartYear, periodKey, samePeriod, yearBefore } from '../statement/period';
import type { ReadingSettings } from '../statement/reading';
import type { Indicator, Period, Statement } from '../statement/statement';
import { bareStatement } from '../statement/threshold';
import type { ReportColumn, TableReading } from './columns';
import { headedIndicator, type RowName } from './row-name';
import { isRatio } from './units';

/** What a row takes over from those above it. */
export interface RowAbove {
  /** The unit in the name of a row, which those below go on with that are its parts. */
  readonly unit: Unit | null;
  /** Whether all rows so far are counted in it: then their 合计 is too. */
  readonly isOneUnit: boolean;
  /** What the last row that is not itself “增长（%）” is called. */
  readonly name: RowName | null;
  /** The rows that one headed 其中 may be a part of, column by column, the nearest first. */
  readonly wholes: readonly (readonly MadeCell[])[];
  /** Whether the last of them has had parts already. */
  readonly hasParts: boolean;
}

/** What a row is read against. */
export interface RowContext {
  readonly context: ReadingContext;
  readonly settings: ReadingSettings;
  readonly reading: TableReading;
  readonly above: RowAbove;
}

/** A row's own words, read. */
export interface RowWords extends RowContext {
  readonly label: string;
  readonly isPart: boolean;
  readonly unit: Unit | null;
  /** What the row is called, as a rate or as an amount; null for 合计. */
  readonly name: RowName | null;
  /** Where rows are times: the time and role of this one. */
  readonly time: Pick<Statement, 'period' | 'role'> | null;
}

/** A cell of the row that has been read, with its column. */
export interface MadeCell {
  readonly column: ReportColumn;
  readonly statement: Statement;
}

/** A number that was seen and not understood: it has neither indicator nor role, and nothing is concluded from it. */
export function unexplained(figure: Figure, { context }: RowContext): Statement {
  return { ...bareStatement(figure, figure.span), scope: context.scope };
}

/** What a number says: the level of 财政收入 in 2025, or the growth from the year before beside it. */
export function stateCell(
  figure: Figure,
  column: ReportColumn,
  row: RowWords,
  made: readonly MadeCell[],
): Statement {
  const { context, time } = row;
  const isLevel = column.measure === 'level';
  const about = isLevel ? null : levelOf(column, row, made);
  const period = time
    ? time.period
    : isLevel || column.isDated
      ? column.period
      : (about?.period ?? column.period);
  const role = time ? time.role : isLevel ? column.role : (about?.role ?? column.role);
  const indicator = about ? about.indicator : indicatorOf(column, row);
  // “工业增加值增速 | 6.1” is the growth of it, as in a sentence; what the heading names is not.
  const isOfRow = isLevel && indicator !== null && indicator.key === row.name?.indicator.key;
  const own = isOfRow && !row.reading.isDated ? measureOf(figure, row) : column.measure;
  const partOf = own === 'level' && isAmount(figure, column) ? wholeOf(figure, column, row) : null;
  return {
    ...bareStatement(figure, figure.span),
    indicator,
    scope: context.scope,
    period,
    base: column.base,
    role,
    measure: own,
    direction: own === 'growth' || own === 'average-growth' ? 1 : 0,
    estimated: column.estimated,
    about,
    against: about && counterpart(column, about, made),
    partOf,
    qualifiers: partOf ? ['part'] : [],
  };
}

/** 固定资产投资 in % is its growth, for it is an amount itself; 城镇化率 a share, as in a sentence. */
function measureOf({ unit }: Figure, { name, settings }: RowWords): RowName['measure'] {
  if (name === null || unit.dimension !== 'rate') return 'level';
  const entry = settings.lexicon.find(name.indicator.key);
  const isAmountItself = entry !== null && !isMeasuredIn(entry, 'rate');
  const isGrown = name.measure === 'growth' || name.measure === 'average-growth';
  return isAmountItself && !isGrown ? 'growth' : name.measure;
}

/** Rates and ratios of parts are of no whole: the price of 食品 may rise faster than all prices. */
function isAmount({ unit }: Figure, { named }: ReportColumn): boolean {
  return unit.dimension !== 'rate' && unit.dimension !== 'point' && !isRatio(named ?? '');
}

/** The nearest level above in the column that a part is not larger than; where it is larger than all, the nearest. */
function wholeOf(figure: Figure, column: ReportColumn, { isPart, above }: RowWords): Statement | null {
  if (!isPart) return null;
  const wholes = above.wholes.flatMap((row) => levelsIn(row, column.at));
  const size = ({ value, unit }: Figure) =>
    value.kind === 'single' ? value.magnitude.times(unit.scale) : null;
  const own = size(figure);
  const fitting = wholes.find(({ statement }) => own && size(statement.figure)?.greaterThanOrEqualTo(own));
  return (fitting ?? wholes[0])?.statement ?? null;
}

/** The level a rate of the row speaks of: of its own name and time where it has them, else the latest result before it. */
function levelOf(column: ReportColumn, { reading }: RowWords, made: readonly MadeCell[]): Statement | null {
  if (column.role === 'target') return null;
  const named = levelsOf(made).filter(
    (each) => column.named === null || each.column.named?.startsWith(column.named) === true,
  );
  if (column.isDated)
    return named.findLast(({ statement }) => samePeriod(statement.period, column.period))?.statement ?? null;
  const paired = column.of === null ? undefined : named.find((each) => each.column.at === column.of);
  return paired?.statement ?? (reading.isDated ? (named.at(-1)?.statement ?? null) : latestOf(named));
}

/** The latest result among the levels of a row; null where it has none. */
function latestOf(made: readonly MadeCell[]): Statement | null {
  return levelsOf(made).reduce<Statement | null>(
    (best, { statement }) => (best === null || later(statement.period, best.period) ? statement : best),
    null,
  );
}

function levelsIn(row: readonly MadeCell[], at: number): readonly MadeCell[] {
  return row.filter(({ column, statement }) => column.at === at && statement.measure === 'level');
}

/** The results of a row, one for each of its columns of levels; no target, and nothing that was not understood. */
function levelsOf(made: readonly MadeCell[]): readonly MadeCell[] {
  return made.filter(
    ({ statement: { measure, role } }) => measure === 'level' && role !== 'target' && role !== null,
  );
}

/** The later year; of one year its whole rather than a quarter, else what stands nearer. */
function later(a: Period | null, b: Period | null): boolean {
  const [one, other] = [a?.to.year ?? 0, b?.to.year ?? 0];
  if (one !== other || !a || !b) return one >= other;
  return !isPartYear(a) || isPartYear(b);
}

/**
 * What a rate is reckoned against: the same months of the year before for growth and 增减, the target of the same year for
 * completion. The growth of a rate is in points as often as in per cent, and no header says which: it is against nothing.
 */
function counterpart(column: ReportColumn, level: Statement, made: readonly MadeCell[]): Statement | null {
  const { measure, base } = column;
  const { period } = level;
  if (period === null || measure === 'share' || measure === 'average-growth') return null;
  if (measure !== 'completion' && level.figure.unit.dimension === 'rate') return null;
  const before = periodKey(base ?? yearBefore(period));
  const isBase = ({ statement: each }: MadeCell): boolean => {
    if (each.measure !== 'level' || each.period === null || each === level) return false;
    if (each.indicator?.key !== level.indicator?.key) return false;
    return measure === 'completion'
      ? each.role === 'target' && each.period.to.year === period.to.year
      : each.role !== 'target' && periodKey(each.period) === before;
  };
  return made.find(isBase)?.statement ?? null;
}

function indicatorOf(
  column: ReportColumn,
  { reading, name, label, context, settings }: RowWords,
): Indicator | null {
  if (reading.isDated) return column.named === null ? null : headedIndicator(column.named, settings);
  // 全县 down the side of 乡镇: the heading alone is what is measured.
  const isWhole = label === context.scope && column.named !== null;
  return isWhole ? headedIndicator(column.named, settings) : indicatorNamed(column, name, settings);
}

/** What a row and a column measure together: “粮食” under 产量 is 粮食产量, “财政收入” under 镇区 财政收入（镇区）. */
export function indicatorNamed(
  { named, isOfRow }: ReportColumn,
  name: RowName | null,
  settings: ReadingSettings,
): Indicator | null {
  if (name === null || named === null) return name?.indicator ?? null;
  const { indicator } = name;
  const together = settings.lexicon.find(indicator.name + named);
  if (together) return { ...indicator, name: indicator.name + named, key: together.name };
  if (isOfRow) return indicator;
  // Of several columns of one kind (城镇 | 农村) each measures a thing of its own, of which the row's name is not the name.
  const kind = `（${headedIndicator(named, settings).name}）`;
  return { ...indicator, name: indicator.name + kind, key: indicator.key + kind };
}
