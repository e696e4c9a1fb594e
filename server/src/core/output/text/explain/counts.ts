import type { Ledger } from '../../../account/ledger';
import { countInBlocks, type ListedCount } from '../../../enumeration/count/block-counts';
import type { CountedList } from '../../../enumeration/count/counted-list';
import { fits, type Listing } from '../../../enumeration/count/listing';
import type { Phrases } from '../../../phrase/phrases';
import { placeIn } from '../../../reading/place';
import { contains, textOf, type Span } from '../../../text/span';
import type { ExplainWords } from '../../message/zh-CN/explain';
import { between } from './groups';
import { phraseReader } from '../../../phrase/phrases';
import type { SentencePlace } from '../../../phrase/sentence';

/** One number that may count a list, with each way to read which, and what came of it: null where nothing was decided. */
export interface CountHere extends ListedCount {
  readonly settled: CountedList | null;
}

/** The numbers of a sentence that may count things: 三个村 in “东坝、西岭和南屏三个村”. */
export function countsIn(place: SentencePlace, { lists, words }: Ledger): readonly CountHere[] {
  const [listed] = countInBlocks([place.block], phraseReader(words));
  const settled = new Map(
    lists
      .filter(({ count }) => contains(place.source, placeIn(count.block, count.prose, count.span)))
      .map((list) => [list.count.span.start, list] as const),
  );
  return (listed?.counts ?? [])
    .filter(({ count }) => contains(place.span, { start: count.span.start, end: count.numeral.end }))
    .map((each) => ({ ...each, settled: settled.get(each.count.span.start) ?? null }));
}

/** “ “三个村”数 3：列在数前，列出 3 项：东坝 | 西岭 | 南屏；相符”; a line for each way to read a count that is not decided. */
export function countLines(
  { text }: Phrases,
  counts: readonly CountHere[],
  words: ExplainWords,
): readonly string[] {
  const wordsOf = (span: Span): string => textOf(text, span).trim();
  return counts.flatMap(({ count, listings, settled }) => {
    const readings = settled
      ? [settledReading(settled, words)]
      : listings
          .filter(({ items }) => items.length > 1)
          .map((each) => reading(each, each.items.map(wordsOf), doubt(each, count.value), words));
    const said = readings.length === 0 ? [words.verdict['no-list']] : readings;
    return said.map((each) => words.counts(wordsOf(count.span), count.value, each));
  });
}

function settledReading(list: CountedList, words: ExplainWords): string {
  const names = list.items.map(({ text }) => text);
  const verdict = list.holds ? 'holds' : list.open ? 'fails-open' : 'fails';
  return reading({ tie: list.tie, counts: [names.length] }, names, verdict, words);
}

function reading(
  { tie, counts: [count = 0, ...others] }: Pick<Listing, 'tie' | 'counts'>,
  names: readonly string[],
  verdict: Verdict,
  words: ExplainWords,
): string {
  const members = words.members(count, [...new Set(others)]);
  return words.listed(words.tie[tie], members, names.join(between), words.verdict[verdict]);
}

type Verdict = keyof ExplainWords['verdict'];

/** Why a list that was found says nothing of its count. */
function doubt(listing: Listing, value: number): Verdict {
  if (fits(value, listing)) return listing.open ? 'open' : 'either';
  return listing.closed ? 'passed' : 'not-closed';
}
