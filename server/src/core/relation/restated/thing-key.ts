import type { Role } from '../../grammar/word';
import { does, isMark, type Token } from '../../grammar/token';
import { tokenAt, type Phrases } from '../../phrase/phrases';
import type { Statement } from '../../reading/statement/statement';

/** What a figure counts or measures, free of the order of its words. */
export interface ThingKey {
  /** The characters of its content words, sorted: those of 整治山塘 are those of 山塘整治. */
  readonly characters: string;
  /** The words as they stand around the figure, for a message: 山塘整治. */
  readonly shown: string;
}

/**
 * What the words around a figure say it counts: 整治山塘 of 完成12座山塘整治 as of 整治山塘12座.
 *
 * The words are those of its clause between the figures around it. Words that only carry a sentence (完成, 实施, 工程) are
 * dropped, what is done with the thing (新建, 改造) is not: 新建公厕 and 改造公厕 are two things. Null where fewer than four characters remain.
 */
export function thingKeyOf(phrases: Phrases, statements: readonly Statement[], at: number): ThingKey | null {
  const words = wordsAround(phrases, statements, at).filter(isContent);
  const shown = words.map(({ text }) => text).join('');
  const characters = Array.from(shown).sort().join('');
  return characters.length < FEWEST ? null : { characters, shown };
}

/** Fewer characters (公厕, 道路) are a kind of thing and no thing. */
const FEWEST = 4;

function wordsAround(phrases: Phrases, statements: readonly Statement[], at: number): readonly Token[] {
  const figure = statements[at]?.figure;
  if (!figure) return [];
  const { start, end } = figure.extent;
  const floor = statements[at - 1]?.figure.extent.end ?? 0;
  const ceiling = statements[at + 1]?.figure.extent.start ?? phrases.text.length;
  return [...before(phrases, tokenAt(phrases, start), floor), ...behind(phrases, tokenAt(phrases, end), ceiling)];
}

/** Back to a mark of the clause or to the figure before; 、 ends it only where that figure stands before the 、. */
function before({ tokens }: Phrases, from: number, floor: number): readonly Token[] {
  const words: Token[] = [];
  for (let at = from - 1; at >= 0; at--) {
    const token = tokens[at];
    if (!token || token.start < floor || isMark(token, ends)) break;
    words.unshift(token);
  }
  const listed = floor > 0 ? words.findLastIndex((each) => isMark(each, '、')) : -1;
  const first = words[0];
  return listed >= 0 && first && first.start - floor < 1 ? words.slice(listed + 1) : words;
}

function behind({ tokens }: Phrases, from: number, ceiling: number): readonly Token[] {
  const words: Token[] = [];
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.start >= ceiling || isMark(token, ends)) return words;
    if (words.length === 0 && isMark(token, '、')) return words;
    words.push(token);
  }
  return words;
}

const ends = '，,。；;：:！？!?（）()[]〔〕［］【】—\n.．';

/** Words that say how, when or that something is done, and not what. */
const carrying: readonly Role[] = [
  'light',
  'adverb',
  'time',
  'pronoun',
  'preposition',
  'particle',
  'about',
  'beyond',
  'of',
  'joint',
  'define',
  'some',
  'rest',
];

function isContent(token: Token): boolean {
  return token.kind !== 'mark' && !does(token, ...carrying);
}
