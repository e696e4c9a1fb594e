import { addedUp } from '../equation/forms';
import type { Mention } from '../reading/statement/reading';
import { isOwnLevel, leadOf, sameFullSentence, sameKind, type ProseMentions } from './gather';
import type { Relation } from './relation';
import { wordsAfter } from './words-between';

/**
 * 24个主要指标，包括…16个预期性指标和…8个约束性指标: the indicators of a plan are expected or binding, so the two make all of them.
 *
 * Silent where either kind is missing or counted twice, and where no number of 指标 stands before them in the sentence.
 */
export function recogniseIndicatorKinds({ mentions }: ProseMentions): readonly Relation[] {
  const expected = mentions.filter((each) => isNamed(each, '预期性'));
  return expected.flatMap((one) => {
    const near = mentions.filter((each) => sameFullSentence(each, one) && sameKind(each, one));
    const [two, ...more] = near.filter((each) => isNamed(each, '约束性'));
    const [total] = near;
    if (!two || more.length > 0 || !total || near.length !== 3) return [];
    if (!isOwnLevel(total) || !(wordsAfter(total) || leadOf(total).trim()).endsWith('指标')) return [];
    if (total === one || total === two) return [];
    const equation = addedUp([one, two], total);
    return [{ check: 'sum-mismatch', tier: 'suspect', equation, note: null }];
  });
}

function isNamed(mention: Mention, kind: string): boolean {
  if (!isOwnLevel(mention)) return false;
  return wordsAfter(mention).startsWith(kind) || leadOf(mention).trim().endsWith(`${kind}指标`);
}
