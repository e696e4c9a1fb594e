import { does, isMark } from '../../grammar/token';
import { coordinate, isDivided } from '../../phrase/coordination';
import { hasOwnCount } from '../../phrase/member';
import {
  isJoint,
  partsAt,
  spanOf,
  stretchBefore,
  tokenAt,
  wordsIn,
  type Phrases,
  type TokenRange,
} from '../../phrase/phrases';
import { smallChineseCount } from '../../text/chinese-number';
import { explanationOf, readingsOf } from './explained';
import type { Listing } from './listing';
import { carried, quotations } from './repeated-word';
import type { StatedCount } from './stated-count';

/** A slogan of several numbers, such as 双带四起来 or 九通一平, and one of its numbers. */
export interface CompoundPart {
  readonly count: StatedCount;
  /** Which of the slogan's numbers it is, from 0. */
  readonly index: number;
  /** All the numbers with their words. */
  readonly parts: readonly CompoundWord[];
  /** All of it. */
  readonly range: TokenRange;
}

interface CompoundWord {
  readonly value: number;
  readonly word: string;
}

/** The slogan a number belongs to, where it has several: “三创四建” for the 四; null for 四个全面 and other single ones. */
export function compoundOf(phrases: Phrases, count: StatedCount): CompoundPart | null {
  const { text } = phrases;
  if (isMeasured(count) || /^[\d０-９]/u.test(text.charAt(count.numeral.start))) return null;
  let start = count.numeral.start;
  let end = count.numeral.end;
  while (start > 0 && isOfSlogan(text.charAt(start - 1)) && count.numeral.start - start < mostBefore) start--;
  while (end < text.length && isOfSlogan(text.charAt(end)) && end - count.numeral.end < mostBehind) end++;
  const own = neighbours([...text.slice(start, end).matchAll(group)], count.numeral.start - start);
  const [first] = own.groups;
  if (own.groups.length < 2 || !first) return null;
  const parts = own.groups.map(([, digit = '', word = '']) => ({
    value: smallChineseCount(digit) ?? 0,
    word,
  }));
  const last = own.groups.at(-1) ?? first;
  const range = { from: tokenAt(phrases, start + first.index), to: tokenAt(phrases, start + endOf(last)) };
  return { count, index: own.index, parts, range };
}

/** What is counted with one of these is no word of a slogan of several numbers. */
const measured: ReadonlySet<string> = new Set('个方面 方面 个 大 项 条 家 种 类 级 件 位 名'.split(' '));

function isMeasured({ classifier, quoteAt }: StatedCount): boolean {
  return (
    measured.has(classifier) || (quoteAt === null && /^[张座所支场片段套篇组批门款把块]$/u.test(classifier))
  );
}

/** How far a slogan may reach before and behind one of its numbers, in characters. */
const mostBefore = 8;
const mostBehind = 10;

/** A number and its word. The words of such names are often no words elsewhere, so that they are told by their characters. */
const group = /[双新]?([一二三四五六七八九十两双])([^一二三四五六七八九十两双、]{1,4})[、·]?/gu;

function isOfSlogan(character: string): boolean {
  return /[\p{Script=Han}、·]/u.test(character) && !'即指为的和与'.includes(character);
}

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

/** The list one number of such a slogan counts, where the words beside the slogan set it apart. */
export function listOfCompound(phrases: Phrases, compound: CompoundPart): Listing | null {
  const { tokens } = phrases;
  const behind = compound.range.to + (isMark(tokens[compound.range.to], '”’"］]】〕') ? 1 : 0);
  const explained = explanationOf(phrases, behind);
  const body = explained ?? listBeforeSlogan(phrases, compound);
  const part = compound.parts[compound.index];
  if (!body || !part || namesParts(phrases, body) || countsAll(phrases, compound, body)) return null;
  const sections = partsAt(phrases, body, '；;');
  const own = (sections.length === compound.parts.length ? sections[compound.index] : null) ?? body;
  // 创建 in an explanation of 三创四建 is one of the 创.
  const others = compound.parts.flatMap(({ word }) => (word !== part.word ? [word] : []));
  const apart = carried(phrases, { ...part, others }, own) ?? carried(phrases, { ...part, others }, body);
  return (
    // Where one explanation serves several numbers, a thing of one may carry the word of another.
    (apart && { ...apart, tier: 'lead' }) ??
    (explained ? (objectsOf(phrases, part, others, body) ?? wholeList(phrases, compound, body)) : null)
  );
}

