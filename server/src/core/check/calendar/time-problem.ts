import { tellsMonths, tellsSuccess } from '../../reading/calendar/told-year';
import { smallChineseNumber } from '../../text/chinese-number';
import type { Span } from '../../text/span';
import type { CalendarContext } from './occasion';
import { type Passage, clauseAt } from './passage';

/** A time that cannot be meant where it stands, and what the reader should know of it. */
export interface TimeProblem {
  readonly passage: Passage;
  readonly place: Span;
  readonly reason: TimeReason;
}

/** Why: each with what the message has to name. */
export type TimeReason =
  /** 2024年7月 told as past in a report of 2024-01-23, or of 2024 where its day is not printed. */
  | { readonly kind: 'ahead'; readonly delivered: string }
  /** 到2015年 planned in a report for 2024. */
  | { readonly kind: 'behind'; readonly plan: number }
  /** 2021至2023年五年时间: two years, or three with both ends. */
  | { readonly kind: 'length'; readonly years: readonly [number, number] }
  /** 优良天数395天 in one year. */
  | { readonly kind: 'days' };

/**
 * Two years and how many lie between them: “2021至2023年五年时间”, “自1993年定点帮扶以来，18年如一日” in a report of 2021.
 *
 * Both ends may be counted or one, and what lasts until now may be counted to the year reviewed or the plan's.
 */
export function wrongLengths(passage: Passage, { years }: CalendarContext): readonly TimeProblem[] {
  const spans = [...passage.text.matchAll(between)].flatMap((match) => {
    const { from, to } = match.groups ?? {};
    return problemOf(passage, match, Number(to) - Number(from), Number(to) - Number(from) + 1);
  });
  const { plan, reviewed } = years;
  if (plan === null || reviewed === null) return spans;
  const lasting = [...passage.text.matchAll(since)].flatMap((match) => {
    const from = Number(match.groups?.from);
    return problemOf(passage, match, reviewed - from, plan - from + 1);
  });
  return [...spans, ...lasting];
}

const count = String.raw`(?<count>\d{1,2}|[一二三四五六七八九十]{1,3})年`;
const between = new RegExp(
  String.raw`(?<!\d)(?<from>(?:19|20)\d{2})年?(?:至|到|[—–~-]{1,2})(?<to>(?:19|20)\d{2})年(?:的|这)?[^,。;:\d“]{0,4}?,?(?:[^。;\d“第]{0,10}的)?${count}(?:时间|间|中|来|期间)`,
  'gu',
);
const since = new RegExp(
  String.raw`(?:自|从)(?<from>(?:19|20)\d{2})年[^。;\d“第]{0,16}?(?:以来|起|至今),?${count}(?:如一日|来)`,
  'gu',
);

function problemOf(passage: Passage, match: RegExpExecArray, least: number, most: number): TimeProblem[] {
  const printed = match.groups?.count ?? '';
  const years = /^\d+$/u.test(printed) ? Number(printed) : smallChineseNumber(printed);
  if (years === null || least < 1 || (years >= least && years <= most)) return [];
  const place = { start: match.index, end: match.index + match[0].length };
  return [{ passage, place, reason: { kind: 'length', years: [least, most] } }];
}

/**
 * What is told as past and lies after the day of the report (“2024年下半年下降26.5%” in January 2024), and what is planned
 * for a year gone by (“到2015年全部建成” in a plan for 2024).
 *
 * Silent where the day is not printed, for notes of history and terms (有效期至…), and for anything that a word of the
 * future or of a span may explain.
 */
export function toldOutOfOrder(passage: Passage, context: CalendarContext): readonly TimeProblem[] {
  return [
    ...toldAhead(passage, context),
    ...sinceAhead(passage, context),
    ...plannedBehind(passage, context),
  ];
}

const months =
  /(?<![\d—–~至到前-])(?:(?<year>20\d{2})|(?<now>今))年(?:(?<month>\d{1,2})月(?:\d{1,2}日)?|(?<half>[上下])半年)/gu;
const ofFuture =
  /将|计划|预计|拟|力争|确保|有望|定于|截止|有效|为期|期限|[至到—–~]|前|起|以后|后续|届时|目标|安排|规划|要/u;

