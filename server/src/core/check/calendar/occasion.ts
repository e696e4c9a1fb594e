import type { Level, ReportYears } from '../../report/document';
import type { Span } from '../../text/span';
import type { Tier } from '../../reading/tier';
import type { CalendarFact, SaidYear } from './fact';
import type { Passage } from './passage';
import { subjectAt } from './subject';

/** What the calendar checks know of the report as a whole. */
export interface CalendarContext {
  readonly years: ReportYears;
  readonly level: Level | null;
  /** The day the report was delivered, “2022-01-27”, from its title block; null where none is printed. */
  readonly delivered: string | null;
  /** Where it is printed; null in the front matter. */
  readonly deliveredAt: { readonly passage: Passage; readonly place: Span } | null;
  /** The first day printed in the title block, whether or not its year goes with the rest of the report. */
  readonly dated: { readonly date: string; readonly passage: Passage; readonly place: Span } | null;
  /** How many years the review looks back on: one, or a term of five. */
  readonly lookback: 1 | 5;
  /** Whether the front matter says the report's year. */
  readonly yearGiven: boolean;
}

/** A stretch of years, both included. */
export type Years = readonly [first: number, last: number];

/** One event named in a sentence, with the years it may be said of. */
export interface Occasion {
  /** In the passage. */
  readonly place: Span;
  readonly fact: CalendarFact;
  /** The years of which “Y年是…” may be said of it; null where it is never a predicate. */
  readonly said: Years | null;
  /** Whether such a predicate leaves no other reading: 开局之年 does, “收官的关键一年” does not. */
  readonly strict: boolean;
  /** The years in which it takes place, for a sentence that names none. */
  readonly held: Years;
  /** The years a sentence in this part of the report may tell of; null: any. */
  readonly told: Years | null;
}

/** Words of the text that the calendar does not bear out. */
export interface Conflict {
  readonly passage: Passage;
  readonly tier: Tier;
  /** In the passage. */
  readonly place: Span;
  /** The year it is said of, where it is printed elsewhere in the sentence. */
  readonly subject: Span | null;
  readonly fact: CalendarFact;
  readonly said: SaidYear;
}

/**
 * Holds an event against the year it is said of, else against the report's own years: “2022年是‘十四五’开局之年” is a
 * contradiction, “圆满完成国庆50周年安保任务” in a report of 2010 a suspect.
 *
 * Silent in notes and tables (they tell history), where the report's years are unknown, and where any year printed in
 * the sentence fits.
 */
export function judgeOccasion(
  passage: Passage,
  occasion: Occasion,
  context: CalendarContext,
): Conflict | null {
  const subject = occasion.said ? subjectAt(passage, occasion.place.start, context.years) : null;
  if (occasion.said && subject) {
    const [year] = subject.years;
    const { said } = occasion;
    if (year === undefined || subject.years.some((each) => isWithin(each, said))) return null;
    const tier = subject.printed && occasion.strict ? 'contradiction' : 'suspect';
    return {
      passage,
      tier,
      place: occasion.place,
      subject: subject.place,
      fact: occasion.fact,
      said: { kind: 'year', year },
    };
  }
  return impliedConflict(passage, occasion, context);
}

function impliedConflict(passage: Passage, occasion: Occasion, { years }: CalendarContext): Conflict | null {
  const { told, held, place, fact } = occasion;
  const { plan, reviewed } = years;
  if (!told || plan === null || reviewed === null || passage.kind === 'note' || passage.kind === 'cell')
    return null;
  if (yearsMeet(held, told) || printedYears(passage.text).some((year) => isWithin(year, held))) return null;
  return { passage, tier: 'suspect', place, subject: null, fact, said: { kind: 'report', reviewed, plan } };
}

/** Whether a year lies in a stretch: 2023 in [2021, 2025]. */
export function isWithin(year: number, [first, last]: Years): boolean {
  return first <= year && year <= last;
}

/** Every year printed in a passage: “2018—2019年” gives both. */
export function printedYears(text: string): readonly number[] {
  return [...text.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map((match) => Number(match[0]));
}

function yearsMeet(a: Years, b: Years): boolean {
  return a[0] <= b[1] && b[0] <= a[1];
}
