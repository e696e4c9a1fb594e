import { Decimal } from '../number/decimal';
import * as intervals from '../number/interval';
import type { Interval } from '../number/interval';
import type { Expression, Operation, Power } from './expression';
import { asDigits, asPrinted, type ValuesOf } from './values';

/**
 * Every value an expression may have, in base units: 146个 + 20余个 is [166, 176).
 *
 * Null where nothing is known of it: a divisor may be 0, a figure is nowhere printed.
 */
export function evaluate(expression: Expression, valuesOf: ValuesOf = asPrinted): Interval | null {
  if (expression.kind === 'unknown') return null;
  if (expression.kind === '^') return powerOf(evaluate(expression.base, valuesOf), expression);
  if (!('terms' in expression)) return valuesOf(expression);
  if (expression.kind === '、') return intervals.exactly(new Decimal(expression.terms.length));
  const join = joins[expression.kind];
  const [first, ...rest] = expression.terms.map((term) => evaluate(term, valuesOf));
  return rest.reduce<Interval | null>((so, next) => so && next && join(so, next), first ?? null);
}

/** The value of an expression as printed, in base units: (4480亩 − 3200亩) ÷ 3200亩 is 0.4; null like `evaluate`. */
export function nominalValue(expression: Expression): Decimal | null {
  return evaluate(expression, asDigits)?.low ?? null;
}

type Join = (a: Interval, b: Interval) => Interval | null;

const joins: Readonly<Record<Exclude<Operation['kind'], '、'>, Join>> = {
  '+': intervals.plus,
  '−': intervals.minus,
  '×': intervals.times,
  '÷': intervals.dividedBy,
};

/** Factors of growth are positive, so the ends keep their order. */
function powerOf(base: Interval | null, { times, root }: Power): Interval | null {
  if (base && root) return rootOf(base, times);
  return base && Array.from({ length: times - 1 }).reduce<Interval>((so) => intervals.times(so, base), base);
}

function rootOf({ low, high, lowOpen, highOpen }: Interval, times: number): Interval | null {
  if (low?.isNegative() !== false) return null;
  const exponent = new Decimal(1).dividedBy(times);
  const least = low.pow(exponent);
  // A root takes long: of one value it is taken once.
  const most = high?.eq(low) === true ? least : (high?.pow(exponent) ?? null);
  return intervals.between(least, most, lowOpen, highOpen);
}
