import type { Bound } from '../figure/figure';
import { Decimal } from '../number/decimal';
import {
  dividedBy,
  exactly,
  mayBeAtMost,
  mayEqual,
  minus,
  plus,
  scaleBy,
  times,
  widen,
  type Interval,
} from '../number/interval';
import type { Equation, Relation } from '../relation/relation';
import type { Some } from '../relation/some';
import type { Mention } from '../statement/reading';
import { factorOf, intervalOf, nominalFactorOf, nominalOf } from './operand';
import { withRoundIntegers } from './round-integer';

/** What became of a relation: whether it can hold, and the value that follows for the figure it speaks of. */
export interface Verdict<Judged extends Relation = Relation> {
  readonly relation: Judged;
  /** implied: one operand is not printed and follows from the others. */
  readonly outcome: 'holds' | 'fails' | 'implied';
  /** The figure a finding would stand at: the total, the rate, the change. */
  readonly spoken: Mention;
  /** Every figure the relation ties together, the spoken one included. */
  readonly operands: readonly Mention[];
  /** What the printed values give, in the base unit of the spoken figure; null where nothing is computed. */
  readonly nominal: Decimal | null;
  /** Everything that follows within the rounding of the operands, in base units. */
  readonly allowed: Interval | null;
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
  const solved = solveEquation(relation.equation);
  const rounded = solved.outcome === 'fails' ? withRoundIntegers(relation.equation) : null;
  const roundReading = rounded !== null && solveEquation(rounded).outcome === 'holds';
  return { relation, otherReading: false, roundReading, ...solved };
}

type Solved = Omit<Verdict, 'relation' | 'otherReading' | 'roundReading'> & {
  readonly otherReading?: boolean;
};

function solveEquation(equation: Equation): Solved {
  switch (equation.form) {
    case 'sum':
      return solveSum(equation);
    case 'at-most':
      return solveAtMost(equation.parts, equation.whole);
    case 'difference':
      return solveDifference(equation);
    case 'ratio':
      return solveRatio(equation);
    case 'increase':
      return solveIncrease(equation);
    case 'pace':
      return solvePace(equation);
    case 'compound':
      return solveCompound(equation);
    case 'compound-growth':
      return solveCompoundGrowth(equation);
    case 'hundred':
      return solveHundred(equation.parts);
    case 'per-unit':
      return solvePerUnit(equation);
    case 'order':
      return solveOrder(equation);
    case 'same':
      return solveSame(equation.mentions);
    case 'aligned':
      return solveAligned(equation);
  }
}

function solveSum({ parts, total, gross }: Extract<Equation, { form: 'sum' }>): Solved {
  const { interval: allowed, nominal } = added(parts);
  const holds = gross ? mayBeAtMost(intervalOf(total), allowed) : mayEqual(allowed, intervalOf(total));
  return {
    outcome: outcomeOf(holds),
    spoken: total,
    operands: [...parts, total],
    nominal,
    allowed,
  };
}

/** What several figures make together, within rounding and as printed. */
function added(parts: Some<Mention>): { readonly interval: Interval; readonly nominal: Decimal } {
  const zero = new Decimal(0);
  return {
    interval: parts.map(intervalOf).reduce(plus, exactly(zero)),
    nominal: parts.map(nominalOf).reduce((a, b) => a.plus(b), zero),
  };
}

function solveAtMost(parts: Some<Mention>, whole: Mention): Solved {
  const { interval: sum, nominal } = added(parts);
  const spoken = parts.length === 1 ? parts[0] : whole;
  return {
    outcome: outcomeOf(mayBeAtMost(sum, comparedWith(parts, whole))),
    spoken,
    operands: [...parts, whole],
    nominal,
    allowed: sum,
  };
}

/**
 * The whole's values; where whole and parts are all printed as 以上 or 不少于, the printed ends are compared, for
 * otherwise nothing could ever be too large (domain rule 12).
 */
function comparedWith(parts: Some<Mention>, whole: Mention): Interval {
  const allAtLeast = [...parts, whole].every((each) => isLowerBound(each.statement.figure.bound));
  return allAtLeast ? exactly(nominalOf(whole)) : intervalOf(whole);
}

function isLowerBound(bound: Bound): boolean {
  return bound === 'atLeast' || bound === 'over';
}

