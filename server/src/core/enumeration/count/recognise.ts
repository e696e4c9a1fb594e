import type { ReadBlock, ReadProse, ReadReport } from '../../reading/statement/reading';
import type { BlockCounts, ListedCount } from './block-counts';
import type { CountedList, ListedItem } from './counted-list';
import { fits, type Listing } from './listing';
import type { OrdinalChain } from './ordinal-chain';
import { listScattered, reportOf, type ItemPlace, type Report } from './scattered';
import type { StatedCount } from './stated-count';

/**
 * Every number of a report that counts things it names, in the order of the text: “高杭、裕民两个村”, “‘六稳’：稳就业、…”, “八个方面”
 * and the headings （一） to （八）.
 *
 * One number may be read against several lists; any that fits settles it. A difference is kept only for a list that is
 * surely the one counted and surely whole (domain rule 8). `counts` has what each block says by itself, `chains` the lists
 * counted by ordinals.
 */
export function recogniseCountedLists(
  { blocks }: ReadReport,
  counts: readonly (BlockCounts | null)[],
  chains: readonly OrdinalChain[],
): readonly CountedList[] {
  const report = reportOf(blocks, chains);
  return blocks.flatMap((block, index) => {
    const [prose] = block.proses;
    if (!prose) return [];
    const listed = counts[index]?.counts ?? [];
    const all = listed.map(({ count }) => count);
    return listed.flatMap((each) => settle({ report, index, block, prose, counts: all }, each) ?? []);
  });
}

/** Where a count stands. */
interface Site {
  readonly report: Report;
  readonly index: number;
  readonly block: ReadBlock;
  readonly prose: ReadProse;
  /** All counts of its block. */
  readonly counts: readonly StatedCount[];
}

/** One way to read a list, its items placed in the report. */
interface Placed extends Omit<Listing, 'items'> {
  readonly items: readonly ItemPlace[];
}

function settle(site: Site, { count, listings }: ListedCount): CountedList | null {
  const scattered = listScattered(site.report, site.index, count, site.counts);
  const here = listings.map((listing) => ({
    ...listing,
    items: listing.items.map((span) => ({ block: site.index, span })),
  }));
  const readable = [...(scattered ? [scattered] : []), ...here].filter((each) => each.items.length > 1);
  const shown = readable.find((listing) => listing.items.length === count.value);
  if (shown) return toCountedList(site, count, shown, true);
  // “甲、乙等15个小区” is true whatever is named, and 和 may stand inside a name: neither fits nor differs for certain.
  if (readable.some((listing) => fits(count.value, listing))) return null;
  const closed = readable.find((listing) => listing.closed);
  return closed ? toCountedList(site, count, closed, false) : null;
}

function toCountedList(site: Site, count: StatedCount, listing: Placed, holds: boolean): CountedList {
  const { block, prose, report } = site;
  const { span, value } = count;
  return {
    count: { value, text: prose.prose.text.slice(span.start, span.end), block, prose, span },
    items: listing.items.flatMap((item) => toItem(report, item)),
    holds,
    open: listing.open,
    tier: listing.tier,
    tie: listing.tie,
  };
}

function toItem(report: Report, { block: index, span }: ItemPlace): readonly ListedItem[] {
  const block = report.blocks[index];
  const prose = block?.proses[0];
  if (!block || !prose) return [];
  const words = prose.prose.text.slice(span.start, span.end);
  const name = words.trim();
  const start = span.start + words.indexOf(name);
  return [{ text: name, block, prose, span: { start, end: start + name.length } }];
}
