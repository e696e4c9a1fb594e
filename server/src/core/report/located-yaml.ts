import { isMap, isScalar, isSeq, type Pair } from 'yaml';
import type { Located, LocatedEntry } from '../text/located';
import type { Span } from '../text/span';

/** What turns places in the YAML into places in the source. */
export type Place = (from: number, to: number) => Span;

/**
 * A node of a parsed YAML or JSON text as a value with its places: `{"text":"担"}` is a map whose one value is the text 担.
 *
 * A number keeps the digits it is written with; an alias (`*a`) has none of its own and is no text.
 */
export function locate(node: unknown, place: Place, from: Span = place(0, 0)): Located {
  const span = spanOf(node, place) ?? from;
  if (isSeq(node)) return { kind: 'list', span, items: node.items.map((item) => locate(item, place, span)) };
  if (isMap(node))
    return { kind: 'map', span, entries: node.items.map((pair) => entryOf(pair, place, span)) };
  return { kind: 'text', span, text: textOf(node) };
}

/** A scalar as the writer wrote it: `2021-01-08` stays a text, `007` keeps its zeros; null for anything else. */
export function textOf(node: unknown): string | null {
  if (!isScalar(node) || node.value === null) return null;
  if (typeof node.value === 'string') return node.value;
  return node.source ?? null;
}

function entryOf({ key, value }: Pair, place: Place, around: Span): LocatedEntry {
  const keySpan = spanOf(key, place) ?? around;
  return { key: textOf(key) ?? '', keySpan, value: locate(value, place, keySpan) };
}

function spanOf(node: unknown, place: Place): Span | null {
  if (!isScalar(node) && !isSeq(node) && !isMap(node)) return null;
  return node.range ? place(node.range[0], node.range[1]) : null;
}
