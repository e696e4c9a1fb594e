import { increase } from '../equation/forms';
import type { QuantityIndex } from '../reading/quantity';
import { periodKey, samePeriod, yearBefore } from '../reading/statement/period';
import type { Mention } from '../reading/statement/reading';
import { isConstantPrice, isSwitchedOff, leadOf, sameKind, sameSentence, type ProseMentions } from './gather';
import { yearEarlier } from './growth';
import type { Relation } from './relation';

/**
 * 达到2865万元，比上年增加185万元，增长6.9%: a level, what was added to it, and the rate; the earlier level need not be
 * printed.
 *
 * Silent where it is printed, for then the levels themselves are compared; at constant prices and for 实际增长; and
 * where rate and increase are not of one subject in one sentence.
 */
export function recogniseIncreases(prose: ProseMentions, index: QuantityIndex): readonly Relation[] {
  return prose.mentions.flatMap((change) => {
    const level = increasedLevel(change, prose);
    if (!level || prose.of(level.statement.against) || yearEarlier(level, index)) return [];
    const rate = prose.mentions.find((each) => isRateOf(each, change, level, prose));
    if (!rate || isConstantPrice(level, prose.lexicon) || isSwitchedOff(change, rate, level)) return [];
    const direction = change.statement.direction < 0 ? -1 : 1;
    return [
      {
        check: 'growth-mismatch',
        tier: 'suspect',
        equation: increase(level, change, rate, direction),
        note: null,
      },
    ];
  });
}

function increasedLevel(change: Mention, prose: ProseMentions): Mention | null {
  const { measure, figure, direction, base } = change.statement;
  if (
    measure !== 'difference' ||
    figure.unit.dimension === 'point' ||
    direction === 0 ||
    base?.instant === true
  )
    return null;
  if (/年均|每年|平均|环比/.test(leadOf(change)) || prose.of(change.statement.against)) return null;
  const level = prose.of(change.statement.about);
  if (level?.statement.measure !== 'level' || !sameKind(level, change) || !sameSentence(level, change))
    return null;
  const { period, qualifiers } = level.statement;
  // 比2020年增加985万元，同比增长6.9%: two increases since two years.
  if (base && (!period || periodKey(base) !== periodKey(yearBefore(period)))) return null;
  return qualifiers.includes('cumulative') ? null : level;
}

/** The growth of the very level, said in the same sentence against the same time. */
function isRateOf(rate: Mention, change: Mention, level: Mention, prose: ProseMentions): boolean {
  const { measure, direction, base, standsFor } = rate.statement;
  return (
    measure === 'growth' &&
    standsFor === 'itself' &&
    sameSentence(rate, change) &&
    prose.of(rate.statement.about) === level &&
    direction === change.statement.direction &&
    (base === null || level.statement.period === null || samePeriod(base, yearBefore(level.statement.period)))
  );
}
