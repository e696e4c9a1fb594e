import type { Guard } from '../../guard';
import type { Recall } from '../../memory';
import type { PhraseReader } from '../../phrase/phrases';
import type { Block } from '../../report/document';
import type { ReadReport } from '../../reading/statement/reading';
import type { Prose } from '../../text/prose';
import { type BlockCounts, countInBlocks } from './block-counts';
import type { CountedList } from './counted-list';
import { type OrdinalChain, ordinalChains } from './ordinal-chain';
import { recogniseCountedLists } from './recognise';

/** What a report counts by naming it, and what it counts with ordinals. */
export interface CountedLists {
  readonly lists: readonly CountedList[];
  readonly chains: readonly OrdinalChain[];
}

/**
 * The counted lists of a report: “高杭、裕民两个村”, and 一是…二是…三是….
 *
 * A list is told by what stands around it, so a step that fails leaves none: half of a chain of ordinals would be a break
 * that nobody wrote.
 */
export function findCountedLists(
  report: ReadReport,
  blocks: readonly Block[],
  phrases: PhraseReader,
  recall: Recall<Prose, BlockCounts>,
  guard: Guard,
): CountedLists {
  const counts = guard.keep('countInBlocks', () => countInBlocks(blocks, phrases, recall), []);
  guard.add(counts.flatMap((each) => each?.faults ?? []));
  const chains = guard.keep('ordinalChains', () => ordinalChains(blocks, counts), []);
  const lists = guard.keep('recogniseCountedLists', () => recogniseCountedLists(report, counts, chains), []);
  return { lists, chains };
}
