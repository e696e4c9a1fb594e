import { does, isMark, type Token } from '../grammar/token';
import { tokenize } from '../grammar/tokenize';
import type { WordList } from '../grammar/word-list';
import { movementsThat } from '../grammar/words/movement';

/** What leads to the first of two values: 由, 从 (`origin`), 比, 较 (`base`), or nothing of the kind. */
export type Opening = 'origin' | 'base' | 'none';

/**
 * What the words before the first value open: those of “森林覆盖率由2020年的” are an origin.
 *
 * Null where they turn the value itself: 由下降|3% is below zero, and 由不|… is none. `reversed` says that they name what falls when it
 * gets better or higher (排名).
 */
export function openingBefore(
  front: string,
  words: WordList,
): { readonly opening: Opening; readonly reversed: boolean } | null {
  const tokens = tokenize(front, words);
  const reversed = tokens.some(({ text }) => reversing.some((word) => text.endsWith(word)));
  if (does(tokens.at(-1), 'rise', 'fall', 'stretch', 'shrink', 'negation') && !does(tokens.at(-1), 'change'))
    return null;
  const at = tokens.findLastIndex((token) => does(token, 'origin', 'base'));
  const between = tokens.slice(at + 1);
  const opener = tokens[at];
  if (!opener || between.length > longestOrigin || between.some(endsOrigin))
    return { opening: 'none', reversed };
  if (does(opener, 'origin')) return { opening: 'origin', reversed };
  return { opening: does(between.at(-1), 'of', 'time', 'unit') ? 'base' : 'none', reversed };
}

/** 综合排名 is one word, and what it ends in is what it is. */
const reversing = movementsThat('reverse');

const longestOrigin = 8;

function endsOrigin(token: Token): boolean {
  return isMark(token, '，,；;。：:、（）()') || does(token, 'goal', 'negation');
}
