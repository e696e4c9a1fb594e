import { once } from '../once';
import type { Tier } from '../reading/tier';
import type { SourceEdit, Span } from '../text/span';

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
  /** What could be changed, one for each side that may be wrong; none is preferred. Some are worked out when they are read. */
  readonly fixes: readonly Fix[];
}

/**
 * A finding whose fixes are worked out when somebody reads them, once: the digits 40.0% that would settle “增长35%” take longer
 * to find than the mistake, and nobody asks for them at each keystroke. Copying the finding reads them.
 */
export function withFixes(finding: Omit<Finding, 'fixes'>, make: () => readonly Fix[]): Finding {
  const made = once(make);
  return {
    ...finding,
    get fixes() {
      return made();
    },
  };
}

/**
 * One change that would settle a finding: “改为 40.0%” puts 40.0% for 35%. The report stays as it is until a person takes it.
 */
export interface Fix {
  /** What kind of change it is, stable for tests and settings: `rewrite-figure`, `reword`, `suppress`. */
  readonly kind: string;
  /** In the user's language, short: “增幅改为“40.0%””. */
  readonly title: string;
  /** In the source of the report, in order, without overlaps; spans are those of the text before the change. */
  readonly edits: readonly SourceEdit[];
  /** Whether a figure may read differently afterwards; such a fix is never made together with others unseen. */
  readonly altersNumber: boolean;
  /** Whether the new texts hold placeholders as LSP snippets write them (`${1:数值}`), `$`, `}` and `\\` escaped. */
  readonly snippet: boolean;
}

export interface RelatedPlace {
  readonly message: string;
  readonly span: Span;
  /** Only for a place in another file (last year's report, the figures file). */
  readonly path?: string;
  /** The figure printed there that does not agree: “5250万元”. */
  readonly figure?: string;
}

/** One line of arithmetic and the figures of the text it uses. */
export interface DerivationStep {
  readonly text: string;
  readonly spans: readonly Span[];
}
