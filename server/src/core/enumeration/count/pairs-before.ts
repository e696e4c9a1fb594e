import type { Phrases } from '../../phrase/phrases';
import type { Listing } from './listing';
import type { StatedCount } from './stated-count';

/**
 * Words of two characters run together before a quoted slogan, each with its word in the same place: 宜耕宜牧宜游“三宜”, 苗绿水绿山绿“三绿”.
 *
 * Nothing parts them but the word itself, so that two of them already make a list, and a third before them would be one of it.
 */
export function pairsBefore(phrases: Phrases, count: StatedCount): Listing | null {
  const { tokens, text } = phrases;
  const opens = count.quoteAt === null ? undefined : tokens[count.quoteAt];
  if (!opens || count.classifier !== '') return null;
  const word = count.noun.charAt(0);
  const runs = [0, 1].map((place) => pairsWith(text, word, place, opens.start));
  const run = runs.reduce((best, each) => (each.length > best.length ? each : best));
  if (run.length < 2 || new Set(run.map((start) => text.slice(start, start + 2))).size < run.length) return null;
  return {
    items: run.map((start) => ({ start, end: start + 2 })),
    counts: [run.length],
    open: false,
    closed: Math.abs(count.value - run.length) === 1,
    tier: 'suspect',
    tie: 'pairs',
  };
}

/** Where the pairs begin that end at an offset and have a word as their first or second character, in order. */
function pairsWith(text: string, word: string, place: number, end: number): readonly number[] {
  const starts: number[] = [];
  for (let start = end - 2; start >= 0 && isPair(text, start) && text[start + place] === word; start -= 2)
    starts.unshift(start);
  return starts;
}

function isPair(text: string, start: number): boolean {
  return [start, start + 1].every((at) => /\p{Script=Han}/u.test(text.charAt(at)));
}
