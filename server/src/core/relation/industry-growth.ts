import { withinWhole } from '../equation/forms';
import { nominalOf } from '../reading/operand';
import type { QuantityIndex } from '../reading/quantity';
import { samePeriod } from '../reading/statement/period';
import type { Mention } from '../reading/statement/reading';
import type { Relation } from './relation';

/**
 * 地区生产总值增长5.1% beside industries that grew by 4.2%、5%、5.4%: the whole grows no faster than the fastest of its parts and
 * no slower than the slowest, for its growth is their weighted mean (constant prices all).
 *
 * Only where all three are printed once for the territory and period of the whole, as results that rose.
 */
export function recogniseIndustryGrowth(index: QuantityIndex): readonly Relation[] {
  return products.flatMap((product) =>
    index.of(product).flatMap((whole) => {
      if (!isGrowth(whole)) return [];
      const rates = industries.map((name) => soleGrowth(name, whole, index));
      const found = rates.filter((each) => each !== null);
      const sorted = found.sort((a, b) => nominalOf(a).comparedTo(nominalOf(b)));
      const [slowest, , fastest] = sorted;
      if (found.length < industries.length || !slowest || !fastest) return [];
      return [outside(whole, fastest, 'above-industries'), outside(slowest, whole, 'below-industries')];
    }),
  );
}

const products = ['地区生产总值', '国内生产总值'] as const;
const industries = ['第一产业增加值', '第二产业增加值', '第三产业增加值'] as const;

function outside(less: Mention, more: Mention, note: 'above-industries' | 'below-industries'): Relation {
  const equation = withinWhole([less], more);
  return { check: 'growth-mismatch', tier: 'suspect', equation, note };
}

function isGrowth({ statement }: Mention): boolean {
  return (
    statement.measure === 'growth' &&
    statement.standsFor === 'itself' &&
    statement.role === 'actual' &&
    statement.direction >= 0 &&
    statement.figure.value.kind === 'single' &&
    statement.figure.unit.dimension === 'rate' &&
    statement.base === null
  );
}

/** The one growth of an industry; null where it is printed with two values. */
function soleGrowth(name: string, whole: Mention, index: QuantityIndex): Mention | null {
  const [first, ...others] = index
    .of(name)
    .filter(
      (each) =>
        isGrowth(each) &&
        each.statement.scope === whole.statement.scope &&
        samePeriod(each.statement.period, whole.statement.period),
    );
  return first && others.length === 0 ? first : null;
}
