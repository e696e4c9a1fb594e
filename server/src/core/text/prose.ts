import { trimmed } from './characters';
import type { Span } from './span';

/**
 * The words of one block with Markdown's marks taken out, and the way back to the source.
 *
 * “完成**4720**万元” has the text “完成4720万元”; its pieces say that characters 2–6 of the text came from
 * characters 4–8 of the block. Each piece maps one to one except an entity or escape (`&nbsp;`, `\*`), whose few
 * source characters yield `text` characters that cannot be split.
 */
export interface Prose {
  /** The plain words, without emphasis marks, escapes or entities. */
  readonly text: string;
  /** In order, without gaps in the text: together they cover it. */
  readonly pieces: readonly ProsePiece[];
  /** The marks of notes that are printed between the words, in order: of “地区生产总值[2]120.5亿元” the [2]. */
  readonly marks: readonly ProseMark[];
}

/** A sign that is printed and leads elsewhere, but is none of the words: “[2]”, “①”. */
export interface ProseMark {
  /** Before which character of the text it stands. */
  readonly at: number;
  /** As printed. */
  readonly text: string;
  /** In the source, counted from the block's start. */
  readonly source: Span;
}

/** A stretch of the words put together so far that is not read: nothing to be seen, or the mark of a note. */
export interface Omission extends Span {
  readonly isMark: boolean;
}

/** One run of the text and where it stands in the source, both counted from the block's start. */
interface ProsePiece {
  /** Where the run begins in the plain text. */
  readonly at: number;
  /** Its length in the plain text. */
  readonly length: number;
  /** Where it stands in the source, counted from the start of the block. */
  readonly source: Span;
}

/** The words with the marks of notes between them, as they are printed: “地区生产总值[2]120.5亿元”. */
export function printedWords({ text, marks }: Prose): string {
  const ends = marks.map((mark, index) => mark.text + text.slice(mark.at, marks[index + 1]?.at));
  return text.slice(0, marks[0]?.at) + ends.join('');
}

/** Prose that stands in the source as it is: “完成4720万元” with nothing taken out. */
export function plainProse(text: string, offset = 0): Prose {
  return {
    text,
    pieces: [{ at: 0, length: text.length, source: { start: offset, end: offset + text.length } }],
    marks: [],
  };
}

/**
 * The place in the source, counted from the block's start, of a span of the plain text.
 *
 * “4720万元” in “完成**4720**万元” gives the span of “4720**万元”. An empty prose gives the empty span at 0.
 */
export function sourceSpan(prose: Pick<Prose, 'pieces'>, place: Span): Span {
  return { start: sourceStart(prose, place.start), end: sourceEnd(prose, place.end) };
}

/**
 * The offset in the plain text of a source offset counted from the block's start; an offset inside a mark that was
 * taken out gives the next character of the text.
 */
export function proseOffset(prose: Prose, source: number): number {
  for (const piece of prose.pieces) {
    if (source < piece.source.start) return piece.at;
    if (source < piece.source.end) return piece.at + Math.min(source - piece.source.start, piece.length);
  }
  return prose.text.length;
}

function sourceStart(prose: Pick<Prose, 'pieces'>, offset: number): number {
  const piece = pieceAt(prose, offset);
  if (!piece) return prose.pieces.at(-1)?.source.end ?? 0;
  return isOneToOne(piece) ? piece.source.start + (offset - piece.at) : piece.source.start;
}

function sourceEnd(prose: Pick<Prose, 'pieces'>, offset: number): number {
  if (offset <= 0) return sourceStart(prose, 0);
  const piece = pieceAt(prose, offset - 1);
  if (!piece) return prose.pieces.at(-1)?.source.end ?? 0;
  return isOneToOne(piece) ? piece.source.start + (offset - piece.at) : piece.source.end;
}

function isOneToOne(piece: ProsePiece): boolean {
  return piece.length === piece.source.end - piece.source.start;
}

/** Binary search: a paragraph pasted from a table may have hundreds of pieces. */
function pieceAt(prose: Pick<Prose, 'pieces'>, offset: number): ProsePiece | undefined {
  let low = 0;
  let high = prose.pieces.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const piece = prose.pieces[middle];
    if (!piece || offset < piece.at) high = middle - 1;
    else if (offset >= piece.at + piece.length) low = middle + 1;
    else return piece;
  }
  return undefined;
}

