import type { FindingWords } from '../../output/message/zh-CN/findings';
import type { Finding } from '../finding';
import type { TargetContext } from '../target-missing';
import { findUnmetClaims } from './claim-unmet';
import type { TargetOutcome } from './target-outcome';
import { besidePrior } from './beside-prior';
import { findPriorTargetConflicts } from './prior-target';
import { findPriorValueConflicts } from './prior-value';
import { findMissingResults } from './result-missing';
import { findStaleFigures } from './stale-figure';

/** Everything last year's report has to say to this one: its targets, its values, what was left over. */
export function findPriorProblems(
  context: TargetContext & { readonly outcomes: () => readonly TargetOutcome[] },
  words: FindingWords,
): readonly Finding[] {
  const both = besidePrior(context);
  if (!both) return [];
  return [
    ...findPriorTargetConflicts(both, words),
    ...findPriorValueConflicts(both, words),
    ...findMissingResults(both, context.outcomes(), words),
    ...findUnmetClaims(both, context.outcomes(), words),
    ...findStaleFigures(both, words),
  ];
}
