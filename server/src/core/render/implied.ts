import { Decimal } from '../number/decimal';
import { dividedBy, minus, plus, scaleBy, exactly, type Interval } from '../number/interval';
import { plainRoundingInterval } from '../number/rounding';
import type { Verdict } from '../ledger/solve';
import type { Mention } from '../statement/reading';
import { rangeIn } from './quantity';

/**
 * The task that a result and its completion imply, as a range in the result's unit: 2.5亿元 ÷ 77.7% is “3.15～3.28亿元”.
 *
 * What is shown uses plain rounding of the printed figures; accusing uses the wider hull (DESIGN §2).
 */
export function impliedRange(verdict: Verdict): string {
  const interval = impliedInterval(verdict);
  const [result] = verdict.operands;
  if (!interval || !result) return '';
  const { unit, decimals } = result.statement.figure;
  return rangeIn(interval, unit.scale, unit.text, unit.text.startsWith('亿') ? decimals + 1 : decimals);
}

/** The same range as an interval in base units; null for a relation that implies nothing. */
export function impliedInterval({ relation: { equation }, outcome }: Verdict): Interval | null {
  if (outcome !== 'implied' || equation.form !== 'ratio') return null;
  const rate = shownInterval(equation.rate);
  const one = exactly(new Decimal(1));
  const factor = equation.as === 'ratio' ? rate : equation.as === 'up' ? plus(one, rate) : minus(one, rate);
  return dividedBy(shownInterval(equation.result), factor);
}

/** A figure within plain rounding; one with 约 or 以上 keeps the interval its words give it. */
function shownInterval(mention: Mention): Interval {
  const { figure } = mention.statement;
  const { value, unit } = figure;
  const plain = value.kind === 'single' && figure.bound === 'exact' && !figure.exact;
  if (!plain) return scaleBy(figure.interval, unit.scale);
  const sign = value.magnitude.isNegative() ? '-' : '';
  return scaleBy(plainRoundingInterval(sign + value.printed), unit.scale);
}
