import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { SourceEdit } from '../text/span';
import { isTooDeeplyNested } from '../text/nesting';
import { readFrontMatter } from './frontmatter';
import { frontMatterNames, keyOf } from './frontmatter-schema';
import { textOf } from '../schema/located-yaml';

/** The keys of the front matter that name other files. */
export type LinkKey = 'prior' | 'with' | 'data';

/**
 * The change that makes a report name another file in its front matter: linking `往年/2025.md` as `prior` puts
 * “上年报告: 往年/2025.md” before the closing line, or in the place of the name that stood there; a companion goes to the end of
 * the list `同会报告`. Everything else stays as it is, comments and line breaks too; a report without front matter gets one.
 *
 * `same` for a file that is named already; `unreadable` for front matter that is no YAML, which is left alone.
 */
export function linkFile(source: string, key: LinkKey, name: string): SourceEdit | 'same' | 'unreadable' {
  const { frontMatter } = readFrontMatter(source);
  const lineBreak = /\r\n|\n|\r/.exec(source)?.[0] ?? '\n';
  if (!frontMatter.span) return newFrontMatter(source, `${writtenKey(key, [])}: ${quoted(name)}`, lineBreak);
  const block = source.slice(frontMatter.span.start, frontMatter.span.end);
  const start = frontMatter.span.start + (/^---[ \t]*(?:\r\n|\n|\r)/.exec(block)?.[0].length ?? 0);
  const end = frontMatter.span.end - (/---[ \t]*$/.exec(block)?.[0].length ?? 0);
  const map = mapOf(source.slice(start, end));
  if (map === 'unreadable') return map;
  const change = changeIn({ yaml: source.slice(start, end), map, key, name, lineBreak });
  if (change === 'same') return change;
  const { from, to, newText } = change;
  return { span: { start: start + from, end: start + to }, newText };
}

/** Places are counted from the start of the YAML here. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly newText: string;
}

interface Linking {
  readonly yaml: string;
  readonly map: YAMLMap | null;
  readonly key: LinkKey;
  readonly name: string;
  readonly lineBreak: string;
}

function newFrontMatter(source: string, line: string, lineBreak: string): SourceEdit {
  const at = source.startsWith('\ufeff') ? 1 : 0;
  return { span: { start: at, end: at }, newText: ['---', line, '---', '', ''].join(lineBreak) };
}

/** The pairs of the front matter; null where it is empty. */
function mapOf(yaml: string): YAMLMap | null | 'unreadable' {
  if (isTooDeeplyNested(yaml)) return 'unreadable';
  const { contents, errors } = parseDocument(yaml, { prettyErrors: false, logLevel: 'silent' });
  if (errors.length > 0) return 'unreadable';
  if (contents === null || (isScalar(contents) && contents.value === null)) return null;
  return isMap(contents) && contents.flow !== true ? contents : 'unreadable';
}

function changeIn(linking: Linking): Change | 'same' {
  const { yaml, map, key, name, lineBreak } = linking;
  const pair = map?.items.find((each) => keyOf(textOf(each.key) ?? undefined) === key);
  if (!pair) {
    const line = `${writtenKey(key, map?.items ?? [])}: ${quoted(name)}${lineBreak}`;
    return { from: yaml.length, to: yaml.length, newText: line };
  }
  const value = pair.value as Node | null;
  if (isNothing(value)) return afterKey(pair, linking);
  if (key !== 'with') return textOf(value) === name ? 'same' : replaced(value, quoted(name), linking);
  return isSeq(value) ? added(value, linking) : besideOne(value, linking);
}

function isNothing(value: Node | null): value is null {
  return value === null || (isScalar(value) && value.value === null);
}

/** “上年报告:” with nothing behind it. */
function afterKey({ key }: Pair, { yaml, name }: Linking): Change {
  const [, keyEnd] = (key as Node).range ?? [0, 0];
  const from = yaml.indexOf(':', keyEnd) + 1;
  return { from, to: from, newText: ` ${quoted(name)}` };
}

function replaced(value: Node, newText: string, { yaml, lineBreak }: Linking): Change {
  const [from, to] = value.range ?? [0, 0];
  const old = yaml.slice(from, to);
  return { from, to, newText: /[\r\n]$/.test(old) ? `${newText}${lineBreak}` : newText };
}

/** “同会报告: 计划报告.md” becomes a list of two. */
function besideOne(value: Node, linking: Linking): Change | 'same' {
  const { name } = linking;
  const written = textOf(value);
  if (written === name) return 'same';
  return replaced(value, `[${quoted(written ?? '')}, ${quoted(name)}]`, linking);
}

function added(list: YAMLSeq, { yaml, name, lineBreak }: Linking): Change | 'same' {
  if (list.items.some((item) => textOf(item) === name)) return 'same';
  const last = list.items.at(-1) as Node | undefined;
  const [from, to] = list.range ?? [0, 0];
  if (list.flow === true) {
    const at = last?.range?.[1] ?? from + 1;
    return { from: at, to: at, newText: last ? `, ${quoted(name)}` : quoted(name) };
  }
  const at = last?.range?.[1] ?? to;
  const lineStart = Math.max(yaml.lastIndexOf('\n', from - 1), yaml.lastIndexOf('\r', from - 1)) + 1;
  return { from: at, to: at, newText: `${lineBreak}${yaml.slice(lineStart, from)}- ${quoted(name)}` };
}

/** In the language of the keys that are there; Chinese where none says. */
function writtenKey(key: LinkKey, pairs: readonly Pair[]): string {
  const written = pairs.map((pair) => textOf(pair.key) ?? '').filter((each) => keyOf(each) !== null);
  const english = written.length > 0 && written.every((each) => /^[a-z]+$/i.test(each));
  const [chinese = key] = frontMatterNames.find((each) => each.key === key)?.names ?? [];
  return english ? key : chinese;
}

/** A file name as YAML writes it: bare where it is read as it stands, also in a list, otherwise in quotation marks. */
function quoted(name: string): string {
  const bare = /^[\p{L}\p{N}.《（〔][\p{L}\p{N}_./（）《》〔〕、 -]*$/u.test(name) && !name.endsWith(' ');
  return bare ? name : JSON.stringify(name);
}
