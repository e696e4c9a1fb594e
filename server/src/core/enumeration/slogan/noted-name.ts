import type { Block } from '../../report/document';
import { literal } from '../../text/literal';
import type { ProseMark } from '../../text/prose';
import type { Span } from '../../text/span';
import type { GlossaryEntry, HeadName } from './glossary-entry';
import { differsOnce, numberedName, type NumberedName } from './numbered-name';

/** The words just before a footnote mark that are the head of its note with another number: “5所城区学校” before 〔25〕. */
export interface NotedName {
  readonly name: NumberedName;
  readonly head: HeadName;
  readonly entry: GlossaryEntry;
  /** Index of its block. */
  readonly block: number;
  /** From the number to the end of the words, in the prose. */
  readonly span: Span;
}

/**
 * Names of the text that one number tells from the head of the very note their mark leads to: “六大产业”〔2〕 where note 2
 * explains 五大产业, with or without quotation marks, 7所幼儿园〔26〕 for 8个幼儿园.
 *
 * A note number that two entries carry leads nowhere; words that differ from the head in anything else are another thing.
 */
export function misprintedNotes(
  blocks: readonly Block[],
  entries: readonly GlossaryEntry[],
): readonly NotedName[] {
  const byNote = entriesByNote(entries);
  if (byNote.size === 0) return [];
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'paragraph' && block.kind !== 'heading') return [];
    if (block.kind === 'paragraph' && block.role === 'note') return [];
    const { text, marks } = block.prose;
    return marks.flatMap((mark) => {
      const entry = byNote.get(noteNumber(mark));
      return entry?.names.flatMap((head) => nameBefore(text, mark.at, head, entry, index) ?? []) ?? [];
    });
  });
}

/**
 * Names of the text that one number tells from a head of several numbers that the text has nowhere else, without quotation marks or
 * a mark that leads there: 三环五射路网 where the note explains 四环五射. So many numbers between so many words are no chance.
 */
export function unmarkedNames(
  blocks: readonly Block[],
  entries: readonly GlossaryEntry[],
  isUsed: (name: NumberedName) => boolean,
): readonly NotedName[] {
  const doubtful = entries.flatMap((entry) =>
    entry.names.filter(({ name }) => isRich(name) && !isUsed(name)).map((head) => ({ entry, head })),
  );
  if (doubtful.length === 0) return [];
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'paragraph' && block.kind !== 'heading') return [];
    if (block.kind === 'paragraph' && block.role === 'note') return [];
    return doubtful.flatMap(({ head, entry }) => namesLike(block.prose.text, head, entry, index));
  });
}

function isRich({ frame, numbers }: NumberedName): boolean {
  return numbers.length >= 2 && wordsIn(frame) >= 2 && !/[+＋.\d%]/u.test(frame);
}

/** The first of a block stands for all of them. */
function namesLike(text: string, head: HeadName, entry: GlossaryEntry, block: number): readonly NotedName[] {
  const match = patternOf(head.name, 'inside').exec(text);
  const name = match && numberedName(match[0]);
  if (!name || !differsOnce(name, head.name)) return [];
  const span = { start: match.index, end: match.index + match[0].length };
  return [{ name, head, entry, block, span }];
}

/** The number of the note a mark leads to in plain digits: of ［４］ it is 4, of ① 1. */
export function noteNumber({ text }: ProseMark): string {
  return text.normalize('NFKC').replace(/\D/gu, '');
}

function entriesByNote(entries: readonly GlossaryEntry[]): ReadonlyMap<string, GlossaryEntry> {
  const found = new Map<string, GlossaryEntry>();
  const twice = new Set<string>();
  for (const entry of entries) {
    if (entry.note === null) continue;
    if (found.has(entry.note)) twice.add(entry.note);
    found.set(entry.note, entry);
  }
  for (const note of twice) found.delete(note);
  return found;
}

/** No head with its signs is longer. */
const LONGEST = 60;

function nameBefore(
  text: string,
  mark: number,
  head: HeadName,
  entry: GlossaryEntry,
  block: number,
): NotedName | null {
  // A number by itself (三二一) says too little without its quotation marks; those names are compared where they are quoted.
  if (wordsIn(head.name.frame) < 2) return null;
  const from = Math.max(0, mark - LONGEST);
  const match = patternOf(head.name, 'end').exec(text.slice(from, mark));
  if (!match) return null;
  const printed = match[0].replace(/[”"’\s]+$/u, '');
  const name = numberedName(printed);
  const measured = name && withMeasure(name, head.name);
  if (!measured || !differsOnce(measured, head.name)) return null;
  const start = from + match.index;
  return { name, head, entry, block, span: { start, end: start + printed.length } };
}

function wordsIn(frame: string): number {
  return frame.replace(/[^\p{Script=Han}]/gu, '').length;
}

const number = '(?:\\d+(?:\\.\\d+)?|[一二三四五六七八九十百千两双]+)';
const between = '[“”"‘’\\s]*';

/** The head's words with any numbers, and signs between them that change nothing: up to the end of a text, or all there are. */
function patternOf({ frame }: NumberedName, where: 'end' | 'inside'): RegExp {
  const words = Array.from(frame.replace(measureWord, '#')).map((each) => {
    if (each === '#') return `${number}${between}[${measures}]?`;
    return /[+＋]/u.test(each) ? '[+＋]' : literal(each);
  });
  return where === 'end'
    ? new RegExp(`${notBehind}${words.join(between)}${between}$`, 'u')
    : new RegExp(`${notBehind}${words.join(between)}`, 'u');
}

const notBehind = '(?<![\\d.．第前上下一二三四五六七八九十百千两双])';
const measures = '个所座家项条处';
/** Seven schools are 7所 or 7个 of them. */
const measureWord = new RegExp(`#[${measures}]`, 'gu');

/** A name whose measure words are those of the head, where nothing else of its words differs. */
function withMeasure(name: NumberedName, head: NumberedName): NumberedName | null {
  const plain = (frame: string): string => frame.replace(measureWord, '#');
  return plain(name.frame) === plain(head.frame) ? { ...name, frame: head.frame } : null;
}
