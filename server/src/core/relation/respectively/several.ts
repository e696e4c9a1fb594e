import { severalInOne, severalMeasures, severalOrOne, severalPerhaps } from '../../grammar/words/several';
import { does, isMark, type Token } from '../../grammar/token';
import { tokensIn, wordsIn, type Phrases, type TokenRange } from '../../phrase/phrases';
import type { Lexicon } from '../../reading/statement/lexicon';
import { smallChineseCount } from '../../text/chinese-number';

const surely = partsOf(severalInOne);
const perhapsParts = partsOf(severalPerhaps);
const perhaps = severalOrOne.split(' ');
const measures = severalMeasures.split(' ');

function partsOf(words: Readonly<Record<string, string>>): readonly (readonly [string, readonly string[]])[] {
  return Object.entries(words).map(([word, parts]) => [word, parts.split(' ')] as const);
}

/** What one name names, and whether it surely does. */
interface Things {
  readonly names: readonly string[];
  readonly sure: boolean;
}

/** The things one name names: 城镇…收入 and 农村…收入 for 城乡…收入; the three of 一二三产增加值; null for a name of one. */
export function thingsIn(phrases: Phrases, range: TokenRange, lexicon: Lexicon): Things | null {
  const name = wordsIn(phrases, range).trim();
  const covers = lexicon.find(name)?.covers ?? [];
  // 低保标准 alone is one word for either.
  if (covers.length > 1 && (name.includes('和') || name.includes('与'))) return { names: covers, sure: true };
  const numbered = inOrder(name);
  if (numbered) return { names: numbered, sure: true };
  return split(name, surely, true) ?? split(name, perhapsParts, false);
}

function split(name: string, words: typeof surely, sure: boolean): Things | null {
  const found = words.find(([word]) => name.includes(word));
  return found ? { names: found[1].map((part) => name.replace(found[0], part)), sure } : null;
}

/** 一二三产增加值: its digits in order are the first of as many names. */
function inOrder(name: string): readonly string[] | null {
  let length = 0;
  while (smallChineseCount(name.charAt(length)) === length + 1) length++;
  return length < 2 ? null : Array.from(name.slice(0, length), (digit) => digit + name.slice(length));
}

/**
 * How many things some words say they name: 3 of 三大主导产业, 2 of 两项指标; none of 各项 and of 三个县, which may be hosts. A number in quotation
 * marks (“三新”经济) is part of a name: {@link sloganCount}.
 */
export function saidCounts(phrases: Phrases, range: TokenRange): readonly number[] {
  const tokens = tokensIn(phrases, range);
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'number' || !counts(tokens[at + 1]) || follows(tokens[at - 1])) return [];
    const count = smallChineseCount(token.text);
    return count !== null && count > 1 && count < 10 ? [count] : [];
  });
}

/** What a number stands behind that does not count: 第三个, 每两个, “四大行动”. */
function follows(before: Token | undefined): boolean {
  return does(before, 'ordinal', 'pronoun') || isMark(before, '“"「');
}

/** 大, 项, 次: what is counted by them is named; what is counted by 区 and 县 may only host it. */
function counts(token: Token | undefined): boolean {
  return (does(token, 'measure') && !does(token, 'place', 'level', 'unit')) || token?.text === '次';
}

/** The number a quoted name begins with: 3 for “三新”经济增加值, which may be one thing or three. */
export function sloganCount(phrases: Phrases, range: TokenRange): number | null {
  const tokens = tokensIn(phrases, range);
  const at = tokens.findIndex((token) => isMark(token, '“"「'));
  return at < 0 ? null : smallChineseCount(tokens[at + 1]?.text.charAt(0) ?? '');
}

/** 各项, 均, 三次产业, 批零住餐, 公办率普惠率: one name for nobody knows how many. A quotation names one programme. */
export function maybeSeveral(phrases: Phrases, range: TokenRange): boolean {
  const name = wordsIn(phrases, range);
  const tokens = tokensIn(phrases, range);
  return (
    perhaps.some((each) => name.includes(each)) ||
    tokens.some((token, at) => isUncountable(token, tokens[at - 1])) ||
    measures.some((each) => name.endsWith(each)) ||
    isPaired(tokens)
  );
}

function isUncountable(token: Token, before: Token | undefined): boolean {
  if (token.kind === 'number')
    return !isMark(before, '“"「') && before?.kind !== 'letters' && !does(before, 'ordinal');
  if (token.kind === 'mark') return token.text === '、';
  if (does(token, 'rest', 'joint')) return true;
  return each.has(token.text.charAt(0)) && does(token, 'pronoun', 'adverb');
}

const each: ReadonlySet<string> = new Set(['各', '每', '均']);

/** 通乡通村, 公办率普惠率, 国考省考, 全国全省: two words of one make side by side are two things. */
function isPaired(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    const [next, third, fourth] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
    const again = token.kind !== 'mark' && token.text.length === 1 && token.text === third?.text;
    return (again && (at > 0 || fourth !== undefined)) || (does(token, 'owner') && does(next, 'owner'));
  });
}
