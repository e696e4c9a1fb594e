import type { Span } from '../text/span';
import type { Located, LocatedEntry, LocatedMap } from './located';

/**
 * One field: the keys it may be written under, what it takes, and how that is read; `Accepted` are the names of what fields
 * take, for the words that say so.
 */
export interface Field<Value, Accepted extends string> {
  /** Heshu's own name first, then the Chinese ones: name, 名称. */
  readonly keys: readonly [string, ...string[]];
  readonly accepted: Accepted;
  /** Null where the value is none the field can have. */
  readonly read: (value: Located) => Value | null;
  readonly required?: true;
}

/** Fields within a field: 上, 左, 下 and 右 of 页边距. */
export interface FieldGroup<Entry, Accepted extends string> {
  readonly keys: readonly [string, ...string[]];
  /** What is said where there are no pairs of key and value at all. */
  readonly accepted: Accepted;
  readonly fields: Schema<Entry, Accepted>;
}

/** All fields of a kind of entry, by their names. */
export type Schema<Entry, Accepted extends string> = {
  readonly [Key in keyof Entry]-?:
    Field<Present<Entry[Key]>, Accepted> | FieldGroup<Present<Entry[Key]>, Accepted>;
};

/** Why a part of an entry cannot be taken; keys are as the user wrote them. */
export type SchemaFault<Accepted extends string> =
  | { readonly kind: 'key'; readonly key: string; readonly known: readonly string[] }
  /** One field written twice, perhaps in both languages: name and 名称. */
  | { readonly kind: 'repeated'; readonly key: string }
  | { readonly kind: 'missing'; readonly key: string }
  | { readonly kind: 'value'; readonly key: string; readonly accepted: Accepted };

/** A fault, and the words it lies in. */
interface SchemaProblem<Accepted extends string> {
  /** The value, or the key where the key is at fault. */
  readonly span: Span;
  readonly keySpan: Span;
  readonly fault: SchemaFault<Accepted>;
}

/** An entry as far as it could be read, with the place of each value. */
export interface EntryReading<Entry, Accepted extends string> {
  readonly values: { readonly [Key in keyof Entry]?: Present<Entry[Key]> };
  readonly places: { readonly [Key in keyof Entry]?: LocatedEntry };
  readonly problems: readonly SchemaProblem<Accepted>[];
}

type Present<Value> = Exclude<Value, undefined | null>;

/**
 * Reads one entry by its schema: “{名称: 虾稻米产值, 量纲: 金额}” has the values `name` and `dimension`.
 *
 * A key without a value is as good as absent. Each thing that cannot be read is a problem with its place.
 */
export function readEntry<Entry, Accepted extends string>(
  node: LocatedMap,
  schema: Schema<Entry, Accepted>,
): EntryReading<Entry, Accepted> {
  const { values, places, problems } = readFields<Accepted>(node, schema);
  // Each value was read by the schema's own field for it.
  return { values: values as EntryReading<Entry, Accepted>['values'], places, problems };
}

type AnyField<Accepted extends string> =
  Field<unknown, Accepted> | FieldGroup<Readonly<Record<string, unknown>>, Accepted>;
type Fields<Accepted extends string> = Readonly<Record<string, AnyField<Accepted>>>;

interface FieldsReading<Accepted extends string> {
  readonly values: Record<string, unknown>;
  readonly places: Record<string, LocatedEntry>;
  readonly problems: SchemaProblem<Accepted>[];
}

function readFields<Accepted extends string>(
  node: LocatedMap,
  schema: Fields<Accepted>,
): FieldsReading<Accepted> {
  const reading: FieldsReading<Accepted> = { values: {}, places: {}, problems: [] };
  const fields = Object.entries(schema);
  for (const entry of node.entries) {
    const [name, field] = fields.find(([, { keys }]) => keys.includes(entry.key)) ?? [];
    if (name === undefined || field === undefined)
      reading.problems.push(atKey(entry, { kind: 'key', key: entry.key, known: namesIn(fields, entry.key) }));
    else if (name in reading.places)
      reading.problems.push(atKey(entry, { kind: 'repeated', key: entry.key }));
    else if (!isAbsent(entry.value)) {
      reading.places[name] = entry;
      readField(name, field, entry, reading);
    }
  }
  const missing = fields.filter(([name, field]) => 'required' in field && !(name in reading.places));
  reading.problems.push(...missing.map(([, { keys }]) => missingField<Accepted>(node, keys)));
  return reading;
}

function readField<Accepted extends string>(
  name: string,
  field: AnyField<Accepted>,
  entry: LocatedEntry,
  { values, problems }: FieldsReading<Accepted>,
): void {
  const { key, keySpan, value } = entry;
  const group = 'fields' in field && value.kind === 'map' ? readFields<Accepted>(value, field.fields) : null;
  const read = group?.values ?? ('read' in field ? field.read(value) : null);
  if (read === null)
    problems.push({ span: value.span, keySpan, fault: { kind: 'value', key, accepted: field.accepted } });
  else values[name] = read;
  problems.push(...(group?.problems ?? []));
}

function atKey<Accepted extends string>(
  { keySpan }: LocatedEntry,
  fault: SchemaFault<Accepted>,
): SchemaProblem<Accepted> {
  return { span: keySpan, keySpan, fault };
}

/** The names there are, in the language of the one that is none of them. */
function namesIn(
  fields: readonly (readonly [string, { readonly keys: readonly [string, ...string[]] }])[],
  written: string,
): readonly string[] {
  return fields.map(([, { keys }]) => nameOf(keys, isChinese(written)));
}

function nameOf(keys: readonly [string, ...string[]], chinese: boolean): string {
  return chinese ? (keys[1] ?? keys[0]) : keys[0];
}

function isChinese(key: string): boolean {
  return /\p{Script=Han}/u.test(key);
}

/** The entry's first pair stands for the whole, which may be many lines long. */
function missingField<Accepted extends string>(
  node: LocatedMap,
  keys: readonly [string, ...string[]],
): SchemaProblem<Accepted> {
  const [first] = node.entries;
  const span = first ? { start: first.keySpan.start, end: first.value.span.end } : node.span;
  const key = nameOf(
    keys,
    node.entries.some((entry) => isChinese(entry.key)),
  );
  return { span, keySpan: span, fault: { kind: 'missing', key } };
}

function isAbsent(value: Located): boolean {
  return value.kind === 'text' && value.value === null;
}
