import { asParagraph, type Draft } from './draft';
import { isGlossaryTitle } from './heading';

/**
 * Marks the entries of the glossary as notes: everything under “名词解释” up to the next Markdown heading, and any paragraph
 * such as “[3]三保：指……” or “〔12〕……” wherever it stands.
 *
 * An entry such as “1.［三保］：……” may look like a heading; under 名词解释 it is none.
 */
export function markNotes(drafts: readonly Draft[]): Draft[] {
  let inGlossary = false;
  return drafts.map((draft) => {
    if (draft.kind === 'heading') {
      const opens = isGlossaryTitle(draft.prose.text);
      inGlossary = opens || (inGlossary && draft.level === null);
      return inGlossary && !opens ? asParagraph(draft, 'note') : draft;
    }
    if (draft.kind !== 'paragraph' || draft.role === 'caption') return draft;
    return inGlossary || isGlossaryEntry(draft.prose.text) ? { ...draft, role: 'note' } : draft;
  });
}

function isGlossaryEntry(text: string): boolean {
  return /^(?:[[［〔【]\s?[\d０-９]{1,3}\s?[\]］〕】]|\d{1,3}[.．]\s?[[［])/.test(text);
}
