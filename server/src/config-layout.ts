import type { LayoutFont } from './core/export/laid-report';
import { changedLayout, type LayoutChanges, roomIn } from './core/export/layout-changes';
import type { Located, LocatedEntry } from './core/text/located';
import type { Span } from './core/text/span';

/** What a setting of the layout takes, for the words that say so: a margin takes 5 to 80 millimetres. */
export type LayoutAccepted = 'object' | 'margin' | 'lines' | 'characters' | 'font';

/** The first setting of a layout that cannot be taken; `known` are the names there are where its own is none. */
export interface LayoutProblem {
  readonly span: Span;
  readonly key: string;
  readonly fault: LayoutAccepted | 'repeated' | { readonly known: readonly string[] };
}

/** A place's own layout read, or what keeps it from being used. */
export type LayoutReading =
  | { readonly kind: 'layout'; readonly layout: LayoutChanges }
  | { readonly kind: 'problem'; readonly problem: LayoutProblem };

/** Reads `"版式": {"页边距": {"左": 30}, "字体": {"正文": "华文仿宋"}}`; keys may be English or Chinese. */
export function readLayout(entry: LocatedEntry, json: unknown): LayoutReading {
  try {
    return { kind: 'layout', layout: layoutOf(fieldsOf(entry, json, settingNames), entry) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { kind: 'problem', problem: error.problem };
  }
}

const settingNames = { margins: '页边距', lines: '行数', characters: '字数', fonts: '字体' } as const;
const marginNames = { top: '上', left: '左', bottom: '下', right: '右' } as const;
const fontNames = {
  title: '标题',
  heading1: '一级标题',
  heading2: '二级标题',
  body: '正文',
  page: '页码',
} as const satisfies Readonly<Record<LayoutFont, string>>;

/** Thrown at the first fault and caught by {@link readLayout} alone. */
class Refused extends Error {
  constructor(readonly problem: LayoutProblem) {
    super(problem.key);
  }
}

function layoutOf(fields: Fields<keyof typeof settingNames>, entry: LocatedEntry): LayoutChanges {
  const { margins, lines, characters, fonts } = fields;
  const layout = {
    ...(margins ? { margins: marginsOf(margins) } : {}),
    ...(lines ? { lines: whole(lines, 'lines') } : {}),
    ...(characters ? { characters: whole(characters, 'characters') } : {}),
    ...(fonts ? { fonts: fontsOf(fonts) } : {}),
  };
  // Type of 16 points needs that much room, and more would be no official document.
  const { line, character } = roomIn(changedLayout(layout));
  if (line < 18 || line > 60) throw refusal((lines ?? { entry }).entry, 'lines');
  if (character < 15 || character > 32) throw refusal((characters ?? { entry }).entry, 'characters');
  return layout;
}

function marginsOf({ entry, json }: Field): NonNullable<LayoutChanges['margins']> {
  const sides = Object.entries(fieldsOf(entry, json, marginNames));
  return Object.fromEntries(
    sides.map(([side, field]) => {
      if (typeof field.json !== 'number' || field.json < 5 || field.json > 80)
        throw refusal(field.entry, 'margin');
      return [side, field.json];
    }),
  );
}

function fontsOf({ entry, json }: Field): NonNullable<LayoutChanges['fonts']> {
  const uses = Object.entries(fieldsOf(entry, json, fontNames));
  return Object.fromEntries(
    uses.map(([use, field]) => {
      const names: readonly unknown[] = [field.json].flat();
      if (names.length === 0 || !names.every(isFontName)) throw refusal(field.entry, 'font');
      return [use, names];
    }),
  );
}

/** Word takes 31 characters; what could end a name in a style sheet is in none. */
function isFontName(name: unknown): name is string {
  return typeof name === 'string' && /^[^\s"'<>&;{}\\,][^"'<>&;{}\\,\n]{0,30}$/u.test(name);
}

function whole({ entry, json }: Field, fault: 'lines' | 'characters'): number {
  if (typeof json === 'number' && Number.isInteger(json) && json > 0 && json <= 100) return json;
  throw refusal(entry, fault);
}

/** One setting with its place and its value. */
interface Field {
  readonly entry: LocatedEntry;
  readonly json: unknown;
}

type Fields<Key extends string> = Partial<Readonly<Record<Key, Field>>>;

/** The settings of an object by their English names, each once. */
function fieldsOf<Key extends string>(
  entry: LocatedEntry,
  json: unknown,
  names: Readonly<Record<Key, string>>,
): Fields<Key> {
  const fields: Partial<Record<Key, Field>> = {};
  for (const each of entriesOf(entry.value) ?? refuse(entry, 'object')) {
    const key = keysOf(names).find((one) => one === each.key || names[one] === each.key);
    if (key === undefined) throw refusal(each, { known: Object.keys(names) });
    if (fields[key]) throw refusal(each, 'repeated');
    fields[key] = { entry: each, json: valueOf(json, each.key) };
  }
  return fields;
}

function entriesOf(value: Located): readonly LocatedEntry[] | null {
  return value.kind === 'map' ? value.entries : null;
}

function keysOf<Key extends string>(names: Readonly<Record<Key, string>>): readonly Key[] {
  return Object.keys(names) as Key[];
}

function valueOf(json: unknown, key: string): unknown {
  return typeof json === 'object' && json !== null ? Reflect.get(json, key) : undefined;
}

function refuse(entry: LocatedEntry, fault: LayoutProblem['fault']): never {
  throw refusal(entry, fault);
}

function refusal({ key, keySpan }: LocatedEntry, fault: LayoutProblem['fault']): Refused {
  return new Refused({ span: keySpan, key, fault });
}
