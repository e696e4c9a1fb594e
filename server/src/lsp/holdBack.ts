import type { Finding } from '../core/check/finding';
import type { Span } from '../core/text/span';

/** Where the writer is in the text, and since when the text has been as it is. */
export interface Caret {
  readonly offset: number;
  /** The sentence (or heading, or table) it stands in. */
  readonly sentence: Span;
  /** When the text was last changed, in milliseconds of the server's clock. */
  readonly editedAt: number;
  /** Whether an input method is believed to be composing. */
  readonly composing: boolean;
}

/** Which findings are shown, and which wait until the writer is done with the figure. */
export interface HeldBack {
  readonly visible: readonly Finding[];
  readonly held: readonly Finding[];
  /** When those held are to be shown at the latest; null when none is held. */
  readonly due: number | null;
}

/** A figure half typed is no mistake; after this long without a key it is taken as meant. In milliseconds. */
export const holdFor = 1000;

/** Letters left standing this long are no composition but a word; nobody looks for a candidate longer. */
export const composeFor = 10_000;

/**
 * Decides which findings are shown while somebody types: 384 retyped as 354 passes through 3 and 35, and none of
 * these is painted.
 *
 * What is resolved disappears at once, for only `findings` can be visible. A new finding one of whose figures touches
 * the caret waits until the caret is in another sentence or a second has passed without an edit. While an input
 * method composes, no new finding appears anywhere. At the first look (`previous` null) everything is shown.
 */
export function holdBack(
  previous: HeldBack | null,
  findings: readonly Finding[],
  caret: Caret | null,
  now: number,
): HeldBack {
  if (previous === null || caret === null || now >= dueAt(caret))
    return { visible: findings, held: [], due: null };
  const fresh = freshFindings(previous.visible, findings, caret);
  const waiting = new Set(previous.held.map(identity));
  const held = findings.filter((finding) => fresh.has(finding) && isHeld(finding, waiting, caret));
  const hidden = new Set(held);
  return {
    visible: findings.filter((finding) => !hidden.has(finding)),
    held,
    due: held.length > 0 ? dueAt(caret) : null,
  };
}

/** Whether an offset lies in one of the figures a finding speaks of, or directly beside one. */
function touches(finding: Finding, offset: number): boolean {
  return spansOf(finding).some((span) => span.start <= offset && offset <= span.end);
}

function dueAt(caret: Caret): number {
  return caret.editedAt + (caret.composing ? composeFor : holdFor);
}

function isHeld(finding: Finding, waiting: ReadonlySet<string>, caret: Caret): boolean {
  if (caret.composing) return true;
  if (!touches(finding, caret.offset) && !waiting.has(identity(finding))) return false;
  return spansOf(finding).some(
    (span) => span.start <= caret.sentence.end && caret.sentence.start <= span.end,
  );
}

/**
 * The findings that were not shown before. Places move with every edit, so a finding is known by what it says; of
 * several that say the same (截止目前, twice) those away from the caret are the old ones.
 */
function freshFindings(
  shown: readonly Finding[],
  findings: readonly Finding[],
  caret: Caret,
): ReadonlySet<Finding> {
  const known = new Map<string, number>();
  for (const finding of shown) known.set(identity(finding), (known.get(identity(finding)) ?? 0) + 1);
  const fresh = new Set<Finding>();
  const near = findings.filter((finding) => touches(finding, caret.offset));
  const far = findings.filter((finding) => !touches(finding, caret.offset));
  for (const finding of [...far, ...near]) {
    const left = known.get(identity(finding)) ?? 0;
    if (left === 0) fresh.add(finding);
    else known.set(identity(finding), left - 1);
  }
  return fresh;
}

function identity(finding: Finding): string {
  return JSON.stringify([finding.check, finding.message, finding.derivation.map((step) => step.text)]);
}

/** Places in other files cannot be under the caret. */
function spansOf(finding: Finding): readonly Span[] {
  const related = finding.related.filter((place) => place.path === undefined).map((place) => place.span);
  return [finding.span, ...related, ...finding.derivation.flatMap((step) => step.spans)];
}
