import type { ReportDocument } from '../core/report/document';
import { sourceSpan } from '../core/text/prose';
import type { Span } from '../core/text/span';
import { shift } from '../core/text/span';
import { isComposing } from './composing';
import type { Edit } from './documents';

/** What is known of the writer's caret in one document. */
export interface CaretPlace {
  readonly offset: number;
  readonly editedAt: number;
  readonly composing: boolean;
}

/**
 * Where the caret is after an edit: behind what was written. Editors that tell their caret correct this at once; for
 * the others it is the best there is.
 */
export function caretAfterEdit(
  before: CaretPlace | null,
  edits: readonly Edit[],
  textAfter: string,
  now: number,
): CaretPlace | null {
  const last = edits.at(-1);
  if (!last) return before;
  return {
    offset: last.replaced.start + last.inserted.length,
    editedAt: now,
    composing: isComposing(before?.composing ?? false, last, textAfter),
  };
}

/** Where the caret is after it moved without an edit; leaving the letters ends a composition. */
export function caretAfterMove(
  before: CaretPlace | null,
  offset: number,
  composing?: boolean,
): CaretPlace | null {
  if (before === null) return null;
  return { ...before, offset, composing: composing ?? (before.composing && offset === before.offset) };
}

/** The sentence an offset stands in; the whole block for a heading or table, nothing but the place outside all. */
export function sentenceAt(document: ReportDocument, offset: number): Span {
  const block = document.blocks.find(({ span }) => span.start <= offset && offset <= span.end);
  if (!block) return { start: offset, end: offset };
  if (block.kind !== 'paragraph') return block.span;
  const sentences = block.sentences.map(({ span }) => shift(sourceSpan(block.prose, span), block.span.start));
  return sentences.find(({ end }) => offset < end) ?? sentences.at(-1) ?? block.span;
}
