import { Decimal } from '../../number/decimal';
import type { Interval } from '../../number/interval';

/** An interval as printed in JSON: “2.5亿元” is `{"low":"2.45","high":"2.6","lowOpen":false,"highOpen":true}`. */
export interface IntervalJson {
  /** In the printed unit; null where it is open to infinity. */
  readonly low: string | null;
  readonly high: string | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/**
 * The interval with its ends as plain decimal strings, never in powers of ten: 1.2万亿 has no “1.2e12”.
 *
 * An end without end (三分之一, at most 36.666…%) is cut to twelve decimals, outwards, so that nothing is left out.
 */
export function intervalJson(interval: Interval): IntervalJson {
  return {
    low: interval.low?.toDecimalPlaces(12, Decimal.ROUND_FLOOR).toFixed() ?? null,
    high: interval.high?.toDecimalPlaces(12, Decimal.ROUND_CEIL).toFixed() ?? null,
    lowOpen: interval.lowOpen,
    highOpen: interval.highOpen,
  };
}
