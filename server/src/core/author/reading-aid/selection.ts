import type { Analysis } from '../../analysis';
import { placeIn } from '../../reading/place';
import type { Block, ParagraphBlock } from '../../report/document';
import type { Mention } from '../../reading/statement/reading';
import { mentionAt } from '../symbol/symbol';
import { proseOffset, sourceSpan } from '../../text/prose';
import { contains, hull, shift, type Span } from '../../text/span';

/**
 * The stretches around an offset, each inside the next: figure, phrase, clause, sentence, paragraph.
 *
 * In “全镇财政收入近5.2亿元，增长8%。” at 5.2: “5.2亿元”, “财政收入近5.2亿元”, “全镇财政收入近5.2亿元”, the sentence, the
 * paragraph.
 */
export function selectionsAt(analysis: Analysis, offset: number): readonly Span[] {
  const block = analysis.document.blocks.find(({ span }) => span.start <= offset && offset <= span.end);
  if (!block) return [];
  const found = mentionAt(analysis, offset);
  const figure = found ? [found.span, phraseOf(found.mention)] : [];
  return nested([...figure, ...sentenceSpans(block, offset), block.span]);
}

/** The figure with the words that bound it, and its name where both stand in one clause. */
function phraseOf({ statement, prose, block }: Mention): Span {
  const { figure, indicator, clause } = statement;
  const words = figure.approximators.map(({ span }) => span).filter((span) => isBeside(span, figure.span));
  const name = indicator?.span && contains(clause, indicator.span) ? [indicator.span] : [];
  return placeIn(block, prose, hull(figure.span, ...words, ...name));
}

function isBeside(word: Span, figure: Span): boolean {
  return word.end >= figure.start - 1 && word.start <= figure.end + 1;
}

function sentenceSpans(block: Block, offset: number): readonly Span[] {
  return block.kind === 'paragraph' ? sentenceAround(block, offset) : [];
}

function sentenceAround(block: ParagraphBlock, offset: number): readonly Span[] {
  const { prose, span, sentences } = block;
  const at = proseOffset(prose, offset - span.start);
  const sentence = sentences.find((each) => at < each.span.end) ?? sentences.at(-1);
  if (!sentence) return [];
  const clause = sentence.clauses.find((each) => at < each.end) ?? sentence.clauses.at(-1);
  const inSource = (place: Span): Span => shift(sourceSpan(prose, place), span.start);
  const clauses = clause ? [inSource(withoutMark(prose.text, clause))] : [];
  return [...clauses, inSource(trimmedEnd(prose.text, sentence.span))];
}

/** A clause is its words; the mark that ends it joins it to the next. */
function withoutMark(text: string, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).replace(/[，；：。！？,;:!?\s]+$/u, '').length };
}

function trimmedEnd(text: string, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** Only what is larger than, and around, the one before it. */
function nested(spans: readonly Span[]): readonly Span[] {
  return spans.reduce<readonly Span[]>((kept, span) => {
    const last = kept.at(-1);
    const grows = !last || (contains(span, last) && span.end - span.start > last.end - last.start);
    return grows ? [...kept, span] : kept;
  }, []);
}
