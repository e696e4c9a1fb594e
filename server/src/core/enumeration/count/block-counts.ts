import { createGuard, type Fault } from '../../guard';
import type { Recall } from '../../memory';
import type { Block } from '../../report/document';
import type { Prose } from '../../text/prose';
import { does, isMark } from '../../grammar/token';
import type { WordList } from '../../grammar/word-list';
import {
  type PhraseReader,
  spanOf,
  stretchBehind,
  tokenAt,
  type Phrases,
  type TokenRange,
} from '../../phrase/phrases';
import { listBefore } from './before';
import { compoundOf, listOfCompound } from './compound';
import { eachByOne, namesBehind } from './each-one';
import { explanationOf, listsExplaining } from './explained';
import type { Listing } from './listing';
import { oneCharacterEach } from './one-character-each';
import { ordinalMarks, type OrdinalMark } from './ordinal-mark';
import { pairsBefore } from './pairs-before';
import { headedClauses, repeatedInNextClause, repeatedWord } from './repeated-word';
import { findStatedCounts, type StatedCount } from './stated-count';

/** What the words of one block say of numbers that count things, whatever stands around it. */
export interface BlockCounts {
  /** The words it was read with. */
  readonly words: WordList;
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
  phrases: PhraseReader,
  recall: Recall<Prose, BlockCounts> = (_, count) => count(),
): readonly (BlockCounts | null)[] {
  return blocks.map((block) => {
    const type = typeOf(block);
    if (type === null || (block.kind !== 'heading' && block.kind !== 'paragraph')) return null;
    const { prose } = block;
    const count = (): BlockCounts => ({
      type,
      words: phrases.words,
      marks: ordinalMarks(block, 0),
      ...countsIn(phrases(prose), type === 'note'),
    });
    return recall(prose, count, (known) => known.type === type && known.words === phrases.words);
  });
}

function typeOf(block: Block): BlockType | null {
  if (block.kind === 'paragraph') return block.role === 'note' ? 'note' : 'text';
  return block.kind === 'heading' ? 'heading' : null;
}

function countsIn(phrases: Phrases, isNote: boolean): Pick<BlockCounts, 'counts' | 'faults'> {
  const guard = createGuard();
  const counts = findStatedCounts(phrases).flatMap((count) => {
    const isHead = isNote && opensNote(phrases, count);
    const counted = isHead ? withWholeNoun(phrases, count) : count;
    return guard.keep('listingsOf', () => [listedCount(phrases, counted, isHead)], []);
  });
  return { counts, faults: guard.faults() };
}

/** A grammatical relation between a count and a list, and the list it finds: all the ways a list and its count are tied. */
type Tied = (phrases: Phrases, count: StatedCount, site: Site) => Listing | null;

/** What the ties behind a count look at. */
interface Site {
  /** Whether the count is the head of a note. */
  readonly isHead: boolean;
  /** What explains the count, in the same sentence or, for the head of a note, to the note's end. */
  readonly body: TokenRange | null;
}

const ties: readonly Tied[] = [
  oneCharacterEach,
  pairsBefore,
  listBefore,
  (phrases, count, { body }) =>
    body && !namesSome(phrases, body) ? repeatedWord(phrases, count, body) : null,
  (phrases, count, { body }) => (body ? null : repeatedInNextClause(phrases, count)),
  headedClauses,
  eachByOne,
  namesBehind,
];

function listedCount(phrases: Phrases, count: StatedCount, isHead: boolean): ListedCount {
  const compound = compoundOf(phrases, count);
  if (!compound) return { count, listings: listingsOf(phrases, count, isHead) };
  // 九通一平 is shown whole.
  const span = { start: count.numeral.start, end: spanOf(phrases, compound.range).end };
  return {
    count: { ...count, span },
    listings: [listOfCompound(phrases, compound), pairsBefore(phrases, count)].filter(
      (each) => each !== null,
    ),
  };
}

function listingsOf(phrases: Phrases, count: StatedCount, isHead: boolean): readonly Listing[] {
  const rest = isHead ? { from: count.behind, to: phrases.tokens.length } : null;
  const own = ownDefinition(phrases, count);
  const site = { isHead, body: own ?? explanationOf(phrases, count.behind) ?? rest };
  const single = ties.map((tie) => tie(phrases, count, site)).filter((each) => each !== null);
  return [...single, ...listsExplaining(phrases, count, isHead, own)];
}

/** “八有”、“六有”：“八有”指…。“六有”指…: where each of several slogans has its own definition, that is where its list stands. */
function ownDefinition(phrases: Phrases, count: StatedCount): TokenRange | null {
  const { tokens } = phrases;
  const name = phrases.text.slice(count.numeral.start, count.numeral.end) + count.classifier + count.noun;
  for (let at = count.behind; at < Math.min(tokens.length, count.behind + definedWithin); at++) {
    if (!phrases.text.startsWith(name, tokens[at]?.start)) continue;
    const end = (tokens[at]?.start ?? 0) + name.length;
    let next = tokenAt(phrases, end);
    while (isMark(tokens[next], '”"』」')) next++;
    if (does(tokens[next], 'define'))
      return { from: next + 1, to: stretchBehind(phrases, next + 1, '。；;\n') };
  }
  return null;
}

/** In tokens. */
const definedWithin = 200;

/** 5所小学：包括三所… names some of them, or all; which it is, the list itself has to show. */
function namesSome({ tokens }: Phrases, { from }: TokenRange): boolean {
  return does(tokens[from], 'some') || (tokens[from]?.text === '主要' && does(tokens[from + 1], 'some'));
}

/** “19.［三个一批］市委……提出，要……打造一批…，一批…，一批…”: an entry explains the slogan at its head to its end. */
function opensNote({ tokens }: Phrases, count: StatedCount): boolean {
  const before = tokens.slice(0, count.at);
  return (
    before.length <= mostBeforeHead &&
    before.every((token) => token.kind === 'number' || isMark(token, '[［〔【(（]］〕】)）.．、“"'))
  );
}

/** The head of a note ends at its ：, so all its words name what is counted: 13所农村寄宿制学校, 三区同建. */
function withWholeNoun({ tokens, text }: Phrases, count: StatedCount): StatedCount {
  let behind = count.behind;
  while (tokens[behind] && tokens[behind]?.kind !== 'mark' && !does(tokens[behind], 'define')) behind++;
  const start = count.numeral.end + count.classifier.length;
  const end = tokens[behind - 1]?.end ?? count.end;
  if (behind === count.behind || count.quoteAt !== null || end - start > longestHead) return count;
  return { ...count, noun: text.slice(start, end), span: { ...count.span, end }, behind, end };
}

/** What a note explains is no sentence. */
const longestHead = 20;

/** “［12］.“: a number, its brackets, a full stop and a quotation mark. */
const mostBeforeHead = 6;
