import { isMap, isScalar, isSeq, parseDocument, type Document, type Node, type Pair } from 'yaml';
import type { Recall } from '../memory';
import { isTooDeeplyNested } from '../text/nesting';
import type { Span } from '../text/span';
import type { FrontMatter, FrontMatterProblem, NamedFile } from './document';
import { keyOf, LEVEL_NAMES, levelNamed, type Key } from './frontmatter-keys';
import { locate, textOf } from './located-yaml';

/** The front matter of a source and where the report's text begins after it. */
export interface FrontMatterReading {
  readonly frontMatter: FrontMatter;
  readonly bodyStart: number;
}

/**
 * Reads the YAML block a report may begin with: “---⏎年份: 2021⏎级别: 乡镇⏎---” gives year 2021 and level town.
 *
 * Keys and levels may be Chinese or English; unknown keys are left alone. What cannot be read is a problem with its
 * place, never an exception. A block that is not closed is prose.
 */
export function readFrontMatter(
  source: string,
  recall: FrontMatterRecall = (_, read) => read(),
): FrontMatterReading {
  const start = source.startsWith('\ufeff') ? 1 : 0;
  const block = findBlock(source, start);
  if (block === null) return { frontMatter: { span: null, problems: [] }, bodyStart: start };
  const yaml = source.slice(block.yaml.start, block.yaml.end);
  return recall(source.slice(0, block.span.end), () => ({
    frontMatter: { span: block.span, ...readYaml(yaml, block.yaml.start) },
    bodyStart: block.span.end,
  }));
}

/** What is recalled of the version before: the front matter of a source that begins with the same words. */
export type FrontMatterRecall = Recall<string, FrontMatterReading>;

interface FrontMatterPlace {
  /** With both `---` lines, without the last line break. */
  readonly span: Span;
  readonly yaml: Span;
}

function findBlock(source: string, start: number): FrontMatterPlace | null {
  const opening = /^---[ \t]{0,99}(?:\r\n|\n|\r)/.exec(source.slice(start, start + 110));
  if (opening === null) return null;
  const from = start + opening[0].length;
  const fences = /^---[ \t]{0,99}$/gm;
  fences.lastIndex = from;
  const closing = fences.exec(source);
  if (closing === null) return null;
  const yaml = { start: from, end: closing.index };
  return { yaml, span: { start, end: closing.index + closing[0].length } };
}

type Content = Omit<FrontMatter, 'span'>;
type Field = Partial<Omit<Content, 'files' | 'problems'>>;

function readYaml(yaml: string, offset: number): Content {
  const whole = { start: offset, end: offset + yaml.length };
  if (isTooDeeplyNested(yaml))
    return { problems: [{ kind: 'syntax', span: whole, detail: 'nested too deeply' }] };
  try {
    return readDocument(parseDocument(yaml, { prettyErrors: false, logLevel: 'silent' }), yaml, offset);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { problems: [{ kind: 'syntax', span: whole, detail }] };
  }
}

function readDocument(document: Document.Parsed, yaml: string, offset: number): Content {
  const problems: FrontMatterProblem[] = document.errors.map((error) => ({
    kind: 'syntax',
    span: placeIn(yaml, offset, error.pos[0], error.pos[1]),
    detail: error.message,
  }));
  const contents = document.contents;
  if (contents === null || !isMap(contents)) {
    const isEmpty = contents === null || (isScalar(contents) && contents.value === null);
    if (!isEmpty && problems.length === 0) problems.push(notPairs(yaml, offset));
    return { problems };
  }
  const fields = contents.items.map((pair) => readPair(pair, yaml, offset));
  const unread = fields.flatMap((field) => field.problems);
  const files = contents.items.flatMap((pair) => namedIn(pair, yaml, offset));
  return {
    ...(Object.assign({}, ...fields.map((field) => field.value)) as Field),
    ...(files.length === 0 ? {} : { files }),
    problems: [...problems, ...unread],
  };
}

interface FieldReading {
  readonly value: Field;
  readonly problems: readonly FrontMatterProblem[];
}

