import { Decimal } from '../../number/decimal';
import { between, hullOf, type Interval } from '../../number/interval';
import { lastSignificantPlace } from '../../number/rounding';
import type { Bounding, Reach } from './approximator';
import type { Bound } from './figure';

/** What is bounded: both ends as printed (equal but for a range) and what they stand for with no word around them. */
export interface Bounded {
  readonly low: Decimal;
  readonly high: Decimal;
  /** Plain Arabic, for the last significant digit of 余 and 多. */
  readonly printedHigh: string;
  readonly plain: Interval;
}

/**
 * Every value a figure may stand for, given the words around it, in the printed unit (DESIGN §2, domain rule 6).
 *
 * With the approximation 0.05: 约 A is [0.95 A, 1.05 A] and never narrower than A alone; 近 A is (0.85 A, A]; 超 A is
 * above A up to 1.15 A or the next unit, whichever is more; 20余万 is [20, 30). Of several words (近5万余份) the hull
 * is taken: no reading of a muddled phrase may accuse.
 */
export function boundedInterval(
  bounded: Bounded,
  words: readonly Bounding[],
  approximation: number,
): Interval {
  const [first, ...rest] = words.map((word) => reached(bounded, word.reach, approximation));
  return first ? rest.reduce(hullOf, first) : bounded.plain;
}

/** One name for the words around a number: “over” for 60多亿元, “about” where they pull both ways (近5万余份). */
export function boundName(words: readonly Bounding[]): Bound {
  const [first] = words;
  if (!first) return 'exact';
  const names = new Set(words.map((word) => word.bound));
  if (names.size === 1) return first.bound;
  if ([...names].every((name) => name === 'over' || name === 'atLeast')) return 'over';
  if ([...names].every((name) => name === 'under' || name === 'atMost')) return 'under';
  return 'about';
}

function reached(bounded: Bounded, reach: Reach, approximation: number): Interval {
  const { low, high, plain } = bounded;
  const near = new Decimal(approximation);
  const far = near.times(3);
  switch (reach) {
    case 'around':
      return hullOf(plain, between(low.minus(low.abs().times(near)), high.plus(high.abs().times(near))));
    case 'just-below':
      return between(low.minus(low.abs().times(far)), high, true, false);
    case 'just-above':
      return between(low, Decimal.max(high.plus(high.abs().times(far)), nextUnit(bounded)), true, false);
    case 'next-unit':
      return between(low, nextUnit(bounded), false, true);
    case 'above':
      return between(low, null, true);
    case 'at-least':
      return between(low, null);
    case 'below':
      return between(null, high, false, true);
    case 'at-most':
      return between(null, high);
  }
}

function nextUnit(bounded: Bounded): Decimal {
  return bounded.high.plus(lastSignificantPlace(bounded.printedHigh));
}
