import { Decimal } from '../number/decimal';
import type { Some } from './some';
import type { Mention } from '../reading/statement/reading';

/**
 * What is reckoned with the figures of a report: 3200亩 × (1 + 35%) is `times(figure(base), plus(one, figure(rate)))`.
 *
 * As an equation is stated each figure stands in it once, so that each can be freed from it (`isolate`).
 */
export type Expression = Leaf | Operation | Power;

/** What stands for a value by itself: a printed figure, a constant such as 1, a figure that is nowhere printed. */
export type Leaf = FigureLeaf | Constant | Unknown;

/** A figure of the report: “146个”. */
export interface FigureLeaf {
  readonly kind: 'figure';
  readonly mention: Mention;
  readonly reading: FigureReading;
}

/**
 * What a figure may stand for here. rounded: what is printed, 3000个 perhaps a round number; printed: that and no rounder;
 * restated: that or its digits, for 超过30家 and 近30家 print one number; digits: its printed value alone, 60 for 60%以上;
 * doubling: 翻一番 as what it multiplies by.
 */
export type FigureReading = 'rounded' | 'printed' | 'restated' | 'digits' | 'doubling';

/** A number the words bring along: 1, 100%, 10 ÷ 12 of a year; without words it only changes the unit. */
export interface Constant {
  readonly kind: 'constant';
  readonly value: Decimal;
  /** How far off it may be: the pace of a year is reckoned to a tenth of a point. */
  readonly slack: Decimal | null;
  readonly words: string;
}

/** A figure that is nowhere printed: the task of 完成任务的77.7%. */
interface Unknown {
  readonly kind: 'unknown';
}

/** Terms put together; 、 lists them and counts how many there are. */
export type Operation =
  | { readonly kind: '+' | '×'; readonly terms: Some<Expression> }
  | { readonly kind: '−' | '÷'; readonly terms: readonly [Expression, Expression] }
  | { readonly kind: '、'; readonly terms: readonly Expression[] };

/** Several times over, or what must be taken several times over: (1 + 6%)⁵ and its fifth root. */
export interface Power {
  readonly kind: '^';
  readonly base: Expression;
  readonly times: number;
  readonly root: boolean;
}

/** A figure as a term: “146个”, read as printed or, ending in 000, as rounded. */
export function figure(mention: Mention, reading: FigureReading = 'rounded'): FigureLeaf {
  return { kind: 'figure', mention, reading };
}

/** A number with the words it is shown with: 1, 100%. */
export function constant(value: Decimal, words: string, slack: Decimal | null = null): Constant {
  return { kind: 'constant', value, slack, words };
}

/** What growth is added to: 1 + 35%. */
export const one = constant(new Decimal(1), '1');

/** Σ: 146个 + 208个; of one term that term. */
export function plus(...terms: Some<Expression>): Expression {
  return joined('+', terms);
}

/** 4480亩 − 3200亩. */
export function minus(from: Expression, taken: Expression): Expression {
  return { kind: '−', terms: [from, taken] };
}

/** 3200亩 × 1.4; of one term that term. */
export function times(...terms: Some<Expression>): Expression {
  return joined('×', terms);
}

/** 5.36亿元 ÷ 5亿元. */
export function over(dividend: Expression, divisor: Expression): Expression {
  return { kind: '÷', terms: [dividend, divisor] };
}

/** What stands after 分别, as something to be counted: 甲村、乙村. */
export function listed(terms: readonly Expression[]): Operation {
  return { kind: '、', terms };
}

/** (1 + 6%)⁵, or the fifth root of what it makes. */
export function power(base: Expression, times: number, root = false): Expression {
  return { kind: '^', base, times, root };
}

/** The terms of a sum or a list, or the expression as its only one: [146个, 208个] of 146个 + 208个. */
export function termsOf(expression: Expression): readonly Expression[] {
  return 'terms' in expression ? expression.terms : [expression];
}

/** Every leaf from left to right: [3200亩, 1, 35%] of 3200亩 × (1 + 35%). */
export function leavesOf(expression: Expression): readonly Leaf[] {
  if ('terms' in expression) return expression.terms.flatMap(leavesOf);
  return expression.kind === '^' ? leavesOf(expression.base) : [expression];
}

function joined(kind: '+' | '×', terms: Some<Expression>): Expression {
  return terms.length === 1 ? terms[0] : { kind, terms };
}
