import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument, visit, type Pair } from 'yaml';
import { isTooDeeplyNested } from '../text/nesting';
import type { Span } from '../text/span';
import type { Located, LocatedEntry, Scalar } from './located';

/** What turns places in the YAML into places in the source. */
export type Place = (from: number, to: number) => Span;

/** What a text holds, as far as it could be read, and why the rest could not. */
export interface LocatedReading {
  readonly located: Located;
  readonly faults: readonly LocatedFault[];
}

/** A fault of the text itself: brackets that are not closed, a key that is there twice. */
interface LocatedFault {
  readonly span: Span;
  readonly repeated: boolean;
  /** The reason in the YAML library's words. */
  readonly detail: string;
}

/**
 * Reads a text of YAML, or of JSON, which is a part of it: “年份: 2021” is a map whose one value is 2021. It never throws;
 * what lies too deep for a parser is a fault of the whole.
 */
export function readLocated(text: string, place: Place, schema: 'core' | 'json' = 'core'): LocatedReading {
  const whole = place(0, text.length);
  if (isTooDeeplyNested(text)) return unread(whole, 'nested too deeply');
  try {
    // The library holds each key against all before it, which takes hours for a hundred thousand of them.
    const options = { schema, uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const;
    const { contents, errors } = parseDocument(text, options);
    const broken = errors.map(({ pos: [from, to], message }) => ({
      span: place(from, to),
      repeated: false,
      detail: message,
    }));
    const faults = [...broken, ...repeatedKeys(contents, place)].sort((a, b) => a.span.start - b.span.start);
    return { located: locate(contents, place), faults };
  } catch (error) {
    return unread(whole, error instanceof Error ? error.message : String(error));
  }
}

/** Each key of a map that stands there before. */
function repeatedKeys(contents: unknown, place: Place): readonly LocatedFault[] {
  const faults: LocatedFault[] = [];
  visit(isNode(contents) ? contents : null, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const span = spanOf(key, place);
        if (seen.has(key.value) && span)
          faults.push({ span, repeated: true, detail: 'Map keys must be unique' });
        seen.add(key.value);
      }
    },
  });
  return faults;
}

function unread(span: Span, detail: string): LocatedReading {
  const nothing = { kind: 'text', text: null, value: null, span } as const;
  return { located: nothing, faults: [{ span, repeated: false, detail }] };
}

/**
 * A node of a parsed YAML or JSON text as a value with its places: `{"text":"担"}` is a map whose one value is the text 担.
 *
 * A number keeps the digits it is written with; an alias (`*a`) has none of its own and is no text.
 */
function locate(node: unknown, place: Place, from: Span = place(0, 0)): Located {
  const span = spanOf(node, place) ?? from;
  if (isSeq(node)) return { kind: 'list', span, items: node.items.map((item) => locate(item, place, span)) };
  if (isMap(node))
    return { kind: 'map', span, entries: node.items.map((pair) => entryOf(pair, place, span)) };
  return { kind: 'text', span, text: textOf(node), value: scalarOf(node) };
}

/** A scalar as the writer wrote it: `2021-01-08` stays a text, `007` keeps its zeros; null for anything else. */
export function textOf(node: unknown): string | null {
  if (!isScalar(node) || node.value === null) return null;
  if (typeof node.value === 'string') return node.value;
  return node.source ?? null;
}

function scalarOf(node: unknown): Scalar {
  if (isAlias(node)) return undefined;
  const value: unknown = isScalar(node) ? node.value : null;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function entryOf({ key, value }: Pair, place: Place, around: Span): LocatedEntry {
  const keySpan = spanOf(key, place) ?? around;
  return { key: textOf(key) ?? '', keySpan, value: locate(value, place, keySpan) };
}

function spanOf(node: unknown, place: Place): Span | null {
  if (!isScalar(node) && !isSeq(node) && !isMap(node) && !isAlias(node)) return null;
  return node.range ? place(node.range[0], node.range[1]) : null;
}
