import { once } from '../../once';
import type { Block } from '../../report/document';
import { literal } from '../../text/literal';
import { compactName, numberedName, sameName, type NumberedName } from './numbered-name';

/**
 * Whether the text uses a name as the glossary has it, in whatever numerals: 6个100% where the text has 六个100%.
 *
 * The text is made ready when the first name is asked for, and a name is looked for only in the paragraphs that have all its
 * words: most reports never ask, and a long glossary is not held against every word of a long text.
 */
export function usedNames(blocks: readonly Block[]): (name: NumberedName) => boolean {
  const body = once(() => bodyOf(blocks));
  return (name) => isUsed(name, body());
}

/** The paragraphs of the running text without quotation marks, footnote marks and blanks. */
function bodyOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return [compactName(block.prose.text)];
    return block.kind === 'paragraph' && block.role !== 'note' ? [compactName(block.prose.text)] : [];
  });
}

function isUsed(name: NumberedName, body: readonly string[]): boolean {
  if (body.some((text) => text.includes(name.text))) return true;
  const words = name.frame.split('#');
  const pattern = new RegExp(words.map(literal).join(number), 'gu');
  return body
    .filter((text) => words.every((each) => text.includes(each)))
    .some((text) =>
      [...text.matchAll(pattern)].some(([found]) => {
        const other = numberedName(found);
        return other !== null && sameName(other, name);
      }),
    );
}

const number = '(?:\\d+(?:\\.\\d+)?|[〇零一二三四五六七八九十百千万两双]+)';
