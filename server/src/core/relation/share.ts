import { ratio } from '../equation/forms';
import type { QuantityIndex } from '../reading/quantity';
import type { Mention } from '../reading/statement/reading';
import { isConstantPrice, leadOf, sameKind, sameSentence, type ProseMentions } from './gather';
import type { Relation } from './relation';
import { wholeOf } from './share-whole';

/**
 * 占耕地面积5.75万亩的40%, 占财政总收入的81.5%, 25个村中有20个…，占80%: part, whole and share.
 *
 * The whole is the figure in the same words, the one quantity of that name, scope and period in this report, or, for a
 * bare 占, the figure its part is counted out of (其中, 中有). Anything less certain is silent.
 */
export function recogniseShares(prose: ProseMentions, index: QuantityIndex): readonly Relation[] {
  return prose.mentions.flatMap((share) => {
    if (share.statement.measure !== 'share' || !leadOf(share).includes('占')) return [];
    const part = reachedBefore(countedBy(prose.of(share.statement.about), prose), prose);
    if (part?.statement.measure !== 'level') return [];
    const whole = wholeOf(share, part, prose, index);
    if (!whole || !sameKind(whole.mention, part) || whole.mention === part) return [];
    return [
      {
        check: 'share-mismatch',
        // A share of the product is reckoned before the product is revised.
        tier: whole.inWords
          ? 'contradiction'
          : isConstantPrice(whole.mention, prose.lexicon)
            ? 'lead'
            : 'suspect',
        equation: ratio(part, whole.mention, share),
        note: null,
      },
    ];
  });
}

/** “有15个村集体收入超过30万元，占…”: the part is the villages counted, not the income that sorts them. */
function countedBy(about: Mention | null, prose: ProseMentions): Mention | null {
  if (!about?.statement.qualifiers.includes('each')) return about;
  const before = prose.mentions[prose.mentions.indexOf(about) - 1];
  return before && sameSentence(before, about) && before.statement.figure.unit.dimension === 'count'
    ? before
    : null;
}

/** 由1.4万亩增加到2.1万亩，新增0.7万亩，占…: what has a share is what there is now, not what was added to it. */
function reachedBefore(part: Mention | null, prose: ProseMentions): Mention | null {
  if (!part || !/^[，,、]?(?:新增|净增|增加)(?:了)?$/u.test(leadOf(part).trim())) return part;
  const before = prose.mentions[prose.mentions.indexOf(part) - 1];
  const reached = before && sameSentence(before, part) && sameKind(before, part) && before.statement.against;
  return reached ? before : part;
}
