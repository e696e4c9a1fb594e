import { does, isMark } from '../../grammar/token';
import { partsAt, spanOf, stretchBehind, type Phrases, type TokenRange } from '../../phrase/phrases';
import type { Listing } from './listing';
import type { StatedCount } from './stated-count';

/**
 * Things taken up one by one behind their count: 4把“钥匙”，一把是改革，一把是开放，一把是创新. Each begins with 一 and the count's own measure
 * word, so that there is no other way to read them.
 */
export function eachByOne(phrases: Phrases, count: StatedCount): Listing | null {
  if (count.classifier === '' || count.classifier === '批') return null;
  const rest = { from: count.behind, to: stretchBehind(phrases, count.behind, '。！？!?\n') };
  const parts = partsAt(phrases, rest, '，,；;：:');
  const clauses = phrases.tokens[count.behind]?.kind === 'mark' ? parts : parts.slice(1);
  const ones = clauses.filter((clause) => isOne(phrases, count, clause));
  if (ones.length < 2) return null;
  return {
    items: ones.map((each) => spanOf(phrases, each)),
    counts: [ones.length],
    open: false,
    closed: Math.abs(count.value - ones.length) === 1,
    tier: 'lead',
    tie: 'each-one',
  };
}

/** 一把是改革, 一个在城东. */
function isOne({ tokens }: Phrases, { classifier }: StatedCount, { from }: TokenRange): boolean {
  const [one, measure, verb] = tokens.slice(from, from + 3);
  return one?.text === '一' && measure?.text === classifier && does(verb, 'verb', 'preposition');
}

/**
 * The names a count is told by behind a clause of its own: 4条通往景区的云山线、云水线、云湖线. The names end alike and none has a number, so
 * that they are the things counted; with 的 between them other things may be meant, and it is a question.
 */
export function namesBehind(phrases: Phrases, count: StatedCount): Listing | null {
  const { tokens } = phrases;
  if (count.classifier === '' || count.quoteAt !== null) return null;
  // Without a clause before them (4条甲线、乙线) the names may be said of anything.
  if (count.head === count.at + 2 || !isMark(tokens[count.behind], '、')) return null;
  const to = stretchBehind(phrases, count.behind, '，,；;。：:！？!?（(\n');
  const names = partsAt(phrases, { from: count.head, to }, '、');
  const words = names.map((each) => spanOf(phrases, each));
  const ending = phrases.text.charAt((words[0]?.end ?? 1) - 1);
  const alike = words.every(
    ({ start, end }) => end - start <= longestName && phrases.text.charAt(end - 1) === ending,
  );
  const unnamed = names.every(({ from, to: end }) =>
    tokens.slice(from, end).every(({ kind }) => kind !== 'number'),
  );
  if (names.length < 3 || !alike || !unnamed) return null;
  return {
    items: words,
    counts: [names.length],
    open: false,
    closed: Math.abs(count.value - names.length) === 1,
    tier: 'lead',
    tie: 'names-behind',
  };
}

const longestName = 8;
