import { does, isMark } from '../../grammar/token';
import type { Phrases, TokenRange } from '../../phrase/phrases';
import type { Subjects } from './subject';

/**
 * The subjects of “2020年至2024年分别”: each year of the span. So are they where one thing is named besides (水利投资2020—2024年分别; 2020年至2024年，
 * 水利投资分别); null without a span.
 */
export function yearsIn(phrases: Phrases, clause: number, range: TokenRange): Subjects | null {
  const alone = spanAt(phrases, range.from);
  if (alone?.to === range.to) return ofYears(alone, 'yes');
  const before = isMark(phrases.tokens[clause - 1], '，,') ? spanEnding(phrases, clause - 1) : null;
  const span = alone ?? spanEnding(phrases, range.to) ?? before;
  return span && ofYears(span, 'no');
}

interface YearSpan extends TokenRange {
  readonly first: number;
  readonly last: number;
}

function ofYears({ first, last }: YearSpan, sure: Subjects['sure']): Subjects {
  const years = Array.from({ length: last - first + 1 }, (_, index) => `${String(first + index)}年`);
  return { readings: [years], counts: [], open: false, sure, dimensions: [] };
}

function spanEnding(phrases: Phrases, to: number): YearSpan | null {
  for (let from = Math.max(0, to - longestWritten); from < to; from++) {
    const span = spanAt(phrases, from);
    if (span?.to === to) return span;
  }
  return null;
}

/** 2020年至2024年 · 2020—2024年 that begins at a token. */
function spanAt(phrases: Phrases, from: number): YearSpan | null {
  const { tokens } = phrases;
  const first = yearAt(phrases, from);
  const dash = afterYear(phrases, from);
  if (first === null || !(isMark(tokens[dash], '—–-~～') || spans.has(tokens[dash]?.text ?? ''))) return null;
  const last = yearAt(phrases, dash + 1);
  const to = afterYear(phrases, dash + 1);
  return last === null || to === dash + 2 || last <= first || last - first >= longestSpan
    ? null
    : { from, to, first, last };
}

function yearAt({ tokens }: Phrases, at: number): number | null {
  const token = tokens[at];
  return token?.kind === 'number' && /^[12]\d{3}$/u.test(token.text) ? Number(token.text) : null;
}

function afterYear({ tokens }: Phrases, at: number): number {
  return does(tokens[at + 1], 'unit') && tokens[at + 1]?.text === '年' ? at + 2 : at + 1;
}

const spans: ReadonlySet<string> = new Set(['至', '到']);
/** In tokens: 2020年至2024年. */
const longestWritten = 5;
/** No list of years in a report is longer. */
const longestSpan = 10;