function solveDifference({ from, to, change, direction }: Extract<Equation, { form: 'difference' }>): Solved {
  const signed = minus(intervalOf(to), intervalOf(from));
  const fallen = minus(intervalOf(from), intervalOf(to));
  const printed = intervalOf(change);
  const holds =
    (direction >= 0 && mayEqual(signed, printed)) || (direction <= 0 && mayEqual(fallen, printed));
  const gap = nominalOf(to).minus(nominalOf(from));
  const falls = direction < 0 || (direction === 0 && gap.isNegative());
  return {
    outcome: outcomeOf(holds),
    spoken: change,
    operands: [from, to, change],
    nominal: falls ? gap.negated() : gap,
    allowed: falls ? fallen : signed,
  };
}

function solveRatio({ result, base, rate, as }: Extract<Equation, { form: 'ratio' }>): Solved {
  if (!base) return impliedBase(result, rate, as);
  const product = times(intervalOf(base), factorOf(rate, as));
  const holds = mayEqual(intervalOf(result), product);
  const ratio = dividedBy(intervalOf(result), intervalOf(base));
  const baseValue = nominalOf(base);
  const nominal = baseValue.isZero() ? null : asRate(nominalOf(result).dividedBy(baseValue), as);
  // Writers say 超额完成120% for 完成120%: if only that reading fits, the wording is in question, not the figure.
  // So do 增长3倍 and 是…的3倍 stand for each other (domain rule 5).
  const otherReading =
    !holds &&
    as === 'up' &&
    (rate.statement.measure === 'excess' || rate.statement.measure === 'multiple') &&
    rate.statement.figure.unit.dimension !== 'doubling' &&
    mayEqual(intervalOf(result), times(intervalOf(base), intervalOf(rate)));
  return {
    outcome: outcomeOf(holds),
    spoken: rate,
    operands: [result, base, rate],
    nominal,
    allowed: ratio ? rateInterval(ratio, as) : null,
    otherReading,
  };
}

function impliedBase(result: Mention, rate: Mention, as: 'ratio' | 'up' | 'down'): Solved {
  const factor = nominalFactorOf(rate, as);
  const nominal = factor.isZero() ? null : nominalOf(result).dividedBy(factor);
  return {
    outcome: 'implied',
    spoken: rate,
    operands: [result, rate],
    nominal,
    allowed: dividedBy(intervalOf(result), factorOf(rate, as)),
  };
}

function solveIncrease({ level, change, rate, direction }: Extract<Equation, { form: 'increase' }>): Solved {
  const grown = direction > 0;
  const before = grown
    ? minus(intervalOf(level), intervalOf(change))
    : plus(intervalOf(level), intervalOf(change));
  const allowed = dividedBy(intervalOf(change), before);
  const start = grown ? nominalOf(level).minus(nominalOf(change)) : nominalOf(level).plus(nominalOf(change));
  return {
    outcome: outcomeOf(allowed === null || mayEqual(allowed, intervalOf(rate))),
    spoken: rate,
    operands: [level, change, rate],
    nominal: start.isZero() ? null : nominalOf(change).dividedBy(start),
    allowed,
  };
}

/** The pace is itself printed or reckoned to a tenth of a point: 83.3 % after ten months. */
function solvePace({ completion, change, months, direction }: Extract<Equation, { form: 'pace' }>): Solved {
  const elapsed = new Decimal(months).dividedBy(12);
  const pace = widen(exactly(elapsed), new Decimal('0.001'));
  const ahead = minus(intervalOf(completion), pace);
  const allowed = direction > 0 ? ahead : minus(pace, intervalOf(completion));
  const gap = nominalOf(completion).minus(elapsed);
  return {
    outcome: outcomeOf(mayEqual(allowed, intervalOf(change))),
    spoken: change,
    operands: [completion, change],
    nominal: direction > 0 ? gap : gap.negated(),
    allowed,
  };
}

function asRate(ratio: Decimal, as: 'ratio' | 'up' | 'down'): Decimal {
  return as === 'ratio' ? ratio : as === 'up' ? ratio.minus(1) : ratio.negated().plus(1);
}

function rateInterval(ratio: Interval, as: 'ratio' | 'up' | 'down'): Interval {
  const one = exactly(new Decimal(1));
  return as === 'ratio' ? ratio : as === 'up' ? minus(ratio, one) : minus(one, ratio);
}

