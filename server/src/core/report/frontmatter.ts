import type { Recall } from '../memory';
import type { Located, LocatedEntry } from '../schema/located';
import { readLocated } from '../schema/located-yaml';
import { type EntryReading, readEntry } from '../schema/schema';
import { readText } from '../schema/values';
import type { Span } from '../text/span';
import type { FrontMatter, FrontMatterProblem, NamedFile } from './document';
import {
  acceptedValues,
  frontMatterSchema,
  type FrontMatterValues,
  type Key,
  keyOf,
} from './frontmatter-schema';

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
  // Lines of old Macs end in CR alone, which YAML knows only before LF.
  const yaml = source.slice(block.yaml.start, block.yaml.end).replace(/\r(?!\n)/g, '\n');
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

/** In characters; more than a page of keys for each day of the year, and it is read at every keystroke. */
const LONGEST = 200_000;
const tooLong = '超过 20 万字 (more than 200,000 characters)';

type Content = Omit<FrontMatter, 'span'>;

function readYaml(yaml: string, offset: number): Content {
  if (yaml.length > LONGEST) {
    const span = { start: offset, end: offset + yaml.length };
    return { problems: [{ kind: 'syntax', span, detail: tooLong }] };
  }
  const { located, faults } = readLocated(yaml, (from, to) => placeIn(yaml, offset, from, to));
  const broken = faults.map(({ span, detail }): FrontMatterProblem => ({ kind: 'syntax', span, detail }));
  if (located.kind !== 'map') {
    const isEmpty = located.kind === 'text' && located.value === null;
    const notPairs: FrontMatterProblem = { kind: 'syntax', span: located.span, detail: 'key: value' };
    return { problems: isEmpty || broken.length > 0 ? broken : [notPairs] };
  }
  const entries = located.entries.flatMap(ownEntry);
  const { values, places, problems } = readEntry({ ...located, entries }, frontMatterSchema);
  const files = filesIn(values, places);
  return {
    ...values,
    ...(files.length === 0 ? {} : { files }),
    problems: [...broken, ...problems.flatMap(problemOf)],
  };
}

/** The pair under Heshu's own name for its key; none where the key is no matter of ours. */
function ownEntry(entry: LocatedEntry): readonly LocatedEntry[] {
  const key = keyOf(entry.key);
  // “单位: 柳湾镇人民政府” is who reports, not a list of units.
  const isOrgan = entry.key === '单位' && entry.value.kind === 'text';
  return key === null || isOrgan || isOpenYear(key, entry.value) ? [] : [{ ...entry, key }];
}

/** “20××” is a year still to be filled in, as a section for a report not yet begun is put in: it says nothing wrong. */
function isOpenYear(key: Key, value: Located): boolean {
  return key === 'year' && /^20××年?$/u.test(readText(value) ?? '');
}

type Reading = EntryReading<FrontMatterValues, keyof typeof acceptedValues>;

function problemOf({ span, fault }: Reading['problems'][number]): readonly FrontMatterProblem[] {
  if (fault.kind === 'repeated') return [{ kind: 'repeated', key: fault.key, span, detail: fault.key }];
  if (fault.kind !== 'value') return [];
  return [{ kind: 'value', key: fault.key, span, detail: acceptedValues[fault.accepted] }];
}

/** The files that are named, in the order of the source, each where it is written. */
function filesIn(values: Reading['values'], places: Reading['places']): readonly NamedFile[] {
  const named = (['prior', 'data', 'with'] as const).flatMap((key) => {
    const place = places[key]?.value;
    if (place === undefined || values[key] === undefined) return [];
    const items = place.kind === 'list' ? place.items : [place];
    return items.flatMap((item): readonly NamedFile[] => {
      const name = readText(item);
      return name === null ? [] : [{ key, name, span: item.span }];
    });
  });
  return named.sort((a, b) => a.span.start - b.span.start);
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
