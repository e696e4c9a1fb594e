import { order } from '../equation/forms';
import type { Mention } from '../reading/statement/reading';
import { tokenAt, tokensIn } from '../phrase/phrases';
import { runFrom, startOf } from './respectively/dealt-lists';
import { leadOf, sameKind, sameSentence, type ProseMentions } from './gather';
import type { Relation } from './relation';

/**
 * 由5.6%提高到4.3%: the verb says up, the figures say down.
 *
 * Ranks run the other way and are silent here; 调整, 优化, 改善 and 变为 state no direction (domain rule 10).
 */
export function recogniseDirections(prose: ProseMentions): readonly Relation[] {
  return prose.mentions.flatMap((to) => {
    const { measure, direction } = to.statement;
    if ((measure !== 'level' && measure !== 'share') || direction === 0 || isRank(to)) return [];
    if (!/[到至]/.test(leadOf(to))) return [];
    return startsOf(prose, to)
      .filter((from) => sameKind(from, to))
      .map((from) => ({
        check: 'direction-conflict',
        tier: 'contradiction',
        equation: order(from, to, direction),
        note: null,
      }));
  });
}

/** What a value starts from: its own start, or all that share its end (分别从40%、60%提高至80%). */
function startsOf(prose: ProseMentions, to: Mention): readonly Mention[] {
  const from = prose.of(to.statement.against);
  if (from) return [from];
  const { mentions } = prose;
  const at = mentions.indexOf(to);
  const first = mentions.slice(0, at).findLastIndex((each) => !sameSentence(each, to) || !isStart(each)) + 1;
  const starts = mentions.slice(first, at);
  return starts.length > 1 && isDealtOut(prose, to, at) ? starts : [];
}

function isStart({ statement }: Mention): boolean {
  return statement.standsFor === 'start';
}

/** Without 分别 the end may be of all together (由9个、6个减少到12个); with ends of their own each has its start already. */
function isDealtOut(prose: ProseMentions, to: Mention, at: number): boolean {
  const phrases = prose.phrases();
  const before = { from: tokenAt(phrases, to.statement.sentence.start), to: tokenAt(phrases, startOf(to)) };
  const said = tokensIn(phrases, before).some(({ text }) => text === '分别');
  return said && runFrom(phrases, prose.mentions, at).length === 1;
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
