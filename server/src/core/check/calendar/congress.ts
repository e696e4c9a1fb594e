import { smallChineseNumber } from '../../text/chinese-number';
import { nationalSessionYear } from './calendar';
import { isoDate } from './date';
import { meetingsIn, type MeetingMention } from './meeting';
import { judgeOccasion, type CalendarContext, type Conflict, type Occasion } from './occasion';
import type { Passage } from './passage';
import { toldIn } from './told';

/**
 * Party congresses, plenums and the National People's Congress with their years: “2022年是党的十九大召开之年”, “迎接党的十九大胜利
 * 召开” in a report of 2022, “2016年10月18日……在十九大报告中指出”, 贯彻 of a session that had not met.
 *
 * 贯彻落实 of an earlier session is always fair.
 */
export function congressConflicts(passage: Passage, context: CalendarContext): readonly Conflict[] {
  const meetings = meetingsIn(passage.text).flatMap((meeting) => {
    const dated = datedConflict(passage, meeting);
    if (dated) return [dated];
    const occasion = occasionOf(passage, meeting, context);
    const conflict = occasion ? judgeOccasion(passage, occasion, context) : null;
    return conflict ? [conflict] : [];
  });
  return [...meetings, ...nationalConflicts(passage)];
}

function occasionOf(passage: Passage, meeting: MeetingMention, context: CalendarContext): Occasion | null {
  const before = passage.text.slice(Math.max(0, meeting.span.start - 18), meeting.span.start);
  const after = passage.text.slice(meeting.span.end, meeting.span.end + 34);
  return (
    firstYear(meeting, after) ??
    awaited(passage, meeting, before, context) ??
    convened(meeting, before, after) ??
    celebrated(passage, meeting, after, context) ??
    carriedOut(passage, meeting, before, after, context)
  );
}

function base(meeting: MeetingMention, length: number): Pick<Occasion, 'place' | 'fact' | 'strict' | 'held'> {
  return {
    place: { start: meeting.span.start, end: meeting.span.end + length },
    fact: { kind: 'meeting', name: meeting.name, date: meeting.opens },
    strict: true,
    held: [meeting.year, meeting.year],
  };
}

/** “2023年是全面贯彻党的二十大精神的开局之年”, “……精神、深化改革的第一年”: the year of the congress or the next. */
function firstYear(meeting: MeetingMention, after: string): Occasion | null {
  const match = /^精神(?:、[^,。;、]{2,14})?的?(?:开局之年|开局年|第一年|起步之年|首年)/.exec(after);
  return match && { ...base(meeting, match[0].length), said: [meeting.year, meeting.year + 1], told: null };
}

/** “2022年是党的二十大召开之年”, “今年将召开……”. */
function convened(meeting: MeetingMention, before: string, after: string): Occasion | null {
  const match = /^(?:的)?(?:胜利|隆重)?召开(?:之年|的?一年|的(?:重要|关键)一年|年)/.exec(after);
  if (match) return { ...base(meeting, match[0].length), said: [meeting.year, meeting.year], told: null };
  return /年(?:将|将要|即将)?(?:胜利)?召开$/.test(before)
    ? { ...base(meeting, 0), said: [meeting.year, meeting.year], told: null }
    : null;
}

/** “以优异成绩迎接党的二十大胜利召开”: up to two years ahead; in a review also one that has met since. */
function awaited(
  passage: Passage,
  meeting: MeetingMention,
  before: string,
  context: CalendarContext,
): Occasion | null {
  if (!/(?:迎接|迎来|喜迎)$/.test(before)) return null;
  const told = toldIn(passage, context, { review: [-5, 2], plan: [0, 2], other: [-5, 2] });
  return { ...base(meeting, 0), said: null, told };
}

/**
 * Nobody can act in the spirit of a session that has not met: not within the years the report speaks of, and what a review
 * tells must have met before delivery. A plan may speak of one that meets later in its year.
 */
