import { Decimal } from './decimal';

/**
 * All the values a printed figure may stand for, in one unit: “2.5亿元” is [2.45, 2.60) 亿元.
 *
 * A missing end is open to infinity (“20人以上” has no `high`). An interval is never empty: what could be empty
 * (`intersect`) gives null instead.
 */
export interface Interval {
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  /** Whether `low` itself is left out: 超过5 is (5, …). */
  readonly lowOpen: boolean;
  /** Whether `high` itself is left out: 2.5 is […, 2.60). */
  readonly highOpen: boolean;
}

/** Every number: what is known of a figure of which nothing is known. */
export const unbounded: Interval = { low: null, high: null, lowOpen: false, highOpen: false };

/** One value alone: “354人” is [354, 354]. */
export function exactly(value: Decimal): Interval {
  return { low: value, high: value, lowOpen: false, highOpen: false };
}

/** From one end to the other, null for no end: “4.5%—5%” is `between(4.5, 5)`, “超过5” is `between(5, null, true)`. */
export function between(
  low: Decimal | null,
  high: Decimal | null,
  lowOpen = false,
  highOpen = false,
): Interval {
  return { low, high, lowOpen: low !== null && lowOpen, highOpen: high !== null && highOpen };
}

/** What two parts make together: [154.5, 156) + [199, 199] = [353.5, 355). */
export function plus(a: Interval, b: Interval): Interval {
  return between(
    a.low && b.low ? a.low.plus(b.low) : null,
    a.high && b.high ? a.high.plus(b.high) : null,
    a.lowOpen || b.lowOpen,
    a.highOpen || b.highOpen,
  );
}

/** What is left of a whole, or how much more one level is than another: [5.35, 5.5) − [5, 5] = [0.35, 0.5). */
export function minus(a: Interval, b: Interval): Interval {
  return plus(a, negated(b));
}

/** 人均 × 人数, 任务 × 完成率: [2, 3) × [10, 10] = [20, 30). */
export function times(a: Interval, b: Interval): Interval {
  const [aLow, aHigh, bLow, bHigh] = [lowEnd(a), highEnd(a), lowEnd(b), highEnd(b)];
  return spanning([
    productOf(aLow, bLow),
    productOf(aLow, bHigh),
    productOf(aHigh, bLow),
    productOf(aHigh, bHigh),
  ]);
}

/**
 * 实绩 ÷ 任务, 部分 ÷ 总数: [2.45, 2.60) ÷ [0.777, 0.777] = [3.153…, 3.346…).
 *
 * Null when the divisor may be 0: then nothing is known of the quotient. Quotients keep 60 significant digits.
 */
export function dividedBy(a: Interval, b: Interval): Interval | null {
  const inverse = reciprocalEnds(b);
  if (!inverse) return null;
  const [near, far] = inverse;
  return spanning([
    quotientOf(lowEnd(a), near),
    quotientOf(lowEnd(a), far),
    quotientOf(highEnd(a), near),
    quotientOf(highEnd(a), far),
  ]);
}

/** The same values in another unit: [2.45, 2.60) 亿元 scaled by 10⁸ is in 元; a negative factor swaps the ends. */
export function scaleBy(interval: Interval, factor: Decimal): Interval {
  if (factor.isZero()) return exactly(factor);
  const low = interval.low?.times(factor) ?? null;
  const high = interval.high?.times(factor) ?? null;
  return factor.isNegative()
    ? between(high, low, interval.highOpen, interval.lowOpen)
    : between(low, high, interval.lowOpen, interval.highOpen);
}

/** The values both may stand for: 2.5 and 2.55 share [2.545, 2.56); null when they share none. */
export function intersect(a: Interval, b: Interval): Interval | null {
  const low = laterLow(lowEnd(a), lowEnd(b));
  const high = earlierHigh(highEnd(a), highEnd(b));
  if (low.value && high.value) {
    const order = low.value.comparedTo(high.value);
    if (order > 0 || (order === 0 && (low.open || high.open))) return null;
  }
  return between(low.value, high.value, low.open, high.open);
}

/** Whether a value is among them: [2.45, 2.60) includes 2.45, not 2.60. */
export function includes(interval: Interval, value: Decimal): boolean {
  return intersect(interval, exactly(value)) !== null;
}

/** Whether two figures may be one number: “2.5亿元” and “25300万元” may, “2.5亿元” and “2.7亿元” may not. */
export function mayEqual(a: Interval, b: Interval): boolean {
  return intersect(a, b) !== null;
}

