import { isMark } from '../../grammar/token';
import { spanOf, stretchBefore, wordsIn, type Phrases } from '../../phrase/phrases';
import type { Listing } from './listing';
import type { StatedCount } from './stated-count';
import { stops } from './place-before';

/**
 * Words of two characters run together before a quoted slogan, each with its word in the same place: 宜耕宜牧宜游“三宜”, 苗绿水绿山绿“三绿”.
 *
 * Nothing parts them but the word itself, so that two of them already make a list, and a third before them would be one of it.
 */
export function pairsBefore(phrases: Phrases, count: StatedCount): Listing | null {
  const { quoteAt } = count;
  if (quoteAt === null || count.classifier !== '' || isMark(phrases.tokens[quoteAt - 1], '、')) return null;
  const range = { from: stretchBefore(phrases, quoteAt, `${stops}、”"`), to: quoteAt };
  const words = wordsIn(phrases, range);
  const runs = [0, 1].map((place) => pairsWith(words, count.noun.charAt(0), place));
  const run = runs.reduce((best, each) => (each.length > best.length ? each : best));
  if (run.length < 2 || new Set(run.map((at) => words.slice(at, at + 2))).size < run.length) return null;
  const { start } = spanOf(phrases, range);
  return {
    items: run.map((at) => ({ start: start + at, end: start + at + 2 })),
    counts: [run.length],
    open: false,
    closed: Math.abs(count.value - run.length) === 1,
    tier: 'suspect',
    tie: 'pairs',
  };
}

/** Where the pairs at the end of a stretch begin that have a word as their first or second character, in order. */
function pairsWith(words: string, word: string, place: number): readonly number[] {
  const starts: number[] = [];
  for (let at = words.length - 2; at >= 0 && words[at + place] === word; at -= 2) starts.unshift(at);
  return starts;
}
