import type { Role } from '../../grammar/word';
import type { WordList } from '../../grammar/word-list';
import { does, isMark, type Token } from '../../grammar/token';
import { tokenize } from '../../grammar/tokenize';
import { isPureVerb } from '../../phrase/member';
import { isNoted, tokenAt, type Phrases } from '../../phrase/phrases';
import type { Statement } from '../../reading/statement/statement';

/** What a figure counts or measures, free of the order of its words. */
export interface ThingKey {
  /** The characters of its content words, sorted: those of 清淤渠道 are those of 渠道清淤. */
  readonly characters: string;
  /** The same without what is done with the thing: 河湖整治战役 of 打赢七大河湖整治战役; null where that is all or too little. */
  readonly bare: string | null;
  /** The words as they stand around the figure, for a message: 渠道清淤. */
  readonly shown: string;
  /** Whether a footnote mark stands behind it: 17条渠道〔3〕. */
  readonly noted: boolean;
}

/**
 * What the words around a figure say it counts: 清淤渠道 of 完成17条渠道清淤 as of 清淤渠道17条.
 *
 * The words are those of its clause, up to the figures before and behind. Words that only carry a sentence (完成, 实施, 工程) are dropped;
 * what is done with the thing is not, for 新建公厕 and 改造公厕 are two things. Null where too little remains, and for a number inside a
 * quotation (“六大工程”), which is part of a name.
 */
export function thingKeyOf(phrases: Phrases, statements: readonly Statement[], at: number): ThingKey | null {
  const figure = statements[at]?.figure;
  if (!figure) return null;
  const [first, last] = [tokenAt(phrases, figure.extent.start), tokenAt(phrases, figure.extent.end)];
  if (isQuoted(phrases, first)) return null;
  const floor = statements[at - 1]?.figure.extent.end ?? 0;
  const ceiling = statements[at + 1]?.figure.extent.start ?? phrases.text.length;
  const behind = wordsBehind(phrases, last, ceiling);
  const noted = isNoted(phrases, last + behind.length);
  return keyOf([...wordsBefore(phrases, first, floor), ...withoutMark(behind)], noted);
}

/** The same for a cell of a table, by the name that row and column give it: 竹编产业（产值）. */
export function thingKeyOfName(name: string, words: WordList): ThingKey | null {
  return keyOf(tokenize(name, words), false);
}

function keyOf(words: readonly Token[], noted: boolean): ThingKey | null {
  const content = words.filter(isContent);
  const things = content.filter((token) => !isPureVerb(token));
  const characters = charactersOf(content);
  const bare = things.length < content.length ? charactersOf(things) : null;
  return characters === null ? null : { characters, bare, shown: wordsOf(content), noted };
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join('');
}

function charactersOf(tokens: readonly Token[]): string | null {
  const characters = Array.from(wordsOf(tokens)).sort();
  return characters.length < FEWEST ? null : characters.join('');
}

/** Fewer characters (公厕, 道路) are a kind of thing and no thing. */
const FEWEST = 4;

/** Back to the end of the clause before or to the figure before; the 、 that parts the two figures of a list belongs to neither. */
function wordsBefore(phrases: Phrases, from: number, floor: number): readonly Token[] {
  const { tokens } = phrases;
  let at = from;
  while (at > 0 && (tokens[at - 1]?.start ?? 0) >= floor && !isEnd(phrases, at - 1)) at--;
  return tokens.slice(at + ordinalLength(tokens[at], tokens[at + 1]), from);
}

/** 一是 and 5、 before the words of an item; a number with a blank behind it is that of an entry. */
function ordinalLength(first: Token | undefined, second: Token | undefined): number {
  if (first?.kind !== 'number' || !second) return 0;
  if (second.text === '是' || isMark(second, '、')) return 2;
  return second.start > first.end ? 1 : 0;
}

/** 、 right behind a figure ends its words: 公厕20座、停车场30个. */
function wordsBehind(phrases: Phrases, from: number, ceiling: number): readonly Token[] {
  const { tokens } = phrases;
  if (isMark(tokens[from], '、')) return [];
  let to = from;
  while (to < tokens.length && (tokens[to]?.start ?? 0) < ceiling && !isEnd(phrases, to)) to++;
  return tokens.slice(from, to);
}

/** 五个一体系3，: the number of a footnote whose brackets were lost. */
function withoutMark(words: readonly Token[]): readonly Token[] {
  return words.length > 1 && words.at(-1)?.kind === 'number' ? words.slice(0, -1) : words;
}

const ends = '，,。；;：:！？!?（）()[]〔〕［］【】—\n.．';

function isEnd(phrases: Phrases, at: number): boolean {
  return isMark(phrases.tokens[at], ends) && !isInner(phrases, at);
}

/** A short note inside a name, which goes on behind it: （镇） in 乡（镇）卫生院. */
function isInner({ tokens, partners }: Phrases, at: number): boolean {
  const partner = partners[at] ?? -1;
  const [from, to] = partner > at ? [at, partner] : [partner, at];
  const inside = tokens.slice(from + 1, to);
  const touches = tokens[from - 1]?.end === tokens[from]?.start;
  return (
    partner >= 0 && touches && inside.length <= LONGEST_INNER && inside.every(({ kind }) => kind !== 'number')
  );
}

const LONGEST_INNER = 3;

/** Whether a number stands in a quotation, which is short as a rule. */
function isQuoted({ tokens, partners }: Phrases, at: number): boolean {
  for (let open = at - 1; open >= Math.max(0, at - LONGEST_QUOTED); open--)
    if (isMark(tokens[open], '“"「‘') && (partners[open] ?? -1) > at) return true;
  return false;
}

const LONGEST_QUOTED = 8;

/** Words that say how, when or that something is done, and not what; a preposition says more: 在30个村中 is no 30个村. */
const carrying: readonly Role[] = [
  'light',
  'adverb',
  'time',
  'pronoun',
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
