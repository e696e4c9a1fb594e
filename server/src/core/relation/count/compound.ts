import type { Span } from '../../text/span';
import { bodyAfter, readingsOf } from './after';
import type { Listing } from './listing';
import { splitAt, type MarkedText } from './marked-text';
import { carried } from './slogan';
import type { StatedCount } from './stated-count';

/** A slogan of several numbers, such as 双带四起来 or 九通一平, and one of its numbers. */
export interface CompoundPart {
  readonly count: StatedCount;
  /** Which of the slogan's numbers it is, from 0. */
  readonly index: number;
  /** All the numbers with their words. */
  readonly parts: readonly { readonly value: number; readonly word: string }[];
  /** Behind the slogan and its closing mark. */
  readonly end: number;
}

const numerals = '一二三四五六七八九十两双';

/** The slogan a number belongs to, where it has several: “三创四建” for the 四; null for 四个全面 and other single ones. */
export function compoundOf({ text }: MarkedText, count: StatedCount): CompoundPart | null {
  if (
    /^(?:个方面|方面|[个大项条家种类级件点位名])$/u.test(count.classifier) ||
    /^\d/u.test(text.slice(count.numeral.start))
  )
    return null;
  let start = count.numeral.start;
  let end = count.numeral.end;
  while (start > 0 && isWord(text.charAt(start - 1)) && count.numeral.start - start < 8) start--;
  while (end < text.length && isWord(text.charAt(end)) && end - count.numeral.end < 10) end++;
  const run = text.slice(start, end);
  const groups = [
    ...run.matchAll(
      /(?:[双新])?(?<digit>[一二三四五六七八九十两双])(?<word>[^一二三四五六七八九十两双、]{1,4})[、·]?/gu,
    ),
  ];
  const index = groups.findIndex(
    (group) =>
      start + group.index <= count.numeral.start &&
      count.numeral.start < start + group.index + group[0].length,
  );
  if (groups.length < 2 || index < 0 || groups[0]!.index > 1) return null;
  const parts = groups.map(({ groups: named }) => ({ value: valueOf(named!.digit!), word: named!.word! }));
  const closing = '”’"］]】〕'.includes(text.charAt(end)) && end < text.length ? 1 : 0;
  return { count, index, parts, end: end + closing };
}

/** The list one number of such a slogan counts, where the explanation behind the slogan sets it apart. */
export function listOfCompound(marked: MarkedText, compound: CompoundPart): Listing | null {
  const body = bodyAfter(marked, compound.end);
  const part = compound.parts[compound.index];
  if (!body || !part) return null;
  if (
    /[“"]?[一二三四五六七八九十两双][^，。；、]{1,3}[”"]?[，,]?(?:即|指|：)/u.test(
      marked.text.slice(body.start, body.end),
    )
  )
    return null;
  const sections = splitAt(marked, body, (at) => '；;'.includes(marked.text.charAt(at)));
  const place: Span = sections.length === compound.parts.length ? sections[compound.index]! : body;
  return carried(marked, part.value, part.word, place) ?? wholeList(marked, compound, body);
}

/** 九通一平即A、B…和平整: one list for all the numbers, nine things or ten. */
function wholeList(marked: MarkedText, { parts, index }: CompoundPart, body: Span): Listing | null {
  const [reading, ...others] = readingsOf(marked, body);
  const total = parts.reduce((sum, each) => sum + each.value, 0);
  const value = parts[index]!.value;
  if (!reading || others.length > 0 || parts.length !== 2 || parts[1]!.value !== 1 || index !== 0)
    return null;
  const whole = total >= reading.least && total <= reading.most;
  const gap = Math.abs(value - reading.least);
  return {
    ...reading,
    least: whole ? value : reading.least,
    open: false,
    closed: gap <= 2 && reading.items.length > 4,
    tier: 'contradiction',
  };
}

function isWord(character: string): boolean {
  return /[\p{Script=Han}、·]/u.test(character) && !'即指为的'.includes(character);
}

function valueOf(digit: string): number {
  return '两双'.includes(digit) ? 2 : numerals.indexOf(digit) + 1;
}
