import type { FixWords } from '../fix';

/** The titles of quick fixes in English. */
export const fix: FixWords = {
  rewrite: (written, now) => `Change “${written}” to “${now}”`,
  exchange: (first, second) => `Exchange “${first}” and “${second}”`,
  drop: (word, left) => `Leave out “${word}”: “${left}”`,
};
