import { Decimal as DecimalJs } from 'decimal.js';

/**
 * Exact decimal numbers, 60 significant digits, rounding half up; never binary floating point.
 *
 * A clone of the library's class, so that no setting made elsewhere can reach the core:
 * `new Decimal('2.5').times('1e8')` is 250000000, the yuan in “2.5亿元”.
 */
export const Decimal = DecimalJs.clone({
  precision: 60,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -60,
  toExpPos: 60,
});

/** An exact decimal number. */
export type Decimal = DecimalJs;
