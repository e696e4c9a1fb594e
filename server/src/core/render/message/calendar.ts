import type { CalendarFact, SaidYear } from '../../check/calendar/fact';
import type { ImpossibleDate } from '../../check/calendar/date';
import type { StaleYear } from '../../check/calendar/stale-year';
import type { TimeReason } from '../../check/calendar/time-problem';

/** The words of calendar findings in one language. */
export interface CalendarWords {
  /** What the calendar says: “十四五”是2021—2025年，开局之年是2021年. */
  readonly fact: (fact: CalendarFact) => string;
  /** What the text says: 这里说的是2022年. */
  readonly said: (said: SaidYear) => string;
  readonly conflict: (written: string, fact: string, said: string) => string;
  /** The label of the year something is said of. */
  readonly subject: string;
  /** “2018—2009年”. */
  readonly reversed: (written: string) => string;
  readonly impossible: (written: string, reason: string) => string;
  readonly impossibleReason: (reason: ImpossibleDate['reason']) => string;
  /** A time that cannot be meant where it stands. */
  readonly outOfTime: (written: string, reason: TimeReason) => string;
  /** The weekday it is (0 for Sunday) and the character written. */
  readonly weekday: (written: string, weekday: number, character: string) => string;
  readonly staleYear: (year: number, about: StaleYear['about'], reviewed: number, plan: number) => string;
  /** The label of a heading whose year does not go with it. */
  readonly otherHeading: string;
  readonly sessionLater: (named: string, own: string) => string;
  readonly sessionSkipped: (named: string, own: string) => string;
  /** The label of the session this report is given to. */
  readonly ownSession: string;
  readonly edition: (planned: string, held: string) => string;
  readonly heldEdition: string;
}
