import { sourceSpan } from '../text/prose';
import { shift, type Span } from '../text/span';
import type { Mention, ReadBlock, ReadProse } from './statement/reading';

/** The place in the source of a span of a block's prose: what a finding or a hover points at. */
export function placeIn(block: ReadBlock, prose: ReadProse, span: Span): Span {
  return shift(sourceSpan(prose.prose, span), block.block.span.start);
}

/** The place in the source of a figure, numeral and unit: “2.5亿元”. */
export function placeOf(mention: Mention): Span {
  return placeIn(mention.block, mention.prose, mention.statement.figure.span);
}
