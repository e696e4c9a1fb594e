import { intervalOf, nominalOf } from '../../reading/operand';
import type { QuantityIndex } from '../../reading/quantity';
import { printedToOnePlace } from '../../reading/figure/figure';
import { mayEqual, negated, scaleBy, type Interval } from '../../number/interval';
import { Decimal } from '../../number/decimal';
import type { Figure } from '../../reading/figure/figure';
import type { ReportDocument } from '../../report/document';
import type { Lexicon, LexiconEntry } from '../../reading/statement/lexicon';
import { periodKey } from '../../reading/statement/period';
import type { Mention } from '../../reading/statement/reading';
import type { Period, Qualifier, Statement } from '../../reading/statement/statement';
import type { FileFigure } from './file-figure';
import { ownScopes } from './own-scope';
import type { ReadFigures } from './read-figures-file';

/** One figure of the report beside the figure of the file that measures the same thing. */
export interface FileComparison {
  readonly mention: Mention;
  readonly figure: FileFigure;
  readonly outcome: 'agrees' | 'differs';
  /** Whether every slot of both is bound by words of their own: only then may a difference be a contradiction. */
  readonly bound: boolean;
  /** An earlier year of a series that is revised (domain rule 2): a difference is for a person to look at. */
  readonly revised: boolean;
}

/**
 * Holds each figure of the report, in text and tables, against the figures file: 4526.3万元 against “财政总收入 | 青禾镇 |
 * 2025年 | 万元 | 4526.3”. Units and printed precision are respected: 2.5亿元 agrees with 25321万元, rounded or cut off.
 *
 * Silent about other quantities of one name (新增, 累计), other territories, other times, thresholds, and 力争; about values
 * so far apart that one of the two is read wrongly rather than written wrongly, unless only the point stands elsewhere; and
 * where the file disagrees with itself.
 */
export function compareWithFile(
  read: ReadFigures,
  index: QuantityIndex,
  document: ReportDocument,
  lexicon: Lexicon,
): readonly FileComparison[] {
  const isOwn = ownScopes(document);
  const figures = figuresByKey(read.figures);
  return index.mentions.flatMap((mention) => {
    const key = mentionKey(mention.statement);
    const candidates = key === null ? [] : (figures.get(key) ?? []);
    const same = candidates.filter((figure) =>
      isSameQuantity(mention.statement, figure, document.scope, isOwn),
    );
    return compared(mention, same, document, lexicon) ?? [];
  });
}

function compared(
  mention: Mention,
  same: readonly FileFigure[],
  document: ReportDocument,
  lexicon: Lexicon,
): FileComparison | null {
  const { statement } = mention;
  const agreeing = same.find((figure) => agrees(mention, figure));
  const figure = agreeing ?? same[0];
  if (!figure) return null;
  const entry = lexicon.find(figure.indicator.key);
  const reviewed = document.years.reviewed;
  const earlier = reviewed !== null && (statement.period?.to.year ?? reviewed) < reviewed;
  const shared = {
    mention,
    figure,
    // Of two values one last digit apart a person is asked (domain rule 12a).
    bound:
      entry !== null &&
      !entry.generic &&
      isBound(statement, figure, entry) &&
      !mayEqual(signed(mention), fileInterval(figure)),
    revised: earlier && entry?.revised === true,
  };
  // Two values of the file for one quantity are the file's own affair, and neither is held against the report.
  if (same.some((each) => !mayEqual(fileInterval(each), fileInterval(figure)))) return null;
  if (agreeing) return { ...shared, outcome: 'agrees' };
  return isNear(mention, figure) || isShifted(mention, figure) ? { ...shared, outcome: 'differs' } : null;
}

/** The name, time, role and measure that both must share; 占比 of a rate indicator and its level are one. */
function mentionKey({ indicator, period, role, measure, standsFor, figure }: Statement): string | null {
  if (!indicator || !period || !role) return null;
  const kind = measure === 'share' && standsFor !== 'whole' ? 'level' : measure;
  if (kind === 'level' ? standsFor === 'threshold' : standsFor !== 'itself') return null;
  return keyOf(indicator.key, period, role, kind, figure.unit.dimension);
}

function figuresByKey(figures: readonly FileFigure[]): ReadonlyMap<string, readonly FileFigure[]> {
  const byKey = new Map<string, FileFigure[]>();
  for (const each of figures) {
    const measure = each.measure === 'share' ? 'level' : each.measure;
    const key = keyOf(each.indicator.key, each.period, each.role, measure, each.figure.unit.dimension);
    const known = byKey.get(key);
    if (known) known.push(each);
    else byKey.set(key, [each]);
  }
  return byKey;
}

function keyOf(indicator: string, period: Period, role: string, measure: string, dimension: string): string {
  return [indicator, periodKey(period), role === 'target' ? 'target' : 'actual', measure, dimension].join(
    '|',
  );
}

function isSameQuantity(
  statement: Statement,
  figure: FileFigure,
  territory: string | null,
  isOwn: (scope: string | null) => boolean,
): boolean {
  const own = isOwn(figure.scope);
  const scope =
    statement.scope === null || statement.scope === territory ? own : statement.scope === figure.scope;
  return scope && sameUnit(statement, figure) && sameKind(statement, figure) && isComparable(statement);
}

function sameUnit({ figure: { unit: one } }: Statement, { figure: { unit: other } }: FileFigure): boolean {
  return one.dimension === 'unknown'
    ? one.text === other.text
    : (one.counted ?? '') === (other.counted ?? '');
}

