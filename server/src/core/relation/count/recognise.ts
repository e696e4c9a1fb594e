import type { ReadBlock, ReadReport } from '../../statement/reading';
import type { Span } from '../../text/span';
import { bodyAfter, listsAfter } from './after';
import { listBefore } from './before';
import { compoundOf, listOfCompound } from './compound';
import type { CountedList, ListedItem } from './counted-list';
import { listOfLevels } from './levels';
import { fits, type Listing } from './listing';
import { markText, type MarkedText } from './marked-text';
import { ordinalChains } from './ordinal-chain';
import { listScattered, type ItemPlace, type Report } from './scattered';
import { headedClauses, repeatedWord } from './slogan';
import { findStatedCounts, type StatedCount } from './stated-count';

/**
 * Every number of a report that counts things it names, in the order of the text: “高杭、裕民两个村”, “‘六稳’：稳就业、…”, “八个方面”
 * and the headings （一） to （八）.
 *
 * One number may be read against several lists; any that fits settles it. A difference is kept only for a list that is
 * surely the one counted and surely whole (domain rule 8).
 */
export function recogniseCountedLists({ blocks }: ReadReport): readonly CountedList[] {
  const report: Report = { blocks, chains: ordinalChains(blocks.map(({ block }) => block)) };
  return blocks.flatMap((block, index) => listsOfBlock(report, block, index));
}

function listsOfBlock(report: Report, { block, proses }: ReadBlock, index: number): readonly CountedList[] {
  const [prose] = proses;
  if (!prose || (block.kind !== 'paragraph' && block.kind !== 'heading')) return [];
  const marked = markText(prose.prose.text);
  const isNote = block.kind === 'paragraph' && block.role === 'note';
  return findStatedCounts(marked).flatMap((count) => settle(report, index, marked, count, isNote) ?? []);
}

/** One way to read a list, its items placed in the report. */
interface Placed extends Omit<Listing, 'items'> {
  readonly items: readonly ItemPlace[];
}

function settle(
  report: Report,
  index: number,
  marked: MarkedText,
  count: StatedCount,
  isNote: boolean,
): CountedList | null {
  const scattered = listScattered(report, index, count);
  const placed: readonly Placed[] = [
    ...(scattered ? [scattered] : []),
    ...listsInProse(marked, count, isNote).map((listing) => ({
      ...listing,
      items: listing.items.map((span) => ({ block: index, span })),
    })),
  ];
  const readable = placed.filter((listing) => listing.items.length > 1);
  const shown = readable.find((listing) => listing.items.length === count.value);
  if (shown) return toCountedList(report, index, count, shown, true);
  // “甲、乙等15个小区” is true whatever is named, and 和 may stand inside a name: neither fits nor differs for certain.
  if (readable.some((listing) => fits(count.value, listing))) return null;
  const closed = readable.find((listing) => listing.closed);
  return closed ? toCountedList(report, index, count, closed, false) : null;
}

function listsInProse(marked: MarkedText, count: StatedCount, isNote: boolean): readonly Listing[] {
  const compound = compoundOf(marked, count);
  if (compound) return [listOfCompound(marked, compound)].filter((each) => each !== null);
  const body = bodyAfter(marked, count.end) ?? (isNote ? restOfNote(marked, count) : null);
  const repeated = body ? repeatedWord(marked, count, body) : null;
  const single = [
    listOfLevels(marked, count),
    listBefore(marked, count),
    repeated,
    headedClauses(marked, count),
  ].filter((each) => each !== null);
  return [...single, ...listsAfter(marked, count)];
}

/** “19.［三个一批］市委……提出，要……打造一批…，一批…，一批…”: an entry explains the slogan at its head to its end. */
function restOfNote({ text }: MarkedText, count: StatedCount): Span | null {
  if (
    !/^[[［〔【(（]?\d{0,3}[\]］〕】)）]?[.．、]?\s*[[［〔【]?\s*[“"]?$/u.test(
      text.slice(0, count.numeral.start),
    )
  )
    return null;
  return { start: count.end, end: text.length };
}

function toCountedList(
  report: Report,
  index: number,
  count: StatedCount,
  listing: Placed,
  holds: boolean,
): CountedList {
  const block = report.blocks[index]!;
  const prose = block.proses[0]!;
  return {
    count: {
      value: count.value,
      text: prose.prose.text.slice(count.span.start, count.span.end),
      block,
      prose,
      span: count.span,
    },
    items: listing.items.map((item) => toItem(report, item)),
    holds,
    open: listing.open,
    tier: listing.tier,
  };
}

function toItem(report: Report, { block: index, span }: ItemPlace): ListedItem {
  const block = report.blocks[index]!;
  const prose = block.proses[0]!;
  const words = prose.prose.text.slice(span.start, span.end);
  const name = words.trim();
  const start = span.start + words.indexOf(name);
  return { text: name, block, prose, span: { start, end: start + name.length } };
}
