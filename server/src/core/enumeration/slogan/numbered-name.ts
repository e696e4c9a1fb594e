import { halfWidth } from '../../text/characters';
import { hanNumber } from '../../text/chinese-number';
import { literal } from '../../text/literal';

/**
 * A name with numbers in it, taken apart: “双带四起来” is the frame #带#起来 with 二 and 四.
 *
 * Two names with one frame and other numbers are one slogan misprinted, or two slogans; who compares them decides.
 */
export interface NumberedName {
  /** As printed, without quotation marks and white space. */
  readonly text: string;
  /** The words with a # for each number. */
  readonly frame: string;
  /** One for each #, in one way of writing: 两 and 双 are 二, 5 is 五. */
  readonly numbers: readonly string[];
}

const numeral = /\d+(?:\.\d+)?|[〇零一二三四五六七八九十百千万两双]+/gu;

/**
 * Takes a name apart; null for one without a number or of nothing but one number that counts or dates: “放管服”, “六”, “2025”. A run of
 * digits is a name by itself: “三六八九”, “1256”.
 */
export function numberedName(printed: string): NumberedName | null {
  const text = compactName(printed);
  const numbers = [...text.matchAll(numeral)].map(([each]) => canonical(each));
  const frame = text.replace(numeral, '#');
  if (numbers.length === 0 || frame === '#.#' || /^[#\d]$/u.test(frame)) {
    return frame === '#' && run.test(text) && !year.test(text) ? { text, frame, numbers } : null;
  }
  return { text, frame, numbers };
}

/** Digits each of which stands for a list of its own: 三六八九, 1256. */
const run = /^(?:[一二三四五六七八九]{3,5}|[1-9]{3,5})$/u;
const year = /^(?:19|20)\d\d$/u;

/** A name without quotation marks and white space: “ 6 个100%” is 6个100%. */
export function compactName(printed: string): string {
  return halfWidth(printed.replace(/[“”"‘’'「」『』《》\s]/gu, ''));
}

/** Whether two names have one frame and the same numbers. */
export function sameName(a: NumberedName, b: NumberedName): boolean {
  return a.frame === b.frame && a.numbers.join(' ') === b.numbers.join(' ');
}

/**
 * Whether one of the numbers alone differs: “一心、两环、七射、八联” and “一心、两环、六射、八联”. In a run of digits (三六八九) that is one
 * digit, or two neighbours that changed places.
 */
export function differsOnce(a: NumberedName, b: NumberedName): boolean {
  if (a.frame !== b.frame) return false;
  const apart = a.numbers.flatMap((each, index) => {
    const other = b.numbers[index] ?? '';
    return each === other ? [] : [[each, other] as const];
  });
  const [only, ...more] = apart;
  if (!only || more.length > 0) return false;
  const [one, two] = only;
  return !run.test(one) || !run.test(two) || isSlipOf(one, two);
}

/** One digit is another, or two neighbours have changed places: 1256 and 1265. */
function isSlipOf(one: string, two: string): boolean {
  if (one.length !== two.length) return false;
  const apart = Array.from(one).flatMap((each, at) => (each === two.charAt(at) ? [] : [at]));
  const [at = 0, next = 0] = apart;
  if (apart.length === 1) return true;
  const crossed = one.charAt(at) === two.charAt(next) && one.charAt(next) === two.charAt(at);
  return apart.length === 2 && next === at + 1 && crossed;
}

/** Whether two neighbouring numbers of three or more have changed places: 一面两片三路 and 一面三片两路. */
export function isCrossed(a: NumberedName, b: NumberedName): boolean {
  if (a.frame !== b.frame || a.numbers.length < 3) return false;
  const apart = a.numbers.flatMap((each, at) => (each === b.numbers[at] ? [] : [at]));
  const [at = 0, next = 0] = apart;
  const crossed = a.numbers[at] === b.numbers[next] && a.numbers[next] === b.numbers[at];
  return apart.length === 2 && next === at + 1 && crossed;
}

/** Whether a name is four digits or more, each of which stands for a list of its own: “1346”. */
export function isRun({ frame, numbers }: NumberedName): boolean {
  return frame === '#' && (numbers[0]?.length ?? 0) >= 4;
}

/**
 * Whether a name says so much that two of its frame are hardly two things: three numbers between words, two and four words
 * (“5+2就业之家”), four digits (“1346”). In published reports 3 of a thousand such names are written in two ways and both are right.
 */
export function isDistinct(name: NumberedName): boolean {
  const words = wordsOf(name).length;
  const { length } = name.numbers;
  return (length >= 3 && words >= 3) || (length === 2 && words >= 4) || isRun(name);
}

/**
 * Whether a paragraph without blanks and marks uses a name, in whatever numerals: 6个100% where it has 六个100%. One that has not
 * all the name's words need not be searched for its numbers.
 */
export function usesName(text: string, name: NumberedName): boolean {
  if (text.includes(name.text)) return true;
  const words = name.frame.split('#');
  if (!words.every((each) => text.includes(each))) return false;
  const pattern = new RegExp(words.map(literal).join(`(?:${numeral.source})`), 'gu');
  return [...text.matchAll(pattern)].some(([found]) => {
    const other = numberedName(found);
    return other !== null && sameName(other, name);
  });
}

/** The words of a frame besides numbers, measure words and signs: 不摘 of #个不摘, nothing of #+#. */
export function wordsOf({ frame }: NumberedName): string {
  return frame.replace(/#[个大项条件]?|[+＋、·N\d.%—-]/gu, '');
}

function canonical(printed: string): string {
  if (/^(?:\d|[1-9]\d)$/u.test(printed)) return hanNumber(printed) ?? '〇';
  return printed.replace(/[两双]/gu, '二').replace(/零/gu, '〇');
}
