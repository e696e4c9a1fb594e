import { does, isMark } from '../grammar/token';
import type { Phrases, TokenRange } from '../phrase/phrases';
import type { Subjects } from './subjects';

/** “2020年至2024年分别”: each year of the span is a subject, where nothing else is named; null for anything else. */
export function yearsIn(phrases: Phrases, range: TokenRange): Subjects | null {
  const { tokens } = phrases;
  const first = yearAt(phrases, range.from);
  const dash = afterYear(phrases, range.from);
  if (first === null || !(isMark(tokens[dash], '—–-~～') || spans.has(tokens[dash]?.text ?? ''))) return null;
  const second = tokens[dash + 1]?.kind === 'number' ? dash + 1 : dash + 2;
  const last = yearAt(phrases, second);
  if (last === null || afterYear(phrases, second) !== range.to) return null;
  const length = last - first + 1;
  if (length < 2 || length > longestSpan) return null;
  const years = Array.from({ length }, (_, index) => `${String(first + index)}年`);
  return { readings: [years], counts: [], open: false, sure: 'yes', dimensions: [] };
}

function yearAt({ tokens }: Phrases, at: number): number | null {
  const token = tokens[at];
  return token?.kind === 'number' && /^[12]\d{3}$/u.test(token.text) ? Number(token.text) : null;
}

function afterYear({ tokens }: Phrases, at: number): number {
  return does(tokens[at + 1], 'unit') && tokens[at + 1]?.text === '年' ? at + 2 : at + 1;
}

const spans: ReadonlySet<string> = new Set(['至', '到']);
/** No list of years in a report is longer. */
const longestSpan = 10;
