import { difference, order } from '../equation/forms';
import { stepBetween } from '../phrase/movement';
import { openingBefore } from '../phrase/opening';
import type { Mention } from '../reading/statement/reading';
import { sameKind, sameSentence, wordsBetween, wordsBefore, type ProseMentions } from './gather';
import type { Relation } from './relation';

/**
 * 民宿由30家增加5家至35家: where it began, by how much it changed, where it came to.
 *
 * Said in one breath, so a complete equation. Silent without 由, 从 or 比上年的 before the first (新增30家、扩建5家), and for ranks, whose
 * change is counted in places.
 */
export function recogniseSteps({ mentions, words }: ProseMentions): readonly Relation[] {
  return mentions.flatMap((from, at) => {
    const [change, to] = [mentions[at + 1], mentions[at + 2]];
    if (!change || !to || !areOfOneKind(from, change, to)) return [];
    const way = stepBetween(wordsBetween(from, change), wordsBetween(change, to), words);
    if (way === null || !isOpened(from, mentions[at - 1], words)) return [];
    return [
      {
        check: 'difference-mismatch',
        tier: 'contradiction',
        equation: difference(from, to, change, way),
        note: null,
      },
      { check: 'direction-conflict', tier: 'contradiction', equation: order(from, to, way), note: null },
    ];
  });
}

function isOpened(from: Mention, before: Mention | undefined, words: ProseMentions['words']): boolean {
  const opening = openingBefore(wordsBefore(from, before), words)?.opening;
  return opening === 'origin' || opening === 'base';
}

function areOfOneKind(from: Mention, change: Mention, to: Mention): boolean {
  const alike = [change, to].every((each) => sameSentence(from, each) && sameKind(from, each));
  return alike && from.statement.figure.unit.dimension !== 'rank';
}
