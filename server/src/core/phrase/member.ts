import { does, type Token } from '../grammar/token';
import type { Role } from '../grammar/word';
import { isMark } from '../grammar/token';
import { closesQuote, tokensIn, wordsIn, type Phrases, type TokenRange } from './phrases';

/** What only leads up to a thing: 积极, 去年, 在, 我们. */
const leadingRoles: readonly Role[] = ['adverb', 'time', 'pronoun', 'preposition'];

/**
 * How many tokens of a member only lead up to the thing named: those of 今年积极推进 in “今年积极推进道路改造”. A verb (推进) ends the lead; a word that
 * is as often a noun (改造) is part of the thing. With `keepsVerb` the verb is too: 抓产业 of 着力抓产业.
 */
export function leadOf({ tokens }: Phrases, { from, to }: TokenRange, keepsVerb = false): number {
  let at = from;
  while (at < to - 1 && does(tokens[at], ...leadingRoles)) at++;
  let end = at > from && !does(tokens[at], 'of') ? at : from;
  // 全力以赴抓产业: of two verbs the first leads up to the second.
  while (keepsVerb && at < to - 1 && does(tokens[at], 'verb') && does(tokens[at + 1], 'verb')) end = ++at;
  while (!keepsVerb && at < to - 1 && isPureVerb(tokens[at])) {
    at++;
    if (tokens[at]?.text === '了' && at < to - 1) at++;
    end = at;
  }
  return end - from;
}

/** Whether a word is a verb and nothing else: 推进, 完成; 改造 and 服务 end names as often. */
export function isPureVerb(token: Token | undefined): boolean {
  return does(token, 'verb') && !does(token, 'noun', 'event', 'measure');
}

/** Words behind which a sentence goes on: a verb, a preposition, 的, 和, 又. */
const reachingRoles: readonly Role[] = [
  'preposition',
  'of',
  'joint',
  'adverb',
  'define',
  'some',
  'rest',
  'about',
];

/**
 * Whether a member ends in a word that reaches for what comes next: 卫生分 before 4个区域, 新建 before 三个园区. A verb that is as often a noun
 * (落实, 提升) does so unless it has its own object or subject before it: 产业培育 is a name, 以缩小 is not.
 */
export function reachesOn({ tokens }: Phrases, { from, to }: TokenRange): boolean {
  const last = tokens[to - 1];
  if (!last || to <= from) return false;
  if (isPureVerb(last) || (last.text.length === 1 && does(last, 'verb'))) return true;
  if (does(last, ...reachingRoles) && !does(last, 'noun', 'level', 'measure')) return true;
  return does(last, 'event') && to - 1 > from && !isNominal(tokens[to - 2]);
}

/** Whether a member is one verb and no more: 改造, 提升. */
export function isBareEvent({ tokens }: Phrases, { from, to }: TokenRange): boolean {
  return to - from === 1 && does(tokens[from], 'event') && !isPureVerb(tokens[from]);
}

/** What may stand before an event as its object or its subject: 产业 before 升级. */
function isNominal(token: Token | undefined): boolean {
  return (
    token?.kind !== 'word' ||
    does(token, 'noun', 'event', 'quality', 'indicator', 'place', 'fixed', 'phrase', 'level')
  );
}

/** Whether a member brings a number of its own: 绿色社区3个, 坚定“四个自信”, 八大战役, 两轴. 三产 and 一体化 are words. */
export function hasOwnCount(phrases: Phrases, range: TokenRange): boolean {
  const tokens = tokensIn(phrases, range);
  const counted = tokens.some((token, at) => token.kind === 'number' && does(tokens[at + 1], 'measure'));
  const [first, ...rest] = tokens;
  const isSlogan =
    rest.length > 0 && sloganNumerals.has(first?.text ?? '') && rest.every(({ kind }) => kind !== 'mark');
  return counted || (isSlogan && wordsIn(phrases, range).length <= longestSlogan);
}

const longestSlogan = 4;
/** 万泉河 is a river and 双链融合 one thing. */
const sloganNumerals: ReadonlySet<string> = new Set('一两三四五六七八九十');

/** 300兆瓦光伏制氢 is a name; 4年连跨 is not. */
const timeUnits: ReadonlySet<string> = new Set('年 月 日 天'.split(' '));

/** A name, or a verb and its object, without a clause or a rate in it. */
export function isOneName(phrases: Phrases, range: TokenRange): boolean {
  return !tokensIn(phrases, range).some(
    (token, at) =>
      isMark(token, '，,：:；;%％') ||
      does(token, 'of') ||
      (at > 0 && isPureVerb(token)) ||
      (token.kind === 'number' && timeUnits.has(phrases.tokens[range.from + at + 1]?.text ?? '')),
  );
}

/** A name without a clause or a verb of its own. */
export function isPlain(phrases: Phrases, range: TokenRange): boolean {
  const tokens = tokensIn(phrases, range);
  return isOneName(phrases, range) && !isPureVerb(tokens[0]);
}

/** A name without what stands in brackets behind it: 县 of “县（区）”; “（一）” stays whole. */
export function withoutRemark({ tokens, partners }: Phrases, { from, to }: TokenRange): TokenRange {
  const opens = isMark(tokens[to - 1], '）)') ? (partners[to - 1] ?? -1) : -1;
  return opens > from && opens < to - 1 ? { from, to: opens } : { from, to };
}

/** Whether the last word of a member does something, or ends in a word that does: 东坝镇 and 区 are places. */
export function endsAs(phrases: Phrases, { from, to }: TokenRange, role: Role): boolean {
  let at = to - 1;
  while (at > from && closesQuote(phrases, at)) at--;
  const last = phrases.tokens[at];
  if (!last) return false;
  if (does(last, role)) return true;
  return [1, 2, 3].some(
    (length) =>
      last.text.length > length && phrases.words.find(last.text.slice(-length))?.roles.has(role) === true,
  );
}
