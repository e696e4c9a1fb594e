import type { Span } from '../../text/span';
import { hanWeekdays, smallChineseNumber } from '../../text/chinese-number';
import type { Passage } from './passage';

/** A day named in a passage that no calendar has: “11月31日”, “2019年2月29日”. */
export interface ImpossibleDate {
  readonly passage: Passage;
  readonly place: Span;
  readonly reason:
    | { readonly kind: 'month'; readonly month: number }
    | { readonly kind: 'days'; readonly month: number; readonly days: number }
    | { readonly kind: 'leap'; readonly year: number };
}

/** A weekday that does not belong to the date before it: “2026年1月27日（星期三）” was a Tuesday. */
export interface WrongWeekday {
  readonly passage: Passage;
  readonly place: Span;
  readonly written: string;
  /** 0 for Sunday. */
  readonly weekday: number;
}

/** Every day of a passage that does not exist; 2月29日 without a year may be any leap year's. */
export function impossibleDates(passage: Passage): readonly ImpossibleDate[] {
  if (!passage.text.includes('月')) return [];
  const months = passage.times.monthsBeyond.map(({ month, ...place }): ImpossibleDate => ({
    passage,
    place,
    reason: { kind: 'month', month: Number(month) },
  }));
  return [...months, ...daysBeyond(passage)];
}

function daysBeyond(passage: Passage): readonly ImpossibleDate[] {
  return [...passage.text.matchAll(day)].flatMap((match) => {
    const [words, year, printedMonth = '', printedDay = ''] = match;
    const reason = reasonOf(
      year === undefined ? null : Number(year),
      numberOf(printedMonth),
      numberOf(printedDay),
    );
    return reason
      ? [{ passage, place: { start: match.index, end: match.index + words.length }, reason }]
      : [];
  });
}

/** Every weekday of a passage that does not belong to the full date before it. */
export function wrongWeekdays(passage: Passage): readonly WrongWeekday[] {
  return [...passage.text.matchAll(dayWithWeekday)].flatMap((match) => {
    const [words, year = '', month = '', date = '', written = ''] = match;
    if (reasonOf(Number(year), Number(month), Number(date))) return [];
    const weekday = weekdayOf(Number(year), Number(month), Number(date));
    const place = { start: match.index, end: match.index + words.length };
    return hanWeekdays.indexOf(written.replace('天', '日')) === weekday
      ? []
      : [{ passage, place, written, weekday }];
  });
}

/** “2022-01-27” from the groups year, month, day of a match. */
export function isoDate(match: RegExpMatchArray): string {
  const [, year = '', month = '', date = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}

const day =
  /(?:(\d{4})年)?(?<![\d.])(\d{1,2}|[一二三四五六七八九十]{1,3})月(\d{1,2}|[一二三四五六七八九十]{1,3})日/g;
const dayWithWeekday = /(\d{4})年(\d{1,2})月(\d{1,2})日[(,]?(?:星期|周)([一二三四五六日天])/g;

function numberOf(printed: string): number {
  return /^\d+$/.test(printed) ? Number(printed) : (smallChineseNumber(printed) ?? NaN);
}

function reasonOf(year: number | null, month: number, date: number): ImpossibleDate['reason'] | null {
  if (Number.isNaN(month) || Number.isNaN(date)) return null;
  if (month < 1 || month > 12) return { kind: 'month', month };
  const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31;
  if (date < 1 || date > days) return { kind: 'days', month, days };
  return month === 2 && date === 29 && year !== null && !isLeap(year) ? { kind: 'leap', year } : null;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Sakamoto's method for the Gregorian calendar; 0 is Sunday. */
function weekdayOf(year: number, month: number, date: number): number {
  const shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
  const from = month < 3 ? year - 1 : year;
  const leaps = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400);
  return (from + leaps + (shifts[month - 1] ?? 0) + date) % 7;
}
