import { compact, halfWidth } from '../text/characters';
import { smallChineseNumber } from '../text/chinese-number';
import type { Part, ReportYears } from './document';
import { wordsOf, type Draft } from './draft';
import { withoutNumber } from './numbering';
import { paperKind } from './paper-kind';
import { isBulletinTitle } from './title';
import { dateIn, yearsIn, type WrittenDate } from './year';

/** What the years are read from: the blocks with their parts, and what is given from outside. */
export interface YearSources {
  readonly drafts: readonly Draft[];
  readonly parts: readonly Part[];
  /** Index of the title, −1 without one. */
  readonly titleIndex: number;
  readonly title: string | null;
  /** From the caller or the front matter; it wins over everything the text says. */
  readonly year: number | null;
  /** The front matter's date, as written. */
  readonly date: string | null;
}

/**
 * The years of a report: with “一、今年以来主要工作回顾”, “即将过去的2020年” and “2021年是……开局之年，全年主要预期目标” the plan is
 * 2021, the reviewed year 2020, and 今年 means 2020.
 *
 * Every sign votes, because any one may be left over from last year's text. 今年 follows the delivery date (domain
 * rule 19); where nothing decides it, it stays null. A 统计公报 plans nothing.
 */
export function readYears(sources: YearSources): ReportYears {
  const delivery = deliveryDate(sources);
  const plan = sources.year ?? winner(votes(sources, delivery));
  const reviewed = plan === null ? null : plan - 1;
  const current = currentYear(sources, plan, delivery);
  return { plan: isBulletinTitle(sources.title ?? '') ? null : plan, reviewed, current };
}

interface Vote {
  readonly year: number;
  readonly weight: number;
}

function winner(votes: readonly Vote[]): number | null {
  const totals = new Map<number, number>();
  for (const { year, weight } of votes) totals.set(year, (totals.get(year) ?? 0) + weight);
  let best: [number, number] | null = null;
  for (const total of totals) if (best === null || total[1] > best[1]) best = total;
  return best?.[0] ?? null;
}

function votes(sources: YearSources, delivery: WrittenDate | null): Vote[] {
  return [
    ...headingVotes(sources),
    ...(delivery ? [{ year: delivery.month >= 10 ? delivery.year + 1 : delivery.year, weight: 4 }] : []),
    ...titleVotes(sources.title ?? ''),
    ...sources.drafts.flatMap((draft, index) => textVotes(wordsOf(draft), sources.parts[index] ?? 'other')),
    ...frequentYear(sources),
  ];
}

/**
 * “2026年政府工作报告” is that of the year it plans, “2025年统计公报” that of the year it looks back on; a report on the plan or the
 * budget names both.
 */
function titleVotes(title: string): Vote[] {
  const kind = paperKind(title);
  if (kind === 'plan' || kind === 'budget')
    return yearsIn(title)
      .slice(-1)
      .map((year) => ({ year, weight: 6 }));
  const [later, weight] = isBulletinTitle(title) ? [1, 6] : [0, 3];
  return yearsIn(title).map((year) => ({ year: year + later, weight }));
}

/** “二、2021年工作安排” is the strongest sign of all, “一、2020年工作回顾” the next. */
function headingVotes(sources: YearSources): Vote[] {
  return sources.drafts.flatMap((draft, index) => {
    if (draft.kind !== 'heading' || index === sources.titleIndex) return [];
    // “十四五”规划和2035年远景目标 heads no plan of 2035.
    const words = withoutNumber(draft.prose.text, draft.numbering).replace(
      /(?:19|20)\d{2}年(?:的)?远景/gu,
      '',
    );
    const year = yearsIn(words).at(-1);
    if (year === undefined) return [];
    if (sources.parts[index] === 'review') return [{ year: year + 1, weight: 5 }];
    return sources.parts[index] === 'plan' ? [{ year, weight: 6 }] : [];
  });
}

