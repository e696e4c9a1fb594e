import { withinWhole } from '../equation/forms';
import type { Mention } from '../reading/statement/reading';
import { leadOf, sameSentence, type ProseMentions } from './gather';
import type { Relation } from './relation';
import { wordsBetween } from './words-between';

/**
 * 在全省62个山区县中排名第五: a rank is no greater than the number of those ranked.
 *
 * Only where the group is counted right before the rank; 全市13个县中前移5位 is a movement and no rank.
 */
export function recogniseRanksAmong(prose: ProseMentions): readonly Relation[] {
  return prose.mentions.flatMap((rank, at) => {
    const group = prose.mentions[at - 1];
    if (!group || !isRankIn(rank, group)) return [];
    const equation = withinWhole([rank], group);
    return [{ check: 'part-exceeds-whole', tier: 'contradiction', equation, note: null }];
  });
}

function isRankIn(rank: Mention, group: Mention): boolean {
  const { measure, standsFor } = rank.statement;
  if (measure !== 'rank' || standsFor !== 'itself' || !sameSentence(rank, group)) return false;
  const { dimension } = group.statement.figure.unit;
  if (dimension !== 'count' || !/(?:在|全[国省市县区州]|我[省市县区]|全省)$/u.test(leadOf(group)))
    return false;
  return /^(?:[\p{Script=Han}（）()“”]{0,14}(?:中|里|之中)(?:，|,)?(?:综合|总体|均|位)?(?:排名|排在|排|位居|位列|居|列|名列|位次)?(?:为)?|同类[\p{Script=Han}]{2,6})$/u.test(
    wordsBetween(group, rank),
  );
}
