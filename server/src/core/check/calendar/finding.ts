import { calendarFixes, turnedFix, weekdayFix, yearFix } from '../fix/calendar-fix';
import type { CalendarWords } from '../../output/message/zh-CN/calendar';
import type { FixWords } from '../../output/message/zh-CN/fix';
import { severityOf } from '../catalog';
import type { Finding, RelatedPlace } from '../finding';
import type { ImpossibleDate, WrongWeekday } from './date';
import type { EditionConflict } from './edition';
import type { Conflict } from './occasion';
import { placeOfPassage, wordsOfPassage, type Passage } from './passage';
import type { ReversedSpan } from './reversed';
import type { SessionConflict } from './session';
import type { StaleYear } from './stale-year';
import type { TimeProblem } from './time-problem';

/** “2022年……‘十四五’开局之年”: what the calendar says, and what the text says. */
export function conflictFinding(conflict: Conflict, words: CalendarWords, fix: FixWords): Finding {
  const { passage, place, subject, fact, said, tier } = conflict;
  const span = placeOfPassage(passage, place);
  const related = subject ? [{ message: words.subject, span: placeOfPassage(passage, subject) }] : [];
  const known = words.fact(fact);
  return {
    check: 'calendar-conflict',
    tier,
    severity: severityOf(tier),
    span,
    message: words.conflict(wordsOfPassage(passage, place), known, words.said(said)),
    related,
    derivation: [{ text: known, spans: [span, ...related.map((each) => each.span)] }],
    fixes: calendarFixes(conflict, fix),
  };
}

/** “2018—2009年”. */
export function reversedFinding(
  { passage, place }: ReversedSpan,
  words: CalendarWords,
  fix: FixWords,
): Finding {
  const written = wordsOfPassage(passage, place);
  return {
    ...at('calendar-conflict', 'contradiction', passage, place, words.reversed(written), written),
    fixes: turnedFix(passage, place, fix),
  };
}

/** “11月31日”. */
export function impossibleFinding({ passage, place, reason }: ImpossibleDate, words: CalendarWords): Finding {
  const why = words.impossibleReason(reason);
  const message = words.impossible(wordsOfPassage(passage, place), why);
  return at('impossible-date', 'contradiction', passage, place, message, why);
}

/** “2026年1月27日（星期三）”. */
export function weekdayFinding(
  { passage, place, written, weekday }: WrongWeekday,
  words: CalendarWords,
  fix: FixWords,
): Finding {
  const message = words.weekday(wordsOfPassage(passage, place), weekday, written);
  return {
    ...at('weekday-mismatch', 'contradiction', passage, place, message, message),
    fixes: weekdayFix(passage, place, weekday, fix),
  };
}

/** “到2015年全部建成” in a plan for 2024, “优良天数395天”. */
export function timeFinding({ passage, place, reason }: TimeProblem, words: CalendarWords): Finding {
  const message = words.outOfTime(wordsOfPassage(passage, place), reason);
  const check = reason.kind === 'days' ? 'impossible-date' : 'calendar-conflict';
  return at(check, 'suspect', passage, place, message, message);
}

/** “三、2013年重点工作” in a report of 2012. */
export function staleYearFinding(stale: StaleYear, words: CalendarWords, fix: FixWords): Finding {
  const { passage, place, year, about, reviewed, plan } = stale;
  const message = words.staleYear(year, about, reviewed, plan);
  const related = stale.against.map((each) => ({
    message: words.otherHeading,
    span: placeOfPassage(each.passage, each.place),
  }));
  const step = `${String(reviewed)} / ${String(plan)}`;
  return {
    ...at('stale-year', 'suspect', passage, place, message, step, related),
    fixes: meantYears(stale).flatMap((meant) => yearFix(passage, place, meant, fix)),
  };
}

function meantYears({ about, reviewed, plan }: StaleYear): readonly number[] {
  if (about === 'delivered') return [plan];
  if (about === 'either') return [reviewed, plan];
  return [about === 'reviewed' ? reviewed : plan];
}

/** “完成了十八届人大五次会议确定的任务” before the fifth session. */
export function sessionFinding({ named, own, kind }: SessionConflict, words: CalendarWords): Finding {
  const here = wordsOfPassage(named.passage, named.place);
  const title = wordsOfPassage(own.passage, own.place);
  const related = [{ message: words.ownSession, span: placeOfPassage(own.passage, own.place) }];
  const message = kind === 'later' ? words.sessionLater(here, title) : words.sessionSkipped(here, title);
  // Nobody fulfils what a later session decided; that a session was passed over may have its reason.
  const tier = kind === 'later' ? 'suspect' : 'lead';
  return at('session-order', tier, named.passage, named.place, message, `${title} ← ${here}`, related);
}

/** “举办第四届广场舞大赛” after the fifth; the seventh after the fifth may have had one between that nobody told of. */
export function editionFinding({ kind, planned, held }: EditionConflict, words: CalendarWords): Finding {
  const now = wordsOfPassage(planned.passage, planned.place);
  const before = wordsOfPassage(held.passage, held.place);
  const related = [{ message: words.heldEdition, span: placeOfPassage(held.passage, held.place) }];
  return at(
    'session-order',
    kind === 'back' ? 'suspect' : 'lead',
    planned.passage,
    planned.place,
    words.edition(now, before),
    `${before} → ${now}`,
    related,
  );
}

function at(
  check: string,
  tier: Finding['tier'],
  passage: Passage,
  place: Conflict['place'],
  message: string,
  step: string,
  related: readonly RelatedPlace[] = [],
): Finding {
  const span = placeOfPassage(passage, place);
  const spans = [span, ...related.map((each) => each.span)];
  return {
    check,
    tier,
    severity: severityOf(tier),
    span,
    message,
    related,
    derivation: [{ text: step, spans }],
    fixes: [],
  };
}
