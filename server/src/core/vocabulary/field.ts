import type { Located, LocatedEntry, LocatedMap } from '../text/located';
import type { Accepted, TermList, VocabularyProblem } from './fault';

/** One field of an entry: the keys it may be written under, what it takes, and how that is read. */
export interface Field<Value> {
  /** Heshu's own name first, then the Chinese ones: name, 名称. */
  readonly keys: readonly [string, ...string[]];
  readonly accepted: Accepted;
  /** Null where the value is none the field can have. */
  readonly read: (value: Located) => Value | null;
  readonly required?: true;
}

/** All fields of a kind of entry, by their names. */
export type Schema<Entry> = { readonly [Key in keyof Entry]-?: Field<Exclude<Entry[Key], undefined | null>> };

/** An entry as far as it could be read, with the place of each value. */
export interface EntryReading<Entry> {
  readonly values: { readonly [Key in keyof Entry]?: Exclude<Entry[Key], undefined | null> };
  readonly places: { readonly [Key in keyof Entry]?: LocatedEntry };
  readonly problems: readonly VocabularyProblem[];
}

/**
 * Reads one entry by its schema: “{名称: 虾稻米产值, 量纲: 金额}” has the values `name` and `dimension`.
 *
 * A key without a value is as good as absent. Each thing that cannot be read is a problem with its place.
 */
export function readEntry<Entry>(node: Located, schema: Schema<Entry>, list: TermList): EntryReading<Entry> {
  if (node.kind !== 'map')
    return { values: {}, places: {}, problems: [{ span: node.span, fault: { kind: 'entry', list } }] };
  const values: Record<string, unknown> = {};
  const places: Record<string, LocatedEntry> = {};
  const problems: VocabularyProblem[] = [];
  const fields: readonly (readonly [string, Field<unknown>])[] = Object.entries(schema);
  for (const entry of node.entries) {
    const [name, field] = fields.find(([, { keys }]) => keys.includes(entry.key)) ?? [];
    if (name === undefined || field === undefined) problems.push(unknownKey(entry, fields));
    else if (name in places)
      problems.push({ span: entry.keySpan, fault: { kind: 'repeated', key: entry.key } });
    else if (!isAbsent(entry.value)) {
      places[name] = entry;
      const value = field.read(entry.value);
      if (value === null) problems.push(badValue(entry, field));
      else values[name] = value;
    }
  }
  const missing = fields.filter(([name, field]) => field.required && !(name in places));
  problems.push(...missing.map(([, field]) => missingField(node, field)));
  // Each value was read by the schema's own field for it.
  return { values: values as EntryReading<Entry>['values'], places, problems };
}

function unknownKey(
  { key, keySpan }: LocatedEntry,
  fields: readonly (readonly [string, Field<unknown>])[],
): VocabularyProblem {
  const isChinese = /\p{Script=Han}/u.test(key);
  const known = fields.map(([, { keys }]) => (isChinese ? (keys[1] ?? keys[0]) : keys[0]));
  return { span: keySpan, fault: { kind: 'key', key, known } };
}

function badValue({ key, value }: LocatedEntry, { accepted }: Field<unknown>): VocabularyProblem {
  return { span: value.span, fault: { kind: 'value', key, accepted } };
}

/** The entry's first pair stands for the whole, which may be many lines long. */
function missingField(node: LocatedMap, { keys }: Field<unknown>): VocabularyProblem {
  const [first] = node.entries;
  const isChinese = node.entries.some(({ key }) => /\p{Script=Han}/u.test(key));
  const span = first ? { start: first.keySpan.start, end: first.value.span.end } : node.span;
  return { span, fault: { kind: 'missing', key: isChinese ? (keys[1] ?? keys[0]) : keys[0] } };
}

function isAbsent(value: Located): boolean {
  return value.kind === 'text' && value.text === null;
}
