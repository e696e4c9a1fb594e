import { does, isMark, type Token } from '../../grammar/token';
import { coordinate, isDivided, type Coordination } from '../../phrase/coordination';
import {
  hasOwnCount,
  isBareEvent,
  isOneName,
  isPlain,
  isPureVerb,
  leadOf,
  reachesOn,
} from '../../phrase/member';
import {
  closesQuote,
  isJoint,
  opensQuote,
  partsAt,
  spanOf,
  stretchBefore,
  tokensIn,
  wordsIn,
  type Phrases,
  type TokenRange,
} from '../../phrase/phrases';
import { areOfCountedKind, commonEnding, mayHost, ownsSlogan } from './hosts';
import type { Listing } from './listing';
import type { StatedCount } from './stated-count';

/**
 * The list that stands just before its count: “高杭、裕民两个村”, “绿色食品等3个项目”, “薪金、租金、股金、订金‘四金’”, 产业升级、乡村振兴和…五大工程.
 *
 * None where the words before the number reach for it as their object (“设计、新建三个园区”), where a name brings a number of
 * its own (“示范区3个、基地5个”), or where the counted thing is itself one name of a longer list (“北三环、东三环”).
 */
export function listBefore(phrases: Phrases, count: StatedCount): Listing | null {
  return listBeside(phrases, count) ?? listOneCommaBefore(phrases, count);
}

/** Marks a list before its count does not reach over. */
const stops = '，,；;。：:！？!?—\n';

/**
 * “抓产业、治污染、惠民生，三大行动成效显著”: the clause before a 三大 that opens its own is nothing but the list it counts. Members made alike of
 * a verb and its object show that they are one series; others may well stand beside the three (domain rule 8).
 */
function listOneCommaBefore(phrases: Phrases, count: StatedCount): Listing | null {
  const comma = count.at - 1;
  if (count.classifier !== '大' || count.noun === '' || !isMark(phrases.tokens[comma], '，,')) return null;
  const from = stretchBefore(phrases, comma, stops);
  if (from >= comma) return null;
  const listed = coordinate(phrases, { from, to: comma });
  const { counts } = listed;
  const members = listed.members.map((each, index) =>
    index > 0 ? each : { from: each.from + leadOf(phrases, each, true), to: each.to },
  );
  if (members.length < 3 || !members.every((each) => isAct(phrases, each))) return null;
  return {
    items: members.map((each) => spanOf(phrases, each)),
    counts,
    open: false,
    closed: Math.abs(count.value - members.length) <= 1,
    tier: 'suspect',
    tie: 'clause-before',
  };
}

/** A verb and its object in few characters: 抓产业, 治污染, 防风险. */
function isAct(phrases: Phrases, member: TokenRange): boolean {
  const [first, ...rest] = tokensIn(phrases, member);
  const verb = does(first, 'verb') && first?.text.length === 1 && rest.length > 0;
  return verb && wordsIn(phrases, member).length <= longestAct;
}

const longestAct = 5;

/**
 * Whether the count is itself a member of the list before it, or the list goes on at its other end: 绿化工程、五座公园; “两重”“两新”“三大工程”; 与产业规划、
 * 环保规划“四规合一”, whose first is named before 与.
 */
function isPartOfList(phrases: Phrases, { range, quoted }: ListPlace): boolean {
  const last = phrases.tokens[range.to - 1];
  const beside = closesQuote(phrases, range.to - 1) && opensQuote(phrases, range.to);
  return isJoint(last) || isMark(last, '、') || (beside && !quoted) || opensWithJoint(phrases, range);
}

/** 与环保规划…, 实现与环保规划…. */
function opensWithJoint(phrases: Phrases, range: TokenRange): boolean {
  const at = range.from + leadOf(phrases, range);
  return [range.from, at].some((index) => /^[与及]$/u.test(phrases.tokens[index]?.text ?? ''));
}

/** 三级推进, 五个方面的问题: these need no noun. */
const standsAlone = /^(?:级|个?方面)$/u;

function listBeside(phrases: Phrases, count: StatedCount): Listing | null {
  if (
    count.classifier === ''
      ? count.quoteAt === null
      : count.noun === '' && !standsAlone.test(count.classifier) && !isPlaceKind(phrases, count)
  )
    return null;
  const place = placeBefore(phrases, count);
  if (!place || isPartOfList(phrases, place)) return null;
  const { members, counts } = withPairs(phrases, place, coordinate(phrases, place.range));
  if (members.length < 2 || members.some((each) => hasOwnCount(phrases, each))) return null;
  if (!endsInName(phrases, count, members) || ownsSlogan(phrases, count, members)) return null;
  const shown = shownOf(phrases, members);
  const closed =
    (place.open || !goesOn(phrases, count)) &&
    isAboutThese(phrases, count, members) &&
    !mayHost(phrases, count, members) &&
    isNear(phrases, count, members, place);
  return {
    items: shown.map((each) => spanOf(phrases, each)),
    counts,
    open: place.open,
    closed,
    tier: tierOf(phrases, count, shown, place.quoted),
    tie: 'before',
  };
}

