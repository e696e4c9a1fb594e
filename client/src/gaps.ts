/** A gap of a report, ×× or ×××, in offsets of its text. */
export interface Gap {
  readonly start: number;
  readonly end: number;
}

/** The gap that begins at or behind a place; behind the last one the first, null where nothing is left to fill. */
export function gapAfter(text: string, offset: number): Gap | null {
  const gaps = gapsIn(text);
  return gaps.find(({ start }) => start >= offset) ?? gaps[0] ?? null;
}

/** The gap that ends at or before a place; before the first one the last, null where nothing is left to fill. */
export function gapBefore(text: string, offset: number): Gap | null {
  const gaps = gapsIn(text);
  return gaps.findLast(({ end }) => end <= offset) ?? gaps.at(-1) ?? null;
}

/** 20×× is a year to be completed: what is written stays, as everywhere only the crosses are the gap. */
function gapsIn(text: string): readonly Gap[] {
  return Array.from(text.matchAll(/×+/gu), ({ index, 0: crosses }) => ({
    start: index,
    end: index + crosses.length,
  }));
}
