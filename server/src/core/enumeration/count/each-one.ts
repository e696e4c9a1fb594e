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
  const [first, ...clauses] = partsAt(phrases, rest, '，,；;：:');
  if (!first) return null;
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
  const to = stretchBehind(phrases, count.behind, '，,；;。：:！？!?（(\n');
  const of = tokens.slice(count.behind, to).findIndex((token) => does(token, 'of') || isMark(token, '、'));
  const defined = tokens
    .slice(count.behind, count.behind + of)
    .some((token) => does(token, 'define', 'verb'));
  if (of < 1 || defined || !does(tokens[count.behind + of], 'of')) return null;
  const names = partsAt(phrases, { from: count.behind + of + 1, to }, '、');
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
