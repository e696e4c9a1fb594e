import type { Tier } from '../reading/tier';
import type { Equation } from '../equation/equation';

/**
 * A constraint between quantities of the report, with the words that say so: “146个…和208个…，解决…354人” is the sum
 * 146 + 208 = 354, which may speak at most as a suspect.
 */
export interface Relation {
  /** The check that reports it when it cannot hold. */
  readonly check: RelationCheck;
  /** How strongly a failure may speak; approximate operands lower it further. */
  readonly tier: Tier;
  readonly equation: Equation;
  /** What the person should know besides the arithmetic: that units differ, that only one reading fits. */
  readonly note: RelationNote | null;
}

/** A relation and who recognised it: “62个…和38个…，合计110个” by the rule `sum`. How often each is right can then be counted. */
export interface RuledRelation extends Relation {
  readonly rule: string;
}

/** The checks that judge relations between figures. */
export type RelationCheck =
  | 'sum-mismatch'
  | 'part-exceeds-whole'
  | 'difference-mismatch'
  | 'growth-mismatch'
  | 'average-growth-mismatch'
  | 'multiple-mismatch'
  | 'share-mismatch'
  | 'composition-mismatch'
  | 'completion-mismatch'
  | 'point-change-mismatch'
  | 'rank-change-mismatch'
  | 'pace-mismatch'
  | 'unit-slip'
  | 'per-unit-mismatch'
  | 'direction-conflict'
  | 'plan-below-review'
  | 'alignment-mismatch'
  | 'value-conflict'
  | 'table-sum-mismatch'
  | 'table-rate-mismatch'
  | 'table-text-conflict'
  | 'completion-base-missing';

/** units-differ: 岗位 and 人; overlapping: parts that may overlap; only-other-reading: 超额完成120%. */
export type RelationNote = 'units-differ' | 'may-overlap' | 'other-reading' | OrderNote;

/** Why one figure should not exceed another that it is no part of: what the message says. */
export type OrderNote =
  | 'rural-above-urban'
  | 'revenue-above-product'
  | 'tax-above-sales'
  | 'short-of-task'
  | 'above-cap'
  | 'above-industries'
  | 'below-industries'
  | 'mark-not-passed';
