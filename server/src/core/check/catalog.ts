import type { RelationCheck } from '../relation/relation';
import type { Severity } from './finding';
import type { Tier } from '../reading/tier';

/** Checks that judge more than a relation between figures: structure, targets, wording, input. */
type StructureCheck =
  | 'count-mismatch'
  | 'heading-order'
  | 'ordinal-order'
  | 'target-missing'
  | 'prior-target-conflict'
  | 'prior-value-conflict'
  | 'result-missing'
  | 'claim-unmet'
  | 'required-indicator-missing'
  | 'target-unquantified'
  | 'target-below-result'
  | 'stale-figure'
  | 'companion-conflict'
  | 'calendar-conflict'
  | 'impossible-date'
  | 'weekday-mismatch'
  | 'stale-year'
  | 'session-order'
  | 'glossary-mismatch'
  | 'phrase-misquoted'
  | 'approximator-conflict'
  | 'redundant-bound'
  | 'decrease-by-multiple'
  | 'percent-for-points'
  | 'negative-decrease'
  | 'range-unit-dropped'
  | 'range-reversed'
  | 'mixed-numeral'
  | 'gap-left'
  | 'as-of-wording'
  | 'ratio-over-hundred'
  | 'indicator-name'
  | 'figures-file-conflict'
  | 'not-public'
  | 'estimate-left'
  | 'unreadable-input'
  | 'unused-suppression';

/** Every check Heshu makes today; ids are stable and never reused. */
export type CheckId = RelationCheck | StructureCheck;

/** How strongly each check may speak at most; the single findings may speak lower. */
export const strongestTier: Readonly<Record<CheckId, Tier>> = {
  'sum-mismatch': 'contradiction',
  'part-exceeds-whole': 'contradiction',
  'difference-mismatch': 'contradiction',
  'growth-mismatch': 'contradiction',
  'average-growth-mismatch': 'contradiction',
  'multiple-mismatch': 'contradiction',
  'share-mismatch': 'contradiction',
  'composition-mismatch': 'contradiction',
  'completion-mismatch': 'contradiction',
  'point-change-mismatch': 'contradiction',
  'rank-change-mismatch': 'suspect',
  'pace-mismatch': 'suspect',
  'unit-slip': 'suspect',
  'per-unit-mismatch': 'contradiction',
  'direction-conflict': 'contradiction',
  'plan-below-review': 'suspect',
  'count-mismatch': 'contradiction',
  'alignment-mismatch': 'contradiction',
  'value-conflict': 'suspect',
  'table-sum-mismatch': 'contradiction',
  'table-rate-mismatch': 'contradiction',
  'table-text-conflict': 'contradiction',
  'completion-base-missing': 'missing',
  'heading-order': 'contradiction',
  'ordinal-order': 'contradiction',
  'target-missing': 'missing',
  'prior-target-conflict': 'suspect',
  'prior-value-conflict': 'suspect',
  'result-missing': 'missing',
  'claim-unmet': 'lead',
  'required-indicator-missing': 'missing',
  'target-unquantified': 'missing',
  'target-below-result': 'lead',
  'stale-figure': 'lead',
  'companion-conflict': 'suspect',
  'calendar-conflict': 'contradiction',
  'impossible-date': 'contradiction',
  'weekday-mismatch': 'contradiction',
  'stale-year': 'suspect',
  'session-order': 'suspect',
  'glossary-mismatch': 'suspect',
  'phrase-misquoted': 'suspect',
  'approximator-conflict': 'wording',
  'redundant-bound': 'wording',
  'decrease-by-multiple': 'wording',
  'percent-for-points': 'wording',
  'negative-decrease': 'wording',
  'range-unit-dropped': 'wording',
  'range-reversed': 'suspect',
  'mixed-numeral': 'wording',
  'gap-left': 'missing',
  'as-of-wording': 'wording',
  'ratio-over-hundred': 'suspect',
  'indicator-name': 'wording',
  'figures-file-conflict': 'contradiction',
  'not-public': 'suspect',
  'estimate-left': 'lead',
  'unreadable-input': 'input',
  'unused-suppression': 'input',
};

/** Every check id, in the order of the catalogue. */
export const checkIds = Object.keys(strongestTier) as readonly CheckId[];

/** Checks that are a matter of house style: silent unless switched on by their id. */
export const offByDefault: readonly CheckId[] = ['indicator-name'];

/** The checks that are off: those switched off, and those off by default that nobody switched on; off wins over on. */
export function switchedOff(off: readonly string[], on: readonly string[] = []): readonly string[] {
  return [...off, ...offByDefault.filter((id) => !on.includes(id) && !off.includes(id))];
}

/** The severity a tier speaks at in an editor: only a contradiction is an error. */
export function severityOf(tier: Tier): Severity {
  switch (tier) {
    case 'contradiction':
      return 'error';
    case 'suspect':
    case 'wording':
      return 'warning';
    case 'lead':
    case 'missing':
      return 'information';
    case 'input':
      return 'hint';
  }
}

/** A tier one step quieter: an operand with 约 or 近 makes a contradiction a suspect, a suspect a lead. */
export function lowered(tier: Tier): Tier {
  return tier === 'contradiction' ? 'suspect' : tier === 'suspect' ? 'lead' : tier;
}
