import { halfWidth } from '../text/characters';
import { hanNumber, smallChineseNumber } from '../text/chinese-number';
import { literal } from '../text/literal';
import type { Prose } from '../text/prose';
import type { Span } from '../text/span';
import source from './words/fixed-phrases.json';

/** The words of a fixed phrase of the country with another number: “五个意识”, 中央七项规定. */
export interface AlteredPhrase {
  /** The phrase as everybody writes it: 四个意识. */
  readonly phrase: string;
  /** As printed, the words in quotation marks where it has them: 五个意识. */
  readonly written: string;
  /** The number that differs, in the prose. */
  readonly number: Span;
  /** Its words, in the prose. */
  readonly span: Span;
  /** The number it has in the phrase, written as this one is: 四; 30 where digits stand. */
  readonly expected: string;
  /** Whether its own explanation follows, so that it is another phrase: “三个意识”，即……. */
  readonly explained: boolean;
}

/**
 * Every fixed phrase of the country that a prose has with one other number: “五个意识”, “两不愁四保障”.
 *
 * A frame (“#个意识”, 纠治“#风”) is in the file if the published reports have it at thirty places or more and with another number in fewer
 * than one of a hundred; numbers that make another phrase of it (三个自信) are named there too. Two other numbers are another phrase, unless they have changed places.
 */
export function alteredPhrases({ text }: Prose): readonly AlteredPhrase[] {
  const words = quotedAlike(text);
  return frames.flatMap((frame) =>
    words.includes(frame.anchor)
      ? matchesOf(frame.pattern, words).flatMap((match) => alteredIn(match, frame, text) ?? [])
      : [],
  );
}

/** How often words stand in a prose: 2 for 五个意识 in 围绕五个意识谈体会，增强五个意识. */
export function timesIn({ text }: Prose, words: string): number {
  return text.split(words).length - 1;
}

interface FixedPhrase {
  readonly phrase: string;
  /** In one way of writing: 二 for 两 and 双, 三十 for 30. */
  readonly numbers: readonly string[];
  /** Numbers that make another phrase of the first frame; as they stand in it, one after the other. */
  readonly also?: readonly string[];
  /** The words around its numbers; “ and ” stand for any quotation mark. */
  readonly frames: readonly string[];
}

interface Frame {
  readonly of: FixedPhrase;
  /** The longest of its words: a prose without it need not be searched. */
  readonly anchor: string;
  readonly pattern: RegExp;
}

const numeral = '([〇零一二三四五六七八九十百千两双]+|\\d+)';
const notInNumber = '(?<![第\\d.〇零一二三四五六七八九十百千两双])';
const anyQuote = /["“”'‘’「」『』]/gu;

const phrases: readonly FixedPhrase[] = source;
const frames: readonly Frame[] = phrases.flatMap((of) => of.frames.map((frame) => frameOf(of, frame)));

function frameOf(of: FixedPhrase, printed: string): Frame {
  const words = quotedAlike(printed).split('#');
  const inWords = words.map((each) => literal(each)).join(numeral);
  const start = printed.startsWith('#') ? notInNumber : '';
  const pattern = new RegExp(`${start}${inWords}`, 'dgu');
  return { of, anchor: words.sort((a, b) => b.length - a.length)[0] ?? '', pattern };
}

/** Every quotation mark is “, so that frames need not know which is printed. */
function quotedAlike(text: string): string {
  return halfWidth(text).replace(anyQuote, '“');
}

function matchesOf(pattern: RegExp, words: string): readonly RegExpExecArray[] {
  return [...words.matchAll(pattern)];
}

function alteredIn(match: RegExpExecArray, { of }: Frame, text: string): AlteredPhrase | null {
  const printed = match.slice(1);
  const numbers = printed.map(canonical);
  const apart = numbers.flatMap((each, index) => (each === of.numbers[index] ? [] : [index]));
  const [at, next, ...more] = apart;
  if (at === undefined || more.length > 0 || of.also?.includes(numbers.join(''))) return null;
  if (next !== undefined && !isCrossed(numbers, of.numbers, at, next)) return null;
  const [place, last] = [match.indices?.[at + 1], match.indices?.[(next ?? at) + 1]];
  if (!place || !last) return null;
  const span = quotedIn(match);
  const meant = apart.map((each) => likewise(printed[each] ?? '', of.numbers[each] ?? ''));
  return {
    phrase: of.phrase,
    written: text.slice(span.start, span.end),
    number: { start: place[0], end: last[1] },
    span,
    expected: next === undefined ? meant.join('') : meant.join(text.slice(place[1], last[0])),
    explained: explanation.test(text.slice(match.index + match[0].length)),
  };
}

/** “三不愁两保障”: two numbers that have changed places. */
function isCrossed(printed: readonly string[], meant: readonly string[], at: number, next: number): boolean {
  return printed[at] === meant[next] && printed[next] === meant[at];
}

const explanation = /^["”’」』]?[\p{Script=Han}]{0,4}[，,]?(?:即|是指|就是|[：:]|[（(](?!\d+[）)]))/u;

/** What stands between the quotation marks around its numbers, or all of it where it has none: 五风 of 纠治“五风”. */
function quotedIn(match: RegExpExecArray): Span {
  const [words] = match;
  const at = (match.indices?.[1]?.[0] ?? match.index) - match.index;
  const opens = words.slice(0, at).lastIndexOf('“') + 1;
  const closes = words.slice(at).indexOf('“');
  const end = closes < 0 ? words.length : at + closes;
  return { start: match.index + opens, end: match.index + end };
}

function canonical(printed: string): string {
  return (hanNumber(printed) ?? printed).replace(/[两双]/gu, '二').replace(/零/gu, '〇');
}

/** 二 as a count is 两, as in the words beside it; digits stay digits. */
function likewise(printed: string, expected: string): string {
  if (!/^\d+$/u.test(printed)) return expected === '二' ? '两' : expected;
  return String(smallChineseNumber(expected) ?? expected);
}
