import type { Decimal } from '../number/decimal';
import type { Tier } from '../check/finding';
import type { Mention } from '../statement/reading';
import type { Some } from './some';

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
  | 'below-industries';

/** What must hold. Operands carry their units; sums and differences are made in base units (元, 人, 亩). */
export type Equation =
  | {
      readonly form: 'sum';
      readonly parts: Some<Mention>;
      readonly total: Mention;
      /** What was added is counted gross, so a total below the sum is fair and only one above it is not. */
      readonly gross?: true;
    }
  /** One part, or several that exclude each other, of a whole they need not exhaust. */
  | { readonly form: 'at-most'; readonly parts: Some<Mention>; readonly whole: Mention }
  /** to − from = change; `change` is printed without sign, `direction` says which way. */
  | {
      readonly form: 'difference';
      readonly from: Mention;
      readonly to: Mention;
      readonly change: Mention;
      readonly direction: -1 | 0 | 1;
    }
  /** result ÷ base = rate, 1 + rate (growth, excess up) or 1 − rate (down); a null base is unknown and is implied. */
  | {
      readonly form: 'ratio';
      readonly result: Mention;
      readonly base: Mention | null;
      readonly rate: Mention;
      readonly as: RatioForm;
      readonly baseName: string | null;
    }
  /** change ÷ (level ∓ change) = rate: the level before is not printed. */
  | {
      readonly form: 'increase';
      readonly level: Mention;
      readonly change: Mention;
      readonly rate: Mention;
      readonly direction: -1 | 1;
    }
  /** completion − months ÷ 12 = change, ahead of the year gone by (1) or behind it (−1). */
  | {
      readonly form: 'pace';
      readonly completion: Mention;
      readonly change: Mention;
      readonly months: number;
      readonly direction: -1 | 1;
    }
  /** to = from × (1 + rate)ⁿ for one of the n. */
  | {
      readonly form: 'compound';
      readonly from: Mention;
      readonly to: Mention;
      readonly rate: Mention;
      readonly years: Some<number>;
    }
  /** 1 + total = (1 + rate)ⁿ for one of the n: 比2020年增长27.8%，年均增长5%. */
  | {
      readonly form: 'compound-growth';
      readonly total: Mention;
      readonly rate: Mention;
      readonly years: Some<number>;
    }
  /** Shares that make 100 %. */
  | { readonly form: 'hundred'; readonly parts: Some<Mention> }
  /** total ÷ (count ÷ per) = perUnit; `per` is how much of the count's base unit one unit averaged over is. */
  | {
      readonly form: 'per-unit';
      readonly total: Mention;
      readonly count: Mention;
      readonly perUnit: Mention;
      readonly per: Decimal;
    }
  /** 由 from 提高到 to. */
  | { readonly form: 'order'; readonly from: Mention; readonly to: Mention; readonly direction: -1 | 1 }
  /** Mentions of one quantity; `name` where the words around the figures say more than its indicator: 标准化科创园总投资. */
  | { readonly form: 'same'; readonly mentions: Some<Mention>; readonly name?: string }
  /** As many figures as subjects after 分别. */
  | { readonly form: 'aligned'; readonly subjects: readonly string[]; readonly figures: Some<Mention> };

/** ratio: 占、完成、是…倍; up: 增长、超额; down: 下降. */
type RatioForm = 'ratio' | 'up' | 'down';
