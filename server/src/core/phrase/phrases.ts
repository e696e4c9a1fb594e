import { does, isMark, type Token } from '../grammar/token';
import { tokenize } from '../grammar/tokenize';
import type { WordList } from '../grammar/word-list';
import type { Prose } from '../text/prose';
import type { Span } from '../text/span';
import { partnersOf, quotes } from './brackets';

/** What the words of one block are to each other. Places count from the beginning of its text. */
export interface Phrases {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** For each bracket and quotation mark among the tokens the index of its partner; −1 for all else. */
  readonly partners: Int32Array;
  /** Where the mark of a note stands before a character of the text: 6 in “地区生产总值[2]达到…”. */
  readonly notes: ReadonlySet<number>;
  readonly words: WordList;
}

/** A stretch of tokens, the last one not included. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** The phrases of a text: “高杭、裕民（新设）两个村” has nine tokens, of which （ and ） are partners. */
export function phrasesOf(text: string, words: WordList, marks: Prose['marks'] = []): Phrases {
  const tokens = tokenize(text, words);
  return { text, tokens, partners: partnersOf(tokens), notes: new Set(marks.map(({ at }) => at)), words };
}

/** Gives the phrases of a prose, and cuts it into words only when it is first asked. */
export interface PhraseReader {
  (prose: Words): Phrases;
  /** The words it cuts with. */
  readonly words: WordList;
}

type Words = Pick<Prose, 'text'> & Partial<Pick<Prose, 'marks'>>;

/** A reader for one report: all that ask for “推进两个园区建设” have it cut once. */
export function phraseReader(words: WordList): PhraseReader {
  const known = new Map<object, Phrases>();
  const read = (prose: Words): Phrases => {
    const phrases = known.get(prose) ?? phrasesOf(prose.text, words, prose.marks);
    known.set(prose, phrases);
    return phrases;
  };
  return Object.assign(read, { words });
}

/** Where a stretch stands in the text; an empty one just before its first token. */
export function spanOf({ tokens, text }: Phrases, { from, to }: TokenRange): Span {
  const start = tokens[from]?.start ?? text.length;
  return { start, end: to > from ? (tokens[to - 1]?.end ?? start) : start };
}

/** The words of a stretch as written. */
export function wordsIn(phrases: Phrases, range: TokenRange): string {
  const { start, end } = spanOf(phrases, range);
  return phrases.text.slice(start, end);
}

/** The tokens of a stretch. */
export function tokensIn({ tokens }: Phrases, { from, to }: TokenRange): readonly Token[] {
  return tokens.slice(from, to);
}

/** The index of the first token that begins at an offset or later. */
export function tokenAt({ tokens }: Phrases, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the mark of a note stands right behind the token before an index: behind 茶厂 in 茶厂［3］两个确保. */
export function isNoted({ tokens, notes }: Phrases, index: number): boolean {
  return notes.has(tokens[index - 1]?.end ?? -1);
}

/** Whether the token at an index opens a quotation: “ 「 《. */
export function opensQuote({ tokens, partners }: Phrases, index: number): boolean {
  return isMark(tokens[index], quotes) && (partners[index] ?? -1) > index;
}

/** Whether the token at an index closes a quotation. */
export function closesQuote({ tokens, partners }: Phrases, index: number): boolean {
  const partner = partners[index] ?? -1;
  return isMark(tokens[index], quotes) && partner >= 0 && partner < index;
}

/**
 * Cuts a stretch where `separates` says so, outside brackets and quotation marks; with `quotations`, between two of them side by side
 * as well (“甲”“乙”). Empty parts are left out; a stretch that is not cut is its only part.
 */
export function partsOf(
  phrases: Phrases,
  range: TokenRange,
  separates: (token: Token, index: number) => boolean,
  quotations = false,
): readonly TokenRange[] {
  const parts: TokenRange[] = [];
  let from = range.from;
  const cut = (to: number, next: number): void => {
    if (to > from) parts.push({ from, to });
    from = next;
  };
  for (let at = range.from; at < range.to; at++) {
    const partner = phrases.partners[at] ?? -1;
    const token = phrases.tokens[at];
    if (partner > at && partner < range.to) {
      at = partner;
      if (quotations && closesQuote(phrases, at) && opensQuote(phrases, at + 1)) cut(at + 1, at + 1);
    } else if (token && separates(token, at)) cut(at, at + 1);
  }
  cut(range.to, range.to);
  return parts.length === 0 ? [range] : parts;
}

/**
 * Cuts a stretch at marks: `partsAt(phrases, range, '，,')` are its clauses. Two quotations side by side are parted as if by 、, so they are
 * where 、 is among the marks.
 */
export function partsAt(phrases: Phrases, range: TokenRange, marks: string): readonly TokenRange[] {
  return partsOf(phrases, range, (token) => isMark(token, marks), marks.includes('、'));
}

/** Whether a token joins two things: 和, 与, 及, 以及. */
export function isJoint(token: Token | undefined): boolean {
  return does(token, 'joint');
}

/** Where the stretch begins that ends before a token: behind the nearest of some marks, or behind an open bracket. */
export function stretchBefore(phrases: Phrases, to: number, stops: string): number {
  for (let at = to - 1; at >= 0; at--) {
    const partner = phrases.partners[at] ?? -1;
    if (partner >= 0 && partner < at) at = partner;
    else if (partner > at || isMark(phrases.tokens[at], stops)) return at + 1;
    if (to - at > longestStretch) return at;
  }
  return 0;
}

/** Where the stretch ends that begins at a token: at the nearest of some marks, or at a closing bracket. */
export function stretchBehind(phrases: Phrases, from: number, stops: string): number {
  const limit = Math.min(phrases.tokens.length, from + longestBody);
  for (let at = from; at < limit; at++) {
    const partner = phrases.partners[at] ?? -1;
    if (partner > at) at = partner;
    else if (partner >= 0 || isMark(phrases.tokens[at], stops)) return Math.min(at, limit);
  }
  return limit;
}

/** In tokens. No list before its count is longer; a bound keeps the search linear. */
const longestStretch = 250;
/** Nor is any list behind its count. */
const longestBody = 600;
