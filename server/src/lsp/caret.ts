import type { ReportDocument } from '../core/report/document';
import { sourceSpan } from '../core/text/prose';
import { type Span, shift } from '../core/text/span';
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

/**
 * Whether an input method is believed to be composing after an edit: it has just written small letters (pinyin, with
 * ' or spaces between syllables: “ge”, “ge xiang”), or taken one of them back.
 *
 * Editors do not say whether an input method is composing, but they do write its letters into the text and replace
 * them when a candidate is chosen. So small letters written at the caret count as composing until another edit, a
 * caret elsewhere, or ten seconds without a key (see holdBack). “km” typed as such is mistaken for it, which at worst
 * holds a new finding back for those ten seconds. A digit or a capital never is.
 */
function isComposing(wasComposing: boolean, edit: Edit, textAfter: string): boolean {
  if (edit.inserted.length > mostLetters) return false;
  if (edit.inserted.length > 0) return letters.test(edit.inserted);
  return wasComposing && letters.test(textAfter.charAt(edit.replaced.start - 1));
}

const letters = /^[a-z][a-z' ]*$/;

/** Longer than any composition; pasted words are not composed. */
const mostLetters = 60;
