import type { Span } from '../../server/src/core/text/span';

/**
 * A text whose places are marked where they stand: `全年总值{{^1|1000亿元}}，占比{{!share-mismatch#1|45%}}。`
 *
 * - `{{!check-id|…}}` expects a finding there; `{{!check-id/warning|…}}` says how gravely;
 * - `{{!check-id#1|…}}` expects its related places to be exactly those marked `{{^1|…}}`;
 * - `{{~other|…}}` has other words in the twin of the text: `位列第3，{{~位列第|前移}}16位`;
 * - `{{name|…}}` is a place with a name, `{{|}}` the cursor. Markers may stand in each other.
 */
export interface MarkedText {
  /** Without the markers. */
  readonly text: string;
  /** In the order in which they begin, the outer before the inner. */
  readonly markers: readonly Marker[];
}

export interface Marker {
  /** What stands before the bar: “!share-mismatch#1”, “^1”, “name”, “”. */
  readonly label: string;
  /** In the text without markers. */
  readonly span: Span;
}

/** Takes the markers out of a text; braces that mark nothing stay as they are. */
export function parseMarkers(marked: string): MarkedText {
  const open: { readonly label: string; readonly start: number; readonly index: number }[] = [];
  const markers: Marker[] = [];
  let text = '';
  let at = 0;
  while (at < marked.length) {
    const label = opening(marked, at);
    if (label !== null) {
      open.push({ label, start: text.length, index: markers.length });
      markers.push({ label, span: { start: text.length, end: text.length } });
      at += label.length + '{{|'.length;
    } else if (open.length > 0 && marked.startsWith('}}', at)) {
      const { label: closed, start, index } = open.pop()!;
      markers[index] = { label: closed, span: { start, end: text.length } };
      at += '}}'.length;
    } else {
      text += marked.charAt(at);
      at += 1;
    }
  }
  if (open.length > 0) throw new Error(`marker “${open[0]!.label}” is not closed: ${marked}`);
  return { text, markers };
}

/** A text that differs from another in the words marked `{{~…|…}}` alone. */
export interface Twin {
  readonly text: string;
  /** How much of the shorter of the two stands in both, from 0 to 1. */
  readonly shared: number;
}

/** The twin of a marked text, or null where nothing is marked to be otherwise in it. */
export function twinOf(marked: string): Twin | null {
  const { text, markers } = parseMarkers(marked);
  const changed = markers.filter(({ label }) => label.startsWith('~'));
  if (changed.length === 0) return null;
  const twin = changed.reduceRight(
    (words, { label, span }) => words.slice(0, span.start) + label.slice(1) + words.slice(span.end),
    text,
  );
  const kept = text.length - changed.reduce((sum, { span }) => sum + span.end - span.start, 0);
  return { text: twin, shared: kept / Math.min(text.length, twin.length) };
}

function opening(marked: string, at: number): string | null {
  if (!marked.startsWith('{{', at)) return null;
  return /^\{\{(?<label>[^|{}\n]*)\|/u.exec(marked.slice(at, at + 80))?.groups?.label ?? null;
}
