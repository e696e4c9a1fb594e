import contentWords from './words/content-words.json';
import { industries } from './words/industries';
import { movementWords } from './words/movement';
import { structureWords } from './words/structure';
import type { Role, Word } from './word';
import { wordTree, type WordTree } from './word-tree';

/** The words a text is cut into. */
export interface WordList {
  /** The word of exactly this text; undefined for none. */
  find(text: string): Word | undefined;
  /** The words by their characters; those of a user's own lexicon grow on a tree of their own, so that adding them costs little. */
  readonly trees: readonly WordTree[];
}

/**
 * What a word of each band costs: ten times the negative natural logarithm of how often one of its words stands in the published reports,
 * of twelve million words; a band is named by the least number of times.
 */
const bandCost: Readonly<Record<string, number>> = { 10000: 60, 1000: 83, 100: 106, 10: 129 };
/** Names of indicators are told from their words by being longer; they win against any other cut. */
const nameCost = 50;
const structureCost = 65;
/** Words such as 缩 and 调增 are rare, and the single ones stand in many names. */
const movementCost = 90;
const singleCost = 110;

/** The words that come with Heshu: 推进, 产业, 和, 个. */
export function standardWords(): WordList {
  const words = new Map<string, Word>();
  for (const [role, bands] of Object.entries(contentWords))
    for (const [band, listed] of Object.entries(bands))
      for (const text of listed.split(' ')) add(words, text, role as Role, bandCost[band] ?? structureCost);
  for (const [role, listed] of Object.entries(structureWords))
    for (const text of listed.split(' ')) add(words, text, role as Role, structureCost);
  for (const [role, listed] of Object.entries(movementWords))
    for (const text of listed.split(' ')) {
      const cost = text.length === 1 ? singleCost : movementCost;
      if (!words.has(text)) add(words, text, 'verb', cost);
      add(words, text, role as Role, cost);
    }
  for (const text of industries.split(' ')) add(words, text, 'noun', nameCost);
  return listOf(words);
}

/** A word list with the names of indicators in it: 社会消费品零售总额 is one word. Costs no more than the names that are added. */
export function withNames(base: WordList, names: Iterable<string>): WordList {
  const own = new Map<string, Word>();
  for (const name of names) add(own, name, 'indicator', nameCost, base.find(name));
  const added = listOf(own);
  return {
    find: (text) => added.find(text) ?? base.find(text),
    trees: [...base.trees, ...added.trees],
  };
}

/** A word that is there already does one thing more, at the lower cost. */
function add(words: Map<string, Word>, text: string, role: Role, cost: number, base?: Word): void {
  const known = words.get(text) ?? base;
  const roles = new Set([...(known?.roles ?? []), role]);
  words.set(text, { text, roles, cost: Math.min(known?.cost ?? Infinity, cost) });
}

function listOf(words: ReadonlyMap<string, Word>): WordList {
  return { find: (text) => words.get(text), trees: [wordTree(words.values())] };
}
