import { figureSign } from './fold';
import { matchPredicate, type Predicate } from './predicate';
import type { PlacedFigure, SentenceView } from './sentence-view';

/** The words around one figure's sign, from which it is read. Offsets count from the beginning of the sentence. */
export interface FigureWords {
  /** The sign itself. */
  readonly at: number;
  /** Up to 120 characters before the sign, and where they begin. */
  readonly before: string;
  readonly from: number;
  /** Up to 40 characters after the sign. */
  readonly after: string;
  readonly predicate: Predicate | null;
  /** Between the last boundary and the predicate: where the name stands, if anywhere. */
  readonly region: string;
  readonly regionAt: number;
  /** The figure's clause, from its last comma to the sign. */
  readonly clause: string;
  readonly clauseAt: number;
}

/** How far back a figure's own words are looked for: longer than any clause, so that reading stays linear. */
const reach = 120;

/**
 * The words around a figure; one of a list shares the predicate of the list's first. Words up to `consumed` have named
 * the figure before (“155个公益性岗位和199个…”) and name no other.
 */
export function wordsAround(
  view: SentenceView,
  { at, figure }: PlacedFigure,
  consumed: number,
  shared: Predicate | null = null,
): FigureWords {
  const from = Math.max(0, at - reach);
  const before = view.text.slice(from, at);
  const after = view.text.slice(at + 1, at + 41);
  const predicate = shared ?? matchPredicate(before, after, figure.unit.dimension);
  const nameEnd = predicate && !shared ? predicate.start : before.length;
  const named = before.slice(0, nameEnd);
  const nameStart = Math.max(
    lastBoundary(named) + 1,
    named.lastIndexOf(figureSign) + 1,
    Math.min(consumed - from, nameEnd),
  );
  const clauseStart = lastBoundary(before) + 1;
  return {
    at,
    before,
    from,
    after,
    predicate,
    region: before.slice(nameStart, nameEnd),
    regionAt: from + nameStart,
    clause: before.slice(clauseStart),
    clauseAt: from + clauseStart,
  };
}

/** Where the last comma, colon or bracket stands, or −1. */
export function lastBoundary(words: string): number {
  for (let at = words.length - 1; at >= 0; at--) if (boundaries.includes(words.charAt(at))) return at;
  return -1;
}

const boundaries = '，,；;：:。（(）)！？[]［］〔〕';
