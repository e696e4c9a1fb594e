import type { Span } from '../core/text/span';
import { type DocumentWords, isLetter } from './docx-words';

/** Where a place of the text stands among the letters of the document. */
export interface FoundPlace {
  readonly from: number;
  readonly to: number;
  /** False where only what stands beside it was found: a number that Word counts by itself is in no letter. */
  readonly exact: boolean;
}

/**
 * Finds places of the Markdown that a document was read as among the document's letters: the same letters with the most of the same
 * letters around them. Signs, blanks and notes may stand between; of places that are all alike the one about as far down.
 */
export function placeFinder(source: string, { text }: DocumentWords): (span: Span) => FoundPlace | null {
  const read = lettersOf(source);
  return ({ start, end }) => {
    const [from, to] = [read.before(start), read.before(end)];
    const near = Math.round((from / Math.max(1, read.text.length)) * text.length);
    const found = bestOf(text, read.text, from, to, near);
    if (found !== null) return { from: found, to: found + to - from, exact: true };
    const beside = besideOf(text, read.text, from, to, near);
    return beside === null ? null : { from: beside, to: beside + 1, exact: false };
  };
}

/** How many of the letters on each side are looked at; more never decided anything. */
const around = 120;
/** As many must agree around a place that is itself short. */
const sure = 4;

function bestOf(text: string, read: string, from: number, to: number, near: number): number | null {
  const words = read.slice(from, to);
  let best: { readonly at: number; readonly same: number } | null = null;
  if (words === '') return null;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const same = sameBefore(text, at, read, from) + sameBehind(text, at + words.length, read, to);
    const closer = best !== null && Math.abs(at - near) < Math.abs(best.at - near);
    if (best === null || same > best.same || (same === best.same && closer)) best = { at, same };
  }
  const least = Math.min(sure, read.length - words.length);
  return best !== null && best.same + words.length >= least + 1 ? best.at : null;
}

function sameBefore(a: string, atA: number, b: string, atB: number): number {
  let same = 0;
  while (same < around && same < Math.min(atA, atB) && a[atA - 1 - same] === b[atB - 1 - same]) same++;
  return same;
}

function sameBehind(a: string, atA: number, b: string, atB: number): number {
  let same = 0;
  while (same < around && atA + same < a.length && a[atA + same] === b[atB + same]) same++;
  return same;
}

/** The letter behind a place that is not in the document itself, or else the one before it. */
function besideOf(text: string, read: string, from: number, to: number, near: number): number | null {
  const lengths = [32, 16, 8, sure];
  for (const length of lengths) {
    const behind = nearest(text, read.slice(to, to + length), length, near);
    if (behind !== null) return behind;
  }
  for (const length of lengths) {
    const before = nearest(text, read.slice(Math.max(0, from - length), from), length, near);
    if (before !== null) return before + length - 1;
  }
  return null;
}

function nearest(text: string, words: string, length: number, near: number): number | null {
  if (words.length < length) return null;
  let best: number | null = null;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (best === null || Math.abs(at - near) < Math.abs(best - near)) best = at;
  return best;
}

/** The letters of a text, and how many of them stand before a place. */
function lettersOf(source: string): { readonly text: string; readonly before: (offset: number) => number } {
  // The mark of a note is Markdown's; its number is no letter of the document.
  const shown = source.replace(/\[\^\d+\]:?/g, (mark) => ' '.repeat(mark.length));
  const places: number[] = [];
  let text = '';
  for (let at = 0; at < shown.length; at++) {
    const letter = shown.charAt(at);
    if (!isLetter.test(letter)) continue;
    places.push(at);
    text += letter;
  }
  return { text, before: (offset) => firstFrom(places, offset) };
}

/** How many of rising numbers are below one. */
function firstFrom(rising: readonly number[], least: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
