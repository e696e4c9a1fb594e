import type { Figure } from '../figure/figure';
import type { Span } from '../text/span';
import type { FoldedText } from './fold';

/**
 * One sentence in folded text, with its figures: “固定资产投资#，完成任务量的#” and where each sign stands in it.
 *
 * Offsets called `at` count from the beginning of the folded sentence.
 */
export interface SentenceView {
  readonly text: string;
  /** The sentence in the block's prose. */
  readonly span: Span;
  /** The sentence's figures, each with its sign's offset, in order. */
  readonly figures: readonly PlacedFigure[];
  /** The offset in the block's prose of an offset of the folded sentence. */
  readonly unfold: (at: number) => number;
}

export interface PlacedFigure {
  readonly figure: Figure;
  readonly at: number;
}

/** Cuts a sentence out of a block's folded text; `figures` are the block's, in order. */
export function viewSentence(
  folded: FoldedText,
  span: Span,
  figures: readonly Figure[],
  first: number,
): SentenceView {
  const start = folded.foldedOffset(span.start);
  const text = folded.text.slice(start, folded.foldedOffset(span.end));
  const placed: PlacedFigure[] = [];
  for (let index = first; index < figures.length; index++) {
    const figure = figures[index];
    const sign = folded.signs[index];
    if (!figure || sign === undefined || figure.span.start >= span.end) break;
    placed.push({ figure, at: sign - start });
  }
  return { text, span, figures: placed, unfold: (at) => folded.unfold(start + at) };
}
