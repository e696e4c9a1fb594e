import { createGuard, type Fault } from '../../guard';
import type { Recall } from '../../memory';
import type { Block } from '../../report/document';
import type { Prose } from '../../text/prose';
import { bodyAfter, listsAfter } from './after';
import { listBefore } from './before';
import { compoundOf, listOfCompound } from './compound';
import { isFixedPhrase } from './fixed-phrases';
import { listOfLevels } from './levels';
import type { Listing } from './listing';
import { markText, type MarkedText } from './marked-text';
import { ordinalMarks, type OrdinalMark } from './ordinal-mark';
import { listOfShortPlaces } from './short-places';
import { headedClauses, repeatedWord } from './slogan';
import { findStatedCounts, type StatedCount } from './stated-count';

/** What the words of one block say of numbers that count things, whatever stands around it. */
export interface BlockCounts {
  readonly type: BlockType;
  /** “一是”, “二是”, “（三）”; as if the block were the first of the report. */
  readonly marks: readonly OrdinalMark[];
  readonly counts: readonly ListedCount[];
  /** What failed; a count none of whose lists may be missing is left out whole, or a list that fits might be the one. */
  readonly faults: readonly Fault[];
}

/** A note explains its slogan to its end; a heading has no ordinals but its own. */
type BlockType = 'heading' | 'text' | 'note';

/** “两个村” in “高杭、裕民两个村”, with each way to read what it counts in the same block. */
export interface ListedCount {
  readonly count: StatedCount;
  readonly listings: readonly Listing[];
}

/** The counts of every block in order, null for tables and furniture; a block with the same words is recalled. */
export function countInBlocks(
  blocks: readonly Block[],
  recall: Recall<Prose, BlockCounts> = (_, count) => count(),
): readonly (BlockCounts | null)[] {
  return blocks.map((block) => {
    const type = typeOf(block);
    if (type === null || (block.kind !== 'heading' && block.kind !== 'paragraph')) return null;
    const { prose } = block;
    const count = (): BlockCounts => ({
      type,
      marks: ordinalMarks(block, 0),
      ...countsIn(prose.text, type === 'note'),
    });
    return recall(prose, count, (known) => known.type === type);
  });
}

function typeOf(block: Block): BlockType | null {
  if (block.kind === 'paragraph') return block.role === 'note' ? 'note' : 'text';
  return block.kind === 'heading' ? 'heading' : null;
}

function countsIn(text: string, isNote: boolean): Pick<BlockCounts, 'counts' | 'faults'> {
  const marked = markText(text);
  const guard = createGuard();
  const counts = findStatedCounts(marked).flatMap((count) => {
    const isHead = isNote && opensNote(marked, count);
    if (!isHead && isFixedPhrase(text, count)) return [];
    const listings = guard.keep('listingsOf', () => listingsOf(marked, count, isHead), null);
    return listings === null ? [] : [{ count: isHead ? withWholeNoun(count) : count, listings }];
  });
  return { counts, faults: guard.faults() };
}

function listingsOf(marked: MarkedText, count: StatedCount, isHead: boolean): readonly Listing[] {
  const compound = compoundOf(marked, count);
  if (compound) return [listOfCompound(marked, compound)].filter((each) => each !== null);
  const rest = isHead ? { start: count.end, end: marked.text.length } : null;
  const body = bodyAfter(marked, count.end) ?? rest;
  // 5所小学：包括三所… names some of them, or all; which it is, the list itself has to show.
  const some = body !== null && /^(?:主要)?包括/u.test(marked.text.slice(body.start, body.start + 4));
  const repeated = body && !some ? repeatedWord(marked, count, body) : null;
  const single = [
    listOfLevels(marked, count),
    listOfShortPlaces(marked, count),
    listBefore(marked, count),
    repeated,
    headedClauses(marked, count),
  ].filter((each) => each !== null);
  return [...single, ...listsAfter(marked, count, isHead)];
}

/** “19.［三个一批］市委……提出，要……打造一批…，一批…，一批…”: an entry explains the slogan at its head to its end. */
function opensNote({ text }: MarkedText, count: StatedCount): boolean {
  return /^\s*[[［〔【(（]?\s*[\d０-９]{0,3}\s*[\]］〕】)）]?[.．、]?\s*[[［〔【]?\s*[“"]?$/u.test(
    text.slice(0, count.numeral.start),
  );
}

/** The head of a note ends at its ：, so all its words name what is counted: 13所农村寄宿制学校. */
function withWholeNoun(count: StatedCount): StatedCount {
  const { numeral, classifier, noun, span } = count;
  return { ...count, span: { ...span, end: numeral.end + classifier.length + noun.length } };
}
