import type { Approximator } from '../../reading/figure/figure';
import { dropEither } from '../fix/reword';
import type { WordingWords } from '../../output/message/zh-CN/wording';
import type { Mention } from '../../reading/statement/reading';
import { hull, type Span } from '../../text/span';
import type { Finding } from '../finding';
import { wordingFinding, wordsAt } from './finding';

/**
 * Bounding words on one figure that contradict each other: “近5万余份” (近 says less, 余 says more), “不足3万人左右”.
 *
 * 约…余 and 约…左右 are not reported: usage authorities accept 约 with a rough number (BNU 2020, 杜永道); nor is 近…左右,
 * for 近 itself is rough.
 */
export function findApproximatorConflicts(
  mentions: readonly Mention[],
  words: WordingWords,
): readonly Finding[] {
  return mentions.flatMap((mention) => {
    const pair = conflictOf(mention.statement.figure.approximators);
    if (!pair || isOfGoal(mention, pair)) return [];
    const place = wholeOf(mention, pair);
    const [first, second] = pair.map((each) => each.word) as [string, string];
    const message = words.approximators(wordsAt(mention.prose, place), first, second);
    return [
      wordingFinding({
        ...mention,
        check: 'approximator-conflict',
        place,
        message,
        step: `${first} × ${second}`,
        fixes: dropEither(mention, place, spansOf(pair), words.fix),
      }),
    ];
  });
}

/**
 * Bounding words that say one thing twice: “超过3000人以上”, “至少5家以上”, “不超过10%以内” (图书编校质量差错认定细则, 第十九条).
 */
export function findRedundantBounds(mentions: readonly Mention[], words: WordingWords): readonly Finding[] {
  return mentions.flatMap((mention) => {
    const pair = redundancyOf(mention.statement.figure.approximators);
    if (!pair || isOfGoal(mention, pair)) return [];
    const place = wholeOf(mention, pair);
    const [first, second] = pair.map((each) => each.word) as [string, string];
    const message = words.redundant(wordsAt(mention.prose, place), first, second);
    return [
      wordingFinding({
        ...mention,
        check: 'redundant-bound',
        place,
        message,
        step: `${first} + ${second}`,
        fixes: dropEither(mention, place, spansOf(pair), words.fix),
      }),
    ];
  });
}

type Pair = readonly [Approximator, Approximator];

function conflictOf(approximators: readonly Approximator[]): Pair | null {
  const below = approximators.find((each) => each.bound === 'under' || each.bound === 'atMost');
  const above = approximators.find((each) => each.bound === 'over' || each.bound === 'atLeast');
  if (below && above) return below.span.start < above.span.start ? [below, above] : [above, below];
  const [first, second] = approximators;
  const rough = second?.word === '左右' || second?.word === '上下';
  return first && second && rough && first.bound !== 'about' && !first.soft ? [first, second] : null;
}

/** 超过…余 and 突破…多 are left alone: what they mean is plain. */
function redundancyOf(approximators: readonly Approximator[]): Pair | null {
  const [first, second] = approximators;
  if (!first || !second || first.soft) return null;
  const upward = (first.bound === 'over' || first.bound === 'atLeast') && second.bound === 'atLeast';
  const downward = (first.bound === 'under' || first.bound === 'atMost') && second.bound === 'atMost';
  return upward || downward ? [first, second] : null;
}

/** 低于3%左右的控制目标, 高于6%以上的预期目标: the second word is the goal's own, the first compares with it. */
function isOfGoal({ prose, statement }: Mention, [, second]: Pair): boolean {
  // 高于不低于55%的要求: the words of the goal stand behind its figure.
  const behind = Math.max(second.span.end, statement.figure.span.end);
  return /^的[^，,；;。、]{0,8}(?:目标|水平|预期|任务|标准|要求|红线|警戒线)/u.test(
    prose.prose.text.slice(behind, behind + 14),
  );
}

function spansOf([first, second]: Pair): readonly [Span, Span] {
  return [first.span, second.span];
}

function wholeOf(mention: Mention, [first, second]: Pair): Span {
  return hull(mention.statement.figure.span, first.span, second.span);
}
