import { smallChineseCount } from '../../text/chinese-number';
import type { Span } from '../../text/span';
import { bodyAfter, readingsOf } from './after';
import { enumerate } from './enumeration';
import type { Listing } from './listing';
import { splitAt, type MarkedText } from './marked-text';
import { carried, quotations } from './slogan';
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
  const groups = [...text.slice(start, end).matchAll(group)];
  const own = neighbours(groups, count.numeral.start - start);
  if (own.groups.length < 2) return null;
  const parts = own.groups.map(([, digit = '', word = '']) => ({
    value: smallChineseCount(digit) ?? 0,
    word,
  }));
  const closing = '”’"］]】〕'.includes(text.charAt(end)) && end < text.length ? 1 : 0;
  return { count, index: own.index, parts, end: end + closing };
}

const group = /[双新]?([一二三四五六七八九十两双])([^一二三四五六七八九十两双、]{1,4})[、·]?/gu;

/** The groups that stand side by side with the one a numeral is in, and which of them that is. */
function neighbours(
  groups: readonly RegExpExecArray[],
  at: number,
): { readonly groups: readonly RegExpExecArray[]; readonly index: number } {
  const own = groups.findIndex((each) => each.index <= at && at < endOf(each));
  if (own < 0) return { groups: [], index: -1 };
  let from = own;
  let to = own;
  while (from > 0 && endOf(groups[from - 1]) === groups[from]?.index) from--;
  while (to + 1 < groups.length && endOf(groups[to]) === groups[to + 1]?.index) to++;
  return { groups: groups.slice(from, to + 1), index: own - from };
}

function endOf(match: RegExpExecArray | undefined): number {
  return match ? match.index + match[0].length : -1;
}

/** The list one number of such a slogan counts, where the explanation behind the slogan sets it apart. */
export function listOfCompound(marked: MarkedText, compound: CompoundPart): Listing | null {
  const body = bodyAfter(marked, compound.end);
  const part = compound.parts[compound.index];
  if (!body || !part) return null;
  if (
    /[“"]?[一二三四五六七八九十两双][^，。；、]{1,3}[”"]?[，,]?(?:即|是?指|：)/u.test(
      marked.text.slice(body.start, body.end),
    )
  )
    return null;
  const sections = splitAt(marked, body, (at) => '；;'.includes(marked.text.charAt(at)));
  if (countsAll(marked, compound, body)) return null;
  const own = (sections.length === compound.parts.length ? sections[compound.index] : null) ?? body;
  // 创建 in an explanation of 三创四建 is one of the 创.
  const others = compound.parts.flatMap(({ word }) => (word !== part.word ? [word] : []));
  const apart = carried(marked, { ...part, others }, own) ?? carried(marked, { ...part, others }, body);
  return (
    // Where one explanation serves several numbers, a thing of one may carry the word of another.
    (apart && { ...apart, tier: 'lead' }) ??
    objectsOf(marked, part, others, body) ??
    wholeList(marked, compound, body)
  );
}

/** 两品一标：A、B、C lists two and one together: three names are right, whichever number looks at them. */
function countsAll(marked: MarkedText, { parts }: CompoundPart, body: Span): boolean {
  const all = parts.reduce((sum, { value }) => sum + value, 0);
  const flat = splitAt(marked, body, (at) => '、，,；;'.includes(marked.text.charAt(at)));
  const isOneClause = !/[，,；;]/u.test(marked.text.slice(body.start, body.end));
  return flat.length === all || (isOneClause && enumerate(marked, body).counts.includes(all));
}

/**
 * 一压三扩：压减…，扩种大豆、油菜、谷子: the things one verb of the slogan takes as its objects. 等 may follow them, so only more
 * than the number says speaks (domain rule 8).
 */
function objectsOf(
  marked: MarkedText,
  part: { readonly value: number; readonly word: string },
  otherWords: readonly string[],
  body: Span,
): Listing | null {
  if (part.word.length !== 1) return null;
  const clauses = splitAt(marked, body, (at) => '，,；;。'.includes(marked.text.charAt(at)));
  const own = clauses.filter((clause) =>
    [0, 1].some((at) => marked.text.charAt(clause.start + at) === part.word),
  );
  const [only, ...others] = own;
  if (!only || others.length > 0) return null;
  const items = splitAt(marked, only, (at) => marked.text[at] === '、');
  if (items.slice(1).some(({ start }) => otherWords.includes(marked.text.charAt(start)))) return null;
  if (items.length < 3 || items.some((item) => item.end - item.start > 16)) return null;
  const more = items.length - part.value;
  return {
    items,
    counts: [items.length],
    open: true,
    closed: more > 0 && more <= 2,
    tier: 'lead',
    tie: 'compound-objects',
  };
}

/** 九通一平即A、B…和平整: one list for all the numbers, nine things or ten. */
function wholeList(marked: MarkedText, { parts, index }: CompoundPart, body: Span): Listing | null {
  const [quoted, ...furtherQuotations] = quotations(marked, body);
  const lists =
    quoted && furtherQuotations.length === 0 && marked.text.slice(quoted.start, quoted.end).includes('、');
  const [reading, ...others] = readingsOf(marked, lists ? quoted : body);
  const [first, second, ...more] = parts;
  if (!reading || others.length > 0 || !first || second?.value !== 1 || more.length > 0 || index !== 0)
    return null;
  // The one of 一平 may be among the things listed: nine or ten; with 土地平整 among them it surely is.
  const isOne = (item: Span): boolean => marked.text.slice(item.start, item.end).includes(second.word);
  const named = reading.items.some(isOne);
  const less = reading.counts.map((each) => each - 1);
  const items = named ? reading.items.filter((item) => !isOne(item)) : reading.items;
  return {
    items,
    counts: named ? less : [...reading.counts, ...less],
    open: false,
    closed: Math.abs(first.value - items.length) <= 3 && reading.items.length > 4,
    tier: 'lead',
    tie: 'compound',
  };
}

function isWord(character: string): boolean {
  return /[\p{Script=Han}、·]/u.test(character) && !'即指为的'.includes(character);
}
