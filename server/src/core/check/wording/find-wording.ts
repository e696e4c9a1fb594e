import type { WordingWords } from '../../render/message/zh-CN/wording';
import type { Lexicon } from '../../statement/lexicon';
import type { Mention, ReadBlock } from '../../statement/reading';
import type { Finding } from '../finding';
import { findApproximatorConflicts, findRedundantBounds } from './approximators';
import { findAsOfWording } from './as-of';
import { findDecreases } from './decrease';
import { findIndicatorNames } from './indicator-name';
import { findGapsLeft } from './gap-left';
import { findMixedNumerals } from './mixed-numeral';
import { findPercentsForPoints } from './percent-for-points';
import { findDroppedUnits } from './range-unit';
import { findRatiosOverHundred } from './ratio-over-hundred';

/** Every finding about how figures are worded (domain rules 11 and 23; GB/T 15835-2011, GB/T 8170-2008). */
export function findWording(
  mentions: readonly Mention[],
  blocks: readonly ReadBlock[],
  lexicon: Lexicon,
  words: WordingWords,
): readonly Finding[] {
  return [
    ...findApproximatorConflicts(mentions, words),
    ...findRedundantBounds(mentions, words),
    ...findDecreases(mentions, words),
    ...findPercentsForPoints(blocks, lexicon, words),
    ...findDroppedUnits(mentions, words),
    ...findRatiosOverHundred(mentions, lexicon, words),
    ...findMixedNumerals(blocks, words),
    ...findGapsLeft(blocks, words),
    ...findAsOfWording(blocks, words),
    ...findIndicatorNames(mentions, lexicon, words),
  ];
}
