import type { Span } from '../text/span';

/** How strongly a finding speaks (DESIGN: tiers). */
export type Tier = 'contradiction' | 'suspect' | 'lead' | 'missing' | 'wording' | 'input';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/**
 * One thing to look at: “增幅写为35%，按前后两个数应为40.0%”, with the places and the arithmetic behind it.
 *
 * Spans are in the source of the report (or of `path`, for another file).
 */
export interface Finding {
  /** A check id of the catalogue: `growth-mismatch`. */
  readonly check: string;
  readonly tier: Tier;
  readonly severity: Severity;
  readonly span: Span;
  /** One sentence in the user's language: value written, value that follows, reason. */
  readonly message: string;
  readonly related: readonly RelatedPlace[];
  /** The arithmetic, one step a line, in the report's own words. */
  readonly derivation: readonly DerivationStep[];
}

export interface RelatedPlace {
  readonly message: string;
  readonly span: Span;
  /** Only for a place in another file (last year's report, the figures file). */
  readonly path?: string;
}

/** One line of arithmetic and the figures of the text it uses. */
export interface DerivationStep {
  readonly text: string;
  readonly spans: readonly Span[];
}
