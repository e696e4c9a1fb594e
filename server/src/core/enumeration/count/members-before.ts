import { does } from '../../grammar/token';
import { coordinate, exactly, type Coordination } from '../../phrase/coordination';
import { hasOwnCount, isPureVerb, leadOf, withoutRemark } from '../../phrase/member';
import { isJoint, partsAt, tokensIn, wordsIn, type Phrases, type TokenRange } from '../../phrase/phrases';
import { countsPlaces } from './hosts';
import type { ListPlace } from './place-before';
import type { StatedCount } from './stated-count';

/** The things a list before a count names: 高杭 and 裕民 of 推进高杭、裕民两个村. */
export interface MembersBefore extends Coordination {
  /** Without what only leads up to the first. */
  readonly shown: readonly TokenRange[];
  /** Whether nothing but a guess says where the first begins, or 和 stands inside an earlier one. */
  readonly unsure: boolean;
}

/**
 * The members of a list before its count, with each number of them there may fairly be.
 *
 * Verbs that share one object are no members (培育、壮大甲业、乙业两个产业), and before a count of places only the last part is left behind
 * members with counts of their own (农户90户、东坝和西岭两个村).
 */
export function membersBefore(phrases: Phrases, count: StatedCount, place: ListPlace): MembersBefore {
  const { range, signs } = place;
  const parts = partsAt(phrases, range, signs ?? '、');
  const listed = signs
    ? exactly(parts)
    : withPairs(
        phrases,
        place,
        coordinate(phrases, countsPlaces(phrases, count) ? uncounted(phrases, range, parts) : range),
      );
  const verbs = sharedVerbs(phrases, listed.members);
  const named = listed.members.slice(verbs);
  const members = verbs === 0 ? named : named.map((each, at) => (at === 0 ? objectOf(phrases, each) : each));
  const first = members[0] ? shownFirst(phrases, members[0], members.slice(1)) : null;
  const shown = first ? [first.range, ...members.slice(1)] : [];
  const joined = parts.slice(verbs, -1).some((part) => tokensIn(phrases, part).some(isJoint));
  return {
    members,
    counts: [
      ...(verbs === 0 ? listed.counts : [members.length, ...listed.counts]),
      ...(count.classifier === '级' ? withFusedLevels(phrases, shown) : []),
    ],
    shown,
    unsure: joined || first?.guessed === true,
  };
}

/** 省、市县三级: 市县 are two levels, and 乡镇 of 市、县、乡镇 may be one. */
function withFusedLevels(phrases: Phrases, members: readonly TokenRange[]): readonly number[] {
  const characters = members.reduce(
    (sum, each) => sum + wordsIn(phrases, withoutRemark(phrases, each)).length,
    0,
  );
  return characters > mostLevels
    ? []
    : Array.from({ length: characters - members.length }, (_, more) => members.length + more + 1);
}

/** 国家、省、市、县、乡镇、村组, with two characters for some. */
const mostLevels = 10;

/** 农户90户、东坝和西岭两个村: the last part, where all before it bring numbers of their own. */
function uncounted(phrases: Phrases, range: TokenRange, parts: readonly TokenRange[]): TokenRange {
  const [last, before] = [parts.at(-1), parts.at(-2)];
  const alone = last && before && hasOwnCount(phrases, before) && tokensIn(phrases, last).some(isJoint);
  return alone ? last : range;
}

/** How many of the first members are verbs with the object of the next: 扶持、优先发展 before 乳业. */
function sharedVerbs(phrases: Phrases, members: readonly TokenRange[]): number {
  const behind = members.findIndex((each) => !isBareVerb(phrases, each));
  const next = members[behind];
  if (behind < 1 || !next || members.length - behind < 2) return 0;
  const object = objectOf(phrases, next).from > next.from;
  return object ? behind : 0;
}

