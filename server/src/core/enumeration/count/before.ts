import type { Span } from '../../text/span';
import { enumerate, type Enumeration } from './enumeration';
import { areOfCountedKind, mayHost, ownsSlogan } from './hosts';
import type { Listing } from './listing';
import { splitAt, stretchStart, type MarkedText } from './marked-text';
import { isQuote } from './pairs';
import type { StatedCount } from './stated-count';
import { leadLength, reachesOn } from './verbs';

/**
 * The list that stands just before its count: “高杭、裕民两个村”, “绿色食品等3个项目”, “薪金、租金、股金、订金‘四金’”.
 *
 * None where the words before the number reach for it as their object (“设计、新建三个园区”), where a name brings a number of
 * its own (“示范区3个、基地5个”), or where the counted thing is itself one name of a longer list (“北三环、东三环”).
 */
export function listBefore(marked: MarkedText, count: StatedCount): Listing | null {
  return listBeside(marked, count) ?? listOneCommaBefore(marked, count);
}

/**
 * “抓产业、治污染、惠民生，三大行动成效显著”: the clause before a 三大 that opens its own is nothing but the list it counts. Names cut
 * to one verb and its object show that they are one series; others may well stand beside the three (domain rule 8).
 */
function listOneCommaBefore(marked: MarkedText, count: StatedCount): Listing | null {
  const { text } = marked;
  const comma = count.numeral.start - 1;
  if (count.classifier !== '大' || !seriesNoun.test(count.noun) || !/[，,]/u.test(text.charAt(comma)))
    return null;
  const start = stretchStart(marked, comma, '，,；;。：:！？!?—\n');
  if (start >= comma) return null;
  const { items, ...listed } = enumerate(marked, { start, end: comma });
  const [first, ...rest] = items;
  const length = (rest[0]?.end ?? 0) - (rest[0]?.start ?? 0);
  if (!first || rest.length < 2 || first.end - first.start < length) return null;
  const shown = [{ start: first.end - length, end: first.end }, ...rest];
  if (!shown.every((each) => seriesName.test(text.slice(each.start, each.end)))) return null;
  return {
    ...listed,
    items: shown,
    open: false,
    closed: Math.abs(count.value - shown.length) <= 1,
    tier: 'suspect',
    tie: 'clause-before',
  };
}

/** A verb and its object in three characters: 抓产业, 治污染, 防风险. */
const seriesName = /^[抓治防惠补强稳调促保扩转育引优兴提降控攻破守除惩化增改护创]\p{Script=Han}{2}$/u;
/** What such a series is called; 园区 and 项目 are things of their own. */
const seriesNoun = /^(?:攻坚|硬仗|战役|行动|任务|举措|战略|重点|抓手|关键|目标)/u;

function listBeside(marked: MarkedText, count: StatedCount): Listing | null {
  if (count.classifier === '' ? count.quoteAt === null : count.noun === '' && !isPlaceKind(count))
    return null;
  if (standsAlone(count)) return null;
  const place = placeBefore(marked, count);
  if (!place || marked.joints.has(place.stretch.end - 1)) return null;
  const listed = withPairs(marked, place, enumerate(marked, place.stretch));
  const names = listed.items.map((item) => marked.text.slice(item.start, item.end));
  if (names.length < 2 || names.some(hasOwnCount) || !endsInName(names)) return null;
  if (ownsSlogan(count, names)) return null;
  const closed =
    (place.open || !goesOn(marked, count)) &&
    !namesSomeOfThree(count, names) &&
    isAboutThese(count, names) &&
    !mayHost(count, names) &&
    isNear(marked, count, names, place);
  const [first, ...rest] = listed.items;
  const shown = first ? [{ start: first.start + leadOf(names), end: first.end }, ...rest] : [];
  const plain = shown.map((item) => marked.text.slice(item.start, item.end));
  const tier = tierOf(count, plain, place.quoted);
  return { ...listed, items: shown, open: place.open, closed, tier, tie: 'before' };
}

