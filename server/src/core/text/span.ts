/**
 * A half-open stretch of text, in UTF-16 code units: “完成4720万元”里的“4720万元” is `{ start: 2, end: 8 }`.
 *
 * Inside the core every place is a span; line and character exist only where the editor is spoken to.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text under a span: `textOf('完成4720万元', span(2, 8))` is “4720万元”. */
export function textOf(text: string, place: Span): string {
  return text.slice(place.start, place.end);
}

/** Whether two spans share at least one character: “4720万元” and “万元” overlap, “完成” and “万元” do not. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly inside `outer`: “4720” lies inside “4720万元”. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest span that holds all of the given ones; at least one is required. */
export function hull(first: Span, ...rest: readonly Span[]): Span {
  return {
    start: Math.min(first.start, ...rest.map((each) => each.start)),
    end: Math.max(first.end, ...rest.map((each) => each.end)),
  };
}

/** A span moved by `distance` code units. */
export function shift(place: Span, distance: number): Span {
  return { start: place.start + distance, end: place.end + distance };
}

/** New words for a span of the source: “截至目前” for “截止目前”. An empty span inserts. */
export interface SourceEdit {
  readonly span: Span;
  readonly newText: string;
}
