import { isDoubling } from '../equation/operand';
import { asWritten, print, printed } from '../equation/print';
import type { Verdict } from '../ledger/solve';
import { printedOf, valueLike } from './quantity';

/**
 * The arithmetic of a relation in the report's own figures, without a verdict: “155个 + 199个 = 354个”,
 * “(4480万元 − 3200万元) ÷ 3200万元 = 40.0%”, “9个 > 8个”.
 */
export function formulaOf(verdict: Verdict): string {
  const { stated, reckoned, outcome, nominal } = verdict;
  if (!reckoned) return print(stated, outcome !== 'fails', printedOf);
  const left = printed(asWritten(reckoned), printedOf);
  return outcome === 'implied' || nominal === null
    ? left
    : `${left} = ${computedText(verdict, FORMULA_PLACES)}`;
}

/** 翻番 is told in two decimals, in the arithmetic below it in one. */
const FORMULA_PLACES = 1;

/**
 * The value that follows, as the figure it is held against would print it: “40.0%”, 番 as “2.04倍”, shares together as
 * “99.5%”; empty where nothing is computed.
 */
export function computedText({ nominal, spoken, relation }: Verdict, places = 2): string {
  if (nominal === null) return '';
  if (relation.equation.reckoned?.kind === 'constant') return `${nominal.times(100).toFixed()}%`;
  return isDoubling(spoken) ? `${nominal.toFixed(places)}倍` : valueLike(spoken, nominal);
}
