import table from './pinyin.json';

/** How a name is typed in letters: 财政收入 is “czsr” by initials and “caizhengshouru” in full. */
export interface Pinyin {
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
