import type { ReportYears } from '../../report/document';
import { smallChineseNumber } from '../../text/chinese-number';
import type { Span } from '../../text/span';
import type { Period, YearMonth } from './statement';

/** One expression of time in the text: “截至10月底”, “比上年”, “‘十三五’时期”. */
export interface PeriodMention {
  readonly span: Span;
  /** Null where the report's years are unknown: 今年 in a report without any year. */
  readonly period: Period | null;
  /** Whether it is what something is compared with: 比2015年, 由上年的, 是2006年的2倍. */
  readonly isBase: boolean;
  /** Whether it is said of its own sentence only: 五年累计. */
  readonly isPassing: boolean;
  /** How many years it looks back from another time: 1 for 上年 and 去年同期, 2 for 前年, 0 for 2024年. */
  readonly looksBack: number;
}

/** A whole calendar year: 2020年 is 2020-01..2020-12. */
export function wholeYear(year: number): Period {
  return months({ year, month: 1 }, { year, month: 12 });
}

/** Whole years, both included: “十三五”时期 is 2016..2020. */
export function wholeYears(first: number, last: number): Period {
  return months({ year: first, month: 1 }, { year: last, month: 12 });
}

/** Whether two periods are the same months; a stock at a period's end and a flow over it count as one. */
export function samePeriod(a: Period | null, b: Period | null): boolean {
  return a !== null && b !== null && periodKey(a) === periodKey(b);
}

/** A period as a key: “2020-1..2020-10”. */
export function periodKey(period: Period): string {
  const { from, to } = period;
  return `${String(from.year)}-${String(from.month)}..${String(to.year)}-${String(to.month)}`;
}

/** Whether a period ends before December: a part of a year is never compared with a whole one (截至10月底). */
export function isPartYear(period: Period): boolean {
  return period.from.month !== 1 || period.to.month !== 12;
}

/** The same months a year earlier: 2020年1—10月 from 2021年1—10月 (上年同期). */
export function yearBefore(period: Period): Period {
  const back = (at: YearMonth): YearMonth => ({ year: at.year - 1, month: at.month });
  return { from: back(period.from), to: back(period.to), instant: period.instant };
}

/** What a relative expression is resolved against. */
export interface PeriodContext {
  readonly years: ReportYears;
  /** What holds where nothing is said: the reviewed year, the plan year. */
  readonly current: Period | null;
}

/**
 * Every expression of time in a text, in order, resolved against the report's years.
 *
 * “截至10月底，全镇实现财政收入5310万元” in a report of 2020 gives 2020-01..2020-10. What a report calls 今年 follows
 * its delivery date (domain rule 19); where that is undecided the mention has no period rather than a guessed one.
 */
export function findPeriods(text: string, context: PeriodContext): readonly PeriodMention[] {
  const mentions: PeriodMention[] = [];
  for (const match of text.matchAll(expression)) {
    const word = match[0];
    const start = match.index;
    const before = text.slice(Math.max(0, start - 4), start).trimEnd();
    const after = text.slice(start + word.length, start + word.length + 4);
    if (match.groups?.plan !== undefined && isToldOfPlan(text, start + word.length)) continue;
    const period = resolve(match.groups ?? {}, word, context);
    mentions.push({
      span: { start, end: start + word.length },
      period,
      isBase: marksBase(before, after, word),
      isPassing: match.groups?.span !== undefined,
      looksBack: lookingBack.test(word) ? (word.startsWith('前') ? 2 : 1) : 0,
    });
  }
  return mentions;
}

/** “十四五”实现良好开局。地区生产总值增长8%: the plan is what the clause tells of, and no time of what follows. */
function isToldOfPlan(text: string, end: number): boolean {
  return toldOfPlan.test(text.slice(end, end + toldAhead));
}

/** In characters. */
const toldAhead = 16;
const toldOfPlan =
  /^(?:规划|各项|目标任务|主要|建设|发展)*(?:实现|取得|迎来|良好|圆满|顺利|胜利|成功|完美|全面|精彩|高质量|高点|了)*(?:开局|开篇|起步|收官|收笔|开好局|起好步|开门红|完成[，,。；;、])/u;

const lookingBack = /^(?:[上去前]年|同期)/u;