function solveCompound({ from, to, rate, years }: Extract<Equation, { form: 'compound' }>): Solved {
  const factor = factorOf(rate, 'up');
  const holds = years.some((n) => mayEqual(intervalOf(to), times(intervalOf(from), powerOf(factor, n))));
  const [n] = years;
  const start = nominalOf(from);
  const nominal = start.isZero()
    ? null
    : nominalOf(to).dividedBy(start).pow(new Decimal(1).dividedBy(n)).minus(1);
  return { outcome: outcomeOf(holds), spoken: rate, operands: [from, to, rate], nominal, allowed: null };
}

function solveCompoundGrowth({ total, rate, years }: Extract<Equation, { form: 'compound-growth' }>): Solved {
  const factor = factorOf(rate, 'up');
  const holds = years.some((n) => mayEqual(factorOf(total, 'up'), powerOf(factor, n)));
  const [n] = years;
  const nominal = nominalFactorOf(total, 'up').pow(new Decimal(1).dividedBy(n)).minus(1);
  return { outcome: outcomeOf(holds), spoken: rate, operands: [total, rate], nominal, allowed: null };
}

/** A factor n times over; factors of growth are positive, so the ends keep their order. */
function powerOf(factor: Interval, n: number): Interval {
  return Array.from({ length: n - 1 }).reduce<Interval>((product) => times(product, factor), factor);
}

function solveHundred(parts: Some<Mention>): Solved {
  const { interval: sum, nominal } = added(parts);
  return {
    outcome: outcomeOf(mayEqual(sum, exactly(new Decimal(1)))),
    spoken: parts[0],
    operands: parts,
    nominal,
    allowed: sum,
  };
}

function solvePerUnit({ total, count, perUnit, per }: Extract<Equation, { form: 'per-unit' }>): Solved {
  const units = scaleBy(intervalOf(count), new Decimal(1).dividedBy(per));
  const holds = mayEqual(intervalOf(total), times(units, intervalOf(perUnit)));
  const counted = nominalOf(count).dividedBy(per);
  return {
    outcome: outcomeOf(holds),
    spoken: perUnit,
    operands: [total, count, perUnit],
    nominal: counted.isZero() ? null : nominalOf(total).dividedBy(counted),
    allowed: dividedBy(intervalOf(total), units),
  };
}

function solveOrder({ from, to, direction }: Extract<Equation, { form: 'order' }>): Solved {
  const [less, more] = direction > 0 ? [from, to] : [to, from];
  return {
    outcome: outcomeOf(mayBeAtMost(printedEnd(less), printedEnd(more))),
    spoken: to,
    operands: [from, to],
    nominal: null,
    allowed: null,
  };
}

/** 提高到60%以上 is a rise to 60 at least: the printed end is what the verb is held against. */
function printedEnd(mention: Mention): Interval {
  const { bound } = mention.statement.figure;
  return bound === 'atLeast' || bound === 'atMost' ? exactly(nominalOf(mention)) : intervalOf(mention);
}

/**
 * Mentions of one quantity: results agree when some value fits both; targets, and bounds of either kind, must print the
 * same, for 以上 and 力争 let almost anything intersect (domain rule 12).
 */
function solveSame(mentions: Some<Mention>): Solved {
  const [first] = mentions;
  const other = mentions.find((each) => !agree(first, each)) ?? mentions.at(-1) ?? first;
  const holds = agree(first, other);
  return {
    outcome: outcomeOf(holds),
    spoken: other,
    operands: mentions,
    nominal: nominalOf(first),
    allowed: intervalOf(first),
  };
}

function agree(a: Mention, b: Mention): boolean {
  if (mayEqual(intervalOf(a), intervalOf(b)) && a.statement.role !== 'target') return true;
  return nominalOf(a).equals(nominalOf(b));
}

function solveAligned({ subjects, figures }: Extract<Equation, { form: 'aligned' }>): Solved {
  return {
    outcome: outcomeOf(subjects.length === figures.length),
    spoken: figures[0],
    operands: figures,
    nominal: null,
    allowed: null,
  };
}

function outcomeOf(holds: boolean): 'holds' | 'fails' {
  return holds ? 'holds' : 'fails';
}
