import type { Listing } from '../../../enumeration/count/listing';
import type { StatedCount } from '../../../enumeration/count/stated-count';
import { does, isMark } from '../../../grammar/token';
import { coordinate } from '../../../phrase/coordination';
import { hasOwnCount, leadOf } from '../../../phrase/member';
import {
  isJoint,
  partsAt,
  spanOf,
  tokenAt,
  wordsIn,
  type Phrases,
  type TokenRange,
} from '../../../phrase/phrases';
import type { ExplainWords } from '../../message/zh-CN/explain';
import type { SentencePhrases } from '../../../phrase/sentence';

/** Things joined in one sentence: 东坝, 西岭 and 南屏 of “支持东坝、西岭和南屏三个村”, where 支持 only leads up to them. */
export interface Group {
  readonly members: readonly TokenRange[];
  /** How many there may fairly be, the members first. */
  readonly counts: readonly number[];
  readonly lead: TokenRange;
}

/** The brackets and quotation marks of a sentence with what is inside, the outer before the inner: （新设）. */
export function bracketsIn({ phrases, range }: SentencePhrases): readonly TokenRange[] {
  const pairs: TokenRange[] = [];
  for (let at = range.from; at < range.to; at++) {
    const partner = phrases.partners[at] ?? -1;
    if (partner > at && partner < range.to) pairs.push({ from: at, to: partner + 1 });
  }
  return pairs;
}

/** A number that counts things, and the ways to read which. */
interface CountPlaced {
  readonly count: Pick<StatedCount, 'at'>;
  readonly listings: readonly Pick<Listing, 'items'>[];
}

/** The coordinations of a sentence in its order, those inside brackets as well. */
export function groupsIn(sentence: SentencePhrases, counts: readonly CountPlaced[]): readonly Group[] {
  const { phrases, range } = sentence;
  const insides = bracketsIn(sentence).map(({ from, to }) => ({ from: from + 1, to: to - 1 }));
  return [range, ...insides]
    .filter(({ from, to }) => from < to)
    .flatMap((each) => partsAt(phrases, each, stops))
    .flatMap((stretch) => groupOf(phrases, stretch, counts) ?? [])
    .sort((a, b) => a.lead.from - b.lead.from);
}

/** Marks that no coordination reaches over. */
const stops = '，,；;。：:！？!?—\n';

function groupOf(phrases: Phrases, stretch: TokenRange, counts: readonly CountPlaced[]): Group | null {
  const range = { from: stretch.from, to: endOfNames(phrases, stretch, counts) };
  const { members, counts: fair } = coordinate(phrases, range);
  const [first, ...others] = members;
  if (!first || others.length === 0) return null;
  const from = startOfNames(phrases, first, others, counts);
  return { members: [{ from, to: first.to }, ...others], counts: fair, lead: { from: first.from, to: from } };
}

/** Where a count has the first name begin, else behind what only leads up to it. */
function startOfNames(
  phrases: Phrases,
  first: TokenRange,
  others: readonly TokenRange[],
  counts: readonly CountPlaced[],
): number {
  const { start, end } = spanOf(phrases, first);
  const items = counts.flatMap(({ listings }) => listings.flatMap((each) => each.items));
  const counted = items.find((item) => item.start >= start && item.end === end);
  if (counted) return tokenAt(phrases, counted.start);
  // 抓产业、抓治理: a verb that each of them begins with is part of the names.
  const opening = phrases.tokens[first.from]?.text;
  const isOfAll = others.every((each) => phrases.tokens[each.from]?.text === opening);
  return isOfAll ? first.from : first.from + leadOf(phrases, first);
}

/** Names end before their 等 and before the number that counts them; a number each (示范区3个、基地5个) counts none of the others. */
function endOfNames(phrases: Phrases, { from, to }: TokenRange, counts: readonly CountPlaced[]): number {
  const { tokens } = phrases;
  const last = tokens.slice(from, to).findLastIndex((token) => isMark(token, '、') || isJoint(token));
  if (last < 0) return to;
  const behind = from + last + 2;
  const rest = tokens.findIndex((token, at) => at >= behind && at < to && does(token, 'rest'));
  if (rest >= 0) return rest;
  const count = counts.map((each) => each.count.at).find((at) => at >= behind && at < to);
  return count !== undefined && !hasOwnCount(phrases, { from, to: from + last }) ? count : to;
}

/** “  1  东坝｜西岭｜南屏  3 项（也可读作 2 项），“支持”只领起”, a line for each coordination. */
export function groupLines(
  phrases: Phrases,
  groups: readonly Group[],
  words: ExplainWords,
): readonly string[] {
  return groups.map(({ members, counts, lead }, index) => {
    const names = members.map((each) => wordsIn(phrases, each)).join(between);
    const [count = members.length, ...others] = counts;
    const led = lead.from < lead.to ? [words.lead(wordsIn(phrases, lead))] : [];
    const said = [words.members(count, [...new Set(others)]), ...led];
    return `${String(index + 1)}  ${names}  ${said.join(' · ')}`;
  });
}

/** Between the names of a list, which may hold every other mark. */
export const between = ' | ';
