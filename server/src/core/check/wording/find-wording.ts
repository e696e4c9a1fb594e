import type { WordingWords } from '../../output/message/zh-CN/wording';
import type { Lexicon } from '../../reading/statement/lexicon';
import type { Mention, ReadBlock } from '../../reading/statement/reading';
import type { CheckId } from '../catalog';
import type { Finding } from '../finding';
import { findApproximatorConflicts, findRedundantBounds } from './approximators';
import { findAsOfWording } from './as-of';
import { findDecreases } from './decrease';
import { findIndicatorNames } from './indicator-name';
import { findGapsLeft } from './gap-left';
import { findMixedNumerals } from './mixed-numeral';
import { findPercentsForPoints } from './percent-for-points';
import { findReversedRanges } from './range-reversed';
import { findDroppedUnits } from './range-unit';
import { findRatiosOverHundred } from './ratio-over-hundred';

/** What is looked at for its wording. */
export interface Worded {
  readonly mentions: readonly Mention[];
  readonly blocks: readonly ReadBlock[];
  readonly lexicon: Lexicon;
}

/** Every finding about how figures are worded (domain rules 11 and 23; GB/T 15835-2011, GB/T 8170-2008), of the checks that are on. */
export function findWording(
  worded: Worded,
  words: WordingWords,
  disabled: readonly string[],
): readonly Finding[] {
  return rules
    .filter(({ ids }) => ids.some((id) => !disabled.includes(id)))
    .flatMap(({ find }) => find(worded, words));
}

interface Rule {
  readonly ids: readonly CheckId[];
  readonly find: (worded: Worded, words: WordingWords) => readonly Finding[];
}

const rules: readonly Rule[] = [
  {
    ids: ['approximator-conflict'],
    find: ({ mentions }, words) => findApproximatorConflicts(mentions, words),
  },
  { ids: ['redundant-bound'], find: ({ mentions }, words) => findRedundantBounds(mentions, words) },
  {
    ids: ['decrease-by-multiple', 'negative-decrease'],
    find: ({ mentions }, words) => findDecreases(mentions, words),
  },
  {
    ids: ['percent-for-points'],
    find: ({ blocks, lexicon }, words) => findPercentsForPoints(blocks, lexicon, words),
  },
  { ids: ['range-unit-dropped'], find: ({ mentions }, words) => findDroppedUnits(mentions, words) },
  { ids: ['range-reversed'], find: ({ mentions }, words) => findReversedRanges(mentions, words) },
  {
    ids: ['ratio-over-hundred'],
    find: ({ mentions, lexicon }, words) => findRatiosOverHundred(mentions, lexicon, words),
  },
  { ids: ['mixed-numeral'], find: ({ blocks }, words) => findMixedNumerals(blocks, words) },
  { ids: ['gap-left'], find: ({ blocks }, words) => findGapsLeft(blocks, words) },
  { ids: ['as-of-wording'], find: ({ blocks }, words) => findAsOfWording(blocks, words) },
  {
    ids: ['indicator-name'],
    find: ({ mentions, lexicon }, words) => findIndicatorNames(mentions, lexicon, words),
  },
];

/** The checks of wording: `approximator-conflict`, `as-of-wording` … */
export const wordingChecks: readonly CheckId[] = rules.flatMap(({ ids }) => ids);