/** Where the words after the last time in them begin, 0 without one: 8 for “1—10月全镇财政收入”. */
export function timeBefore(words: string): number {
  let end = 0;
  for (const match of words.matchAll(expression)) end = match.index + match[0].length;
  const tail = /^(?:底|末|以来|来|间|期间|时期|规划)/u.exec(words.slice(end))?.[0] ?? '';
  return end === 0 ? 0 : end + tail.length;
}

const expression = new RegExp(
  [
    String.raw`(?<first>\d{4})\s*年?\s*(?:[—–－\-～~]+|至|到)\s*(?<last>\d{4})\s*年`,
    String.raw`(?:截至|截止|到|(?:刚刚|即将)?过去的)?(?<year>\d{4}|今|去|上|前|明|当)\s*年(?!均|度计划|均增)(?:全年|度)?(?:以来|来)?(?:(?<from>\d{1,2})\s*(?:月份?)?\s*[—–－\-～~至到]+\s*(?<to>\d{1,2})\s*月份?|(?:截至)?(?<until>\d{1,2})\s*月(?:份)?(?<monthEnd>底|末)?|(?<half>上半年)|(?<quarters>前三季度|一季度|前两个月)|(?<same>同期)|(?<end>底|末|初(?!步|期|定|级|心|始)))?`,
    String.raw`(?:截至|截止)?(?<from2>\d{1,2})\s*(?:月份?)?\s*[—–－\-～~至到]+\s*(?<to2>\d{1,2})\s*月(?:份|底|末)?`,
    String.raw`(?:截至|截止)(?:到)?(?<until2>\d{1,2})\s*月(?:份)?(?:底|末)?`,
    String.raw`[“"'‘]?(?<plan>十[一二三四五六七八]?|九|八)五[”"'’](?:规划)?(?<planPart>末|初|时期|期间|以来|前[一二三四]年)?`,
    String.raw`(?<spanBack>(?:过去|近|这|本届)(?:的)?(?:五|5)年(?:来|间)?|五年来|五年间)`,
    String.raw`(?<span>(?<![一二三四前后第近个每”])五年(?=累计|共|总共|合计|新增|净增|完成|投入))`,
    String.raw`(?<yearBack>(?:(?:刚刚|即将)?过去的?|这)一年(?:来|间)?|(?<=^|[，,。；;：:！!])一年来)`,
    String.raw`(?<spanAhead>(?:今后|未来)(?:的)?(?:五|5)年)`,
    String.raw`(?<soFar>前[三四]年)`,
    String.raw`(?<whole>全年)`,
    String.raw`(?<sameTime>上年同期|去年同期|同期)`,
    String.raw`(?<halfYear>上半年|前三季度|一季度)`,
    String.raw`(?<atStart>(?<=[比较])年初|年末|年底)`,
  ].join('|'),
  'g',
);

type Groups = Record<string, string | undefined>;

function resolve(groups: Groups, word: string, context: PeriodContext): Period | null {
  if (groups.first && groups.last) return wholeYears(Number(groups.first), Number(groups.last));
  if (groups.year) return resolveYear(groups, context);
  if (groups.from2 && groups.to2) return inCurrent(context, Number(groups.from2), Number(groups.to2));
  if (groups.until2) return inCurrent(context, 1, Number(groups.until2));
  if (groups.plan) return resolvePlan(groups.plan, groups.planPart);
  return resolveRelative(groups, word, context);
}

function resolveYear(groups: Groups, context: PeriodContext): Period | null {
  const year = yearOf(groups.year ?? '', context);
  if (year === null) return null;
  if (groups.from && groups.to) return monthsOf(year, Number(groups.from), Number(groups.to));
  if (groups.until) return monthsOf(year, groups.monthEnd ? 1 : Number(groups.until), Number(groups.until));
  if (groups.half) return monthsOf(year, 1, 6);
  if (groups.quarters) return monthsOf(year, 1, quarterEnd(groups.quarters));
  if (groups.same && context.current) return yearBefore(context.current);
  if (groups.end === '初') return { ...wholeYear(year - 1), instant: true };
  return { ...wholeYear(year), instant: groups.end !== undefined };
}

function yearOf(word: string, context: PeriodContext): number | null {
  const { current } = context.years;
  if (/^\d/.test(word)) return Number(word);
  if (word === '当') return context.current?.to.year ?? null;
  // 上年 is the year before the one being spoken of; 去年 and 今年 are fixed by the delivery date.
  if (word === '上') return context.current ? context.current.to.year - 1 : null;
  if (current === null) return null;
  if (word === '今') return current;
  if (word === '去') return current - 1;
  if (word === '前') return current - 2;
  return current + 1;
}

