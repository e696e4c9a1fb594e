import { does, type Token } from '../../grammar/token';
import { tokenize } from '../../grammar/tokenize';
import { isPureVerb } from '../../phrase/member';
import type { Lexicon } from './lexicon';
import type { NamePhrase } from './name';

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
