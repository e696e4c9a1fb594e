import { withNames } from '../../grammar/word-list';
import { once } from '../../once';
import { createLexicon, namesOf, type Lexicon, type LexiconMatch, type LexiconRecord } from './lexicon';

/**
 * A lexicon with more indicators: what they claim counts before what the lexicon knew, and one that has the name of a
 * known indicator takes its place.
 *
 * Only the new names are folded, so that adding 虾稻米产值 to the five hundred that come with Heshu costs next to nothing.
 */
export function extendLexicon(base: Lexicon, records: readonly LexiconRecord[]): Lexicon {
  if (records.length === 0) return base;
  const own = createLexicon(records);
  const replaced = new Set(own.entries.map(({ name }) => name));
  return {
    entries: [...base.entries.filter(({ name }) => !replaced.has(name)), ...own.entries],
    find: (name) => own.find(name) ?? base.find(name),
    longestSuffix: (text) => longer(own.longestSuffix(text), base.longestSuffix(text)),
    words: once(() => withNames(base.words(), own.entries.flatMap(namesOf))),
  };
}

/** The match that begins earlier; of two alike the first. */
function longer(first: LexiconMatch | null, second: LexiconMatch | null): LexiconMatch | null {
  if (first === null || second === null) return first ?? second;
  return second.start < first.start ? second : first;
}
