import type { Edit } from './documents';

/**
 * Whether an input method is believed to be composing after an edit: it has just written small letters (pinyin, with
 * ' or spaces between syllables: “ge”, “ge xiang”), or taken one of them back.
 *
 * Editors do not say whether an input method is composing, but they do write its letters into the text and replace
 * them when a candidate is chosen. So small letters written at the caret count as composing until another edit, a
 * caret elsewhere, or ten seconds without a key (see holdBack). “km” typed as such is mistaken for it, which at worst
 * holds a new finding back for those ten seconds. A digit or a capital never is.
 */
export function isComposing(wasComposing: boolean, edit: Edit, textAfter: string): boolean {
  if (edit.inserted.length > mostLetters) return false;
  if (edit.inserted.length > 0) return letters.test(edit.inserted);
  return wasComposing && letters.test(textAfter.charAt(edit.replaced.start - 1));
}

const letters = /^[a-z][a-z' ]*$/;

/** Longer than any composition; pasted words are not composed. */
const mostLetters = 60;
