import type { Decimal } from '../../number/decimal';
import type { Interval } from '../../number/interval';
import type { Span } from '../../text/span';

/**
 * One printed number of the report: “近2.5亿元” has the numeral “2.5”, the unit 亿元 and the approximator “近”.
 *
 * Spans are in the prose of the block the figure stands in.
 */
export interface Figure {
  /** Numeral and unit, without the words around them: “2.5亿元” in “近2.5亿元左右”. */
  readonly span: Span;
  /** With the words around it: all of “近2.5亿元左右”. The 以上 that 9% shares in “分别增长9%和10%以上” stands with 10%. */
  readonly extent: Span;
  /** The digits alone (for a range both ends and what joins them). */
  readonly numeral: Span;
  readonly value: FigureValue;
  readonly unit: Unit;
  /** How the words around the number bound it. */
  readonly bound: Bound;
  /** The words that bound it, each in its place: “近”, “余”, “以上”. */
  readonly approximators: readonly Approximator[];
  /** Every value the figure may stand for, in the printed unit. */
  readonly interval: Interval;
  /** Decimals as printed: 2 for “2.50”. */
  readonly decimals: number;
  /** Whether it is a count written out to the unit (354人, 12个), which stands for itself alone. */
  readonly exact: boolean;
  /** The ends of a range stand the wrong way round: 3—2家. */
  readonly reversed?: true;
}

/** The number as printed, in the printed unit: “4.5%—5%” is a range, “三分之一” the single value 33.33…%. */
export type FigureValue =
  | {
      readonly kind: 'single';
      readonly magnitude: Decimal;
      /** Plain Arabic: “4720”, “1200” for 一千二百. */ readonly printed: string;
    }
  | {
      readonly kind: 'range';
      readonly low: Decimal;
      readonly high: Decimal;
      /** “4.5..5”. */ readonly printed: string;
    };

/**
 * Whether two printings of one quantity must show the same digits: one unit, as many decimals, and no word around either. 3.2亿元 and 3.3亿元
 * are two values then, whatever was rounded (domain rule 12a); 3.2亿元 and 32500万元 may be one.
 */
export function printedToOnePlace(a: Figure, b: Figure): boolean {
  const place = printedPlace(a);
  return place !== null && place === printedPlace(b);
}

/** The last place a plain figure is printed to: “1 亿元” of 2.5亿元, one decimal; null for a bound or a range. */
export function printedPlace({ bound, value, unit, decimals }: Figure): string | null {
  return bound === 'exact' && value.kind === 'single' ? `${String(decimals)} ${unit.text}` : null;
}

/** A value in plain Arabic with its sign: “-3.2” of -3.2% and of 负3.2%, “-5..-3” of a range. */
export function signedText(value: FigureValue): string {
  const ends = value.kind === 'single' ? [value.magnitude] : [value.low, value.high];
  const printed = value.printed.split('..');
  return ends.map((end, at) => (end.isNegative() ? '-' : '') + (printed[at] ?? '')).join('..');
}

/** exact: 2.5亿元; about: 约, 左右; over: 超, 突破, 余, 多; under: 近, 不足; atLeast: 以上, 不低于; atMost: 以内, 不超过. */
export type Bound = 'exact' | 'about' | 'over' | 'under' | 'atLeast' | 'atMost' | 'range';

/** One word that bounds a figure. */
export interface Approximator {
  readonly word: string;
  readonly span: Span;
  readonly bound: Exclude<Bound, 'exact' | 'range'>;
  /** Whether it only approximates (约 近 左右), which lowers the tier of what is built on it. */
  readonly soft: boolean;
}

/** What a figure counts in: 万元 is money at 10⁴, 万人 people at 10⁴, % a rate at 10⁻². */
export interface Unit {
  /** As printed: “亿元”, “个百分点”, “” where there is none. */
  readonly text: string;
  readonly dimension: Dimension;
  /** How many of the dimension's base unit one printed unit is: 10⁸ for 亿元. */
  readonly scale: Decimal;
  /** For things counted (dimension `count`): what is counted, 人 户 个 家; same word, same thing. */
  readonly counted?: string;
}

/** What kind of thing a unit measures; two figures can be added or compared only within one. */
export type Dimension =
  | 'money'
  | 'foreign-money'
  | 'area'
  | 'length'
  | 'mass'
  | 'volume'
  | 'energy'
  | 'power'
  | 'time'
  | 'count'
  | 'rate'
  | 'point'
  | 'multiple'
  | 'doubling'
  | 'rank'
  | 'none'
  | 'unknown';

/** The kinds whose amounts of two things add up to that of both: 3亿元 and 2亿元, 40人 and 25人; no rates, ranks or times. */
export const additiveDimensions: ReadonlySet<Dimension> = new Set([
  'money',
  'area',
  'length',
  'mass',
  'volume',
  'energy',
  'count',
]);

/** The kinds of units that something may be so much of: 4720万元, 3座, 第3位; all but rates, points and multiples. */
export const amountDimensions: readonly Dimension[] = [
  'money',
  'foreign-money',
  'area',
  'length',
  'mass',
  'volume',
  'energy',
  'power',
  'time',
  'count',
  'none',
  'unknown',
  'rank',
];
