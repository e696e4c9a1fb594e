import type { Decimal } from '../../number/decimal';
import type { Interval } from '../../number/interval';

/** An interval as printed in JSON: “2.5亿元” is `{"low":"2.45","high":"2.6","lowOpen":false,"highOpen":true}`. */
export interface IntervalJson {
  /** In the printed unit; null where it is open to infinity. */
  readonly low: string | null;
  readonly high: string | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** The interval with its ends as plain decimal strings, never in powers of ten: 1.2万亿 has no “1.2e12”. */
export function intervalJson(interval: Interval): IntervalJson {
  return {
    low: plain(interval.low),
    high: plain(interval.high),
    lowOpen: interval.lowOpen,
    highOpen: interval.highOpen,
  };
}

function plain(end: Decimal | null): string | null {
  return end === null ? null : end.toFixed();
}
