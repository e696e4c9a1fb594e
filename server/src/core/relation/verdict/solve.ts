import { mayHold, unfitOf, type Comparison, type Equation } from '../../equation/equation';
import { nominalValue } from '../../equation/evaluate';
import type { Expression } from '../../equation/expression';
import { isolate } from '../../equation/isolate';
import { asRounded, isRoundInteger } from '../../equation/values';
import type { Decimal } from '../../number/decimal';
import type { Relation } from '../relation';
import type { Mention } from '../../reading/statement/reading';

/** What became of a relation: whether it can hold, and the value that follows for the figure it speaks of. */
export interface Verdict<Judged extends Relation = Relation> {
  readonly relation: Judged;
  /** implied: one operand is not printed and follows from the others. */
  readonly outcome: 'holds' | 'fails' | 'implied';
  /** The figure a finding would stand at: the total, the rate, the change. */
  readonly spoken: Mention;
  /** Every figure the relation ties together, the spoken one included. */
  readonly operands: readonly Mention[];
  /** What the equation says, in the reading that fits best, and its two sides in question. */
  readonly stated: Comparison;
  readonly sides: readonly [Expression, Expression];
  /** What follows from the other figures; null where nothing is computed. */
  readonly reckoned: Expression | null;
  /** What the printed values give for it, in base units; null where nothing is computed. */
  readonly nominal: Decimal | null;
  /** Whether the other fair reading of the words does reconcile (超额完成120%). */
  readonly otherReading: boolean;
  /** Whether it holds once figures such as 3000个 are read as rounded (domain rule 6). */
  readonly roundReading: boolean;
}

/**
 * Judges one relation on intervals: it fails only when no values within the printed precision satisfy it.
 *
 * “3200万元 → 4480万元，增长35%” fails: (4480 − 3200) ÷ 3200 is within [39.9 %, 40.1 %] whatever the rounding.
 */
export function solve<Judged extends Relation>(relation: Judged): Verdict<Judged> {
  const { equation } = relation;
  const { otherwise, figures } = equation;
  const { unfit, ...shown } = shownOf(equation);
  const fails = unfit !== null && !mayHold(equation);
  return {
    relation,
    outcome: fails ? 'fails' : equation.reckoned?.kind === 'unknown' ? 'implied' : 'holds',
    spoken: spokenIn(equation, shown.sides[1]),
    operands: figures,
    ...shown,
    otherReading: fails && otherwise !== null && unfitOf(otherwise) === null,
    roundReading: fails && figures.some(isRoundInteger) && mayHold(equation, asRounded),
  };
}

type Shown = Pick<Verdict, 'stated' | 'sides' | 'reckoned' | 'nominal'> & {
  readonly unfit: Expression | null;
};

/** Of several readings the first in which nothing comes out below 0: what fell did not rise by −3. */
function shownOf({ readings: [first, ...others], reckoned }: Equation): Shown {
  const shown = reckonedIn(first, reckoned);
  if (others.length === 0 || shown.nominal?.isNegative() !== true) return shown;
  const rest = others.map((each) => reckonedIn(each, reckoned));
  return rest.find(({ nominal }) => nominal?.isNegative() !== true) ?? shown;
}

function reckonedIn(stated: Comparison, leaf: Equation['reckoned']): Shown {
  const [first, ...others] = stated.sides;
  const unfit = unfitOf(stated);
  const sides = [first, unfit ?? others.at(-1) ?? first] as const;
  const reckoned = leaf && isolate(...sides, leaf);
  return { unfit, stated, sides, reckoned, nominal: reckoned && nominalValue(reckoned) };
}

/** Where no figure is spoken of from the outset, the side that does not fit the first. */
function spokenIn({ spoken, figures }: Equation, side: Expression): Mention {
  return spoken ?? (side.kind === 'figure' ? side.mention : figures[0]);
}
