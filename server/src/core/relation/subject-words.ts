import { severalInOne, severalOrOne } from '../grammar/words/several';
import { does, isMark, type Token } from '../grammar/token';
import { tokensIn, wordsIn, type Phrases, type TokenRange } from '../phrase/phrases';
import { smallChineseCount } from '../text/chinese-number';

const inOne = Object.entries(severalInOne).map(([word, parts]) => [word, parts.split(' ')] as const);
const perhaps = severalOrOne.split(' ');

/** The things one name names: 城镇…收入 and 农村…收入 for 城乡…收入; the three of 一二三产增加值; null for a name of one. */
export function thingsIn(phrases: Phrases, range: TokenRange): readonly string[] | null {
  const name = wordsIn(phrases, range);
  const found = inOne.find(([word]) => name.includes(word));
  if (found) return found[1].map((part) => name.replace(found[0], part));
  const [first, ...rest] = tokensIn(phrases, range);
  const rows = first?.kind === 'number' && rest.length > 0 ? [...first.text] : [];
  const inOrder = rows.length > 1 && rows.every((each, at) => smallChineseCount(each) === at + 1);
  return inOrder ? rows.map((each) => name.replace(first?.text ?? '', each)) : null;
}

/**
 * How many things a name says it names: 3 for 三大主导产业, 2 for 两项指标; null where it says nothing or nobody can tell (各项, 三个县 of the
 * hosts). A number in quotation marks (“三新”经济) is part of a name: {@link sloganCount}.
 */
export function saidCount(phrases: Phrases, range: TokenRange): number | null {
  const tokens = tokensIn(phrases, range);
  const at = tokens.findIndex((token, index) => token.kind === 'number' && does(tokens[index + 1], 'measure'));
  const before = tokens[at - 1];
  if (at < 0 || before?.kind === 'word' && does(before, 'ordinal', 'pronoun')) return null;
  const count = smallChineseCount(tokens[at]?.text ?? '');
  return count !== null && count > 1 && count < 10 ? count : null;
}

/** The number a quoted name begins with: 3 for “三新”经济增加值, which may be one thing or three. */
export function sloganCount(phrases: Phrases, range: TokenRange): number | null {
  const tokens = tokensIn(phrases, range);
  const at = tokens.findIndex((token) => isMark(token, '“"「'));
  const number = at < 0 ? undefined : tokens[at + 1];
  return number?.kind === 'number' ? smallChineseCount(number.text) : null;
}

/** 各项, 均, 三次产业, 批零住餐, 公办率普惠率: one name for nobody knows how many. A quotation names one programme. */
export function maybeSeveral(phrases: Phrases, range: TokenRange): boolean {
  const name = wordsIn(phrases, range);
  const tokens = tokensIn(phrases, range);
  return (
    perhaps.some((each) => name.includes(each)) ||
    tokens.some((token, at) => isUncountable(token, tokens[at - 1])) ||
    inPairs.test(name)
  );
}

function isUncountable(token: Token, before: Token | undefined): boolean {
  if (token.kind === 'number') return !isMark(before, '“"「') && before?.kind !== 'letters' && !does(before, 'ordinal');
  if (token.kind === 'mark') return token.text === '、';
  if (does(token, 'rest', 'joint')) return true;
  return each.has(token.text.charAt(0)) && does(token, 'pronoun', 'adverb');
}

const each: ReadonlySet<string> = new Set(['各', '每', '均']);

/** 通乡通村, 公办率普惠率, 国考省考, 全国全省: two words of one make side by side are two things. */
const inPairs = /(?:(\p{Script=Han})\p{Script=Han}\1\p{Script=Han}|\p{Script=Han}(\p{Script=Han})\p{Script=Han}\2|\p{Script=Han}{2}(\p{Script=Han})\p{Script=Han}{2}\3)/u;