/** Puts a prose together run by run, in the order of the source. */
export interface ProseBuilder {
  /** Words that stand in the source as they are: “4720” at 4–8. */
  copy(words: string, source: Span): void;
  /** Words that stand for a stretch of the source as a whole: one no-break space for “&nbsp;” at 4–10. */
  replace(words: string, source: Span): void;
  /** The last code unit so far; NaN where there is none. */
  last(): number;
  /** The prose without what is not read, in order, and with the white space taken off both ends. */
  finish(omit?: (text: string) => readonly Omission[]): Prose;
}

/** A new, empty prose whose pieces count from `base`: “完成**4720**万元” is copied in three runs. */
export function proseBuilder(base: number): ProseBuilder {
  const pieces: ProsePiece[] = [];
  const words: string[] = [];
  let length = 0;
  const push = (run: string, source: Span) => {
    if (run === '') return;
    pieces.push({
      at: length,
      length: run.length,
      source: { start: source.start - base, end: source.end - base },
    });
    words.push(run);
    length += run.length;
  };
  return {
    copy: push,
    replace: push,
    last: () => words.at(-1)?.charCodeAt((words.at(-1)?.length ?? 0) - 1) ?? NaN,
    finish: (omit = () => []) => {
      const text = words.join('');
      return trimProse(without(text, joinPieces(pieces), omit(text)));
    },
  };
}

/** Only a piece whose source is as long as its text can be cut or joined; an entity stays whole. */
function isCopied(piece: ProsePiece): boolean {
  return piece.length === piece.source.end - piece.source.start;
}

function joinPieces(pieces: readonly ProsePiece[]): ProsePiece[] {
  const joined: ProsePiece[] = [];
  for (const piece of pieces) {
    const last = joined.pop();
    if (last === undefined) joined.push(piece);
    else if (touches(last, piece)) joined.push(extend(last, piece));
    else joined.push(last, piece);
  }
  return joined;
}

function touches(piece: ProsePiece, next: ProsePiece): boolean {
  return piece.source.end === next.source.start && isCopied(piece) && isCopied(next);
}

function extend(piece: ProsePiece, next: ProsePiece): ProsePiece {
  const source = { start: piece.source.start, end: next.source.end };
  return { at: piece.at, length: piece.length + next.length, source };
}

/** Cuts the omissions out; one walk along text and pieces, however many there are. */
function without(text: string, pieces: readonly ProsePiece[], omissions: readonly Omission[]): Prose {
  if (omissions.length === 0) return { text, pieces, marks: [] };
  const kept: ProsePiece[] = [];
  const marks: ProseMark[] = [];
  let words = '';
  let index = 0;
  const keep = (start: number, end: number): void => {
    for (let piece = pieces[index]; piece && piece.at < end; piece = pieces[++index]) {
      kept.push(...clip(piece, { start, end }, words.length));
      if (piece.at + piece.length > end) break;
    }
    words += text.slice(start, end);
  };
  let from = 0;
  for (const { start, end, isMark } of omissions) {
    keep(from, start);
    if (isMark)
      marks.push({
        at: words.length,
        text: text.slice(start, end),
        source: sourceSpan({ pieces }, { start, end }),
      });
    from = end;
  }
  keep(from, text.length);
  return { text: words, pieces: kept, marks };
}

function trimProse({ text, pieces, marks }: Prose): Prose {
  const kept = trimmed(text);
  if (kept.start === 0 && kept.end === text.length) return { text, pieces, marks };
  const at = (mark: ProseMark): number => Math.min(Math.max(mark.at, kept.start), kept.end) - kept.start;
  return {
    text: text.slice(kept.start, kept.end),
    pieces: pieces.flatMap((piece) => clip(piece, kept, 0)),
    marks: marks.map((mark) => ({ ...mark, at: at(mark) })),
  };
}

/** What of a piece lies in a stretch that is kept, which begins at `base` of the new text. */
function clip(piece: ProsePiece, kept: Span, base: number): ProsePiece[] {
  const from = Math.max(piece.at, kept.start);
  const to = Math.min(piece.at + piece.length, kept.end);
  if (from >= to) return [];
  const first = piece.source.start + (from - piece.at);
  const source = isCopied(piece) ? { start: first, end: first + (to - from) } : piece.source;
  return [{ at: base + from - kept.start, length: to - from, source }];
}
