import { growth, ratio } from '../equation/forms';
import type { QuantityIndex } from '../reading/quantity';
import { periodKey } from '../reading/statement/period';
import type { Mention } from '../reading/statement/reading';
import { isConstantPrice, isSwitchedOff, leadOf, sameKind, type ProseMentions } from './gather';
import { sameQualifiers } from './growth';
import type { Relation } from './relation';

/**
 * 是2020年的2.1倍, 由318万元增加到636万元，翻了一番: two levels and how many times the one is the other.
 *
 * Silent at constant prices (rule 1) and where the earlier level is not printed beside it or for the year named.
 */
export function recogniseMultiples(prose: ProseMentions, index: QuantityIndex): readonly Relation[] {
  return prose.mentions.flatMap((times) => {
    if (times.statement.measure !== 'multiple') return [];
    const to = prose.of(times.statement.about);
    if (to?.statement.measure !== 'level' || isConstantPrice(to, prose.lexicon) || isSwitchedOff(times, to))
      return [];
    const beside = prose.of(times.statement.against) ?? prose.of(to.statement.against);
    const base = beside ?? atBase(times, to, index);
    if (!base || base === to || !sameKind(base, to)) return [];
    const equation = times.statement.direction > 0 && !/[到至]$/.test(leadOf(times)) ? growth : ratio;
    return [
      {
        check: 'multiple-mismatch',
        tier: beside ? 'contradiction' : 'suspect',
        equation: equation(to, base, times),
        note: null,
      },
    ];
  });
}

/** The level of the same quantity in the year named: 是2006年的3.5倍. */
function atBase(times: Mention, to: Mention, index: QuantityIndex): Mention | null {
  const { base } = times.statement;
  const { indicator } = to.statement;
  if (!base || !indicator) return null;
  const found = index
    .of(indicator.key)
    .filter(
      (each) =>
        each.statement.measure === 'level' &&
        each.statement.role !== 'target' &&
        each.statement.period &&
        periodKey(each.statement.period) === periodKey(base) &&
        sameKind(each, to) &&
        sameQualifiers(each, to),
    );
  const [only, ...others] = found;
  return only && others.length === 0 ? only : null;
}
