import type { Dimension } from '../../reading/figure/figure';
import type { Mention } from '../../reading/statement/reading';

/** What 分别 deals its figures out to. */
export interface Subjects {
  /** Each fair way to name them, the likeliest first: 城镇居民收入, 农村居民收入 of 城乡居民收入. */
  readonly readings: readonly [readonly string[], ...(readonly string[])[]];
  /** How many there may fairly be besides. */
  readonly counts: readonly number[];
  /** Whether there may be more than those named: 等 stands after them. */
  readonly open: boolean;
  /**
   * yes: 、 alone parts the names, they end alike, or the one name is an indicator known by it; likely: one 和 before the last name; no:
   * a joint may stand inside a name (农房抵押与林权抵押试点), or the one name may be of several things.
   */
  readonly sure: 'yes' | 'likely' | 'no';
  /** What the subjects are measured in, where figures of their own stand before 分别. */
  readonly dimensions: readonly Dimension[];
}

/** Where a 分别 stands and what is before it in its sentence. */
export interface BeforeRespectively {
  /** The index of the token 分别. */
  readonly at: number;
  /** The index of the first token of its sentence. */
  readonly sentence: number;
  /** The figures of the sentence before it. */
  readonly figures: readonly Mention[];
  /** The subjects of the 分别 before it in the sentence; null where they could not be counted, undefined without one. */
  readonly earlier: Subjects | null | undefined;
  /** How many of the figures were dealt out up to that 分别. */
  readonly dealt: number;
}

/** As many as any list has: nothing is held against the subjects. */
export const anyNumber: readonly number[] = Array.from({ length: 30 }, (_, index) => index + 1);