function toldAhead(passage: Passage, { delivered, years }: CalendarContext): readonly TimeProblem[] {
  const told = passage.part === 'review' && passage.kind === 'body';
  const day = delivered ?? (years.plan === null ? null : String(years.plan));
  if (day === null || !told || !tellsMonths(passage.text)) return [];
  return delivered === null ? yearsAhead(passage, day, []) : datesAhead(passage, delivered, years.current);
}

function datesAhead(passage: Passage, delivered: string, current: number | null): readonly TimeProblem[] {
  const dated = [...passage.text.matchAll(months)].flatMap((match): TimeProblem[] => {
    const { now, month, half } = match.groups ?? {};
    // 今年3月 may be a date to come, said without a word of the future.
    if (now !== undefined && (current === null || !tellsSuccess(passage.text, match.index))) return [];
    const year = match.groups?.year ?? String(current);
    const begins = `${year}-${month === undefined ? (half === '上' ? '01' : '07') : month.padStart(2, '0')}`;
    if (begins <= delivered.slice(0, 7) || ofFuture.test(clauseOf(passage, match.index))) return [];
    const place = { start: match.index, end: match.index + match[0].length };
    return [{ passage, place, reason: { kind: 'ahead', delivered } }];
  });
  return [...dated, ...yearsAhead(passage, delivered, dated)];
}

/** A year after the report's own with something done in it: 入围2027中国企业五百强 in a report of 2026. */
function yearsAhead(passage: Passage, delivered: string, dated: readonly TimeProblem[]): TimeProblem[] {
  return passage.times.told.flatMap(({ year, start, end }): TimeProblem[] =>
    year <= delivered.slice(0, 4) || dated.some(({ place }) => place.start === start)
      ? []
      : [{ passage, place: { start, end }, reason: { kind: 'ahead', delivered } }],
  );
}

/** 2027年以来 in a report of 2024: nothing lasts since a year that has not come. */
function sinceAhead(passage: Passage, { years }: CalendarContext): readonly TimeProblem[] {
  const { plan } = years;
  if (plan === null || passage.part === 'other') return [];
  return passage.times.since.flatMap(({ year, start, end }): TimeProblem[] =>
    Number(year) > plan
      ? [{ passage, place: { start, end }, reason: { kind: 'ahead', delivered: String(plan) } }]
      : [],
  );
}

/** 到2015年全部建成, 2017年9月试生产, 办好2024年……大会 among the tasks of a later year. */
function plannedBehind(passage: Passage, { years }: CalendarContext): readonly TimeProblem[] {
  const { plan } = years;
  if (plan === null || passage.part !== 'plan' || passage.kind !== 'body') return [];
  return passage.times.planned.flatMap(({ year, start, end }): TimeProblem[] =>
    Number(year) >= plan || Number(year) < plan - FURTHEST
      ? []
      : [{ passage, place: { start, end }, reason: { kind: 'behind', plan } }],
  );
}

/** A year further back is told of in history. */
const FURTHEST = 15;

function clauseOf(passage: Passage, offset: number): string {
  const clause = passage.clauses[clauseAt(passage, offset)];
  return clause ? passage.text.slice(clause.start, clause.end) : '';
}

/**
 * More days of one year than a year has: 空气优良天数395天.
 *
 * Silent where several years may be counted together (五年累计).
 */
export function tooManyDays(passage: Passage): readonly TimeProblem[] {
  if (!passage.text.includes('天数')) return [];
  return [...passage.text.matchAll(days)].flatMap((match): TimeProblem[] => {
    const [words, value = ''] = match;
    const before = passage.text.slice(0, match.index);
    if (Number(value) <= 366 || /累计|合计|[年期]来|五年|[^\d]年间|期间/u.test(before)) return [];
    return [
      { passage, place: { start: match.index, end: match.index + words.length }, reason: { kind: 'days' } },
    ];
  });
}

const days = /天数(?:共|已|将|要)?(?:达到?|为|有|是|(?:增加|提高|上升|增长)到|稳定在|保持在)?(\d{3,4})天/gu;
