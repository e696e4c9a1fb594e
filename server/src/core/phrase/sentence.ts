import type { Block, ReportDocument, TableCell } from '../report/document';
import { type Phrases, phrasesOf, tokenAt, type TokenRange } from './phrases';
import type { WordList } from '../grammar/word-list';
import { trimmed } from '../text/characters';
import { proseOffset, sourceSpan, type Prose } from '../text/prose';
import { shift, type Span } from '../text/span';

/** One sentence of a report where it stands: “推进东坝、西岭2个村产业升级。”. */
export interface SentencePlace {
  readonly block: Block;
  readonly prose: Prose;
  /** In the prose, without white space at its ends. */
  readonly span: Span;
  /** The same in the source. */
  readonly source: Span;
}

/**
 * The sentence at an offset, or the next one of its block; a heading or a cell of a table counts as one: of “修路12公里。建桥3座。” the
 * second for an offset in 建桥. Null outside all words: in front matter, comments, empty lines.
 */
export function sentencePlaceAt({ blocks, source }: ReportDocument, offset: number): SentencePlace | null {
  const block = blocks.find(({ span }) => offset <= span.end);
  // What stands before the words of a line (blanks, the sign of a list) is of no block.
  if (!block || /[\n\r]/u.test(source.slice(offset, block.span.start))) return null;
  const prose = proseAt(block, offset);
  if (!prose) return null;
  const { start, end } = sentenceIn(block, prose, proseOffset(prose, offset - block.span.start));
  const span = shift(trimmed(prose.text.slice(start, end)), start);
  if (span.start >= span.end) return null;
  return { block, prose, span, source: shift(sourceSpan(prose, span), block.span.start) };
}

function proseAt(block: Block, offset: number): Prose | null {
  if (block.kind === 'furniture') return null;
  if (block.kind !== 'table') return block.prose;
  const cells = [...block.header, ...block.rows].flat();
  const endsBehind = ({ prose }: TableCell): boolean =>
    prose.text !== '' &&
    offset <= sourceSpan(prose, { start: 0, end: prose.text.length }).end + block.span.start;
  return cells.find(endsBehind)?.prose ?? null;
}

function sentenceIn(block: Block, prose: Prose, at: number): Span {
  const whole = { start: 0, end: prose.text.length };
  if (block.kind !== 'paragraph') return whole;
  const spans = block.sentences.map(({ span }) => span);
  return spans.find(({ end }) => at < end) ?? spans.at(-1) ?? whole;
}

/** The words of a sentence, parsed with those around it: a bracket may open before it. */
export interface SentencePhrases {
  readonly phrases: Phrases;
  readonly range: TokenRange;
}

/** The tokens of “推进东坝、西岭2个村产业升级。” among those of its block. */
export function phrasesIn({ prose, span }: SentencePlace, words: WordList): SentencePhrases {
  const phrases = phrasesOf(prose.text, words, prose.marks);
  return { phrases, range: { from: tokenAt(phrases, span.start), to: tokenAt(phrases, span.end) } };
}
