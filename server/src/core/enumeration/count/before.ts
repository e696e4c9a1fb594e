import { does, isMark } from '../../grammar/token';
import { coordinate, isDivided } from '../../phrase/coordination';
import {
  endsAs,
  hasOwnCount,
  isBareEvent,
  isOneName,
  isPlain,
  leadOf,
  reachesOn,
  withoutRemark,
} from '../../phrase/member';
import {
  closesQuote,
  isJoint,
  opensQuote,
  spanOf,
  stretchBefore,
  tokensIn,
  wordsIn,
  type Phrases,
  type TokenRange,
} from '../../phrase/phrases';
import { areOfCountedKind, commonEnding, isQuantity, mayHave, mayHost, ownsSlogan } from './hosts';
import type { Listing } from './listing';
import { membersBefore, type MembersBefore } from './members-before';
import { placeBefore, stops, type ListPlace } from './place-before';
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

/** 东坝、西岭等3条新建道路: behind 等 the number counts the names, whatever the words behind it. */
function isOpen(phrases: Phrases, count: StatedCount): boolean {
  return does(phrases.tokens[count.at - 1], 'rest');
}

function listBeside(phrases: Phrases, count: StatedCount): Listing | null {
  if (
    count.classifier === ''
      ? count.quoteAt === null
      : count.noun === '' &&
        !isOpen(phrases, count) &&
        !standsAlone.test(count.classifier) &&
        !isPlaceKind(phrases, count)
  )
    return null;
  const place = placeBefore(phrases, count);
  if (!place || isPartOfList(phrases, place)) return null;
  const listed = membersBefore(phrases, count, place);
  const { members, counts, shown } = listed;
  if (members.length < 2 || isAlikeWithCount(phrases, count, shown)) return null;
  const doubts = doubtsOf(phrases, count, place, listed);
  const closed =
    mayBeAbout(phrases, count, shown) &&
    (doubts.length === 0 || (doubts.length === 1 && isSeries(phrases, shown, place))) &&
    isNear(phrases, count, members, place);
  // Where not even names stand before the number, that as many fit it would be chance.
  if (!closed && doubts.some((each) => each !== 'other')) return null;
  return {
    items: shown.map((each) => spanOf(phrases, each)),
    counts,
    open: place.open,
    closed,
    tier: doubts.length > 0 || listed.unsure ? 'lead' : tierOf(phrases, count, shown, place.quoted),
    tie: 'before',
  };
}

/**
 * What speaks against it that the names before a count are what it counts. Without any doubt a difference may be a mistake of the report; with
 * one it is a question, and only behind a plain series: of those in published reports 96 in 100 fit.
 */
function doubtsOf(
  phrases: Phrases,
  count: StatedCount,
  place: ListPlace,
  { members, shown }: MembersBefore,
): readonly ('counted' | 'no-name' | 'owner' | 'other')[] {
  const other =
    (!place.open && goesOn(phrases, count)) ||
    !isAboutThese(phrases, count, shown) ||
    mayHost(phrases, count, members);
  return [
    ...(members.some((each) => hasOwnCount(phrases, each)) ? (['counted'] as const) : []),
    ...(endsInName(phrases, count, members) ? [] : (['no-name'] as const)),
    ...(ownsSlogan(phrases, count, members) ? (['owner'] as const) : []),
    ...(other ? (['other'] as const) : []),
  ];
}

const notOfNames: ReadonlySet<string> = new Set(['连', '改']);

/** Never about what stands before it: a rate, the three that everybody knows of “新三样”, what came in two 批, and one of several counts. */
function mayBeAbout(phrases: Phrases, count: StatedCount, members: readonly TokenRange[]): boolean {
  if (members.some((each) => hasRate(phrases, each))) return false;
  if (count.classifier === '字') return members.every((each) => wordsIn(phrases, each).length === 1);
  // 锂电池、光伏组件“新三样”: everybody knows which three they are, so two of them may stand for themselves.
  if (count.noun === '样' && count.value === 3 && members.length < 3) return false;
  // “三连冠” counts the times, “四改八” the lanes of a road.
  if (count.classifier === '' && notOfNames.has(count.noun.charAt(0))) return false;
  // 东坝、西岭两批 came at two times; 残疾人“四项补贴” is for them.
  if (count.classifier === '批') return false;
  if (count.quoteAt !== null && ownsSlogan(phrases, count, members)) return false;
  // 打造“两大基地”、做强“五大产业”、培育“三类主体”, 四个方向、三种方式、人员流动两类要素: each has its own.
  const counted = members.map((each) => hasOwnCount(phrases, each));
  return !counted.some(Boolean) || (count.quoteAt === null && !counted.slice(0, -1).every(Boolean));
}

