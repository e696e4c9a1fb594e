import type { Span } from './span';

/**
 * A value of a settings file or of the front matter, with its place in the source, whatever it is written in.
 *
 * “别名: [虾稻米]” is a map of one entry whose value is a list of one text.
 */
export type Located = LocatedText | LocatedList | LocatedMap;

/** One text, number, yes or no: “万斤”, 500, 是. */
export interface LocatedText {
  readonly kind: 'text';
  /** As written, without quotation marks; null for nothing at all. */
  readonly text: string | null;
  readonly span: Span;
}

/** Several values in order: `[虾稻米, 稻虾米]`. */
export interface LocatedList {
  readonly kind: 'list';
  readonly items: readonly Located[];
  readonly span: Span;
}

/** Keys with their values, in the order written; a key may be there twice. */
export interface LocatedMap {
  readonly kind: 'map';
  readonly entries: readonly LocatedEntry[];
  readonly span: Span;
}

/** One key with its value: “名称: 虾稻米产值”. */
export interface LocatedEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Located;
}
