import type { Figure } from '../figure/figure';
import type { Span } from '../../text/span';

/** The sign that stands for a figure in folded text; it occurs in no report. */
export const figureSign = '\uFFFC';

/**
 * A block's text with every figure, approximators included, folded to one sign.
 *
 * “占年度任务2000万元的91.8%” becomes “占年度任务#的#”, so that the grammar of a sentence can be written as patterns over
 * words, whatever the figures look like.
 */
export interface FoldedText {
  readonly text: string;
  /** Where each figure's sign stands in the folded text, in order. */
  readonly signs: readonly number[];
  /** The place in the unfolded text of an offset in the folded text. */
  readonly unfold: (offset: number) => number;
  /** The offset in the folded text of a place in the unfolded text; inside a figure gives its sign. */
  readonly foldedOffset: (offset: number) => number;
}

/** Folds a text's figures; they must be in order and must not overlap. */
export function fold(text: string, figures: readonly Figure[]): FoldedText {
  const covers = figures.map(({ extent }) => extent);
  const parts: string[] = [];
  const signs: number[] = [];
  let at = 0;
  let length = 0;
  covers.forEach((place) => {
    const start = Math.max(at, place.start);
    parts.push(text.slice(at, start), figureSign);
    length += start - at;
    signs.push(length);
    length += 1;
    at = Math.max(at, place.end);
  });
  parts.push(text.slice(at));
  return {
    text: parts.join(''),
    signs,
    unfold: unfolder(covers, signs),
    foldedOffset: folder(covers, signs),
  };
}

function unfolder(covers: readonly Span[], signs: readonly number[]): (offset: number) => number {
  return (offset) => {
    const index = lastIndexAtMost(signs, offset - 1);
    const place = covers[index];
    return place ? place.end + (offset - (signs[index] ?? 0) - 1) : offset;
  };
}

function folder(covers: readonly Span[], signs: readonly number[]): (offset: number) => number {
  const starts = covers.map((place) => place.start);
  return (offset) => {
    const index = lastIndexAtMost(starts, offset);
    const place = covers[index];
    const sign = signs[index];
    if (!place || sign === undefined) return offset;
    return offset < place.end ? sign : sign + 1 + (offset - place.end);
  };
}

/** The last index whose value is at most `limit`, or −1; the values are ascending. */
function lastIndexAtMost(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