function carriedOut(
  passage: Passage,
  meeting: MeetingMention,
  before: string,
  after: string,
  context: CalendarContext,
): Occasion | null {
  if (/迎接|召开/.test(before.slice(-8)) || !/^(?:(?:[和、及与]|以及)[^,。;]{0,28}?)?精神/.test(after))
    return null;
  const { plan } = context.years;
  if (plan === null) return null;
  const told = passage.part === 'review' || passage.part === 'problems';
  // Of a congress everybody knows the year beforehand; what a plenum is to decide nobody does.
  const unmet = told || meeting.isPlenum;
  const later = unmet && context.delivered !== null && meeting.opens > context.delivered;
  // What the year of the session is called after it is called after what nobody knows yet: the first whole year in its spirit is the next.
  return {
    ...base(meeting, 0),
    said: null,
    held: [later ? meeting.year + 1 : meeting.year, 9999],
    told: [0, later ? meeting.year : plan],
  };
}

/** “到党的十九大胜利召开，喜事连连”: within the years a review tells of; 以来 and 后 look back further. */
function celebrated(
  passage: Passage,
  meeting: MeetingMention,
  after: string,
  context: CalendarContext,
): Occasion | null {
  if (!/^(?:胜利|隆重)召开(?!以来|[之以]?后|的)/.test(after)) return null;
  const told = toldIn(passage, context, { review: [-5, 0], plan: [-1, 2], other: null });
  return { ...base(meeting, 4), said: null, told };
}

/** “2017年10月18日……在十九大报告中指出”: the report is given on the opening day. */
function datedConflict(passage: Passage, meeting: MeetingMention): Conflict | null {
  const after = passage.text.slice(meeting.span.end, meeting.span.end + 8);
  const before = passage.text.slice(Math.max(0, meeting.span.start - 30), meeting.span.start);
  const match = /(\d{4})年(\d{1,2})月(\d{1,2})日,?[^,。;\d]{0,14}$/.exec(before);
  if (!match) return spokenYear(passage, meeting, before, after);
  if (meeting.closes === null) return null;
  const date = isoDate(match);
  const expected = /^(?:胜利|圆满)?闭幕/.test(after)
    ? meeting.closes
    : isCongressOpening(before, after)
      ? meeting.opens
      : date;
  if (date === expected) return null;
  return {
    ...conflictAt(passage, meeting, before.length - match.index),
    fact: { kind: 'meeting', name: meeting.name, date: expected },
    said: { kind: 'date', date },
  };
}

/** 在十九大报告中 and 党的十九大开幕 are the opening day; a report may be quoted on any later day. */
function isCongressOpening(before: string, after: string): boolean {
  if (after.startsWith('报告'))
    return /在(?:党的)?$/.test(before) && /^报告(?:中|里|指出|提出|强调)/.test(after);
  return /^(?:胜利|隆重)?(?:召开|开幕)/.test(after);
}

/** “2021年10月，党的二十大胜利召开”. */
function spokenYear(
  passage: Passage,
  meeting: MeetingMention,
  before: string,
  after: string,
): Conflict | null {
  const match = /(\d{4})年(?:\d{1,2}月)?,?$/.exec(before);
  const year = Number(match?.[1]);
  if (!match || year === meeting.year || !/^(?:胜利|隆重|成功)(?:召开|开幕|闭幕)/.test(after)) return null;
  return { ...conflictAt(passage, meeting, match[0].length), said: { kind: 'year', year } };
}

function conflictAt(passage: Passage, meeting: MeetingMention, back: number): Omit<Conflict, 'said'> {
  const place = { start: meeting.span.start - back, end: meeting.span.end };
  return {
    passage,
    tier: 'contradiction',
    place,
    subject: null,
    fact: { kind: 'meeting', name: meeting.name, date: meeting.opens },
  };
}

const national =
  /(\d{4})年\d{1,2}月\d{1,2}日,?在?第?(十[一二三四]?|[七八九])届全国(?:人民代表大会|人大)第?([一二三四五])次会议/g;

/** “2022年3月5日在第十三届全国人民代表大会第四次会议上”: one session a year, five a term. */
function nationalConflicts(passage: Passage): readonly Conflict[] {
  return [...passage.text.matchAll(national)].flatMap((match): Conflict[] => {
    const [words, printed = '', congress = '', session = ''] = match;
    const year = nationalSessionYear(smallChineseNumber(congress) ?? 0, smallChineseNumber(session) ?? 0);
    const said = Number(printed);
    if (year === undefined || year === said) return [];
    const place = { start: match.index, end: match.index + words.length };
    const fact = { kind: 'held', name: `${congress}届全国人大${session}次会议`, year } as const;
    return [
      { passage, tier: 'contradiction', place, subject: null, fact, said: { kind: 'year', year: said } },
    ];
  });
}
