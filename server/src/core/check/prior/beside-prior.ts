import type { ReadCompanion } from '../../companion/read-companion';
import type { TargetContext } from '../target-missing';

/** A report beside the one of the year before. */
export interface PriorContext extends TargetContext {
  readonly prior: ReadCompanion;
  /** The year this report looks back on, whose plan the prior report set. */
  readonly reviewed: number;
}

/** The report beside last year's; null where it names none or its year is unknown. */
export function besidePrior(context: TargetContext): PriorContext | null {
  const { prior } = context.companions;
  const { reviewed } = context.document.years;
  return prior && reviewed !== null ? { ...context, prior, reviewed } : null;
}
