import type { FixWords } from '../fix';

/** The titles of quick fixes in Chinese. */
export const fix: FixWords = {
  rewrite: (written, now) => `把“${written}”改为“${now}”`,
  exchange: (first, second) => `“${first}”与“${second}”对调`,
  drop: (word, left) => `去掉“${word}”，写作“${left}”`,
};
