import type { Verdict } from '../relation/verdict/solve';
import { overlaps, type Span } from '../text/span';
import { placeOf } from '../reading/place';
import { tierOf } from './relation-finding';
import type { SuppressedFinding } from './suppression';

/**
 * The verdicts without those that must not turn a cell red: of what a comment of the report
 * silences with its reason, and leads, which ask for a person and accuse nothing.
 *
 * “城镇新增就业236人” and “263人” with a comment that the two are counted differently are no contradiction of the table.
 */
export function withoutExcused(
  verdicts: readonly Verdict[],
  suppressed: readonly SuppressedFinding[],
): readonly Verdict[] {
  return verdicts.filter((verdict) => {
    if (verdict.outcome !== 'fails') return true;
    const places = verdict.operands.map(placeOf);
    return tierOf(verdict) !== 'lead' && !isSilenced(verdict.relation.check, places, suppressed);
  });
}

/** Whether a comment of the report silences a check at one of the figures it ties together. */
export function isSilenced(
  check: string,
  places: readonly Span[],
  suppressed: readonly SuppressedFinding[],
): boolean {
  return suppressed.some(
    ({ finding }) => finding.check === check && places.some((place) => overlaps(place, finding.span)),
  );
}
