import type { Pinyin } from './pinyin';
import { pinyinOf } from './pinyin';

/** How much of a name stands before the caret, and what the rest of the typing is matched with. */
export interface Typed {
  /** In UTF-16 code units before the caret. */
  readonly length: number;
  readonly filter: string;
}

/**
 * Whether the words before a caret begin a name: in “全年实现财政” the last two characters begin 财政收入, in “实现czsr” the
 * last four are its initials. Null where they do not; a name written out in full is not offered again.
 */
export function typedOf(name: string, before: string): Typed | null {
  const letters = /[a-z]{1,40}$/iu.exec(before)?.[0].toLowerCase() ?? '';
  if (letters !== '') return typedInLetters(name, letters);
  for (let length = Math.min(name.length - 1, before.length); length > 0; length--)
    if (before.endsWith(name.slice(0, length))) return { length, filter: filterOf(name) };
  return null;
}

/** A name with its initials and its pinyin, each where a new word begins, so that either way of typing finds it. */
export function filterOf(name: string): string {
  const pinyin = pinyinOf(name);
  return pinyin ? `${name} ${pinyin.initials} ${pinyin.full}` : name;
}

function typedInLetters(name: string, letters: string): Typed | null {
  const pinyin = pinyinOf(name);
  const ways = pinyin ? waysToType(pinyin, name) : [name.toLowerCase()];
  const way = ways.find((each) => each.startsWith(letters));
  return way === undefined ? null : { length: letters.length, filter: way };
}

function waysToType({ initials, full }: Pinyin, name: string): readonly string[] {
  return [initials, full, name.toLowerCase()];
}