/** Whether a part may be no greater than its whole: true when some value of `a` is ≤ some value of `b`. */
export function mayBeAtMost(a: Interval, b: Interval): boolean {
  if (!a.low || !b.high) return true;
  const order = a.low.comparedTo(b.high);
  return order < 0 || (order === 0 && !a.lowOpen && !b.highOpen);
}

/** Both ends pushed outward by `distance` ≥ 0: a sum of n rounded parts has n half units of slack. */
export function widen(interval: Interval, distance: Decimal): Interval {
  return between(
    interval.low?.minus(distance) ?? null,
    interval.high?.plus(distance) ?? null,
    interval.lowOpen,
    interval.highOpen,
  );
}

/** The smallest interval that holds both: the fair readings of “近5万余份” taken together. */
export function hullOf(a: Interval, b: Interval): Interval {
  return spanning([lowEnd(a), highEnd(a), lowEnd(b), highEnd(b)]);
}

/** One end of an interval, or of a product of two; a value of null is infinite, with its sign. */
interface End {
  readonly value: Decimal | null;
  readonly open: boolean;
  /** The sign of the value, finite or not. */
  readonly sign: -1 | 0 | 1;
}

const zero = new Decimal(0);

/** 下降15.2% as growth, a fall as its size: (-15.3, -15.15] is the negative of [15.15, 15.3). */
export function negated(interval: Interval): Interval {
  return between(
    interval.high?.negated() ?? null,
    interval.low?.negated() ?? null,
    interval.highOpen,
    interval.lowOpen,
  );
}

function finite(value: Decimal, open: boolean): End {
  return { value, open, sign: value.isZero() ? 0 : value.isNegative() ? -1 : 1 };
}

function infinite(sign: number): End {
  return { value: null, open: true, sign: sign < 0 ? -1 : 1 };
}

function lowEnd(interval: Interval): End {
  return interval.low ? finite(interval.low, interval.lowOpen) : infinite(-1);
}

function highEnd(interval: Interval): End {
  return interval.high ? finite(interval.high, interval.highOpen) : infinite(1);
}

/** 0 that is reached makes 0 with anything; 0 × ∞ is 0 at most, the other corners say the rest. */
function productOf(a: End, b: End): End {
  if (a.sign === 0 || b.sign === 0) {
    const reached = (a.sign === 0 && !a.open) || (b.sign === 0 && !b.open);
    return finite(zero, !reached);
  }
  if (!a.value || !b.value) return infinite(a.sign * b.sign);
  return finite(a.value.times(b.value), a.open || b.open);
}

/** Divides by an end of the divisor; an open 0 stands for values as near to 0 as one likes. */
function quotientOf(a: End, b: End): End {
  if (a.sign === 0) return finite(zero, a.open);
  if (!b.value) return a.value ? finite(zero, true) : infinite(a.sign * b.sign);
  if (!a.value || b.value.isZero()) return infinite(a.sign * (b.sign || 1));
  return finite(a.value.div(b.value), a.open || b.open);
}

/** Both ends of a divisor on one side of 0, an end at 0 carrying the side's sign; null when 0 is among its values. */
function reciprocalEnds(b: Interval): readonly [End, End] | null {
  if (includes(b, zero)) return null;
  const [low, high] = [lowEnd(b), highEnd(b)];
  const side: -1 | 1 = low.sign < 0 ? -1 : 1;
  return [
    { ...low, sign: side },
    { ...high, sign: side },
  ];
}

/** From the least of some ends to the greatest; of two equal ones the closed one counts. */
function spanning(ends: readonly [End, ...End[]]): Interval {
  const [first, ...rest] = ends;
  const low = rest.reduce(
    (least, end) => (isBelow(end, least) || isSameButClosed(end, least) ? end : least),
    first,
  );
  const high = rest.reduce(
    (most, end) => (isBelow(most, end) || isSameButClosed(end, most) ? end : most),
    first,
  );
  return between(low.value, high.value, low.open, high.open);
}

function isBelow(a: End, b: End): boolean {
  if (a.value && b.value) return a.value.lt(b.value);
  if (!a.value) return a.sign < 0 && (b.value !== null || b.sign > 0);
  return b.sign > 0;
}

function isSameButClosed(a: End, b: End): boolean {
  return Boolean(a.value && b.value?.eq(a.value) && !a.open && b.open);
}

function laterLow(a: End, b: End): End {
  if (!a.value || !b.value) return a.value ? a : b;
  const order = a.value.comparedTo(b.value);
  if (order === 0) return a.open ? a : b;
  return order > 0 ? a : b;
}

function earlierHigh(a: End, b: End): End {
  if (!a.value || !b.value) return a.value ? a : b;
  const order = a.value.comparedTo(b.value);
  if (order === 0) return a.open ? a : b;
  return order < 0 ? a : b;
}
