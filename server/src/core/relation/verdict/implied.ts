import { evaluate } from '../../equation/evaluate';
import { withFigures, withInterval } from '../../equation/values';
import type { Interval } from '../../number/interval';
import { plainRoundingInterval } from '../../number/rounding';
import type { Verdict } from './solve';
import type { Mention } from '../../reading/statement/reading';
import { rangeIn } from '../../reading/printed';

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
export function impliedInterval({ outcome, reckoned }: Verdict): Interval | null {
  return outcome === 'implied' && reckoned ? evaluate(reckoned, withFigures(asShown)) : null;
}

/** A figure within plain rounding; one with 约 or 以上 keeps the interval its words give it. */
function asShown(mention: Mention): Mention {
  const { value, bound, exact } = mention.statement.figure;
  if (value.kind !== 'single' || bound !== 'exact' || exact) return mention;
  const sign = value.magnitude.isNegative() ? '-' : '';
  return withInterval(mention, plainRoundingInterval(sign + value.printed));
}
