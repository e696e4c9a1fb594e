import type { Verdict } from '../ledger/solve';
import { nominalFactorOf, nominalOf } from '../ledger/operand';
import { Decimal } from '../number/decimal';
import type { Equation } from '../relation/relation';
import type { Mention } from '../statement/reading';

/** One figure that may be the wrong one, and what it would be if the others are right, in base units (元, 人, 1 for 100 %). */
export interface Side {
  readonly mention: Mention;
  readonly value: Decimal;
}

/**
 * Every side of an equation that fails, each reckoned from all others: of “3200亩 → 4480亩，增长35%” the rate would be
 * 40 %, the level 4320亩, the base 3318.5亩.
 *
 * A single part that is larger than its whole, 分别 with a figure too few, and a rise that falls give no value to put.
 */
export function sidesOf({ relation, nominal, spoken }: Verdict): readonly Side[] {
  const { equation } = relation;
  switch (equation.form) {
    case 'sum':
      return [
        { mention: equation.total, value: total(equation.parts) },
        ...partsOf(equation.parts, nominalOf(equation.total)),
      ];
    case 'at-most':
      if (equation.parts.length === 1) return [];
      return [
        { mention: equation.whole, value: total(equation.parts) },
        ...partsOf(equation.parts, nominalOf(equation.whole)),
      ];
    case 'hundred':
      return partsOf(equation.parts, new Decimal(1));
    case 'difference':
      return differenceSides(equation, nominal);
    case 'ratio':
      return ratioSides(equation, nominal);
    case 'compound':
      return compoundSides(equation, nominal);
    case 'compound-growth':
      return compoundGrowthSides(equation, nominal);
    case 'per-unit':
      return perUnitSides(equation);
    case 'increase':
      return increaseSides(equation, nominal);
    case 'pace':
      return paceSides(equation, nominal);
    case 'same':
      // Of 万元 for 亿元 the unit is in doubt; a target must not become the result before it.
      if (relation.check === 'unit-slip') return [];
      return sameSides(equation.mentions, spoken);
    case 'order':
    case 'aligned':
      return [];
  }
}

type Form<Name extends Equation['form']> = Extract<Equation, { readonly form: Name }>;

function total(parts: readonly Mention[]): Decimal {
  return parts.map(nominalOf).reduce((a, b) => a.plus(b), new Decimal(0));
}

function partsOf(parts: readonly Mention[], whole: Decimal): readonly Side[] {
  const all = total(parts);
  return parts.map((mention) => ({ mention, value: whole.minus(all.minus(nominalOf(mention))) }));
}

function differenceSides(
  { from, to, change, direction }: Form<'difference'>,
  nominal: Decimal | null,
): Side[] {
  const rises = direction > 0 || (direction === 0 && nominalOf(to).gte(nominalOf(from)));
  const moved = rises ? nominalOf(change) : nominalOf(change).negated();
  return [
    ...(nominal ? [{ mention: change, value: nominal }] : []),
    { mention: to, value: nominalOf(from).plus(moved) },
    { mention: from, value: nominalOf(to).minus(moved) },
  ];
}

function ratioSides({ result, base, rate, as }: Form<'ratio'>, nominal: Decimal | null): Side[] {
  if (!base) return [];
  const factor = nominalFactorOf(rate, as);
  const spoken = nominal && rate.statement.figure.unit.dimension !== 'doubling';
  return [
    ...(spoken ? [{ mention: rate, value: nominal }] : []),
    { mention: result, value: nominalOf(base).times(factor) },
    ...(factor.isZero() ? [] : [{ mention: base, value: nominalOf(result).dividedBy(factor) }]),
  ];
}

function compoundSides({ from, to, rate, years }: Form<'compound'>, nominal: Decimal | null): Side[] {
  const factor = nominalFactorOf(rate, 'up').pow(years[0]);
  return [
    ...(nominal ? [{ mention: rate, value: nominal }] : []),
    { mention: to, value: nominalOf(from).times(factor) },
    ...(factor.isZero() ? [] : [{ mention: from, value: nominalOf(to).dividedBy(factor) }]),
  ];
}

function compoundGrowthSides(
  { total, rate, years }: Form<'compound-growth'>,
  nominal: Decimal | null,
): Side[] {
  return [
    ...(nominal ? [{ mention: rate, value: nominal }] : []),
    { mention: total, value: nominalFactorOf(rate, 'up').pow(years[0]).minus(1) },
  ];
}

function increaseSides(
  { level, change, rate, direction }: Form<'increase'>,
  nominal: Decimal | null,
): Side[] {
  const moved = nominalOf(rate);
  const kept = moved.times(direction).plus(1);
  if (moved.isZero() || kept.isZero()) return [];
  return [
    ...(nominal ? [{ mention: rate, value: nominal }] : []),
    { mention: level, value: nominalOf(change).dividedBy(moved).times(kept) },
    { mention: change, value: nominalOf(level).dividedBy(kept).times(moved) },
  ];
}

function paceSides({ completion, change, months, direction }: Form<'pace'>, nominal: Decimal | null): Side[] {
  const elapsed = new Decimal(months).dividedBy(12);
  return [
    ...(nominal ? [{ mention: change, value: nominal }] : []),
    { mention: completion, value: elapsed.plus(nominalOf(change).times(direction)) },
  ];
}

function perUnitSides({ total: whole, count, perUnit, per }: Form<'per-unit'>): Side[] {
  const counted = nominalOf(count).dividedBy(per);
  const each = nominalOf(perUnit);
  return [
    ...(counted.isZero() ? [] : [{ mention: perUnit, value: nominalOf(whole).dividedBy(counted) }]),
    { mention: whole, value: counted.times(each) },
    ...(each.isZero() ? [] : [{ mention: count, value: nominalOf(whole).dividedBy(each).times(per) }]),
  ];
}

function sameSides(mentions: readonly Mention[], spoken: Mention): Side[] {
  const [first] = mentions;
  if (!first || first === spoken) return [];
  return [
    { mention: spoken, value: nominalOf(first) },
    { mention: first, value: nominalOf(spoken) },
  ];
}
