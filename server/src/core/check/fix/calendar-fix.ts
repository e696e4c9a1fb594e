import { calendar } from '../calendar/calendar';
import type { CalendarFact } from '../calendar/fact';
import { nameOf } from '../calendar/plan-term';
import type { Conflict } from '../calendar/occasion';
import { placeOfPassage, wordsOfPassage, type Passage } from '../calendar/passage';
import type { Fix } from '../finding';
import type { FixWords } from '../../output/message/zh-CN/fix';
import { hanWeekdays } from '../../text/chinese-number';
import type { Span } from '../../text/span';

/**
 * Either side of words that the calendar does not bear out: for “2022年是‘十四五’开局之年” the year 2021年, for “2024年是新中国
 * 成立70周年” the year 2019年 or the count 75周年. Only where the calendar leaves one answer.
 */
export function calendarFixes(conflict: Conflict, words: FixWords): readonly Fix[] {
  const { passage, place, subject, fact, said } = conflict;
  const year = 'year' in fact ? String(fact.year) : null;
  const ofSubject =
    subject && year !== null ? replacing(passage, subject, /(?:19|20)\d{2}/u, year, words) : [];
  const told = said.kind === 'year' ? said.year : toldBy(passage, said);
  const ofOccasion = told === null ? null : occasionIn(fact, told);
  return [...ofSubject, ...(ofOccasion ? replacing(passage, place, ...ofOccasion, words) : [])];
}

/** The year a part of the report tells of, where the sentence itself names none. */
function toldBy({ part }: Passage, said: Conflict['said']): number | null {
  if (said.kind !== 'report') return null;
  if (part === 'review') return said.reviewed;
  return part === 'plan' ? said.plan : null;
}

/** What the occasion is called in a year: the 75th anniversary in 2024, the plan whose 开局之年 is 2026. */
function occasionIn(fact: CalendarFact, year: number): readonly [was: RegExp, now: string] | null {
  if (fact.kind === 'anniversary' && year > fact.base) return [/\d+(?=周年)/u, String(year - fact.base)];
  if (fact.kind !== 'plan-year' || fact.edge === 'nth') return null;
  const plan = calendar.fiveYearPlans.find((each) => each[fact.edge === 'first' ? 'first' : 'last'] === year);
  return plan ? [/十?[一二三四五六七八九十]五/u, nameOf(plan.number)] : null;
}

/** A date with the weekday it has: 星期二 for 星期三. */
export function weekdayFix(passage: Passage, place: Span, weekday: number, words: FixWords): readonly Fix[] {
  return replacing(passage, place, /[日天一二三四五六]$/u, hanWeekdays.charAt(weekday), words);
}

/** The year a heading must mean: 2012 for 2013. */
export function yearFix(passage: Passage, place: Span, year: number, words: FixWords): readonly Fix[] {
  return replacing(passage, place, /\d{4}/u, String(year), words);
}

/** A span of time the other way round: 2009—2018年 for 2018—2009年. */
export function turnedFix(passage: Passage, place: Span, words: FixWords): readonly Fix[] {
  const written = wordsOfPassage(passage, place);
  const match = /^(.*?)(\d+)([日年]?(?:[—–~～-]{1,2}|至|到))(\d+)([日年])$/u.exec(written);
  if (!match) return [];
  const [, before = '', from = '', joint = '', to = '', after = ''] = match;
  return rewriting(passage, place, before + to + joint + from + after, words);
}

/** Other words for the first match within a place; the title quotes the whole place. */
function replacing(passage: Passage, place: Span, was: RegExp, now: string, words: FixWords): readonly Fix[] {
  const written = wordsOfPassage(passage, place);
  const next = written.replace(was, now);
  return next === written ? [] : rewriting(passage, place, next, words);
}

/** None where blanks or marks of Markdown stand inside: they would be lost. */
function rewriting(passage: Passage, place: Span, newText: string, words: FixWords): readonly Fix[] {
  const span = placeOfPassage(passage, place);
  if (span.end - span.start !== place.end - place.start) return [];
  const title = words.rewrite(wordsOfPassage(passage, place), newText);
  return [{ kind: 'rewrite-date', title, edits: [{ span, newText }], altersNumber: true, snippet: false }];
}