/** Three names or more of like length with 、 between them, none with a clause in it. */
function isSeries(phrases: Phrases, members: readonly TokenRange[], { range, quoted }: ListPlace): boolean {
  return (
    members.length > 2 &&
    (quoted || isDivided(phrases, range, '、')) &&
    members.every((each) => isPlain(phrases, each)) &&
    areAlike(phrases, members)
  );
}

/** 增长9%、四年跨上三个台阶: a rate is no name. */
function hasRate(phrases: Phrases, member: TokenRange): boolean {
  return tokensIn(phrases, member).some((token) => isMark(token, '%％'));
}

/** 山河披绿、花漫三乡: with the number the last member is as long as the others, and the number stands inside it. */
function isAlikeWithCount(phrases: Phrases, count: StatedCount, members: readonly TokenRange[]): boolean {
  const lengths = members.map((each) => wordsIn(phrases, each).length);
  const [last = 0, first = 0] = [lengths.pop(), lengths[0]];
  const whole = last + count.span.end - count.numeral.start;
  return last < first && whole === first && new Set(lengths).size === 1;
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
  if (count.classifier === '级') return 'lead';
  if (quoted || areOfCountedKind(phrases, count, members)) return 'contradiction';
  if (mayHave(phrases, count, members)) return 'lead';
  if (count.classifier === '' && carriesWord(phrases, count, members)) return 'contradiction';
  if (count.classifier === '字' || isMovement(phrases, count, members)) return 'suspect';
  // Of two names one may be the owner of the slogan and the other no part of it: 产业园、电商“三大中心”.
  if (members.length === 2 && count.quoteAt !== null) return 'lead';
  const series = (count.classifier === '大' || count.quoteAt !== null) && members.length > 2;
  // One of many is more easily lost than another put among them.
  if (series && count.classifier === '大' && count.value === members.length + 1) return 'suspect';
  const plain = members.every((each) => isPlain(phrases, each));
  if (!plain || !areAlike(phrases, members))
    return series && members.every((each) => isOneName(phrases, each)) ? 'suspect' : 'lead';
  return count.classifier === '大' && series ? 'contradiction' : 'suspect';
}

/** No name is twice as long as another. */
function areAlike(phrases: Phrases, members: readonly TokenRange[]): boolean {
  const lengths = members.map((each) => wordsIn(phrases, withoutRemark(phrases, each)).length);
  return Math.max(...lengths) <= 2 * Math.min(...lengths);
}

/**
 * The last name is one, and not the beginning of a clause that takes the number as its object (在华北五省, 分4个区域). Names cut to
 * one length may end in verbs: 产业提质、农业提效、治理提升.
 */
function endsInName(phrases: Phrases, count: StatedCount, members: readonly TokenRange[]): boolean {
  const last = members.at(-1);
  if (!last) return false;
  if (count.classifier === '字' || count.classifier === '重') return true;
  // 落实“四个关键”, 新建、改建3所学校 have an object; 谋划、招引、落地三个环节 is a list of events.
  if (isBareEvent(phrases, last)) {
    // 惠民生、强产业和建设六个中心: behind 和 a verb that none of the others is like has the number as its object.
    const alone = members.filter((each) => isBareEvent(phrases, each)).length === 1;
    const reaches = alone && isJoint(phrases.tokens[last.from - 1]);
    return !reaches && members.length > 2 && !/^[座所家条处口栋幢片块]$/u.test(count.classifier);
  }
  const lengths = members.slice(1).map((each) => wordsIn(phrases, each).length);
  const even = members.length > 2 && (lengths[0] ?? 0) > 2 && new Set(lengths).size === 1;
  if (even) return true;
  // 湖区发展、库区振兴、高原特色农业发展三大战略: what belongs to a 大 may be called by what is done.
  if (count.classifier === '大' && members.length > 2 && last.to - last.from > 2) return true;
  const governed = tokensIn(phrases, last).some(({ text }) => /^[在由被把从]$/u.test(text));
  return !reachesOn(phrases, last) && !governed;
}

