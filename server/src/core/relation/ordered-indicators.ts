import { withinWhole } from '../equation/forms';
import { nominalOf } from '../reading/operand';
import type { QuantityIndex } from '../reading/quantity';
import { samePeriod } from '../reading/statement/period';
import type { Mention } from '../reading/statement/reading';
import { isOwnLevel, sameKind } from './gather';
import type { Relation, RelationNote } from './relation';

/**
 * 农村居民人均可支配收入 is below 城镇居民人均可支配收入, and 财政收入 below the product of the territory that yields it.
 *
 * Only for levels of one territory, period and role. Income in the country is below income in town in every territory that
 * publishes both, but no definition says so: a suspect. Where one is printed with two values, the least of the lower and
 * the greatest of the higher are compared.
 */
export function recogniseOrderedIndicators(index: QuantityIndex): readonly Relation[] {
  return orders.flatMap(({ lower, higher, note }) =>
    lower.flatMap((name) =>
      index.of(name).flatMap((less) => {
        const more = isPlainLevel(less) ? greatest(less, higher, index) : null;
        if (!more) return [];
        const equation = withinWhole([less], more);
        return [{ check: 'part-exceeds-whole', tier: 'suspect', equation, note }];
      }),
    ),
  );
}

interface Order {
  readonly lower: readonly string[];
  readonly higher: readonly string[];
  readonly note: RelationNote | null;
}

/** By the lexicon's names; each pair is of one territory. */
const orders: readonly Order[] = [
  {
    lower: ['农村居民人均可支配收入', '农村居民人均纯收入', '农民人均纯收入'],
    higher: ['城镇居民人均可支配收入'],
    note: 'rural-above-urban',
  },
  {
    lower: ['财政收入', '全部财政收入', '财政总收入', '一般公共预算收入', '税收收入'],
    higher: ['地区生产总值', '国内生产总值'],
    note: 'revenue-above-product',
  },
  // 利税 is the taxes and the profit together.
  {
    lower: ['规模以上工业利润', '利润总额', '利润'],
    higher: ['规模以上工业利税', '利税总额', '利税'],
    note: null,
  },
];

function greatest(less: Mention, names: readonly string[], index: QuantityIndex): Mention | null {
  const alike = names
    .flatMap((name) => index.of(name))
    .filter((each) => isPlainLevel(each) && isOfOne(each, less));
  return alike.sort((a, b) => nominalOf(b).comparedTo(nominalOf(a)))[0] ?? null;
}

function isPlainLevel(mention: Mention): boolean {
  return (
    isOwnLevel(mention) &&
    mention.statement.qualifiers.every((each) => each === 'average') &&
    mention.block.block.kind !== 'table'
  );
}

function isOfOne(more: Mention, less: Mention): boolean {
  const [a, b] = [more.statement, less.statement];
  return (
    sameKind(more, less) &&
    a.role !== null &&
    a.role === b.role &&
    a.scope === b.scope &&
    a.period !== null &&
    samePeriod(a.period, b.period)
  );
}
