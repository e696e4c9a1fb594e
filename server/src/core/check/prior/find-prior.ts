import type { ReadCompanion } from '../../companion/read-companion';
import type { FindingWords } from '../../render/message/zh-CN/findings';
import type { Finding } from '../finding';
import type { TargetContext } from '../target-missing';
import { findPriorTargetConflicts } from './prior-target';
import { findPriorValueConflicts } from './prior-value';
import { findMissingResults } from './result-missing';
import { findStaleFigures } from './stale-figure';

/** A report beside the one of the year before. */
export interface PriorContext extends TargetContext {
  readonly prior: ReadCompanion;
  /** The year this report looks back on, whose plan the prior report set. */
  readonly reviewed: number;
}

/** Everything last year's report has to say to this one: its targets, its values, what was left over. */
export function findPriorProblems(context: TargetContext, words: FindingWords): readonly Finding[] {
  const both = besidePrior(context);
  if (!both) return [];
  return [
    ...findPriorTargetConflicts(both, words),
    ...findPriorValueConflicts(both, words),
    ...findMissingResults(both, words),
    ...findStaleFigures(both, words),
  ];
}

/** The report beside last year's; null where it names none or its year is unknown. */
export function besidePrior(context: TargetContext): PriorContext | null {
  const { prior } = context.companions;
  const { reviewed } = context.document.years;
  return prior && reviewed !== null ? { ...context, prior, reviewed } : null;
}
