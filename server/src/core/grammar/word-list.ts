import common from './words/common.json';
import { industries } from './words/industries';
import { structureWords } from './words/structure';
import type { Role, Word } from './word';

/** The words a text is cut into: `wordsAt('推进产业升级', 0)` are 推进 and nothing longer. */
export interface WordList {
  /** The word of exactly this text; undefined for none. */
  find(text: string): Word | undefined;
  /** Whether some word begins so: 就业 begins 就业困难人员. */
  begins(text: string): boolean;
}

/** How often the words of a band stand in ten million words of reports, taken as about three times its lower end. */
const sampled = 1.2e7;
/** Names of indicators are told from their words by being longer; they win against any other cut. */
const nameCost = 5;
const structureCost = 6.5;

/** The word list that comes with Heshu, with the names of a lexicon: 社会消费品零售总额 is one word. */
export function wordListOf(names: Iterable<string>): WordList {
  const words = new Map<string, Word>();
  const add = (text: string, role: Role, cost: number): void => {
    const known = words.get(text);
    const roles = new Set([...(known?.roles ?? []), role]);
    words.set(text, { text, roles, cost: Math.min(known?.cost ?? Infinity, cost) });
  };
  for (const [role, bands] of Object.entries(common))
    for (const [band, listed] of Object.entries(bands))
      for (const text of listed.split(' ')) add(text, role as Role, Math.log(sampled / (3 * Number(band))));
  for (const [role, listed] of Object.entries(structureWords))
    for (const text of listed.split(' ')) add(text, role as Role, structureCost);
  for (const text of industries.split(' ')) add(text, 'noun', nameCost);
  for (const name of names) add(name, 'indicator', nameCost);
  const beginnings = new Set<string>();
  for (const text of words.keys())
    for (let end = 1; end < text.length; end++) beginnings.add(text.slice(0, end));
  return { find: (text) => words.get(text), begins: (text) => beginnings.has(text) };
}
