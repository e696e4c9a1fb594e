import type { Mention } from '../reading/statement/reading';
import { signs, type Comparison } from './equation';
import { minus, over, plus, type Expression, type Operation } from './expression';

/** The words a figure is printed with: “4480亩”. */
export type Say = (mention: Mention) => string;

/** An equation as it is stated: “4480亩 = 3200亩 × (1 + 40%)”; where it fails, with the sign that holds: “9个 > 8个”. */
export function print({ sides, sign }: Comparison, holds: boolean, say: Say): string {
  const { held, failed } = signs[sign];
  return sides.map((side) => printed(side, say)).join(` ${holds ? held : failed} `);
}

/** An expression in the report's own figures: “146个 + 208个”, “4720万元 ÷ (1 + 74.5%)”. */
export function printed(expression: Expression, say: Say): string {
  const shown = withoutUnits(expression);
  if (shown.kind === 'figure') return say(shown.mention);
  if (shown.kind === 'constant') return shown.words;
  if (shown.kind === 'unknown') return '?';
  if (shown.kind === '^') {
    const exponent = shown.root ? `(1/${String(shown.times)})` : String(shown.times);
    return `${inBrackets(shown.base, 3, say)}^${exponent}`;
  }
  const { kind } = shown;
  const strength = strengths[kind];
  // a − (b − c), a ÷ (b ÷ c)
  const behind = kind === '−' || kind === '÷' ? strength + 1 : strength;
  const parts = shown.terms.map((each, at) => inBrackets(each, at === 0 ? strength : behind, say));
  return parts.join(kind === '、' ? kind : ` ${kind} `);
}

/**
 * What a rate is reckoned from as writers write it: 4480亩 ÷ 3200亩 − 1 as (4480亩 − 3200亩) ÷ 3200亩.
 *
 * The base stands there twice, so this is for reading only; intervals are reckoned before.
 */
export function asWritten(expression: Expression): Expression {
  const { kind } = expression;
  if (kind !== '+' && kind !== '−' && kind !== '÷') return expression;
  const [left, right, ...others] = expression.terms.map(asWritten);
  if (!left || !right || others.length > 0) return expression;
  if (kind === '÷') return isOne(left) && right.kind === '÷' ? inverse(right.terms) : over(left, right);
  const join = kind === '+' ? plus : minus;
  if (left.kind === '÷' && isOne(right)) return over(join(...left.terms), left.terms[1]);
  if (isOne(left) && right.kind === '÷') return over(join(right.terms[1], right.terms[0]), right.terms[1]);
  return join(left, right);
}

function inverse([dividend, divisor]: readonly [Expression, Expression]): Expression {
  return over(divisor, dividend);
}

const strengths: Readonly<Record<Operation['kind'], number>> = { '、': 0, '+': 1, '−': 1, '×': 2, '÷': 2 };

function inBrackets(term: Expression, strength: number, say: Say): string {
  const shown = withoutUnits(term);
  const weaker = 'terms' in shown && strengths[shown.kind] < strength;
  return weaker ? `(${printed(shown, say)})` : printed(shown, say);
}

/** 4.36万亩 counted in 亩 is printed as it stands. */
function withoutUnits(expression: Expression): Expression {
  if (!('terms' in expression)) return expression;
  const [first, ...rest] = expression.terms.filter((each) => each.kind !== 'constant' || each.words !== '');
  return first && rest.length === 0 ? withoutUnits(first) : expression;
}

function isOne(expression: Expression): boolean {
  return expression.kind === 'constant' && expression.words === '1';
}