const NOTHING: FieldReading = { value: {}, problems: [] };

function readPair(pair: Pair, yaml: string, offset: number): FieldReading {
  const written = scalarText(pair.key);
  const key = keyOf(written);
  if (key === null) return NOTHING;
  const value = pair.value as Node | null;
  if (value === null || (isScalar(value) && value.value === null)) return NOTHING;
  if (key === 'indicators' || key === 'units' || key === 'columns') {
    // “单位: 柳湾镇人民政府” is who reports, not a list of units.
    if (written === '单位' && isScalar(value)) return NOTHING;
    const place = (from: number, to: number): Span => placeIn(yaml, offset, from, to);
    return { value: { [key]: locate(value, place) }, problems: [] };
  }
  const read = readField(key, value);
  if (read !== null) return { value: read, problems: [] };
  const range = value.range ?? [0, yaml.length];
  const span = placeIn(yaml, offset, range[0], range[1]);
  return { value: {}, problems: [{ kind: 'value', key, span, detail: acceptedValues(key) }] };
}

/** The field as the report's own term; null where the value is none it can have. */
function readField(key: Key, value: Node): Field | null {
  if (key === 'with' || key === 'exempt' || key === 'required') return readList(key, value);
  const text = scalarText(value)?.trim();
  if (text === undefined || text === '') return null;
  // “20××” is a year still to be filled in, as a section for a report not yet begun is put in: it says nothing wrong.
  if (key === 'year') return /^20××年?$/u.test(text) ? {} : readYear(text);
  if (key === 'level') {
    const level = levelNamed(text);
    return level === null ? null : { level };
  }
  return { [key]: text };
}

function readYear(text: string): Field | null {
  const match = /^(\d{4})\s?年?$/.exec(text);
  const year = Number(match?.[1]);
  return year >= 1949 && year <= 2100 ? { year } : null;
}

function readList(key: 'with' | 'exempt' | 'required', value: Node): Field | null {
  if (!isSeq(value)) {
    const text = scalarText(value)?.trim();
    return text === undefined || text === '' ? null : { [key]: [text] };
  }
  const names = value.items.map((item) => scalarText(item)?.trim() ?? '');
  return names.includes('') ? null : { [key]: names };
}

/** The files a pair names, each where it is written. */
function namedIn(pair: Pair, yaml: string, offset: number): readonly NamedFile[] {
  const key = keyOf(scalarText(pair.key));
  if (key !== 'prior' && key !== 'with' && key !== 'data') return [];
  const value = pair.value as Node | null;
  const nodes = isSeq(value) ? (key === 'with' ? value.items : []) : [value];
  return nodes.flatMap((node) => {
    const name = scalarText(node)?.trim();
    if (!isScalar(node) || name === undefined || name === '') return [];
    const [from, to] = node.range ?? [0, yaml.length];
    return [{ key, name, span: placeIn(yaml, offset, from, to) }];
  });
}

function scalarText(node: unknown): string | undefined {
  return textOf(node) ?? undefined;
}

function notPairs(yaml: string, offset: number): FrontMatterProblem {
  return { kind: 'syntax', span: placeIn(yaml, offset, 0, yaml.length), detail: 'key: value' };
}

function acceptedValues(key: Key): string {
  if (key === 'level') return LEVEL_NAMES.join(' ');
  if (key === 'year') return '1949–2100';
  if (key === 'exempt') return '[110指挥体系, 5A景区]';
  if (key === 'required') return '[地区生产总值, 固定资产投资]';
  return key === 'with' ? '[a.md, b.md]' : 'text';
}

/** A place in the source, not longer than the words it points at and never empty where there is a character. */
function placeIn(yaml: string, offset: number, from: number, to: number): Span {
  const start = Math.min(from, Math.max(0, yaml.length - 1));
  const end = Math.max(Math.min(to, yaml.length), Math.min(start + 1, yaml.length));
  return {
    start: offset + start,
    end: offset + start + yaml.slice(start, end).trimEnd().length || offset + end,
  };
}
