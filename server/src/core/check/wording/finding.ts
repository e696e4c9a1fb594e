import type { ReadBlock, ReadProse } from '../../reading/statement/reading';
import type { Span } from '../../text/span';
import { severityOf, type CheckId } from '../catalog';
import type { Finding, Fix, Severity } from '../finding';
import type { Tier } from '../../reading/tier';
import { placeIn } from '../../reading/place';

/** What a wording check has to say of a place: the words, and the line that shows the rule at work. */
export interface Wording {
  readonly check: CheckId;
  readonly block: ReadBlock;
  readonly prose: ReadProse;
  /** In the prose. */
  readonly place: Span;
  readonly message: string;
  /** “截止目前 → 截至目前”, “|33 − 30| = 3”. */
  readonly step: string;
  /** What could be written instead; left out where that is for the writer to find. */
  readonly fixes?: readonly Fix[];
}

/** A finding about wording; never above a warning, for the standards it rests on are guidance (GB/T 15835-2011, 1). */
export function wordingFinding(wording: Wording, severity?: Severity, tier: Tier = 'wording'): Finding {
  const { check, block, prose, place, message, step, fixes = [] } = wording;
  const span = placeIn(block, prose, place);
  return {
    check,
    tier,
    severity: severity ?? severityOf(tier),
    span,
    message,
    related: [],
    derivation: [{ text: step, spans: [span] }],
    fixes,
  };
}

/** The words of a place as they stand in the prose. */
export function wordsAt(prose: ReadProse, place: Span): string {
  return prose.prose.text.slice(place.start, place.end);
}
