import type { CalendarFact, SaidYear } from '../../../check/calendar/fact';
import type { TimeReason } from '../../../check/calendar/time-problem';
import type { CalendarWords } from '../zh-CN/calendar';

/** The words of calendar findings in English. */
export const calendar: CalendarWords = {
  fact,
  said,
  conflict: (written, known, spoken) => `“${written}” does not fit the calendar: ${known}; ${spoken}.`,
  subject: 'the year it is said of',
  reversed: (written) => `“${written}” runs backwards: it ends before it begins.`,
  impossible: (written, reason) => `“${written}” is not a day: ${reason}.`,
  impossibleReason: (reason) => {
    if (reason.kind === 'month') return `there is no month ${String(reason.month)}`;
    return reason.kind === 'leap'
      ? `${String(reason.year)} is no leap year`
      : `month ${String(reason.month)} has at most ${String(reason.days)} days`;
  },
  outOfTime,
  weekday: (written, weekday, character) =>
    `“${written}”: that day is a ${weekdays[weekday] ?? ''}, not 星期${character}.`,
  staleYear: (year, about, reviewed, plan) => {
    if (about === 'delivered')
      return `The day of the report is in ${String(year)}; its text looks back on ${String(reviewed)} and plans ${String(plan)}.`;
    const meant =
      about === 'plan'
        ? ' (the plan is meant here)'
        : about === 'reviewed'
          ? ' (the review is meant here)'
          : '';
    return `“${String(year)}” is written; this report looks back on ${String(reviewed)} and plans ${String(plan)}${meant}.`;
  },
  otherHeading: 'a heading whose year does not go with it',
  sessionLater: (named, own) =>
    `What was fulfilled is said to be decided by “${named}”, but this report is given to “${own}”.`,
  sessionSkipped: (named, own) => `“${named}” is not the session before “${own}”.`,
  ownSession: 'this session',
  edition: (planned, held) => `“${planned}” is planned, but the review tells of “${held}”.`,
  heldEdition: 'the edition already held',
};

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

function outOfTime(written: string, reason: TimeReason): string {
  switch (reason.kind) {
    case 'ahead':
      return `“${written}” lies after the day of the report (${reason.delivered}) and is told as past.`;
    case 'behind':
      return `“${written}” is past; this report plans ${String(reason.plan)}.`;
    case 'length':
      return `“${written}”: ${String(reason.years[0])} years lie between, ${String(reason.years[1])} with both ends.`;
    case 'days':
      return `“${written}” is more than a year has days.`;
  }
}

function fact(each: CalendarFact): string {
  switch (each.kind) {
    case 'plan-year':
      return `“${each.plan}” is ${yearSpan(each.first, each.last)}, its ${edgeName(each.edge, each.nth)} is ${String(each.year)}`;
    case 'plan':
      return `“${each.plan}” is ${yearSpan(each.first, each.last)}`;
    case 'outlook':
      return each.name === ''
        ? `the 远景目标 are those of ${String(each.year)}`
        : `the 远景目标 adopted with “${each.name}” are those of ${String(each.year)}`;
    case 'meeting':
      return `${each.name} was on ${each.date}`;
    case 'committee':
      return `the ${each.congress}大 elects the ${each.congress}届 Central Committee`;
    case 'held':
      return `${each.name} was in ${String(each.year)}`;
    case 'anniversary':
      return `${String(each.base)} + ${String(each.count)} = ${String(each.year)} (${each.name})`;
    case 'term':
      return `${each.name} is ${yearSpan(each.first, each.last)}`;
  }
}

function said(each: SaidYear): string {
  switch (each.kind) {
    case 'year':
      return `the text speaks of ${String(each.year)}`;
    case 'date':
      return `the text says ${each.date}`;
    case 'next':
      return `the text has “${each.plan}” (${yearSpan(each.first, each.last)}) follow it`;
    case 'committee':
      return `the text says ${each.committee}届`;
    case 'span':
      return `the text says ${yearSpan(each.first, each.last)}`;
    case 'report':
      return `this report looks back on ${String(each.reviewed)} and plans ${String(each.plan)}`;
  }
}

function edgeName(edge: 'first' | 'last' | 'nth', nth: number): string {
  if (edge === 'nth') return `year ${String(nth)}`;
  return edge === 'first' ? 'first year' : 'last year';
}

function yearSpan(first: number, last: number): string {
  return `${String(first)}–${String(last)}`;
}
