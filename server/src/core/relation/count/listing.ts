import type { Tier } from '../../check/finding';
import type { Enumeration } from './enumeration';

/** One way to read which things a stated count counts. */
export interface Listing extends Enumeration {
  /** 等 stands after the names: there may be more of them. */
  readonly open: boolean;
  /** Whether the list is surely all that is counted, so that a difference may be reported (domain rule 8). */
  readonly closed: boolean;
  readonly tier: Extract<Tier, 'contradiction' | 'suspect'>;
}

/** Whether a count fits a list: one of its fair counts, or more than the fewest where 等 says so. */
export function fits(value: number, { counts, open }: Pick<Listing, 'counts' | 'open'>): boolean {
  return counts.includes(value) || (open && value > Math.min(...counts));
}