/** 竹材业 of 优先发展竹材业. */
function objectOf(phrases: Phrases, { from, to }: TokenRange): TokenRange {
  const verb = phrases.tokens.slice(from, to).findIndex((token) => !does(token, 'adverb'));
  const acts = does(phrases.tokens[from + verb], 'verb', 'event', 'phrase');
  return acts && from + verb + 1 < to ? { from: from + verb + 1, to } : { from, to };
}

function isBareVerb(phrases: Phrases, member: TokenRange): boolean {
  const tokens = tokensIn(phrases, member);
  return (
    does(tokens.at(-1), 'verb', 'event') &&
    tokens.slice(0, -1).every((token) => does(token, 'adverb', 'time', 'verb', 'light'))
  );
}

/**
 * The first member without what only leads up to it: 完成高杭, or all up to a 的 or a verb behind which it is as long as the others
 * (空间规划编制完成生态保护红线、永久基本农田…). Where the others begin with verbs of their own, so does the first.
 */
function shownFirst(phrases: Phrases, first: TokenRange, rest: readonly TokenRange[]): First {
  const acts = rest.length > 0 && rest.every((each) => does(phrases.tokens[each.from], 'verb'));
  const lead = leadOf(phrases, first, acts);
  const longest = 2 * Math.min(...rest.map((each) => wordsIn(phrases, withoutRemark(phrases, each)).length));
  const plain = { from: first.from + lead, to: first.to };
  const name = behindOf(phrases, plain, rest);
  const { to } = withoutRemark(phrases, first);
  // 念好全、新、融: of words of one character each the first is one as well.
  if (longest === 2 && phrases.tokens[to - 1]?.text.length === 1)
    return { range: { from: to - 1, to: first.to }, guessed: false };
  if (wordsIn(phrases, withoutRemark(phrases, name)).length <= longest)
    return { range: name, guessed: false };
  return behindVerb(phrases, plain, longest);
}

interface First {
  readonly range: TokenRange;
  /** Whether it was cut behind a word that may as well belong to it. */
  readonly guessed: boolean;
}

/** 西部的东坝: what 的 ties to the first of names without 的 only says where or what they are. */
function behindOf(phrases: Phrases, first: TokenRange, rest: readonly TokenRange[]): TokenRange {
  const of = phrases.tokens.slice(first.from, first.to).findLastIndex((token) => does(token, 'of'));
  const from = first.from + of + 1;
  const others = rest.some((each) => tokensIn(phrases, each).some((token) => does(token, 'of')));
  return of < 0 || others || from >= first.to ? first : { from, to: first.to };
}

/** What stands behind the last verb of a member, where that is short enough; else behind the last word that may be one. */
function behindVerb(phrases: Phrases, { from, to }: TokenRange, longest: number): First {
  const cuts = Array.from({ length: to - from - 1 }, (_, index) => from + 1 + index).filter((cut) => {
    const length = wordsIn(phrases, { from: cut, to }).length;
    return length <= longest && length >= 2;
  });
  const verb = cuts.findLast(
    (cut) => isPureVerb(phrases.tokens[cut - 1]) || does(phrases.tokens[cut - 1], 'preposition'),
  );
  const event = cuts.findLast((cut) => does(phrases.tokens[cut - 1], 'event'));
  return { range: { from: verb ?? event ?? from, to }, guessed: verb === undefined && event !== undefined };
}

/**
 * “地少、人多，小户、大市”两大矛盾 counts pairs as well as names, and 立项、审批直至监管 joins one more: a count that fits either way is right.
 */
function withPairs(phrases: Phrases, { range, quoted }: ListPlace, listed: Coordination): Coordination {
  const pairs = quoted ? partsAt(phrases, range, '，,；;').length : 1;
  const joined = tokensIn(phrases, range).some(({ text }) => text === '直至' || text === '直到');
  return {
    members: listed.members,
    counts: [...listed.counts, ...(pairs > 1 ? [pairs] : []), ...(joined ? [listed.members.length + 1] : [])],
  };
}
