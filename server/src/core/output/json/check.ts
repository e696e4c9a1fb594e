import type { Finding, RelatedPlace, Severity } from '../../check/finding';
import type { Tier } from '../../reading/tier';
import type { RangeOf } from './range';

/** What `heshu check --format json` says of one finding. */
export interface FindingJson<Range> {
  readonly check: string;
  readonly tier: Tier;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly related: readonly RelatedJson<Range>[];
  readonly derivation: readonly StepJson<Range>[];
}

interface RelatedJson<Range> {
  readonly message: string;
  readonly range: Range;
  readonly path?: string;
}

/** One line of arithmetic, “155 + 200 = 355”, and the figures it uses. */
interface StepJson<Range> {
  readonly text: string;
  readonly ranges: readonly Range[];
}

/** One finding as the JSON says it. */
export function findingJson<Range>(finding: Finding, rangeOf: RangeOf<Range>): FindingJson<Range> {
  return {
    check: finding.check,
    tier: finding.tier,
    severity: finding.severity,
    message: finding.message,
    range: rangeOf(finding.span),
    related: finding.related.map((place) => relatedJson(place, rangeOf)),
    derivation: finding.derivation.map((step) => ({
      text: step.text,
      ranges: step.spans.map((place) => rangeOf(place)),
    })),
  };
}

function relatedJson<Range>(place: RelatedPlace, rangeOf: RangeOf<Range>): RelatedJson<Range> {
  return {
    message: place.message,
    range: rangeOf(place.span, place.path),
    ...(place.path === undefined ? {} : { path: place.path }),
  };
}