/**
 * An error where one quotation holds all the names, where they are of the counted kind or carry the slogan's word, and where three or
 * more names cut to like length stand before 大, which counts nothing but its own series. Other names of like length are a suspect
 * (of published lists 99 in 100 fit). Any other names may own, host or adjoin what is counted (domain rule 8): a question.
 */
function tierOf(count: StatedCount, names: readonly string[], quoted: boolean): Listing['tier'] {
  // 省市县四级 may leave the state unnamed.
  if (count.classifier === '级') return 'lead';
  if (quoted || areOfCountedKind(count, names)) return 'contradiction';
  if (count.classifier === '' && names.every((name) => name.includes(count.noun))) return 'contradiction';
  const series = count.classifier === '大' && names.length > 2;
  if (!areAlike(names)) return series && names.every(isPlain) ? 'suspect' : 'lead';
  return series ? 'contradiction' : 'suspect';
}

/**
 * How much of the first name only leads up to the list: a verb at its head (完成高杭), or the words up to a verb behind which it is as
 * long as the others (空间规划编制完成生态保护红线、永久基本农田…).
 */
function leadOf([first = '', ...rest]: readonly string[]): number {
  const plain = leadLength(first);
  const longest = 2 * Math.min(...rest.map((name) => name.length));
  const left = first.slice(plain);
  if (left.length <= longest) return plain;
  const cut = Array.from(left, (_, at) => at).findLast(
    (at) => at > 1 && left.length - at >= 2 && left.length - at <= longest && reachesOn(left.slice(0, at)),
  );
  return plain + (cut ?? 0);
}

/** No name is twice as long as another, and none has a clause of its own. */
function areAlike(names: readonly string[]): boolean {
  const lengths = names.map((name) => name.length);
  return Math.max(...lengths) <= 2 * Math.min(...lengths) && names.every(isPlain);
}

/** A name without a clause or a verb of its own. */
function isPlain(name: string): boolean {
  return !/[，,：:；;]|[^目]的/u.test(name) && leadLength(name + '　') === 0;
}

/**
 * “地少、人多，小户、大市”两大矛盾 counts pairs as well as names, and 立项、审批直至监管 joins one more: a count that fits either way is right.
 */
function withPairs(marked: MarkedText, { stretch, quoted }: ListPlace, listed: Enumeration): Enumeration {
  const { text } = marked;
  const pairs = quoted ? splitAt(marked, stretch, (at) => '，,；;'.includes(text.charAt(at))).length : 1;
  const joined = /直至|直到/u.test(text.slice(stretch.start, stretch.end)) ? [listed.items.length + 1] : [];
  return { items: listed.items, counts: [...listed.counts, ...(pairs > 1 ? [pairs] : []), ...joined] };
}

interface ListPlace {
  readonly stretch: Span;
  /** Whether 等 follows the names. */
  readonly open: boolean;
  /** Whether one pair of quotation marks holds them all, so that nothing else can be meant. */
  readonly quoted: boolean;
}

function placeBefore(marked: MarkedText, count: StatedCount): ListPlace | null {
  const { text } = marked;
  let end = count.quoteAt ?? count.numeral.start;
  // 茶厂［3］两个确保: what stands before the number of a note is another matter.
  if (/[［[〔【]\d{1,3}[］\]〕】]$/u.test(text.slice(Math.max(0, end - 5), end))) return null;
  const tail = /(?:等等|等)?(?:这|共|合计)?$/u.exec(text.slice(Math.max(0, end - 4), end))?.[0] ?? '';
  end -= tail.length;
  if (count.quoteAt !== null && text[end - 1] === '的') end -= 1;
  const start = stretchStart(marked, end, '，,；;。：:！？!?—\n');
  if (start >= end) return null;
  const quoted = quotedList(marked, { start, end });
  return { stretch: quoted ?? { start, end }, open: tail.startsWith('等'), quoted: quoted !== null };
}

