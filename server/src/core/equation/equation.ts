import { mayBeAtMost, mayEqual, type Interval } from '../number/interval';
import type { Some } from './some';
import type { Mention } from '../reading/statement/reading';
import { evaluate } from './evaluate';
import type { Expression, Leaf } from './expression';
import { asPrinted, type ValuesOf } from './values';

/**
 * What must hold between figures of the report: 146个 + 208个 = 354个. Operands carry their units; everything is reckoned in
 * base units (元, 人, 亩). Built by the functions of `forms.ts`.
 */
export interface Equation {
  /** What statisticians call it, for messages; nothing is reckoned by it. */
  readonly form: Form;
  /** Every figure it ties together, in the order a person would name them. */
  readonly figures: Some<Mention>;
  /** What it says. Where words leave several readings (“五年来” is five years or four), any of them may hold. */
  readonly readings: Some<Comparison>;
  /** What the words say in another fair reading: 超额完成120% for 完成120%. */
  readonly otherwise: Comparison | null;
  /** What follows from all the rest: the total, the rate, a task nowhere printed; null where nothing is reckoned. */
  readonly reckoned: Leaf | null;
  /** The figure a finding would stand at; null for the one that does not fit the first. */
  readonly spoken: Mention | null;
  /** Where the words around the figures say more than their indicator: 标准化科创园总投资. */
  readonly name: string | null;
}

/** What the message about an equation is called after. */
export type Form =
  | 'sum'
  | 'at-most'
  | 'difference'
  | 'rate'
  | 'increase'
  | 'pace'
  | 'average-growth'
  | 'composition'
  | 'per-unit'
  | 'order'
  | 'same'
  | 'aligned';

/** Sides with one sign between them: a = b; of more than two, each is compared with the first: 5亿元 = 5亿元 = 5亿元. */
export interface Comparison {
  readonly sides: Some<Expression>;
  readonly sign: Sign;
}

/** rises and falls: 由…提高到…, 由…下降到…; as-many: 分别 and its figures. */
export type Sign = '=' | '≤' | 'rises' | 'falls' | 'as-many';

interface SignMeaning {
  readonly allows: (first: Expression, other: Expression, valuesOf: ValuesOf) => boolean;
  /** How the sign is printed between sides that may stand so. */
  readonly held: string;
  /** How what holds instead is printed. */
  readonly failed: string;
  /** Whether one side may be the larger one, so that two figures may have changed places. */
  readonly ordered: boolean;
}

/** What each sign lets pass, and how it is printed where it holds and where it does not. */
export const signs: Readonly<Record<Sign, SignMeaning>> = {
  '=': { allows: within(mayEqual), held: '=', failed: '≠', ordered: false },
  '≤': { allows: within(mayBeAtMost), held: '≤', failed: '>', ordered: true },
  rises: { allows: within(mayBeAtMost), held: '→', failed: '→', ordered: true },
  falls: { allows: within((a, b) => mayBeAtMost(b, a)), held: '→', failed: '→', ordered: true },
  'as-many': { allows: within(mayEqual), held: '↔', failed: '↔', ordered: false },
};

/** Whether any reading may hold within the printed precision: 2.5亿元 + 1.2亿元 = 3.8亿元 may, 21件 + 6件 = 29件 may not. */
export function mayHold({ readings }: Equation, valuesOf: ValuesOf = asPrinted): boolean {
  return readings.some((each) => unfitOf(each, valuesOf) === null);
}

/** The first side that cannot stand so beside the first one, null where all may: 7亿元 in 5亿元 = 5.0亿元 = 7亿元. */
export function unfitOf(
  { sides: [first, ...others], sign }: Comparison,
  valuesOf: ValuesOf = asPrinted,
): Expression | null {
  return others.find((each) => !signs[sign].allows(first, each, valuesOf)) ?? null;
}

/** A side of which nothing is known contradicts nothing. */
function within(may: (a: Interval, b: Interval) => boolean): SignMeaning['allows'] {
  return (first, other, valuesOf) => {
    const [a, b] = [evaluate(first, valuesOf), evaluate(other, valuesOf)];
    return a === null || b === null || may(a, b);
  };
}
