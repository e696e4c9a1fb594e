import type { Span } from '../../text/span';
import { printedYears, type CalendarContext } from './occasion';
import type { Passage } from './passage';

/** A year that is not the one its heading, or the words around it, must mean. */
export interface StaleYear {
  readonly passage: Passage;
  readonly place: Span;
  readonly year: number;
  /** Headings whose years do not go with this one: either may be wrong. */
  readonly against: readonly { readonly passage: Passage; readonly place: Span }[];
  /** What the words speak of: the year looked back on, the year planned, or either; or the day of the report itself. */
  readonly about: 'reviewed' | 'plan' | 'either' | 'delivered';
  readonly reviewed: number;
  readonly plan: number;
}

/**
 * Years left over from last year's text or mistyped: “三、2013年重点工作” in a report delivered in February 2012,
 * “一、2021年工作回顾” in a report of 2021, “刚刚过去的2019年” in one that looks back on 2020.
 *
 * Headings count when they begin with their year and say whether they look back or ahead, and the sentence “2021年是……之年”
 * that opens the section of such a heading. “到2035年” and “2018—2022年” are other things, and a goal more than one year
 * ahead is a goal.
 */
export function staleYears(passages: readonly Passage[], context: CalendarContext): readonly StaleYear[] {
  const plan = planYear(context);
  if (plan === null) return [];
  const headings = passages.flatMap((passage) => inHeading(passage) ?? []);
  const dated = wrongDate(headings, plan, context) ?? unspokenYear(passages, context);
  if (dated) return [dated];
  let heading: YearMention | null = null;
  return passages.flatMap((passage, index) => {
    const opens = opensSection(passage, passages[index - 1]);
    if (passage.kind === 'heading') heading = inHeading(passage);
    const mention =
      heading?.passage === passage
        ? heading
        : (inTitle(passage, context) ??
          justPast(passage) ??
          yearOfWork(passage) ??
          (opens && heading ? openingYear(passage, heading, passages[index + 1]) : null));
    if (!mention || !isStaleYear(mention, plan)) return [];
    const against = headings.filter((each) => impliedPlan(each) !== impliedPlan(mention));
    return [{ ...mention, against, reviewed: plan - 1, plan }];
  });
}

/**
 * “2021年1月27日” above 一、2021年工作回顾 and 二、2022年工作安排: where all headings go together and only the day of the report
 * does not, the day is the slip.
 */
function wrongDate(
  headings: readonly YearMention[],
  plan: number,
  context: CalendarContext,
): StaleYear | null {
  const { deliveredAt } = context;
  const [first] = headings;
  if (!deliveredAt || !first) return null;
  const meant = impliedPlan(first);
  const whole = (['reviewed', 'plan'] as const).every((about) =>
    headings.some((each) => each.about === about),
  );
  if (!whole || meant === plan || headings.some((each) => impliedPlan(each) !== meant)) return null;
  return {
    ...deliveredAt,
    year: plan,
    about: 'delivered',
    against: headings,
    reviewed: meant - 1,
    plan: meant,
  };
}

/**
 * “2025年1月9日在…会议上” above a report whose other signs say 2024 and that never names 2025: its day was left over, or mistyped. A report names
 * the year it plans; of 1,285 published ones 40 do not, and none of these speaks of the two years before as a report of the year before does.
 */
function unspokenYear(
  passages: readonly Passage[],
  { dated, years, yearGiven }: CalendarContext,
): StaleYear | null {
  if (!dated || yearGiven || Number(dated.date.slice(5, 7)) > lastMonth) return null;
  const year = Number(dated.date.slice(0, 4));
  if (years.plan !== year - 1) return null;
  const others = passages.filter((each) => each !== dated.passage);
  const isSpoken = (named: number): boolean => others.some(({ text }) => text.includes(String(named)));
  if (isSpoken(year) || isSpoken(year + 1)) return null;
  const spoken = others.flatMap(({ text }) => printedYears(text));
  const times = (named: number): number => spoken.filter((each) => each === named).length;
  const [planned, reviewed] = [times(year - 1), times(year - 2)];
  if (planned === 0 || reviewed < planned || planned + reviewed < oftenSpoken) return null;
  const { passage, place } = dated;
  return { passage, place, year, about: 'delivered', against: [], reviewed: year - 2, plan: year - 1 };
}

const oftenSpoken = 4;
/** A report for a year is given by April. */
const lastMonth = 4;

interface YearMention {
  readonly passage: Passage;
  readonly place: Span;
  readonly year: number;
  readonly about: StaleYear['about'];
}

function isStaleYear({ year, about }: YearMention, plan: number): boolean {
  if (year > plan + 1) return false;
  if (about === 'either') return year !== plan && year !== plan - 1;
  return year !== (about === 'plan' ? plan : plan - 1);
}

