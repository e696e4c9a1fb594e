import table from './pinyin.json';

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

/** How a name is typed in letters: 财政收入 is “czsr” by initials and “caizhengshouru” in full. */
interface Pinyin {
  readonly initials: string;
  readonly full: string;
}

/**
 * The pinyin of a name without tones, ü as v (率 is lv); letters and digits stand for themselves (GDP is gdp), other
 * signs are left out. Null where a character is not among the common 3755, for then nobody could type it right.
 *
 * One reading for each character, except in the words of pinyin.json: 行 is xing, in 银行 hang.
 */
export function pinyinOf(name: string): Pinyin | null {
  const syllables: string[] = [];
  const characters = Array.from(name);
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? '';
    const word = words.get(character + (characters[at + 1] ?? ''));
    if (word) {
      syllables.push(...word);
      at++;
      continue;
    }
    const syllable = readings.get(character) ?? (han.test(character) ? null : ownLetter(character));
    if (syllable === null) return null;
    syllables.push(...syllable);
  }
  return { initials: syllables.map((each) => each.charAt(0)).join(''), full: syllables.join('') };
}

function ownLetter(character: string): readonly string[] {
  return /[a-z\d]/i.test(character) ? [character.toLowerCase()] : [];
}

const han = /\p{Script=Han}/u;

const readings: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(table.syllables).flatMap(([syllable, characters]) =>
    Array.from(characters).map((character) => [character, [syllable]] as const),
  ),
);

const words: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(table.words).map(([word, syllables]) => [word, syllables.split(' ')] as const),
);
