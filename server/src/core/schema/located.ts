import type { Span } from '../text/span';

/**
 * A value of a settings file or of the front matter, with its place in the source, whatever it is written in.
 *
 * “别名: [虾稻米]” is a map of one entry whose value is a list of one text.
 */
export type Located = LocatedText | LocatedList | LocatedMap;

/** One text, number, yes or no: “万斤”, 500, 是. */
interface LocatedText {
  readonly kind: 'text';
  /** As written, without quotation marks; null for nothing at all. */
  readonly text: string | null;
  /** What the language it is written in makes of it: `2021` is a number, `"2021"` a text. */
  readonly value: Scalar;
  readonly span: Span;
}

/** A plain value; null for nothing, undefined for an alias of YAML (`*a`), which has none of its own. */
export type Scalar = string | number | boolean | null | undefined;

/** Several values in order: `[虾稻米, 稻虾米]`. */
interface LocatedList {
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

/**
 * Plain data as a value without places: settings that an editor sends, `{"checks": {"value-conflict": false}}`. What JSON does
 * not have is nothing.
 */
export function locatedData(data: unknown): Located {
  if (Array.isArray(data)) return { kind: 'list', span: nowhere, items: data.map(locatedData) };
  if (typeof data === 'object' && data !== null)
    return {
      kind: 'map',
      span: nowhere,
      entries: Object.entries(data).map(([key, value]) => ({
        key,
        keySpan: nowhere,
        value: locatedData(value),
      })),
    };
  const value =
    typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean' ? data : null;
  return { kind: 'text', span: nowhere, text: value === null ? null : String(value), value };
}

const nowhere: Span = { start: 0, end: 0 };
