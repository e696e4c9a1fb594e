import type { Span } from '../text/span';
import type { Role, Word } from './word';

/**
 * A piece of a text that the grammar does not divide: a word, a number, a mark, or a run of characters no word explains (a name
 * of a place or a person as a rule).
 */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark' | 'letters' | 'unknown';
  /** As written. */
  readonly text: string;
  /** Empty for all but words. */
  readonly roles: ReadonlySet<Role>;
}

const none: ReadonlySet<Role> = new Set();

/** A token of the text between two places; a word brings its roles. */
export function tokenOf(kind: Token['kind'], text: string, start: number, word?: Word): Token {
  return { kind, text, start, end: start + text.length, roles: word?.roles ?? none };
}

/** Whether a token does one of these things: `does(和, 'joint')`. Undefined, at the end of a text, does nothing. */
export function does(token: Token | undefined, ...roles: readonly Role[]): boolean {
  return token !== undefined && roles.some((role) => token.roles.has(role));
}

/** Whether a token is one of these marks: `isMark(token, '，；')`. */
export function isMark(token: Token | undefined, marks: string): boolean {
  return token?.kind === 'mark' && marks.includes(token.text);
}