/** 清垃圾、清沟渠、栽树、栽花“两清两栽”: the list just before the slogan's quotation mark, where each member carries one of its words. */
function listBeforeSlogan(phrases: Phrases, { range, parts }: CompoundPart): TokenRange | null {
  const { tokens, partners } = phrases;
  const opens = range.from - 1;
  if (!isMark(tokens[opens], '“"') || partners[opens] !== range.to) return null;
  const from = stretchBefore(phrases, opens, '，,；;。：:！？!?\n');
  const members = partsAt(phrases, { from, to: opens }, '、');
  const carries = members.every((each) => parts.some(({ word }) => wordsIn(phrases, each).includes(word)));
  const own = members.some((each) => hasOwnCount(phrases, each));
  return members.length > 1 && carries && !own && !isJoint(tokens[opens - 1]) ? { from, to: opens } : null;
}

/** A number and its word are no more than so many tokens. */
const longestPart = 4;

/** “双创”即…: each number has an explanation of its own, which is found by itself. */
function namesParts({ tokens }: Phrases, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) {
    if (tokens[at]?.kind !== 'number') continue;
    for (let next = at + 1; next < Math.min(to, at + longestPart + 1); next++) {
      if (tokens[next]?.kind === 'mark' && !isMark(tokens[next], '”"，,：')) break;
      if (does(tokens[next], 'define') || isMark(tokens[next], '：')) return true;
    }
  }
  return false;
}

/** 两品一标：A、B、C lists two and one together: three names are right, whichever number looks at them. */
function countsAll(phrases: Phrases, { parts }: CompoundPart, body: TokenRange): boolean {
  const all = parts.reduce((sum, { value }) => sum + value, 0);
  const flat = partsAt(phrases, body, '、，,；;');
  return (
    flat.length === all ||
    (!isDivided(phrases, body, '，,；;') && coordinate(phrases, body).counts.includes(all))
  );
}

/**
 * 一压三扩：压减…，扩种大豆、油菜、谷子: the things one verb of the slogan takes as its objects. 等 may follow them, so only more
 * than the number says speaks (domain rule 8).
 */
function objectsOf(
  phrases: Phrases,
  part: CompoundWord,
  otherWords: readonly string[],
  body: TokenRange,
): Listing | null {
  if (part.word.length !== 1) return null;
  const own = partsAt(phrases, body, '，,；;。').filter((clause) =>
    wordsIn(phrases, clause).slice(0, 2).includes(part.word),
  );
  const [only, ...others] = own;
  if (!only || others.length > 0) return null;
  const names = partsAt(phrases, only, '、');
  if (names.slice(1).some((name) => otherWords.includes(wordsIn(phrases, name).charAt(0)))) return null;
  if (names.length < 3 || names.some((name) => wordsIn(phrases, name).length > longestObject)) return null;
  const more = names.length - part.value;
  return {
    items: names.map((name) => spanOf(phrases, name)),
    counts: [names.length],
    open: true,
    closed: more > 0 && more <= 2,
    tier: 'lead',
    tie: 'compound-objects',
  };
}

const longestObject = 16;

/** 九通一平即A、B…和平整: one list for all the numbers, nine things or ten. */
function wholeList(phrases: Phrases, { parts, index }: CompoundPart, body: TokenRange): Listing | null {
  const [quoted, ...furtherQuotations] = quotations(phrases, body);
  const lists = quoted && furtherQuotations.length === 0 && isDivided(phrases, quoted, '、');
  const [reading, ...others] = readingsOf(phrases, lists ? quoted : body);
  const [first, second, ...more] = parts;
  if (!reading || others.length > 0 || !first || second?.value !== 1 || more.length > 0 || index !== 0)
    return null;
  // The one of 一平 may be among the things listed: nine or ten; with 土地平整 among them it surely is.
  const isOne = (item: TokenRange): boolean => wordsIn(phrases, item).includes(second.word);
  const named = reading.members.some(isOne);
  const less = reading.counts.map((each) => each - 1);
  const members = named ? reading.members.filter((item) => !isOne(item)) : reading.members;
  return {
    items: members.map((each) => spanOf(phrases, each)),
    counts: named ? less : [...reading.counts, ...less],
    open: false,
    closed: Math.abs(first.value - members.length) <= 3 && reading.members.length > 4,
    tier: 'lead',
    tie: 'compound',
  };
}
