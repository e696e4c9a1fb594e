import type { Recall } from '../../memory';
import type { CalendarWords } from '../../output/message/zh-CN/calendar';
import type { FindingWords } from '../../output/message/zh-CN/findings';
import type { FixWords } from '../../output/message/zh-CN/fix';
import type { Part, ReportDocument } from '../../report/document';
import type { ReadReport } from '../../reading/statement/reading';
import type { Prose } from '../../text/prose';
import { overlaps, type Span } from '../../text/span';
import type { Finding } from '../finding';
import { anniversaryConflicts } from './anniversary';
import { congressConflicts } from './congress';
import { impossibleDates, isoDate, wrongWeekdays } from './date';
import { editionConflicts } from './edition';
import {
  conflictFinding,
  editionFinding,
  impossibleFinding,
  reversedFinding,
  sessionFinding,
  staleYearFinding,
  timeFinding,
  weekdayFinding,
} from './finding';
import type { CalendarContext } from './occasion';
import { passagesOf, type Passage, type PassageRecall } from './passage';
import { planTermConflicts } from './plan-term';
import { planTimeConflicts } from './plan-time';
import { committeeConflicts, drawnUpConflicts, pairConflicts } from './plan-work';
import { planYearConflicts } from './plan-year';
import { reversedSpans } from './reversed';
import { sessionConflicts } from './session';
import { staleYears } from './stale-year';
import { surveyConflicts } from './survey';
import { LONGEST_SENTENCE } from '../../reading/calendar/times';
import { reviewsTerm } from '../../reading/calendar/told-year';
import { toldOutOfOrder, wrongLengths, tooManyDays } from './time-problem';

/**
 * Everything the calendar has to say of a report (domain rule 20): years of plans, congresses, surveys and anniversaries,
 * days that do not exist, weekdays, spans that run backwards, headings with another year, sessions out of order.
 */
export function findCalendarProblems(
  document: ReportDocument,
  report: ReadReport,
  { calendar: words, fix }: Pick<FindingWords, 'calendar' | 'fix'>,
  recall: CalendarRecall,
): readonly Finding[] {
  const proses = passagesOf(report, recall.passages);
  const passages = proses.flat();
  const context = contextOf(document, passages);
  const search = { context, words, fix, circumstances: circumstancesOf(context) };
  const found = proses.flatMap((each) => problemsIn(each, search, recall.quiet));
  const stale = staleYears(passages, context).map((each) => staleYearFinding(each, words, fix));
  return [
    ...found,
    // “2022年是‘十四五’开局之年” under the heading of 2021 is one slip, not two.
    ...stale.filter(
      ({ span }) => !found.some((each) => each.related.some((place) => overlaps(place.span, span))),
    ),
    ...sessionConflicts(passages, context).map((each) => sessionFinding(each, words)),
    ...editionConflicts(passages).map((each) => editionFinding(each, words)),
  ];
}

/** What the calendar recalls of the version before: how it read each prose, and in which it found nothing. */
export interface CalendarRecall {
  readonly passages: PassageRecall;
  readonly quiet: Recall<Prose, QuietProse>;
}

/** Whether the sentences of a prose say nothing against the calendar, and under which circumstances. */
export interface QuietProse {
  readonly isQuiet: boolean;
  readonly part: Part;
  readonly kind: Passage['kind'];
  /** What the sentences were held against, as one text to compare. */
  readonly circumstances: string;
}

interface Search {
  readonly context: CalendarContext;
  readonly circumstances: string;
  readonly words: CalendarWords;
  readonly fix: FixWords;
}

/** All that a sentence by itself is held against; where the delivery is printed matters to headings alone. */
function circumstancesOf({ deliveredAt: _, dated: __, ...context }: CalendarContext): string {
  return JSON.stringify(context);
}

/** The findings in the sentences of one prose. Most have none, and need not be searched again while all stays as it was. */
function problemsIn(
  passages: readonly Passage[],
  search: Search,
  recall: CalendarRecall['quiet'],
): readonly Finding[] {
  const [first] = passages;
  if (!first) return [];
  const { part, kind, prose } = first;
  const { circumstances } = search;
  let found: readonly Finding[] = [];
  recall(
    prose.prose,
    () => {
      found = passages.flatMap((passage) => findingsIn(passage, search));
      return { isQuiet: found.length === 0, part, kind, circumstances };
    },
    (known) =>
      known.isQuiet && known.part === part && known.kind === kind && known.circumstances === circumstances,
  );
  return found;
}

function findingsIn(passage: Passage, { context, words, fix }: Search): readonly Finding[] {
  // Without a year, a day or an ordinal there is nothing to look up.
  if (passage.text.length > LONGEST_SENTENCE || !/[\d五大届次普周]|建[党国]/.test(passage.text)) return [];
  const conflicts = [
    committeeConflicts,
    drawnUpConflicts,
    pairConflicts,
    planYearConflicts,
    planTermConflicts,
    planTimeConflicts,
    congressConflicts,
    anniversaryConflicts,
    surveyConflicts,
  ];
  return [
    ...conflicts.flatMap((find) => find(passage, context)).map((each) => conflictFinding(each, words, fix)),
    ...reversedSpans(passage).map((each) => reversedFinding(each, words, fix)),
    ...impossibleDates(passage).map((each) => impossibleFinding(each, words)),
    ...[...toldOutOfOrder(passage, context), ...wrongLengths(passage, context), ...tooManyDays(passage)].map(
      (each) => timeFinding(each, words),
    ),
    ...wrongWeekdays(passage).map((each) => weekdayFinding(each, words, fix)),
  ];
}

function contextOf(document: ReportDocument, passages: readonly Passage[]): CalendarContext {
  const { years, level, frontMatter } = document;
  const given = dayIn(frontMatter.date ?? '', years.current);
  const dated = given === null ? dayOfTitle(passages) : null;
  const printed = dated && Number(dated.date.slice(0, 4)) === years.current ? dated : null;
  return {
    years,
    level,
    delivered: given ?? printed?.date ?? null,
    deliveredAt: printed,
    dated,
    lookback: lookbackOf(passages),
    yearGiven: frontMatter.year !== undefined,
  };
}

/** A review of one year says so in its heading and nowhere speaks of five years, a term of office or a plan's time. */
function lookbackOf(passages: readonly Passage[]): 1 | 5 {
  const review = passages.filter((each) => each.part === 'review');
  const annual = review.some((each) => each.kind === 'heading' && /\d{4}年/.test(each.text));
  return annual && !review.some((each) => reviewsTerm(each.text)) ? 1 : 5;
}

/** Behind this many blocks a title block has ended. */
const TITLE_BLOCKS = 12;

/** The first full date of the title block; the report was given on it where its year is the one it calls 今年. */
function dayOfTitle(passages: readonly Passage[]): Delivered | null {
  for (const passage of passages) {
    if (passage.index >= TITLE_BLOCKS || /^(?:现在|各位)/.test(passage.text)) return null;
    const match = fullDate.exec(passage.text);
    const date = match && isoDate(match);
    const start = date === null ? -1 : passage.text.search(fullDate);
    if (date !== null) return { date, passage, place: { start, end: start + date.slice(0, 4).length + 1 } };
  }
  return null;
}

interface Delivered {
  readonly date: string;
  readonly passage: Passage;
  /** Its year. */
  readonly place: Span;
}

const fullDate = /(\d{4})[年-](\d{1,2})[月-](\d{1,2})/;

function dayIn(text: string, current: number | null): string | null {
  const match = fullDate.exec(text);
  return match && Number(match[1]) === current ? isoDate(match) : null;
}
