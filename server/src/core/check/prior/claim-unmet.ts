import { completionClaimed } from '../../reading/completion-claimed';
import type { FindingWords } from '../../output/message/zh-CN/findings';
import { placeOf } from '../../reading/place';
import { toldBy, writtenOf } from '../../reading/printed';
import type { Finding } from '../finding';
import type { PriorContext } from './beside-prior';
import type { TargetOutcome } from './target-outcome';

/**
 * “圆满完成年初确定的各项目标任务” in a review whose own figures miss some of them: 地区生产总值增长4.6% after a target of 6%以上. A question, once
 * a report: what was adjusted in the year, or left out of the count, the writer knows (domain rule 17a).
 *
 * A target that is striven for (力争) or said with 左右 promises less, and is not held against the claim.
 */
export function findUnmetClaims(
  { report, prior }: PriorContext,
  outcomes: readonly TargetOutcome[],
  words: FindingWords,
): readonly Finding[] {
  const missed = outcomes.flatMap((each) => missedIn(each));
  if (missed.length === 0) return [];
  const claim = completionClaimed(report);
  if (!claim) return [];
  const told = missed.map(({ name, mention, result }) =>
    words.companions.missedTarget(name, toldBy(mention), toldBy(result)),
  );
  return [
    {
      check: 'claim-unmet',
      tier: 'lead',
      severity: 'information',
      span: claim.span,
      message: words.companions.claimUnmet(claim.text, told),
      related: missed.flatMap(({ mention, result }) => [
        { message: words.usedFigure, span: placeOf(result) },
        {
          message: words.companions.place.prior,
          span: placeOf(mention),
          path: prior.path,
          figure: writtenOf(mention),
        },
      ]),
      derivation: missed.map(({ result }, at) => ({ text: told[at] ?? '', spans: [placeOf(result)] })),
      fixes: [],
    },
  ];
}

type Missed = TargetOutcome & {
  readonly mention: NonNullable<TargetOutcome['mention']>;
  readonly result: NonNullable<TargetOutcome['result']>;
};

function missedIn(outcome: TargetOutcome): readonly Missed[] {
  const { mention, result } = outcome;
  if (outcome.outcome !== 'missed' || mention === null || result === null || !outcome.entry.headline)
    return [];
  const { qualifiers, figure } = mention.statement;
  return qualifiers.includes('striven') || figure.bound === 'about' ? [] : [{ ...outcome, mention, result }];
}
