import { looksBackOnTerm } from '../../reading/calendar/told-year';
import type { Passage } from './passage';
import type { CalendarContext, Years } from './occasion';

/** How far from the plan year the years lie that a part may tell of: `[-5, 0]` is the five years behind it to itself. */
export interface Reach {
  readonly review: Years | null;
  readonly plan: Years | null;
  readonly other: Years | null;
}

/**
 * The years a sentence of a passage's part may tell of: with `review: [-5, 0]` and the plan year 2021, 2016 to 2021.
 *
 * A review may look back over a whole term, so five years behind the plan are always fair. Null where the report's years
 * are unknown or the part says nothing. “五年来，……” looks back wherever it stands.
 */
export function toldIn(passage: Passage, context: CalendarContext, reach: Reach): Years | null {
  const { plan } = context.years;
  const part = reachOf(passage, reach);
  return plan === null || part === null ? null : [plan + part[0], plan + part[1]];
}

function reachOf(passage: Passage, { review, plan, other }: Reach): Years | null {
  if (passage.part === 'other') return other;
  return passage.part === 'plan' && !looksBackOnTerm(passage.text) ? plan : review;
}