/**
 * An error where one quotation holds all the names, where they are of the counted kind or carry the slogan's word, and where three or
 * more names cut to like length stand before 大, which counts nothing but its own series. Other names of like length are a suspect
 * (of published lists 99 in 100 fit). Any other names may own, host or adjoin what is counted (domain rule 8): a question.
 */
function tierOf(
  phrases: Phrases,
  count: StatedCount,
  members: readonly TokenRange[],
  quoted: boolean,
): Listing['tier'] {
  // 省市县四级 may leave the state unnamed.
  if (count.classifier === '级') return 'lead';
  if (quoted || areOfCountedKind(phrases, count, members)) return 'contradiction';
  if (count.classifier === '' && carriesWord(phrases, count, members)) return 'contradiction';
  // Of two names one may be the owner of the slogan and the other no part of it: 产业园、电商“三大中心”.
  if (members.length === 2 && count.quoteAt !== null) return 'lead';
  const series = (count.classifier === '大' || count.quoteAt !== null) && members.length > 2;
  const plain = members.every((each) => isPlain(phrases, each));
  if (!plain || !areAlike(phrases, members))
    return series && members.every((each) => isOneName(phrases, each)) ? 'suspect' : 'lead';
  return count.classifier === '大' && series ? 'contradiction' : 'suspect';
}

/** No name is twice as long as another. */
function areAlike(phrases: Phrases, members: readonly TokenRange[]): boolean {
  const lengths = members.map((each) => wordsIn(phrases, each).length);
  return Math.max(...lengths) <= 2 * Math.min(...lengths);
}

/**
 * The members without what only leads up to the first: 完成高杭, or all up to a verb behind which it is as long as the others
 * (空间规划编制完成生态保护红线、永久基本农田…). Where the others begin with verbs of their own, so does the first.
 */
function shownOf(phrases: Phrases, members: readonly TokenRange[]): readonly TokenRange[] {
  const [first, ...rest] = members;
  if (!first) return [];
  const acts = rest.length > 0 && rest.every((each) => does(phrases.tokens[each.from], 'verb'));
  const lead = leadOf(phrases, first, acts);
  const longest = 2 * Math.min(...rest.map((each) => wordsIn(phrases, each).length));
  const plain = { from: first.from + lead, to: first.to };
  return [wordsIn(phrases, plain).length <= longest ? plain : behindVerb(phrases, plain, longest), ...rest];
}

