import { does, type Token } from '../../grammar/token';
import { tokenize } from '../../grammar/tokenize';
import { isPureVerb } from '../../phrase/member';
import type { Lexicon } from './lexicon';
import type { NamePhrase } from './name';
import type { Mention } from './reading';

/**
 * The noun phrase of a name that was cut out of a sentence: 融资成本 of “中小企业降低融资成本”, 食用菌棚 of “深入推广食用菌棚”; null where the words are
 * nothing but what is done (“深入推进”). A name of the lexicon stays as it is, whatever verbs it has.
 */
export function nounOf(phrase: NamePhrase, lexicon: Lexicon): NamePhrase | null {
  if (lexicon.find(phrase.text)) return phrase;
  const tokens = tokenize(phrase.text, lexicon.words());
  if (isMovement(tokens)) return null;
  const from = Math.max(leadLength(tokens), behindLastVerb(tokens));
  if (from === 0) return phrase;
  const first = tokens[from];
  if (!first) return null;
  const text = phrase.text.slice(first.start);
  return { ...phrase, text, span: { start: phrase.span.end - text.length, end: phrase.span.end } };
}

/** How many tokens at the head only lead up to the noun: 深入, 继续, 围绕. */
function leadLength(tokens: readonly Token[]): number {
  let at = 0;
  while (at < tokens.length && (isLeading(tokens[at]) || isDone(tokens, at) || tokens[at]?.text === '了'))
    at++;
  return at;
}

function isLeading(token: Token | undefined): boolean {
  return does(token, 'adverb') && !does(token, 'noun', 'event', 'quality', 'verb', 'time', 'pronoun');
}

/** The token behind the last verb inside: a verb takes what follows as its object, what stands before it did it. */
function behindLastVerb(tokens: readonly Token[]): number {
  const last = tokens.findLastIndex((_, at) => isDone(tokens, at));
  return tokens[last + 1]?.text === '了' ? last + 2 : last + 1;
}

/**
 * A verb, but for 新建, 续建 and 新纳入: how far a thing has come tells it from others of its name. A verb of one character makes a name with
 * what follows: 防返贫; so does any before 率: 垃圾清运率.
 */
function isDone(tokens: readonly Token[], at: number): boolean {
  const verb = isPureVerb(tokens[at]) && (tokens[at]?.text.length ?? 0) > 1;
  return verb && tokens[at + 1]?.text !== '率' && !does(tokens[at], 'stage') && !does(tokens[at - 1], 'age');
}

/** 跃升 before 到…的3倍 says how it went. */
function isMovement([only, ...more]: readonly Token[]): boolean {
  return (
    more.length === 0 &&
    does(only, 'rise', 'fall', 'stretch', 'shrink', 'turn') &&
    does(only, 'verb', 'event')
  );
}

/**
 * Whether a name the lexicon does not know can stand by itself: 规上服务业企业, 农村公路养护. Not 小 or 分电, nor what begins or ends in the middle of
 * something (项融资余额, 增收行动”).
 */
export function isNounPhrase(name: string, lexicon: Lexicon): boolean {
  const tokens = tokenize(name, lexicon.words());
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (name.length < LEAST_NAME || tokens.some(({ kind }) => kind === 'mark' || kind === 'number'))
    return false;
  if (tokens.some((each) => does(each, 'joint', 'preposition', 'particle', 'pronoun', 'negation')))
    return false;
  if (does(first, 'measure')) return false;
  if (does(last, 'indicator')) return true;
  const begins = first?.kind !== 'unknown' || first.text.length > 1;
  return begins && does(last, 'noun', 'event', 'work', 'facility', 'group', 'organ');
}

const LEAST_NAME = 3;

/**
 * What is done to the thing a figure counts, where its verb stands right before the name: 改造 of 改造老旧小区133个, 发放 of 发放小额贷款; '' for what
 * only carries the sentence (完成, 达到) and for a name that follows its figure.
 */
export function doingOf(
  { statement: { indicator, clause, figure }, prose }: Mention,
  lexicon: Lexicon,
): string {
  const at = indicator?.span?.start ?? clause.start;
  if (at <= clause.start || at > figure.span.start) return '';
  const last = tokenize(prose.prose.text.slice(clause.start, at), lexicon.words()).at(-1);
  const acts = does(last, 'verb', 'event') && !does(last, 'light', 'rise', 'fall', 'adverb', 'joint');
  return last !== undefined && acts && last.text.length === 2 ? last.text : '';
}
