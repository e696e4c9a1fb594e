import type { ReportYears } from '../../report/document';
import type { Span } from '../../text/span';
import { clauseAt, type Passage } from './passage';

/** The year a predicate speaks of: “2021年是……，也是‘十四五’开局之年” has the subject 2021. */
export interface Subject {
  /** One year; two where 今年 is undecided between the reviewed year and the plan's. */
  readonly years: readonly number[];
  readonly place: Span;
  /** Printed in digits rather than told as 今年 or 过去的一年. */
  readonly printed: boolean;
}

/**
 * The year that what stands at an offset is said of: in “2019年，是新中国成立70周年，是……冲刺之年” both predicates belong to
 * 2019. Null where the clause is no predicate (是, 正值, 迎来 …) of a year, or any clause between is something else.
 */
export function subjectAt(passage: Passage, offset: number, years: ReportYears): Subject | null {
  const index = clauseAt(passage, offset);
  const clause = passage.clauses[index];
  if (!clause) return null;
  if (offset - clause.start > longest) return null;
  const head = passage.text.slice(clause.start, offset);
  const own = subjectIn(head, clause.start, years);
  if (own) return isPredicate(head.slice(own.length)) ? own.subject : null;
  return isPredicate(head) ? carriedSubject(passage, index - 1, years) : null;
}

/** What stands this far behind the head of its clause is no predicate of a year. */
const longest = 120;

/** Backwards over predicates to the clause that names the year: “2016年，既是……之年，也是” and “今年是……，也是”. */
function carriedSubject(passage: Passage, from: number, years: ReportYears): Subject | null {
  for (let index = from; index >= 0; index--) {
    const clause = passage.clauses[index];
    if (!clause) return null;
    const words = passage.text.slice(clause.start, clause.end).replace(/[,;:]$/, '');
    const found = subjectIn(words, clause.start, years);
    if (found)
      return found.length === words.length || isPredicate(words.slice(found.length)) ? found.subject : null;
    if (!isPredicate(words)) return null;
  }
  return null;
}

/** 为 is none: in “2025年为‘十五五’良好开局打牢基础” the plan begins later. */
function isPredicate(words: string): boolean {
  return (
    /^(?:同时|而且|更|既|也|又|还|正|都|恰|将)*(?:是|正值|恰逢|适逢|时值|迎来|(?:即将)?(?:胜利)?召开)/.test(
      words,
    ) && !/\d{4}年/.test(words)
  );
}

const named =
  /^(?:(?:刚刚?|即将|已经)?过去的?)?(?:(?<year>\d{4})年|(?<word>今年|本年|明年|去年)(?:\((?<given>\d{4})年?\))?)|^(?:(?:刚刚?|即将)?过去的?)(?<past>一年)/;

function subjectIn(
  words: string,
  at: number,
  years: ReportYears,
): { subject: Subject; length: number } | null {
  const match = named.exec(words);
  if (!match) return null;
  const { year, word, given } = match.groups ?? {};
  const printed = year ?? given;
  const meant = printed === undefined ? relativeYears(word ?? '去年', years) : [Number(printed)];
  const place = { start: at, end: at + match[0].length };
  return { subject: { years: meant, place, printed: printed !== undefined }, length: match[0].length };
}

/** 今年 follows the delivery date (domain rule 19); undecided, it may be either year, and unknown years say nothing. */
function relativeYears(word: string, years: ReportYears): readonly number[] {
  const { current, plan, reviewed } = years;
  const distance = word === '明年' ? 1 : word === '去年' ? -1 : 0;
  if (word === '去年' && current === null) return [];
  if (current !== null) return word === '去年' ? withReviewed(current - 1, reviewed) : [current + distance];
  return plan === null || reviewed === null ? [] : [plan, reviewed].map((year) => year + distance);
}

/** 过去的一年 of a report given before the year's end is the year that is still running. */
function withReviewed(year: number, reviewed: number | null): readonly number[] {
  return reviewed === null || reviewed === year ? [year] : [year, reviewed];
}