function resolvePlan(ordinal: string, part: string | undefined): Period {
  // The first plan began in 1953; from the sixth on each covers five years, the tenth 2001—2005.
  const first = 2001 + ((smallChineseNumber(ordinal) ?? 10) - 10) * 5;
  if (part === '末') return { ...wholeYear(first + 4), instant: true };
  if (part === '初') return { ...wholeYear(first), instant: true };
  const spoken = part?.startsWith('前') ? (smallChineseNumber(part.charAt(1)) ?? 0) : 5;
  return wholeYears(first, first + spoken - 1);
}

function resolveRelative(groups: Groups, word: string, context: PeriodContext): Period | null {
  const { current, years } = context;
  if (groups.spanBack) return years.reviewed === null ? null : wholeYears(years.reviewed - 4, years.reviewed);
  if (groups.yearBack) return yearBehind(context);
  if (groups.spanAhead) return years.plan === null ? null : wholeYears(years.plan, years.plan + 4);
  if (groups.soFar) return soFar(word, years);
  if (groups.span) return fiveYears(context);
  if (!current) return null;
  if (groups.whole) return wholeYear(current.to.year);
  if (groups.sameTime) return word === '同期' ? current : yearBefore(current);
  if (groups.halfYear) return monthsOf(current.to.year, 1, word === '上半年' ? 6 : quarterEnd(word));
  if (word === '年初') return { ...wholeYear(current.to.year - 1), instant: true };
  return { ...wholeYear(current.to.year), instant: true };
}

/** 过去一年 in the review of five years is the last of them; within one year's words (2023年…这一年) it is that year. */
function yearBehind({ current, years }: PeriodContext): Period | null {
  if (current && current.from.year === current.to.year) return wholeYear(current.to.year);
  return years.reviewed === null ? null : wholeYear(years.reviewed);
}

/** “五年累计”: the five years being spoken of, else those that end with the reviewed year. */
function fiveYears({ current, years }: PeriodContext): Period | null {
  if (current && current.to.year - current.from.year === 4) return current;
  const { reviewed, plan } = years;
  if (reviewed === null || plan === null) return null;
  const ahead = current !== null && current.to.year >= plan;
  return ahead ? wholeYears(plan, plan + 4) : wholeYears(reviewed - 4, reviewed);
}

/** “前四年” of a five-year plan that is still running: the plan's first four years. */
function soFar(word: string, years: ReportYears): Period | null {
  if (years.reviewed === null) return null;
  const count = word.includes('三') ? 3 : 4;
  return wholeYears(years.reviewed - count + 1, years.reviewed);
}

function inCurrent(context: PeriodContext, from: number, to: number): Period | null {
  return context.current ? monthsOf(context.current.to.year, from, to) : null;
}

/** Some months of a year: 2025, 4 and 6 are 2025-04..2025-06; null for months that are none. */
export function monthsOf(year: number, from: number, to: number): Period | null {
  if (from < 1 || to > 12 || from > to) return null;
  return months({ year, month: from }, { year, month: to });
}

function quarterEnd(word: string): number {
  if (word === '一季度') return 3;
  return word === '前两个月' ? 2 : 9;
}

function months(from: YearMonth, to: YearMonth): Period {
  return { from, to, instant: false };
}

/** A time is a base after 比 较 由 从 是 为, or before 的 and a multiple; 截至 and 到 make it the time spoken of. */
function marksBase(before: string, after: string, word: string): boolean {
  if (/^(?:截至|截止|到)/.test(word)) return false;
  if (/[比较]$|由$|从$|相当于$|高于$|低于$|多于$/.test(before)) return true;
  // 在上年基础上增长6.5%, 在上年3亿元的基础上, 以2020年为基数: what is built upon is no time of the figures that follow.
  if (/(?:在|于)$/.test(before) && /^(?:的)?(?:实绩|水平|工作)?\uFFFC?(?:的)?基础/.test(after)) return true;
  if (before.endsWith('以') && /^(?:的)?[^，,；;。]{0,6}为(?:基数|基期|基础)/.test(after)) return true;
  // 是2006年的3.5倍, 是2020年186万元的3.2倍.
  return /[是为]$/.test(before) && /^\uFFFC?的/.test(after);
}
