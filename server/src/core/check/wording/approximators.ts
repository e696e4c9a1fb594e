import type { Approximator } from '../../figure/figure';
import type { FindingWords } from '../../render/message/findings';
import type { Mention } from '../../statement/reading';
import { hull } from '../../text/span';
import type { Finding } from '../finding';
import { placeIn } from '../place';

/**
 * “近5万余份”: 近 says less than five myriads, 余 says more.
 *
 * 约…余 and 约…左右 are not reported: usage authorities accept 约 with a rough number (BNU 2020, 杜永道).
 */
export function findApproximatorConflicts(
  mentions: readonly Mention[],
  words: FindingWords,
): readonly Finding[] {
  return mentions.flatMap((mention) => {
    const pair = conflictOf(mention.statement.figure.approximators);
    return pair ? [toFinding(mention, pair, words)] : [];
  });
}

type Pair = readonly [Approximator, Approximator];

function conflictOf(approximators: readonly Approximator[]): Pair | null {
  const below = approximators.find((each) => each.bound === 'under' || each.bound === 'atMost');
  const above = approximators.find((each) => each.bound === 'over' || each.bound === 'atLeast');
  if (!below || !above) return null;
  return below.span.start < above.span.start ? [below, above] : [above, below];
}

function toFinding(mention: Mention, [first, second]: Pair, words: FindingWords): Finding {
  const { figure } = mention.statement;
  const whole = hull(figure.span, first.span, second.span);
  const span = placeIn(mention.block, mention.prose, whole);
  const text = mention.prose.prose.text.slice(whole.start, whole.end);
  return {
    check: 'approximator-conflict',
    tier: 'wording',
    severity: 'warning',
    span,
    message: words.approximators(text, first.word, second.word),
    related: [],
    derivation: [{ text: `${first.word} × ${second.word}`, spans: [span] }],
  };
}
