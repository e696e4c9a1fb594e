import { signs } from '../../equation/equation';
import { nominalValue } from '../../equation/evaluate';
import { isDoubling } from '../../reading/operand';
import { asWritten, print, printed } from '../../equation/print';
import type { Verdict } from './solve';
import type { Decimal } from '../../number/decimal';
import { equalsLike, printedOf, valueLike } from '../../reading/printed';

/**
 * The arithmetic of a relation in the report's own figures, without a verdict: “146个 + 208个 = 354个”,
 * “(4480万元 − 3200万元) ÷ 3200万元 = 40.0%”, “5.36亿元 ÷ 5亿元 = 107.2%”. What fails is never shown as if it held:
 * “5个 + 4个 = 9个 > 8个”. The value has the decimals given, or those of the figure it is held against.
 */
export function formulaOf(verdict: Verdict, decimals?: number): string {
  const { reckoned, outcome, nominal } = verdict;
  if (!reckoned) return statedText(verdict);
  const left = printed(asWritten(reckoned), printedOf);
  return outcome === 'implied' || nominal === null ? left : `${left} ${equals(verdict, nominal, decimals)}`;
}

/** What the equation says; of parts that exceed their whole also what they make together. */
function statedText({ stated, sides: [first, second], spoken, outcome }: Verdict): string {
  const together = outcome === 'fails' && first.kind === '+' ? nominalValue(first) : null;
  if (together === null) return print(stated, outcome !== 'fails', printedOf);
  const added = `${printed(first, printedOf)} ${equalsLike(spoken, together)}`;
  return `${added} ${signs[stated.sign].failed} ${printed(second, printedOf)}`;
}

function equals(verdict: Verdict, nominal: Decimal, decimals?: number): string {
  if (isShareOfAll(verdict)) return `= ${computedText(verdict)}`;
  const { spoken } = verdict;
  return isDoubling(spoken) ? timesOf(nominal) : equalsLike(spoken, nominal, decimals);
}

/** How many times, of 翻一番, where the message has two decimals: “= 2.0倍”, “≈ 1.9倍”. */
function timesOf(nominal: Decimal): string {
  return `${nominal.equals(nominal.toDecimalPlaces(1)) ? '=' : '≈'} ${nominal.toFixed(1)}倍`;
}

/**
 * The value that follows, as the figure it is held against would print it: “40.0%”, 番 as “2.04倍”, shares together as
 * “99.5%”; empty where nothing is computed.
 */
export function computedText(verdict: Verdict): string {
  const { nominal, spoken } = verdict;
  if (nominal === null) return '';
  if (isShareOfAll(verdict)) return `${nominal.times(100).toFixed()}%`;
  return isDoubling(spoken) ? `${nominal.toFixed(2)}倍` : valueLike(spoken, nominal);
}

/** Shares are held against 100%, which no figure of the report prints. */
function isShareOfAll({ relation }: Verdict): boolean {
  return relation.equation.reckoned?.kind === 'constant';
}
