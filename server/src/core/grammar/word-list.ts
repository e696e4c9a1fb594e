import contentWords from './words/content-words.json';
import { structureWords } from './words/structure';
import type { Role, Word } from './word';

/** The words a text is cut into: `wordsAt('推进产业升级', 0)` are 推进 and nothing longer. */
export interface WordList {
  /** The word of exactly this text; undefined for none. */
  find(text: string): Word | undefined;
  /** Whether some word begins so: 就业 begins 就业困难人员. */
  begins(text: string): boolean;
}

/**
 * What a word of each band costs: ten times the negative natural logarithm of how often one of its words stands in the published reports,
 * of twelve million words; a band is named by the least number of times.
 */
const bandCost: Readonly<Record<string, number>> = { 10000: 60, 1000: 83, 100: 106, 10: 129 };
/** Names of indicators are told from their words by being longer; they win against any other cut. */
const nameCost = 50;
const structureCost = 65;

/** The word list that comes with Heshu, with the names of a lexicon: 社会消费品零售总额 is one word. */
export function wordListOf(names: Iterable<string>): WordList {
  const words = new Map<string, Word>();
  const add = (text: string, role: Role, cost: number): void => {
    const known = words.get(text);
    const roles = new Set([...(known?.roles ?? []), role]);
    words.set(text, { text, roles, cost: Math.min(known?.cost ?? Infinity, cost) });
  };
  for (const [role, bands] of Object.entries(contentWords))
    for (const [band, listed] of Object.entries(bands))
      for (const text of listed.split(' ')) add(text, role as Role, bandCost[band] ?? structureCost);
  for (const [role, listed] of Object.entries(structureWords))
    for (const text of listed.split(' ')) add(text, role as Role, structureCost);
  for (const name of names) add(name, 'indicator', nameCost);
  const beginnings = new Set<string>();
  for (const text of words.keys())
    for (let end = 1; end < text.length; end++) beginnings.add(text.slice(0, end));
  return { find: (text) => words.get(text), begins: (text) => beginnings.has(text) };
}