/** What stands behind the last verb of a member, where that is short enough; else behind the last word that may be one. */
function behindVerb(phrases: Phrases, { from, to }: TokenRange, longest: number): TokenRange {
  const cuts = Array.from({ length: to - from - 1 }, (_, index) => from + 1 + index).filter((cut) => {
    const length = wordsIn(phrases, { from: cut, to }).length;
    return length <= longest && length >= 2;
  });
  const verb = cuts.findLast(
    (cut) => isPureVerb(phrases.tokens[cut - 1]) || does(phrases.tokens[cut - 1], 'preposition'),
  );
  const event = cuts.findLast((cut) => does(phrases.tokens[cut - 1], 'event'));
  return { from: verb ?? event ?? from, to };
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

interface ListPlace {
  readonly range: TokenRange;
  /** Whether 等 follows the names. */
  readonly open: boolean;
  /** Whether one pair of quotation marks holds them all, so that nothing else can be meant. */
  readonly quoted: boolean;
}

function placeBefore(phrases: Phrases, count: StatedCount): ListPlace | null {
  const { tokens } = phrases;
  let to = count.quoteAt ?? count.at;
  if (endsNoteMark(phrases, to)) return null;
  if (count.quoteAt === null && /^(?:这|共|合计|新|老)$/u.test(tokens[to - 1]?.text ?? '')) to--;
  const open = does(tokens[to - 1], 'rest');
  if (open) to--;
  if (count.quoteAt !== null && does(tokens[to - 1], 'of')) to--;
  // 事故起数、死亡人数持续“双下降”, …实现“双下降”: what befalls them is said of all.
  if (count.quoteAt !== null && saysOfAll(tokens[to - 1])) to--;
  const from = explainedFrom(phrases, stretchBefore(phrases, to, stops), to);
  if (from >= to) return null;
  const quoted = quotedList(phrases, { from, to });
  return { range: quoted ?? { from, to }, open, quoted: quoted !== null };
}

function saysOfAll(token: Token | undefined): boolean {
  return (
    (does(token, 'adverb') && !does(token, 'noun', 'event', 'quality')) ||
    /^(?:实现|保持|呈现)$/u.test(token?.text ?? '')
  );
}

/** 茶厂［3］两个确保: what stands before the number of a note is another matter. */
function endsNoteMark({ tokens, partners }: Phrases, to: number): boolean {
  return (
    isMark(tokens[to - 1], '］]〕】') &&
    (partners[to - 1] ?? -1) === to - 3 &&
    tokens[to - 2]?.kind === 'number'
  );
}

/** “[2]”即甲、乙: a list that 即 opens behind a closing mark begins there. */
function explainedFrom(phrases: Phrases, from: number, to: number): number {
  for (let at = to - 1; at > from; at--)
    if (does(phrases.tokens[at], 'define') && (phrases.partners[at - 1] ?? -1) >= 0) return at + 1;
  return from;
}

/** “新颜值、新消费、新产业”三个关键词: the list inside the only quotation before the count. */
function quotedList(phrases: Phrases, range: TokenRange): TokenRange | null {
  const opens = phrases.partners[range.to - 1] ?? -1;
  if (opens < range.from || !closesQuote(phrases, range.to - 1)) return null;
  const inside = { from: opens + 1, to: range.to - 1 };
  return isDivided(phrases, inside, '、') && !isDivided(phrases, range, '、') ? inside : null;
}

/**
 * The last name is one, and not the beginning of a clause that takes the number as its object (在华北五省, 分4个区域). Names cut to
 * one length may end in verbs: 产业提质、农业提效、治理提升.
 */
function endsInName(phrases: Phrases, count: StatedCount, members: readonly TokenRange[]): boolean {
  const last = members.at(-1);
  if (!last) return false;
  // 落实“四个关键”, 新建、改建3所学校 have an object; 谋划、招引、落地三个环节 is a list of events.
  if (isBareEvent(phrases, last))
    return members.length > 2 && !/^[座所家条处口栋幢片块]$/u.test(count.classifier);
  const lengths = members.slice(1).map((each) => wordsIn(phrases, each).length);
  const even = members.length > 2 && (lengths[0] ?? 0) > 2 && new Set(lengths).size === 1;
  if (even) return true;
  const governed = tokensIn(phrases, last).some(({ text }) => /^[在由被把从]$/u.test(text));
  return !reachesOn(phrases, last) && !governed;
}

/** After the counted noun the list goes on: 北三环、东三环, 四级公园体系和…. */
function goesOn({ tokens }: Phrases, count: StatedCount): boolean {
  return isMark(tokens[count.behind], '、') || isJoint(tokens[count.behind]);
}

/** A slogan such as 四金 counts words that carry it (薪金、租金); with a measure word any names will do. */
function isAboutThese(phrases: Phrases, count: StatedCount, members: readonly TokenRange[]): boolean {
  if (count.classifier === '级')
    return members.every(
      (each, index) =>
        does(tokensIn(phrases, each).at(-1), 'level') && (index === 0 || each.to - each.from <= 2),
    );
  // 锂电池、光伏组件“新三样”: everybody knows which three they are, so two of them may stand for themselves.
  if (count.noun === '样') return count.value !== 3 || members.length >= 3;
  return count.classifier !== '' || carriesWord(phrases, count, members);
}

/** Whether every member has the slogan's word, without what is said of it: 量 of 四量并举, 长 of 四长制. */
function carriesWord(phrases: Phrases, count: StatedCount, members: readonly TokenRange[]): boolean {
  const names = members.map((each) => wordsIn(phrases, each));
  return Array.from(count.noun, (_, index) => count.noun.slice(0, count.noun.length - index)).some((word) =>
    names.every((name) => name.includes(word)),
  );
}

/**
 * A writer miscounts by one or two, a misreading by any number. Two names with nothing but 和 between them may each stand
 * for several (东、西马庄路和火葬厂路), so there only 三个 for two speaks.
 */
function isNear(
  phrases: Phrases,
  count: StatedCount,
  members: readonly TokenRange[],
  place: ListPlace,
): boolean {
  const gap = count.value - members.length;
  const alike = commonEnding(members.map((each) => wordsIn(phrases, each))).length > 1;
  if (count.quoteAt !== null && !alike && !isDivided(phrases, place.range, '、')) return false;
  const quotedNoun = closesQuote(phrases, count.behind - 1) && count.quoteAt === null;
  const listed =
    isDivided(phrases, place.range, '、') || place.quoted || closesQuote(phrases, place.range.to - 1);
  const written = !/\d/u.test(phrases.tokens[count.at]?.text ?? '');
  if (!listed && !(gap === 1 && written && (/^[个家]$/u.test(count.classifier) || quotedNoun))) return false;
  if (place.open) return gap < 0 && gap >= -2;
  return Math.abs(gap) <= (count.quoteAt === null && !place.quoted ? 1 : 2);
}

function isPlaceKind(phrases: Phrases, count: StatedCount): boolean {
  return phrases.words.find(count.classifier)?.roles.has('place') === true;
}
