import type { Tier } from '../../reading/tier';
import type { Span } from '../../text/span';

/** One way to read which things a stated count counts. */
export interface Listing {
  readonly items: readonly Span[];
  /** The number of items first; others there may fairly be, where 和 may stand inside a name. */
  readonly counts: readonly number[];
  /** 等 stands after the names: there may be more of them. */
  readonly open: boolean;
  /** Whether the list is surely all that is counted, so that a difference may be reported (domain rule 8). */
  readonly closed: boolean;
  readonly tier: Extract<Tier, 'contradiction' | 'suspect' | 'lead'>;
  /** What binds the list to its count. */
  readonly tie: Tie;
}

/** How a list and its count belong together: which words or signs say so. */
export type Tie =
  | 'before'
  | 'clause-before'
  | 'levels'
  | 'short-places'
  | 'one-word'
  | 'pairs'
  | 'explained'
  | 'counted-again'
  | 'repeated-word'
  | 'next-clause'
  | 'each-one'
  | 'names-behind'
  | 'headed-clauses'
  | 'compound-objects'
  | 'compound'
  | 'ordinals'
  | 'dashes';

/** Whether a count fits a list: one of its fair counts, or more than the fewest where 等 says so. */
export function fits(value: number, { counts, open }: Pick<Listing, 'counts' | 'open'>): boolean {
  return counts.includes(value) || (open && value > Math.min(...counts));
}
