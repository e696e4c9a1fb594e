import { oneQuantity } from '../equation/forms';
import { nominalOf } from '../reading/operand';
import type { QuantityIndex } from '../reading/quantity';
import { Decimal } from '../number/decimal';
import type { Lexicon } from '../reading/statement/lexicon';
import { isPartYear, periodKey, yearBefore } from '../reading/statement/period';
import type { Mention } from '../reading/statement/reading';
import { isOwnLevel } from './gather';
import type { Relation } from './relation';

/**
 * 一般公共预算收入完成2865万元 … 一般公共预算收入2865亿元: two values of one quantity, or a target against the result before
 * it, that lie a thousand, ten thousand or a hundred million times apart (domain rule 21).
 *
 * Only for names that mean one thing wherever they stand; scales are already reckoned in, so that 1亿斤 is 5万吨 and
 * 0.2865亿元 is 2865万元.
 */
export function recogniseUnitSlips(index: QuantityIndex, lexicon: Lexicon): readonly Relation[] {
  const levels = index.quantities.flatMap(({ mentions: [first, ...rest] }) =>
    first && isDefinite(first, lexicon) ? [{ first, rest }] : [],
  );
  return levels.flatMap(({ first, rest }) => [
    ...rest.filter((each) => isApart(each, first, '0.97', '1.03')).map((each) => slip(first, each)),
    ...resultsBefore(first, index)
      .filter((each) => isApart(first, each, '0.7', '1.6'))
      .slice(0, 1)
      .map((each) => slip(each, first)),
  ]);
}

function slip(first: Mention, second: Mention): Relation {
  return {
    check: 'unit-slip',
    tier: 'suspect',
    equation: oneQuantity([first, second]),
    note: null,
  };
}

function isDefinite(mention: Mention, lexicon: Lexicon): boolean {
  const { indicator, figure } = mention.statement;
  const entry = indicator && lexicon.find(indicator.key);
  return isOwnLevel(mention) && entry?.generic === false && measured.has(figure.unit.dimension);
}

/** Counts of people and things are left alone: 4万人 trained and 4人 trained are seldom one quantity. */
const measured: ReadonlySet<string> = new Set(['money', 'area', 'mass']);

/** The results of the year before a target, of the same indicator and territory. */
function resultsBefore(target: Mention, index: QuantityIndex): readonly Mention[] {
  const { indicator, period, role, scope, figure } = target.statement;
  if (role !== 'target' || !indicator || !period || isPartYear(period) || period.from.year !== period.to.year)
    return [];
  const wanted = periodKey(yearBefore(period));
  return index
    .of(indicator.key)
    .filter(
      (each) =>
        isOwnLevel(each) &&
        each.statement.role === 'actual' &&
        each.statement.scope === scope &&
        each.statement.period !== null &&
        periodKey(each.statement.period) === wanted &&
        each.statement.figure.unit.dimension === figure.unit.dimension &&
        each.statement.qualifiers.join() === target.statement.qualifiers.join(),
    );
}

/** Whether one is 10³, 10⁴ or 10⁸ times the other, give or take. */
function isApart(a: Mention, b: Mention, low: string, high: string): boolean {
  const [one, two] = [nominalOf(a).abs(), nominalOf(b).abs()];
  if (one.isZero() || two.isZero()) return false;
  return [3, 4, 8].some((power) => {
    const step = new Decimal(10).pow(power);
    return [one.dividedBy(two), two.dividedBy(one)].some((ratio) => {
      const left = ratio.dividedBy(step);
      return left.greaterThanOrEqualTo(low) && left.lessThanOrEqualTo(high);
    });
  });
}
