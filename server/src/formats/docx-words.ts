import { attributeIn, rootPrefix, type Tag, tagsOf } from './xml-tags';

/** A run of a body that stands in no other run: what a comment can be put before and behind. */
interface BodyRun {
  readonly start: number;
  readonly end: number;
  /** Its first tag and how it is set, to begin another that looks the same. */
  readonly head: string;
}

/** One letter of the body and where it is written. */
export interface Letter {
  readonly run: BodyRun;
  /** Null for what stands in a frame, a note or a CDATA section: its run is not to be parted. */
  readonly place: LetterPlace | null;
}

interface LetterPlace {
  readonly start: number;
  readonly end: number;
  readonly text: TextPiece;
}

/** One `w:t`. */
interface TextPiece {
  readonly tag: Tag;
  /** Where its words begin and end. */
  readonly from: number;
  readonly to: number;
  /** Whether nothing but the properties stands before it in its run, and nothing behind it. */
  readonly first: boolean;
  readonly last: boolean;
}

/** The letters of a document, in order, with their places; `text` has a character for each. */
export interface DocumentWords {
  readonly text: string;
  readonly letters: readonly Letter[];
  readonly runs: readonly BodyRun[];
}

/** Letters, numerals and what belongs to a figure: by these a place is found again, whatever stands around them. */
export const isLetter = /[\p{L}\p{N}.%％‰]/u;

/**
 * The letters of a body as far as they are shown: not what is deleted, moved away, hidden or struck out, and of two forms of one
 * drawing the one that is read. Those of a note stand at the end, in the run that refers to it.
 */
export function wordsOf(xml: string, footnotes: string, endnotes: string): DocumentWords {
  const words = new Words();
  const notes = new Map<string, BodyRun>();
  readBody(xml, words, notes);
  readNotes(footnotes, 'footnote', words, notes);
  readNotes(endnotes, 'endnote', words, notes);
  return words;
}

class Words implements DocumentWords {
  text = '';
  readonly letters: Letter[] = [];
  readonly runs: BodyRun[] = [];

  add(letter: string, run: BodyRun, place: LetterPlace | null): void {
    if (letter.length !== 1 || !isLetter.test(letter)) return;
    this.text += letter;
    this.letters.push({ run, place });
  }
}

interface OpenRun {
  readonly start: number;
  /** Where its properties end, and how deep the reader is in them: what was set before a change is in them too. */
  headEnd: number;
  inside: number;
  hidden: boolean;
  readonly pieces: { tag: Tag; to: number; nested: boolean }[];
  readonly noteIds: string[];
}

function readBody(xml: string, words: Words, notes: Map<string, BodyRun>): void {
  const prefix = rootPrefix(xml);
  const own = ({ name }: Tag): string => (name.startsWith(prefix) ? name.slice(prefix.length) : name);
  let run: OpenRun | null = null;
  let depth = 0;
  let left = 0;
  for (const tag of tagsOf(xml)) {
    const name = own(tag);
    if (leftOut.has(name) && tag.kind !== 'empty') left += tag.kind === 'open' ? 1 : -1;
    if (name === 'r' && tag.kind === 'open' && depth++ === 0)
      run = { start: tag.start, headEnd: tag.end, inside: 0, hidden: false, pieces: [], noteIds: [] };
    if (run === null) continue;
    if (depth === 1) readProperty(xml, tag, name, run, prefix);
    if (name === 't' && tag.kind === 'open' && left === 0)
      run.pieces.push({ tag, to: xml.indexOf('<', tag.end), nested: depth > 1 });
    if (name === 'r' && tag.kind === 'close' && --depth === 0) {
      endRun(xml, run, tag.end, words, notes);
      run = null;
    }
  }
}

function readProperty(xml: string, tag: Tag, name: string, run: OpenRun, prefix: string): void {
  const { kind, start, end } = tag;
  if (name === 'rPr' && kind === 'open' && (run.inside > 0 || start === run.headEnd)) run.inside++;
  else if (name === 'rPr' && kind === 'empty' && start === run.headEnd) run.headEnd = end;
  else if (name === 'rPr' && kind === 'close' && run.inside > 0 && --run.inside === 0) run.headEnd = end;
  else if (run.inside === 1 && kind !== 'close' && /^(?:d?strike|vanish)$/.test(name))
    run.hidden ||= !/^(?:0|false|off)$/.test(attributeIn(xml, tag, `${prefix}val`) ?? '');
  else if (name === 'footnoteReference' || name === 'endnoteReference')
    run.noteIds.push(`${name}${attributeIn(xml, tag, `${prefix}id`) ?? ''}`);
}

/** What mammoth does not read either: of a drawing it takes the form for older programs. */
const leftOut: ReadonlySet<string> = new Set(['del', 'moveFrom', 'mc:Choice']);

function endRun(
  xml: string,
  { start, headEnd, hidden, pieces, noteIds }: OpenRun,
  end: number,
  words: Words,
  notes: Map<string, BodyRun>,
): void {
  const run: BodyRun = { start, end, head: xml.slice(start, headEnd) };
  words.runs.push(run);
  for (const id of noteIds) if (!notes.has(id)) notes.set(id, run);
  if (hidden) return;
  for (const { tag, to, nested } of pieces) {
    const whole = !nested && xml.startsWith('</', to);
    const behind = xml.indexOf('>', to) + 1;
    const piece: TextPiece = {
      tag,
      from: tag.end,
      to,
      first: tag.start === headEnd,
      last: xml.indexOf('>', behind) + 1 === end,
    };
    for (const [letter, from, until] of charactersIn(xml, tag.end, to))
      words.add(letter, run, whole ? { start: from, end: until, text: piece } : null);
  }
}

/** Characters as they are meant, with where they are written: `&amp;` is one. */
function* charactersIn(xml: string, from: number, to: number): Generator<readonly [string, number, number]> {
  for (let at = from; at < to;) {
    const end = xml.charAt(at) === '&' ? xml.indexOf(';', at) + 1 : at + 1;
    const next = end > at && end <= to ? end : at + 1;
    // A letter that is written as a number is no letter of a report; it only stands between.
    yield [xml.slice(at, next), at, next];
    at = next;
  }
}

function readNotes(xml: string, kind: string, words: Words, notes: ReadonlyMap<string, BodyRun>): void {
  if (xml === '') return;
  const prefix = rootPrefix(xml);
  let run: BodyRun | undefined;
  for (const tag of tagsOf(xml)) {
    if (tag.kind !== 'open') continue;
    if (tag.name === `${prefix}${kind}`)
      run = notes.get(`${kind}Reference${attributeIn(xml, tag, `${prefix}id`) ?? ''}`);
    if (tag.name !== `${prefix}t` || !run) continue;
    for (const [letter] of charactersIn(xml, tag.end, xml.indexOf('<', tag.end)))
      words.add(letter, run, null);
  }
}
