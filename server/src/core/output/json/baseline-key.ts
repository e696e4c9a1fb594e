import type { Finding } from '../../check/finding';
import type { Span } from '../../text/span';

/**
 * What a finding is known by from one version of a report to the next: its check, the words under it, the words just before it,
 * and the figures it was held against.
 *
 * Lines may move, messages may be reworded, and what stands elsewhere may change; a finding with another figure is another one.
 */
export interface FindingKey {
  readonly check: string;
  /** Under the range, without white space: “35%”. */
  readonly text: string;
  /** Up to twelve characters before it in its line, without white space: “扩大到4480亩，增长”. */
  readonly before: string;
  /** The words of its related places in the same report, in order: “3200亩”, “4480亩”. */
  readonly with: readonly string[];
}

/** The key of a finding in the source it was found in. */
export function findingKey({ check, span, related }: Finding, source: string): FindingKey {
  const [line = ''] = source
    .slice(Math.max(0, span.start - LONGEST_BEFORE), span.start)
    .split(/[\r\n]/)
    .slice(-1);
  return {
    check,
    text: words(source, span),
    before: withoutMarks(line).slice(-12),
    with: related.flatMap((place) => (place.path === undefined ? [words(source, place.span)] : [])),
  };
}

/** The same for the same key, whatever order its parts were written in. */
export function keyText({ check, text, before, with: others }: FindingKey): string {
  return JSON.stringify([check, text, before, others]);
}

const LONGEST = 60;

/** Twelve characters and the marks between them; a line may be the whole report. */
const LONGEST_BEFORE = 400;

function words(source: string, { start, end }: Span): string {
  return withoutMarks(source.slice(start, Math.min(end, start + LONGEST)));
}

/** Without white space and the marks of emphasis, which are layout. */
function withoutMarks(text: string): string {
  return text.replace(/[\s\u3000*_]+/g, '');
}
