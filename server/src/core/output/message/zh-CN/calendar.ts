import type { ImpossibleDate } from '../../../check/calendar/date';
import type { StaleYear } from '../../../check/calendar/stale-year';
import type { CalendarFact, SaidYear } from '../../../check/calendar/fact';
import type { TimeReason } from '../../../check/calendar/time-problem';
import { hanDigits, hanWeekdays } from '../../../text/chinese-number';

/** The words of calendar findings in Chinese. */
export const calendar = {
  /** What the calendar says: “十四五”是2021—2025年，开局之年是2021年. */
  fact,
  /** What the text says: 这里说的是2022年. */
  said,
  conflict: (written: string, known: string, spoken: string) =>
    `“${written}”与年份对不上：${known}，${spoken}。`,
  /** The label of the year something is said of. */
  subject: '说的是这一年',
  /** “2018—2009年”. */
  reversed: (written: string) => `“${written}”起止颠倒：起在止后。`,
  impossible: (written: string, reason: string) => `“${written}”这一天不存在：${reason}。`,
  impossibleReason: (reason: ImpossibleDate['reason']) => {
    if (reason.kind === 'month') return `没有${String(reason.month)}月`;
    return reason.kind === 'leap'
      ? `${String(reason.year)}年不是闰年，2月只有28天`
      : `${String(reason.month)}月最多${String(reason.days)}天`;
  },
  /** A time that cannot be meant where it stands. */
  outOfTime,
  /** The weekday it is (0 for Sunday) and the character written. */
  weekday: (written: string, weekday: number, character: string) =>
    `“${written}”：这一天是星期${hanWeekdays.charAt(weekday)}，不是星期${character}。`,
  staleYear: (year: number, about: StaleYear['about'], reviewed: number, plan: number) => {
    if (about === 'delivered')
      return `报告日期写的是${String(year)}年，正文回顾${String(reviewed)}年、安排${String(plan)}年，请核对日期。`;
    const meant = about === 'plan' ? '，这里说的是安排' : about === 'reviewed' ? '，这里说的是回顾' : '';
    return `写的是${String(year)}年，这份报告回顾${String(reviewed)}年、安排${String(plan)}年${meant}，请看年份是否忘了改。`;
  },
  /** The label of a heading whose year does not go with it. */
  otherHeading: '年份与之不合的标题',
  sessionLater: (named: string, own: string) =>
    `已完成的任务写成“${named}”确定，而这份报告是向“${own}”作的，请核对届次。`,
  sessionSkipped: (named: string, own: string) => `“${named}”不是“${own}”的上一次会议，请核对届次。`,
  /** The label of the session this report is given to. */
  ownSession: '本次会议',
  edition: (planned: string, held: string) => `安排写的是“${planned}”，回顾里已经办过“${held}”，请核对届次。`,
  heldEdition: '已办的一届',
};

/** The words of calendar findings in one language. */
export type CalendarWords = typeof calendar;

function outOfTime(written: string, reason: TimeReason): string {
  switch (reason.kind) {
    case 'ahead':
      return `“${written}”在报告之后（报告作于${day(reason.delivered)}），这里却写成已经发生，请核对年份。`;
    case 'behind':
      return `“${written}”已经过去，这份报告安排的是${String(reason.plan)}年，请核对年份。`;
    case 'length': {
      const [least, most] = reason.years;
      return `“${written}”：前后相隔${String(least)}年，头尾都算是${String(most)}年。`;
    }
    case 'days':
      return `“${written}”比一年的天数还多。`;
  }
}

function fact(each: CalendarFact): string {
  switch (each.kind) {
    case 'plan-year':
      return `“${each.plan}”是${yearSpan(each.first, each.last)}，${edgeName(each.edge, each.nth)}是${String(each.year)}年`;
    case 'plan':
      return `“${each.plan}”是${yearSpan(each.first, each.last)}`;
    case 'outlook':
      return each.name === ''
        ? `远景目标年是${String(each.year)}年`
        : `与“${each.name}”规划一同提出的是${String(each.year)}年远景目标`;
    case 'meeting':
      return `${each.name}是${day(each.date)}`;
    case 'committee':
      return `党的${each.congress}大选出的是${each.congress}届中央委员会`;
    case 'held':
      return `${each.name}是${String(each.year)}年`;
    case 'anniversary':
      return `${String(each.base)} + ${String(each.count)} = ${String(each.year)}，${each.name}${String(each.count)}周年是${String(each.year)}年`;
    case 'term':
      return `${each.name}是${yearSpan(each.first, each.last)}`;
  }
}

function said(each: SaidYear): string {
  switch (each.kind) {
    case 'year':
      return `这里说的是${String(each.year)}年`;
    case 'date':
      return `这里写的是${day(each.date)}`;
    case 'next':
      return `后面接的却是“${each.plan}”（${yearSpan(each.first, each.last)}）`;
    case 'committee':
      return `这里写的是${each.committee}届`;
    case 'span':
      return `这里写的是${yearSpan(each.first, each.last)}`;
    case 'report':
      return `这份报告回顾${String(each.reviewed)}年、安排${String(each.plan)}年`;
  }
}

function edgeName(edge: 'first' | 'last' | 'nth', nth: number): string {
  if (edge === 'nth') return `第${hanDigits.charAt(nth)}年`;
  return edge === 'first' ? '开局之年' : '收官之年';
}

function yearSpan(first: number, last: number): string {
  return `${String(first)}—${String(last)}年`;
}

/** 2022-10-16 is 2022年10月16日. */
function day(date: string): string {
  const [year = '', month = '', dayOfMonth = ''] = date.split('-');
  return month === '' ? `${year}年` : `${year}年${String(Number(month))}月${String(Number(dayOfMonth))}日`;
}
