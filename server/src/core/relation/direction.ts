import { order } from '../equation/forms';
import type { Mention } from '../reading/statement/reading';
import type { ProseMentions } from './gather';
import { leadOf, sameKind } from './gather';
import type { Relation } from './relation';

/**
 * 由5.6%提高到4.3%: the verb says up, the figures say down.
 *
 * Ranks run the other way and are silent here; 调整, 优化, 改善 and 变为 state no direction (domain rule 10).
 */
export function recogniseDirections(prose: ProseMentions): readonly Relation[] {
  return prose.mentions.flatMap((to) => {
    const from = prose.of(to.statement.against);
    if (!from || (to.statement.measure !== 'level' && to.statement.measure !== 'share')) return [];
    const { direction } = to.statement;
    if (direction === 0 || !/[到至]/.test(leadOf(to)) || !sameKind(from, to) || isRank(to)) return [];
    return [
      {
        check: 'direction-conflict',
        tier: 'contradiction',
        equation: order(from, to, direction),
        note: null,
      },
    ];
  });
}

/** 排名由412位上升到286位 is a rise. */
function isRank(mention: Mention): boolean {
  const { unit } = mention.statement.figure;
  return (
    unit.dimension === 'rank' ||
    unit.text === '位' ||
    /排名|位次|名次|名列/.test(leadOf(mention) + (mention.statement.indicator?.name ?? ''))
  );
}