function textVotes(text: string, part: Part): Vote[] {
  const opening = text.slice(0, 400);
  if (!mayName.test(opening)) return [];
  const words = compact(halfWidth(opening));
  const found: Vote[] = [];
  const vote = (pattern: RegExp, weight: number, later = 0) => {
    const year = Number(pattern.exec(words)?.[1]);
    if (year > 1949 && year < 2100) found.push({ year: year + later, weight });
  };
  vote(/即将过去的(\d{4})年/, 5, 1);
  vote(/刚刚过去的(\d{4})年/, 4, 1);
  vote(/今年\((\d{4})年\)/, 4);
  if (part === 'plan') vote(/(?:^|[。!！])(\d{4})年[,，]?是/, 3);
  if (part === 'plan') vote(/(?<!到)(\d{4})年[^。;；]{0,20}(?:预期|奋斗|主要)目标/, 3);
  if (part === 'review') vote(/^(\d{4})年[,，]?(?:是|在)/, 2, 1);
  const fiveYears = /今年[^。]{0,12}第(十[一二三四五六七八九]?)个五年/.exec(words)?.[1];
  if (fiveYears !== undefined) found.push({ year: firstYearOf(fiveYears), weight: 2 });
  return found;
}

const tenth = 10;

/** Without a year in digits or a plan by its number nothing votes. */
const mayName = /[\d０-９][\s\u200b-\u200d]*年|第[\s\u200b-\u200d]*十/;

/** Five-year plans follow one another since the sixth (1981—1985): the eleventh began in 2006. */
function firstYearOf(plan: string): number {
  return 2001 + 5 * ((smallChineseNumber(plan) ?? tenth) - tenth);
}

/** A weak sign where there is no other: a review names its own year most often. */
function frequentYear(sources: YearSources): Vote[] {
  const counts = new Map<number, number>();
  sources.drafts.forEach((draft, index) => {
    if (sources.parts[index] !== 'review') return;
    for (const year of yearsIn(wordsOf(draft))) counts.set(year, (counts.get(year) ?? 0) + 1);
  });
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return best ? [{ year: best[0] + 1, weight: 1 }] : [];
}

/** The date in front matter or in the lines before the report's first words. */
function deliveryDate(sources: YearSources): WrittenDate | null {
  const given = sources.date === null ? null : dateIn(sources.date);
  if (given) return given;
  for (const draft of sources.drafts.slice(0, TITLE_BLOCK)) {
    const text = wordsOf(draft);
    if (isFirstWords(text)) return null;
    const date = isDateLine(text) ? dateIn(text) : null;
    if (date) return date;
  }
  return null;
}

const TITLE_BLOCK = 12;

function isFirstWords(text: string): boolean {
  return /^(?:现在|各位(?:代表|委员|同志)|[一二]、)/.test(text);
}

/** A date alone, or with the meeting: “——2022年1月27日在某县第十八届人民代表大会第二次会议上”. */
function isDateLine(text: string): boolean {
  const words = compact(text);
  return words.length <= 24 || /会议|代表大会|工作报告/.test(words.slice(0, 80));
}

function currentYear(sources: YearSources, plan: number | null, delivery: WrittenDate | null): number | null {
  if (delivery && (plan === null || plan === delivery.year || plan === delivery.year + 1))
    return delivery.year;
  const usage = usageOf(sources);
  if (usage.ending !== null) return usage.ending;
  if (plan === null) return null;
  if (usage.nextYear > usage.thisYear) return plan - 1;
  return usage.thisYear > usage.nextYear ? plan : null;
}

interface Usage {
  /** 即将过去的2020年 → 2020: the report was given before that year ended. */
  readonly ending: number | null;
  /** Places that call the plan year 明年, or the reviewed year 今年. */
  readonly nextYear: number;
  /** Places that call the plan year 今年, or the reviewed year 去年. */
  readonly thisYear: number;
}

function usageOf({ drafts, parts }: YearSources): Usage {
  let ending: number | null = null;
  let nextYear = 0;
  let thisYear = 0;
  drafts.forEach((draft, index) => {
    const text = wordsOf(draft);
    const part = parts[index];
    ending ??= yearsIn(/即将过去的.{4,8}年/.exec(text)?.[0] ?? '')[0] ?? null;
    if (part === 'plan') nextYear += count(text, /明年/g);
    if (part === 'plan') thisYear += count(text, /今年(?!以来|的?基础)/g);
    if (part === 'review') nextYear += count(text, /今年以来/g);
    if (part === 'review') thisYear += count(text, /(?<![，,（(比较]|截至)去年(?!同期)|刚刚过去的/g);
  });
  return { ending, nextYear, thisYear };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
