import { Decimal } from './decimal';
import { between, exactly, mayEqual, scaleBy, type Interval } from './interval';

/**
 * Every value that a fair writer may print as these digits, in the printed unit: “2.5” → [2.45, 2.60).
 *
 * The hull of the three roundings in use: half up (四舍五入), half even (GB/T 8170-2008, 3.2.4) and truncation. Of a
 * negative number the absolute value is rounded (GB/T 8170-2008, 3.2.5): “-2.5” → (-2.60, -2.45]. A count written
 * out to the unit stands for itself alone: `printedInterval('354', true)` is [354, 354].
 */
export function printedInterval(printed: string, exact = false): Interval {
  const value = new Decimal(printed);
  if (exact) return exactly(value);
  const step = lastPlace(printed);
  if (value.isZero()) return between(step.negated(), step, true, true);
  return mirrored(value, between(value.abs().minus(step.div(2)), value.abs().plus(step), false, true));
}

/**
 * The values that print as these digits when rounded half up only: “2.5” → [2.45, 2.55).
 *
 * For ranges that are shown (任务约3.15亿—3.28亿元), never for accusing.
 */
export function plainRoundingInterval(printed: string): Interval {
  const value = new Decimal(printed);
  const half = lastPlace(printed).div(2);
  if (value.isZero()) return between(half.negated(), half, true, true);
  return mirrored(value, between(value.abs().minus(half), value.abs().plus(half), false, true));
}

/**
 * Whether two printings may be of one value by one way of writing, both rounded or both cut off: “5” and “5.2” may, “8” and “9.0” may not,
 * though 8.97 is cut off to the one and rounded to the other. Scales are those of the units: 10⁸ for 亿元.
 */
export function mayPrintOne(a: Printing, b: Printing): boolean {
  const reaches = (way: (printed: string) => Interval): boolean =>
    mayEqual(scaleBy(way(a.printed), a.scale), scaleBy(way(b.printed), b.scale));
  return reaches(plainRoundingInterval) || reaches(cutOffInterval);
}

/** Signed digits and what their unit multiplies by. */
export interface Printing {
  readonly printed: string;
  readonly scale: Decimal;
}

/** The values that print as these digits when what follows them is dropped: “8” → [8, 9). */
function cutOffInterval(printed: string): Interval {
  const value = new Decimal(printed);
  const step = lastPlace(printed);
  if (value.isZero()) return between(step.negated(), step, true, true);
  return mirrored(value, between(value.abs(), value.abs().plus(step), false, true));
}

/** One unit of the last printed place: 0.1 for “2.5”, 1 for “4720”. */
function lastPlace(printed: string): Decimal {
  return new Decimal(10).pow(-decimalsOf(printed));
}

/** How many decimals are printed: 2 for “2.50”. */
export function decimalsOf(printed: string): number {
  const point = printed.indexOf('.');
  return point < 0 ? 0 : printed.length - point - 1;
}

/**
 * One unit of the last significant place: 10 for “20”, 0.1 for “1.1”, 1 for “354”.
 *
 * 余 and 多 reach up to the next one: 20余万 is [20, 30) 万, 1.1万余 is [1.1, 1.2) 万.
 */
export function lastSignificantPlace(printed: string): Decimal {
  if (printed.includes('.')) return lastPlace(printed);
  let zeros = 0;
  while (zeros < printed.length - 1 && printed.at(-1 - zeros) === '0') zeros++;
  return new Decimal(10).pow(zeros);
}

function mirrored(value: Decimal, interval: Interval): Interval {
  if (!value.isNegative()) return interval;
  const { low, high } = interval;
  return between(high?.negated() ?? null, low?.negated() ?? null, interval.highOpen, interval.lowOpen);
}