/** “新颜值、新消费、新产业”三个关键词: the list inside the only quotation before the count. */
function quotedList({ text, pairs, ...rest }: MarkedText, stretch: Span): Span | null {
  const from = pairs[stretch.end - 1] ?? -1;
  if (from < stretch.start || !isQuote(text.charAt(stretch.end - 1))) return null;
  const marked = { text, pairs, ...rest };
  const inside = { start: from + 1, end: stretch.end - 1 };
  const lists = (place: Span): boolean => splitAt(marked, place, (at) => text[at] === '、').length > 1;
  return lists(inside) && !lists(stretch) ? inside : null;
}

/** “绿色社区3个”, “坚定‘四个自信’”, “污染防治‘八大战役’”, “两轴、三心”: a name with a number of its own counts for itself. */
function hasOwnCount(name: string): boolean {
  return (
    /(?:\d|[一两三四五六七八九十])(?:个|家|项|条|处|座|所|支|件|名|位|种|类|批|套|场)/u.test(name) ||
    /^[两三四五六七八九十一](?!体化|带一路|二三产|体)[\p{Script=Han}]{1,3}$/u.test(name) ||
    /[“‘「](?:[一二两三四五六七八九十]|\d+)大/u.test(name) ||
    name.includes('十大')
  );
}

/**
 * The last name is one, and not the beginning of a clause that takes the number as its object (在华北五省, 分4个区域). Names cut to
 * one length may end in verbs: 产业提质、农业提效、治理提升.
 */
function endsInName(names: readonly string[]): boolean {
  const name = names.at(-1) ?? '';
  const even =
    names.length > 2 && name.length > 2 && names.slice(1).every((each) => each.length === name.length);
  if (even) return true;
  return !reachesOn(name) && !/[在由被把从][\p{Script=Han}]{1,6}$/u.test(name);
}

/** After the counted noun the list goes on: 北三环、东三环, 四级公园体系和…. */
function goesOn({ text, joints }: MarkedText, count: StatedCount): boolean {
  if (count.noun.length > 6) return false;
  return text[count.end] === '、' || joints.has(count.end);
}

/** 锂电池、光伏组件“新三样”: everybody knows which three they are, so two of them may stand for themselves. */
function namesSomeOfThree(count: StatedCount, names: readonly string[]): boolean {
  return count.noun.startsWith('样') && count.value === 3 && names.length < 3;
}

const isLevel = /^全?[国央部省市州盟县区旗乡镇街村社组户校班]{1,2}(?:委|级|域|企|属)?$/u;
const endsInLevel = /[国央部省市州盟县区旗乡镇街村社组户校班](?:委|级|域|企|属)?$/u;

/** A slogan such as 四金 counts words that carry it (薪金、租金); with a measure word any names will do. */
function isAboutThese(count: StatedCount, names: readonly string[]): boolean {
  if (count.classifier === '级')
    return names.every((name, index) => (index === 0 ? endsInLevel : isLevel).test(name));
  if (count.classifier !== '' || count.noun === '样') return true;
  return names.every((name) => name.includes(count.noun));
}

/**
 * A writer miscounts by one or two, a misreading by any number. Two names with nothing but 和 between them may each stand
 * for several (东、西马庄路和火葬厂路), so there only 三个 for two speaks.
 */
function isNear(marked: MarkedText, count: StatedCount, names: readonly string[], place: ListPlace): boolean {
  const gap = count.value - names.length;
  const listed =
    marked.text.slice(place.stretch.start, place.stretch.end).includes('、') ||
    marked.text[place.stretch.end - 1] === '”';
  if (
    !listed &&
    !(gap === 1 && /^[个家]$/u.test(count.classifier) && /\D/u.test(marked.text.charAt(count.numeral.start)))
  )
    return false;
  if (place.open) return gap < 0 && gap >= -2;
  return Math.abs(gap) <= (count.quoteAt === null && !place.quoted ? 1 : 2);
}

function isPlaceKind(count: StatedCount): boolean {
  return /^[镇乡村县区市省地]$/u.test(count.classifier);
}

/** Slogans and places that follow anything without counting it: “三个一工程”, 七大洲之一, 五大球. */
function standsAlone(count: StatedCount): boolean {
  return /^(?:一工程|不忘|之[一治]|球)/u.test(count.noun);
}
