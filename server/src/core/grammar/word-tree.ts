import type { Word } from './word';

/**
 * Words by their characters, for walking along a text: from the root by 改 and 造 to the word 改造, and on by no other character.
 *
 * Places of the tree are numbers below 65536, 0 the root; a key is a place and a code unit in 32 bits. All steps stand in one table with open addressing, so that a step costs one look at two
 * typed arrays; a map for each place made cutting a report three times as slow.
 */
export interface WordTree {
  /** The place a UTF-16 code unit leads to; 0 where no word goes on so. */
  step(place: number, code: number): number;
  /** The word that ends at a place; null where only longer ones go on. */
  wordAt(place: number): Word | null;
}

/** The tree of some words; where two have one text the later stands. */
export function wordTree(words: Iterable<Word>): WordTree {
  const all = [...words];
  const characters = all.reduce((sum, { text }) => sum + text.length, 0);
  const steps = stepTable(characters);
  const ends: (Word | null)[] = [null];
  for (const word of all) {
    let place = 0;
    for (let at = 0; at < word.text.length; at++) place = steps.grow(place, word.text.charCodeAt(at));
    ends[place] = word;
  }
  return { step: steps.step, wordAt: (place) => ends[place] ?? null };
}

interface StepTable {
  readonly step: WordTree['step'];
  /** The same, with a new place where there is none yet. */
  readonly grow: WordTree['step'];
}

/** A table for so many steps, never more than half full. */
function stepTable(steps: number): StepTable {
  let bits = 1;
  while (1 << bits < 2 * steps) bits++;
  const mask = 2 ** bits - 1;
  const keys = new Int32Array(mask + 1).fill(-1);
  const places = new Int32Array(mask + 1);
  // The first step is taken at every character of a report, so that it has a table of its own.
  const first = new Int32Array(codes);
  let last = 0;
  const slotOf = (key: number, place: number, code: number): number => {
    let slot = (Math.imul(place, spread) ^ Math.imul(code, otherSpread)) >>> (32 - bits);
    while (keys[slot] !== key && keys[slot] !== -1) slot = (slot + 1) & mask;
    return slot;
  };
  return {
    step: (place, code) => {
      if (place === 0) return first[code] ?? 0;
      const key = (place << 16) | code;
      const slot = slotOf(key, place, code);
      return keys[slot] === key ? (places[slot] ?? 0) : 0;
    },
    grow: (place, code) => {
      if (place === 0) return (first[code] ||= ++last);
      const key = (place << 16) | code;
      const slot = slotOf(key, place, code);
      if (keys[slot] !== key) {
        keys[slot] = key;
        places[slot] = ++last;
      }
      return places[slot] ?? 0;
    },
  };
}

/** UTF-16 code units. */
const codes = 65536;
/** Odd numbers near the golden ratio of 2³² and of 2³¹ (Knuth, The Art of Computer Programming 3, 6.4). */
const spread = 0x9e3779b1;
const otherSpread = 0x85ebca6b;
