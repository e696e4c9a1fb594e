import type { Verdict } from '../ledger/solve';
import type { Decimal } from '../number/decimal';
import type { Mention } from '../statement/reading';
import { equalsLike, printedOf } from './quantity';

/**
 * The arithmetic of a relation in the report's own figures, without a verdict: “146个 + 208个 = 354个”,
 * “(4480万元 − 3200万元) ÷ 3200万元 = 40.0%”, “5.36亿元 ÷ 5亿元 = 107.2%”. What fails is
 * never shown as if it held: “5个 + 4个 = 9个 > 8个”. The value has the decimals given, or those of the figure it is held against.
 */
export function formulaOf(verdict: Verdict, decimals?: number): string {
  const left = leftSide(verdict);
  const { nominal, spoken } = verdict;
  const { form } = verdict.relation.equation;
  if (form === 'at-most' || form === 'order' || form === 'same' || form === 'aligned' || nominal === null)
    return left;
  if (form === 'ratio' && verdict.outcome === 'implied') return left;
  if (form === 'hundred') return `${left} = ${nominal.times(100).toFixed()}%`;
  return `${left} ${doubles(spoken) ? timesOf(nominal) : equalsLike(spoken, nominal, decimals)}`;
}

/** How many times, of 翻一番: “= 2.0倍”, “≈ 1.9倍”. */
function timesOf(nominal: Decimal): string {
  return `${nominal.equals(nominal.toDecimalPlaces(1)) ? '=' : '≈'} ${nominal.toFixed(1)}倍`;
}

function leftSide({ relation: { equation }, outcome, spoken, nominal }: Verdict): string {
  switch (equation.form) {
    case 'sum':
      return equation.parts.map(printedOf).join(' + ');
    case 'at-most':
      return [
        equation.parts.map(printedOf).join(' + '),
        ...(equation.parts.length > 1 && nominal && outcome === 'fails' ? [equalsLike(spoken, nominal)] : []),
        outcome === 'fails' ? '>' : '≤',
        printedOf(equation.whole),
      ].join(' ');
    case 'difference':
      return equation.direction < 0
        ? `${printedOf(equation.from)} − ${printedOf(equation.to)}`
        : `${printedOf(equation.to)} − ${printedOf(equation.from)}`;
    case 'ratio':
      return outcome === 'implied' ? impliedSide(equation) : ratioSide(equation);
    case 'increase':
      return `${printedOf(equation.change)} ÷ (${printedOf(equation.level)} ${equation.direction > 0 ? '−' : '+'} ${printedOf(equation.change)})`;
    case 'pace':
      return equation.direction > 0
        ? `${printedOf(equation.completion)} − ${equation.months} ÷ 12`
        : `${equation.months} ÷ 12 − ${printedOf(equation.completion)}`;
    case 'compound':
      return `(${printedOf(equation.to)} ÷ ${printedOf(equation.from)})^(1/${String(equation.years[0])}) − 1`;
    case 'compound-growth':
      return `(1 + ${printedOf(equation.total)})^(1/${String(equation.years[0])}) − 1`;
    case 'hundred':
      return equation.parts.map(printedOf).join(' + ');
    case 'per-unit':
      return `${printedOf(equation.total)} ÷ ${printedOf(equation.count)}`;
    case 'order':
      return `${printedOf(equation.from)} → ${printedOf(equation.to)}`;
    case 'same':
      return equation.mentions.map(printedOf).join(outcome === 'fails' ? ' ≠ ' : ' = ');
    case 'aligned':
      return `${equation.subjects.join('、')} ↔ ${equation.figures.map(printedOf).join('、')}`;
  }
}

type Ratio = Extract<Verdict['relation']['equation'], { form: 'ratio' }>;

function ratioSide({ result, base, rate, as }: Ratio): string {
  const from = base ? printedOf(base) : '';
  const to = printedOf(result);
  if (as === 'ratio' || doubles(rate)) return `${to} ÷ ${from}`;
  return as === 'up' ? `(${to} − ${from}) ÷ ${from}` : `(${from} − ${to}) ÷ ${from}`;
}

/** What the missing base is reckoned from: 4720万元 ÷ (1 + 74.5%). */
function impliedSide({ result, rate, as }: Ratio): string {
  const to = printedOf(result);
  const by = printedOf(rate);
  return as === 'ratio' ? `${to} ÷ ${by}` : `${to} ÷ (1 ${as === 'up' ? '+' : '−'} ${by})`;
}

function doubles(mention: Mention): boolean {
  return mention.statement.figure.unit.dimension === 'doubling';
}
