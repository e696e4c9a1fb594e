import { trimmed } from './characters';
import type { Prose, ProsePiece } from './prose';
import type { Span } from './span';

/** Puts a prose together run by run, in the order of the source. */
export interface ProseBuilder {
  /** Words that stand in the source as they are: “4720” at 4–8. */
  copy(words: string, source: Span): void;
  /** Words that stand for a stretch of the source as a whole: one no-break space for “&nbsp;” at 4–10. */
  replace(words: string, source: Span): void;
  /** The last code unit so far; NaN where there is none. */
  last(): number;
  /** The prose, with the white space taken off both ends. */
  finish(): Prose;
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
    finish: () => trimProse(words.join(''), joinPieces(pieces)),
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

function trimProse(text: string, pieces: readonly ProsePiece[]): Prose {
  const kept = trimmed(text);
  if (kept.start === 0 && kept.end === text.length) return { text, pieces };
  return { text: text.slice(kept.start, kept.end), pieces: pieces.flatMap((piece) => clip(piece, kept)) };
}

function clip(piece: ProsePiece, kept: Span): ProsePiece[] {
  const from = Math.max(piece.at, kept.start);
  const to = Math.min(piece.at + piece.length, kept.end);
  if (from >= to) return [];
  const first = piece.source.start + (from - piece.at);
  const source = isCopied(piece) ? { start: first, end: first + (to - from) } : piece.source;
  return [{ at: from - kept.start, length: to - from, source }];
}