/** The plan year a mention speaks for: 2021 for “2020年工作回顾” and for “2021年工作安排”. */
function impliedPlan({ year, about }: YearMention): number {
  return about === 'reviewed' ? year + 1 : year;
}

const titled =
  /^((?:[一二三四五六七八九十]+、|[(][一二三四五六七八九十\d]+[)]|\d{1,2}[.、])?(?:关于)?)((?:19|20)\d{2})年([^,。;]*)/;

/** A heading of the review or the plan that begins with a year: “二、2021年工作安排”. */
function inHeading(passage: Passage): YearMention | null {
  const match = passage.part === 'other' ? null : titled.exec(passage.text);
  const [, before = '', year = '', title = ''] = match ?? [];
  if (!match || !/工作|目标|任务|安排|回顾|打算|要求|思路|重点|总结/.test(title)) return null;
  // 2022年以来工作回顾 looks back on several years; 2025年工作回顾和2026年目标 is of both.
  if (title.startsWith('以来') || title.includes('年的')) return null;
  const place = { start: before.length, end: before.length + 5 };
  return { passage, place, year: Number(year), about: aboutOf(title) };
}

/** 目标完成情况 looks back, 工作安排 ahead; “2012年政府工作” may be either. */
function aboutOf(title: string): StaleYear['about'] {
  // 2021年上半年工作回顾 and 2021年后三个月工作安排 belong to one year.
  if (/以来|半年|季度|月|后|下一?步/.test(title)) return 'either';
  if (/回顾|总结|完成|情况|成就|成效/.test(title)) return 'reviewed';
  return /安排|目标|打算|思路|要求|任务|计划|重点/.test(title) ? 'plan' : 'either';
}

/**
 * “2025年某县政府工作报告” above a plan for 2026. Some name a report after the year it looks back on: it speaks only where
 * 今年 is the year planned.
 */
function inTitle(passage: Passage, { years }: CalendarContext): YearMention | null {
  if (passage.kind !== 'heading' || passage.part !== 'other' || years.current !== years.plan) return null;
  const match = /^(20\d{2})年(?!度)[^,。;:]{0,24}政府工作报告$/.exec(passage.text);
  return match && { passage, place: { start: 0, end: 5 }, year: Number(match[1]), about: 'plan' };
}

/** “做好2022年政府工作，要……” and “将2022年确定为‘项目建设年’” among the tasks are said of the year planned. */
function yearOfWork(passage: Passage): YearMention | null {
  if (passage.kind !== 'body' || passage.part !== 'plan') return null;
  const { work } = passage.times;
  return (
    work && {
      passage,
      place: { start: work.start, end: work.end },
      year: Number(work.year),
      about: 'plan',
    }
  );
}

/** “刚刚过去的2020年” is the year looked back on. */
function justPast(passage: Passage): YearMention | null {
  const match = passage.kind === 'body' ? /(?:刚刚|即将)过去的(\d{4})年/.exec(passage.text) : null;
  if (!match) return null;
  const end = match.index + match[0].length;
  return { passage, place: { start: end - 5, end }, year: Number(match[1]), about: 'reviewed' };
}

/**
 * The first sentence under a heading with a year: “2021年是‘十四五’开局之年”, “2021年，全县……”.
 *
 * A plan may begin by looking back (“2020年，我们……”), so there an earlier year speaks only in “Y年是……之年”, and not where
 * the next sentence goes on with the heading's own year.
 */
function openingYear(passage: Passage, heading: YearMention, next: Passage | undefined): YearMention | null {
  const match = /^(?:各位代表[,:!]?)?(\d{4})年(?:,?(?<is>(?:既|也)?是)|,|全|经济|政府)/.exec(passage.text);
  const year = Number(match?.[1]);
  if (!match || Math.abs(year - heading.year) !== 1 || heading.about === 'either') return null;
  const predicate = match.groups?.is !== undefined && /之年|一年/.test(passage.text);
  const looksBack = heading.about === 'plan' && year < heading.year;
  if (looksBack && (!predicate || next?.text.startsWith(`${String(heading.year)}年`))) return null;
  const start = passage.text.indexOf(match[1] ?? '');
  return { passage, place: { start, end: start + 5 }, year, about: heading.about };
}

function opensSection(passage: Passage, before: Passage | undefined): boolean {
  return passage.kind === 'body' && before?.kind === 'heading';
}

/**
 * A report delivered from January to April plans the year it is delivered in, whatever its headings say; a later one may
 * plan either. Where no day is printed, or the front matter gives the year, the report's own reading stands.
 */
function planYear({ years, delivered, yearGiven }: CalendarContext): number | null {
  if (delivered === null || yearGiven || Number(delivered.slice(5, 7)) > 4) return years.plan;
  return Number(delivered.slice(0, 4));
}