/** After the counted noun the list goes on: 北三环、东三环, 四级公园体系和…, 三大集团公司等; of 三个试点之一 others are meant. */
function goesOn({ tokens }: Phrases, count: StatedCount): boolean {
  let at = count.behind;
  while (at < count.behind + 2 && does(tokens[at], 'noun', 'event') && !does(tokens[at], 'rest')) at++;
  const next = tokens[count.behind];
  return isMark(next, '、') || isJoint(next) || next?.text === '之一' || does(tokens[at], 'rest');
}

/** A slogan such as 四金 counts words that carry it (薪金、租金); with a measure word any names will do. */
function isAboutThese(phrases: Phrases, count: StatedCount, members: readonly TokenRange[]): boolean {
  if (count.classifier === '级')
    return members.every((each, index) => {
      const level = withoutRemark(phrases, each);
      return does(phrases.tokens[level.to - 1], 'level') && (index === 0 || level.to - level.from <= 2);
    });
  // “三个一” and “4个50” count what is said with their own number.
  if (beginsWithNumber(phrases, count)) return false;
  if (isPlaceKind(phrases, count) && !mayBePlaces(phrases, members)) return false;
  return (
    count.classifier !== '' || isMovement(phrases, count, members) || carriesWord(phrases, count, members)
  );
}

/** 起数、人数“双下降”: the slogan says of the quantities named before it which way they all went. */
function isMovement(phrases: Phrases, count: StatedCount, members: readonly TokenRange[]): boolean {
  const says = phrases.words.find(count.noun)?.roles;
  const moves = says?.has('rise') === true || says?.has('fall') === true || singleMoves.has(count.noun);
  const last = members.at(-1);
  return (
    count.quoteAt !== null &&
    count.classifier === '' &&
    moves &&
    last !== undefined &&
    isQuantity(phrases, last)
  );
}

const singleMoves: ReadonlySet<string> = new Set('升 降 增 减'.split(' '));

function beginsWithNumber({ tokens }: Phrases, count: StatedCount): boolean {
  const noun = tokens[count.at + (count.classifier === '' ? 1 : 2)];
  return count.quoteAt !== null && (noun?.kind === 'number' || noun?.text === '一');
}

/** Whether more than half of the members may be the names of places: 东坝, 柳湾县; 入学 and 医疗 are none. */
function mayBePlaces(phrases: Phrases, members: readonly TokenRange[]): boolean {
  const names = members.filter(
    (each) =>
      endsAs(phrases, each, 'place') ||
      (wordsIn(phrases, each).length <= 4 && tokensIn(phrases, each).some(({ kind }) => kind === 'unknown')),
  );
  return names.length * 2 > members.length;
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
  const moved = isMovement(phrases, count, members);
  if (count.quoteAt !== null && !moved && !alike && !isDivided(phrases, place.range, '、')) return false;
  const quotedNoun = closesQuote(phrases, count.behind - 1) && count.quoteAt === null;
  const listed =
    isDivided(phrases, place.range, '、') || place.quoted || closesQuote(phrases, place.range.to - 1);
  const written = !/\d/u.test(phrases.tokens[count.at]?.text ?? '');
  if (!listed && !(gap === 1 && written && (/^[个家重]$/u.test(count.classifier) || quotedNoun || moved)))
    return false;
  if (place.open) return gap < 0 && gap >= -2;
  return Math.abs(gap) <= (count.quoteAt === null && !place.quoted ? 1 : 2);
}

function isPlaceKind(phrases: Phrases, count: StatedCount): boolean {
  return phrases.words.find(count.classifier)?.roles.has('place') === true;
}
