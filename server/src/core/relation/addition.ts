import type { Mention } from '../statement/reading';
import { isOwnLevel, leadOf, sameKind, sameSentence, type ProseMentions } from './gather';
import type { Relation } from './relation';

/**
 * 新增市场主体2537家，总数达到20179家: what was added is no more than what there is now.
 *
 * Enterprises also leave and pits are filled in, so the total may be any amount above what was added (domain rule 7):
 * only more added than there is speaks.
 */
export function recogniseAdditions(prose: ProseMentions): readonly Relation[] {
  return prose.mentions.flatMap((total, at) => {
    const added = prose.mentions[at - 1];
    if (!added || !isTotalOf(total, added)) return [];
    return [
      {
        check: 'part-exceeds-whole',
        tier: 'contradiction',
        equation: { form: 'at-most', parts: [added], whole: total },
        note: null,
      },
    ];
  });
}

function isTotalOf(total: Mention, added: Mention): boolean {
  if (!isOwnLevel(total) || !isOwnLevel(added) || !sameKind(total, added) || !sameSentence(total, added))
    return false;
  if (!added.statement.qualifiers.includes('added') || total.statement.qualifiers.includes('added'))
    return false;
  // Without a name of its own, or with one that says 总, the total is that of the thing just added.
  const lead = leadOf(total);
  return (
    /(?:达到|达|累计|总数|总量|共有)/.test(lead) &&
    (total.statement.indicator?.span === null || /总|累计/.test(lead))
  );
}