/** 新增, 累计 and 净增 make other quantities, unless the word is part of the indicator's own name. */
function sameKind({ indicator, qualifiers }: Statement, figure: FileFigure): boolean {
  const name = indicator?.key ?? '';
  return apart.every(
    ([qualifier]) =>
      isInName(qualifier, name) || qualifiers.includes(qualifier) === figure.qualifiers.includes(qualifier),
  );
}

/**
 * Whether a word that tells quantities apart is part of an indicator's own name, so that a table has it in the name and a sentence before
 * it: 新增 of 城镇新增就业.
 */
export function isInName(qualifier: Qualifier, name: string): boolean {
  return apart.some(([each, word]) => each === qualifier && name.includes(word));
}

const apart: readonly (readonly [Qualifier, string])[] = [
  ['added', '新增'],
  ['net', '净增'],
  ['cumulative', '累计'],
];

/** 力争 is another target (domain rule 12); 同口径 another rate (rule 3); growth over several years another one. */
function isComparable({ qualifiers, measure, base, period }: Statement): boolean {
  if (qualifiers.includes('striven') || qualifiers.includes('each')) return false;
  if (measure !== 'growth') return true;
  if (qualifiers.includes('comparable') || qualifiers.includes('real')) return false;
  return base === null || period === null || base.to.year === period.to.year - 1;
}

/** Whether the words of both name every slot; a file without a column for the territory or the time leaves it open. */
function isBound({ scope, estimated, measure }: Statement, figure: FileFigure, entry: LexiconEntry): boolean {
  // “占比62.3%” under 工业投资 is a share of something; of 卫生厕所普及率 it is the level itself.
  const ownValue = measure !== 'share' || entry.dimension === 'rate';
  return scope !== null && !estimated && ownValue && figure.scope !== null && figure.periodStated;
}

/** Within the rounding of both; printed to one place, with the same digits. */
function agrees(mention: Mention, file: FileFigure): boolean {
  const { statement } = mention;
  const digits = !statement.estimated && printedToOnePlace(statement.figure, file.figure);
  const own = isFall(statement) ? nominalOf(mention).negated() : nominalOf(mention);
  if (digits && own.equals(nominalOfFile(file.figure))) return true;
  return (
    isPrintedFrom(own, statement.figure, file.figure) ||
    (!digits && mayEqual(signed(mention), fileInterval(file)))
  );
}

/** “下降15.2%” is −15.2 in the file. */
function signed(mention: Mention): Interval {
  const interval = intervalOf(mention);
  return isFall(mention.statement) ? negated(interval) : interval;
}

function isFall({ measure, direction, figure }: Statement): boolean {
  const isNegative = figure.value.kind === 'single' && figure.value.magnitude.isNegative();
  return measure === 'growth' && direction < 0 && !isNegative;
}

function fileInterval({ figure }: FileFigure): Interval {
  return scaleBy(figure.interval, figure.unit.scale);
}

/** Values more than twice apart are two things under one name far oftener than a slip of the pen. */
function isNear(mention: Mention, { figure }: FileFigure): boolean {
  const one = nominalOf(mention).abs();
  const other = nominalOfFile(figure).abs();
  return one.lessThan(other.times(2)) && other.lessThan(one.times(2));
}

/**
 * The same digits with the point elsewhere: 3100万元 in the text, 31000 or 310 under 万元 or 31 under 亿元 in the file. A slipped zero is the
 * commonest slip there is, and other quantities seldom share all digits; one digit alone (5% and 50%) they do.
 */
function isShifted(mention: Mention, figure: FileFigure): boolean {
  const [written, stored] = [mention.statement.figure, figure.figure];
  const [one, other] = [nominalOf(mention).abs(), nominalOfFile(stored).abs()];
  if (one.isZero() || other.isZero()) return false;
  if (![written, stored].every(hasSeveralDigits)) return false;
  const shift = new Decimal(10).pow(other.dividedBy(one).log(10).round());
  // 4526万元 and 45.26 under 亿元: a hundredfold, of which one of the units may be to blame.
  const slipped = written.unit.text === stored.unit.text ? !shift.equals(1) : isTenfold(shift);
  return slipped && mayEqual(scaleBy(signed(mention), shift), fileInterval(figure));
}

function isTenfold(shift: Decimal): boolean {
  return shift.equals(10) || shift.equals('0.1');
}

function hasSeveralDigits({ value }: Figure): boolean {
  return value.kind === 'single' && value.magnitude.precision(true) > 1;
}

/** 1320人 of a cell that holds 1319.6 and shows 1320: digits the cell has and the report does not print, whole things included. */
function isPrintedFrom(own: Decimal, { decimals, unit, bound }: Figure, stored: Figure): boolean {
  const exact = nominalOfFile(stored).dividedBy(unit.scale);
  if (bound !== 'exact' || stored.value.kind !== 'single' || exact.decimalPlaces() <= decimals) return false;
  // Rounded or cut off, both are fair.
  const printed = [Decimal.ROUND_HALF_UP, Decimal.ROUND_DOWN].map((way) =>
    exact.toDecimalPlaces(decimals, way),
  );
  return printed.some((each) => each.times(unit.scale).equals(own));
}

function nominalOfFile({ value, unit }: FileFigure['figure']): Decimal {
  const printed = value.kind === 'single' ? value.magnitude : value.low.plus(value.high).dividedBy(2);
  return printed.times(unit.scale);
}
