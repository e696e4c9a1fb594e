import type { Span } from '../text/span';
import { asciiDigit, isGap, isHan, isLetter, isPoint, skipGaps } from './characters';

/**
 * A number in Arabic digits as it stands in the text: “1,234.5”, “12 500”, “３．５”, “36.5 9”.
 *
 * `noise` is a run of digits that is no number (“12,34”, “1.2.3”) or cannot be read one way only (“12 34”).
 */
export type Digits =
  | {
      readonly kind: 'number';
      readonly span: Span;
      /** Without separators: “1234.5”. */ readonly printed: string;
    }
  | { readonly kind: 'noise'; readonly span: Span };

/**
 * The number in Arabic digits that begins at `at`, or null where none begins.
 *
 * Read as one: thousands marked by comma or thin space (GB/T 15835-2011, 5.1.1: 624,000; 55 235), full-width digits,
 * and the spaces that web pages leave inside a number (“4 3 %”, “36.5 9亿元”), when what follows shows that a measure
 * is meant and no other reading offers itself. A space after a year (“2016 25个”) ends the year.
 */
export function digitsAt(text: string, at: number): Digits | null {
  if (asciiDigit(text[at]) === undefined) return null;
  // The rest of a run too long to be a number.
  if (asciiDigit(text[at - 1]) !== undefined) return { kind: 'noise', span: { start: at, end: at + 1 } };
  const pieces = piecesAt(text, at);
  const whole = { start: at, end: pieces.at(-1)?.end ?? at };
  if (whole.end - at > longest || pieces.some((piece) => piece.printed === null))
    return { kind: 'noise', span: whole };
  const [first] = pieces;
  if (pieces.length === 1 && first?.printed) return { kind: 'number', span: whole, printed: first.printed };
  return joinedDigits(text, whole, pieces);
}

/** Digits without a space between them; `printed` null when they are no number. */
interface Piece extends Span {
  readonly printed: string | null;
}

/** No printed quantity is longer; a longer run is a telephone list or a bar code. */
const longest = 40;

function piecesAt(text: string, at: number): Piece[] {
  const pieces = [pieceAt(text, at)];
  for (;;) {
    const last = pieces.at(-1);
    const next = last && nextStart(text, last);
    if (last === undefined || next === undefined || last.end - at > longest) return pieces;
    pieces.push(pieceAt(text, next));
  }
}

/** Where digits go on after one space; a full-width point may stand between (“1 0 ．3 ％”). */
function nextStart(text: string, piece: Piece): number | undefined {
  if (isPoint(text[piece.end]) && isGap(text[piece.end + 1]) && asciiDigit(text[piece.end + 2])) {
    return isListNumber(text, piece) ? undefined : piece.end;
  }
  if (!isGap(text[piece.end])) return undefined;
  const next = piece.end + 1;
  if (asciiDigit(text[next])) return next;
  return isPoint(text[next]) && asciiDigit(text[skipGaps(text, next + 1, 1)]) ? next : undefined;
}

/** “1. 3个村” at the head of a line is item 1, “增长10. 3%” is 10.3%. */
function isListNumber(text: string, piece: Piece): boolean {
  return text[piece.end] === '.' && !isHan(text[piece.start - 1]) && text[piece.start - 1] !== ' ';
}

function pieceAt(text: string, at: number): Piece {
  let printed = '';
  let marks = 0;
  let end = at;
  let wellFormed = true;
  while (end - at <= longest) {
    const digit = asciiDigit(text[end]);
    const mark = digit === undefined ? markAt(text, end, end === at) : undefined;
    if (digit === undefined && mark === undefined) break;
    if (mark === ',') {
      marks++;
      wellFormed &&= isGrouped(text, at, end, marks);
    } else printed += digit ?? '.';
    end = mark === '.' ? skipGaps(text, end + 1, 1) : end + 1;
  }
  const oneNumber = wellFormed && printed.indexOf('.') === printed.lastIndexOf('.');
  return { start: at, end, printed: oneNumber ? printed : null };
}

/** A point or comma belongs to the number only when a digit follows it; behind a space if it begins a torn-off piece. */
function markAt(text: string, at: number, begins: boolean): '.' | ',' | undefined {
  if (isPoint(text[at]) && asciiDigit(text[at + 1])) return '.';
  if ((text[at] === '．' || (begins && text[at] === '.')) && isGap(text[at + 1]) && asciiDigit(text[at + 2]))
    return '.';
  return (text[at] === ',' || text[at] === '，') && isTightComma(text, at) ? ',' : undefined;
}

/** A full-width comma marks thousands only before exactly three digits: “增加3，其中120个” is two clauses. */
function isTightComma(text: string, at: number): boolean {
  if (!asciiDigit(text[at - 1]) || !asciiDigit(text[at + 1])) return false;
  return text[at] === ',' || (groupLength(text, at + 1) === 3 && !asciiDigit(text[at - 4]));
}

/** Commas stand before every three digits: 1,234,567, not 12,34. */
function isGrouped(text: string, start: number, comma: number, marks: number): boolean {
  const before = marks === 1 ? comma - start <= 3 : true;
  return before && groupLength(text, comma + 1) === 3;
}

function groupLength(text: string, at: number): number {
  let end = at;
  while (end < at + 4 && asciiDigit(text[end])) end++;
  return end - at;
}

function joinedDigits(text: string, whole: Span, pieces: readonly Piece[]): Digits {
  const last = pieces.at(-1);
  const printed = pieces.map((piece) => piece.printed ?? '').join('');
  if (!last?.printed || !isMeasured(text, whole.end)) return { kind: 'noise', span: whole };
  if (isYear(pieces[0]) && !isThousands(pieces) && pieces.length === 2) {
    return { kind: 'number', span: last, printed: last.printed };
  }
  const oneNumber = printed.indexOf('.') === printed.lastIndexOf('.');
  const readable = isThousands(pieces) || isTornApart(pieces);
  return oneNumber && readable && !isLetter(text[whole.start - 1])
    ? { kind: 'number', span: whole, printed }
    : { kind: 'noise', span: whole };
}

/** 12 500, 1 234 567.8: one to three digits, then always three. */
function isThousands(pieces: readonly Piece[]): boolean {
  return pieces.every((piece, index) => {
    const digits = piece.printed?.split('.')[0]?.length ?? 0;
    const whole = !piece.printed?.includes('.') || index === pieces.length - 1;
    return whole && (index === 0 ? digits <= 3 : digits === 3);
  });
}

/** No writer ends a number with “36.5” or begins one with “.3”, nor sets two numbers side by side to make “4 3 %”. */
function isTornApart(pieces: readonly Piece[]): boolean {
  return pieces.some((piece, index) => {
    const printed = piece.printed ?? '';
    const integer = printed.split('.')[0] ?? '';
    return integer.length <= 1 || (printed.includes('.') && index < pieces.length - 1);
  });
}

function isYear(piece: Piece | undefined): boolean {
  return /^(?:19|20)\d\d$/.test(piece?.printed ?? '');
}

/** Whether something countable follows: a Chinese character, a percent sign, or the other end of a range. */
function isMeasured(text: string, at: number): boolean {
  const next = text[skipGaps(text, at)];
  return isHan(next) || isLetter(next) || (next !== undefined && '%％﹪‰‱℃㎡㎥—–－-~～∶'.includes(next));
}
