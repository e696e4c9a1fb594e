import { does, isMark, type Token } from '../grammar/token';
import { tokenize } from '../grammar/tokenize';
import type { WordList } from '../grammar/word-list';
import type { MovementRole, Role } from '../grammar/word';

/** How one value becomes another: 种行政许可**精简到** falls, **跃升至** rises and moves a place, **优化为** goes neither way. */
export interface Movement {
  readonly way: -1 | 0 | 1;
  /** Whether its verbs also move a place in an order (上升): of ranks and grades they say something else than of amounts. */
  readonly position: boolean;
  /** Whether its verb also widens what something applies to (扩大到60岁以上). */
  readonly range: boolean;
  /** Whether the first value is called the base: 在30家的基础上增加到. */
  readonly onBase: boolean;
}

/**
 * The movement that the words between two figures say, as in “30家|企业逐步整合到2025年的|12家”: what is counted, how, the verb, 到 or its
 * like, and the time of the second value.
 *
 * Null where they say more than that: a comma, a second preposition, a negation, the noun of a change (降幅), a third number, a word
 * between 到 and the value (由下降3%收窄到下降1%). Then which value is of what nobody can tell from the verb.
 */
export function movementBetween(gap: string, words: WordList): Movement | null {
  return movementOf(tokensOf(gap, words));
}

/**
 * The movement of a second clause that names no subject of its own: “，到2025年末|增加到” behind “2022年床位30张”.
 *
 * Null where anything but a time and an adverb stands before the verb: that would be what the second value is of.
 */
export function movementBehindComma(gap: string, words: WordList): Movement | null {
  const [comma, ...tokens] = tokensOf(gap, words);
  const verbAt = tokens.findIndex(moves);
  if (!isMark(comma, '，,') || verbAt < 0) return null;
  const times = tokens.slice(0, verbAt);
  const only = times.every(
    (token, at) =>
      tellsTime(token, times[at + 1]) || (does(token, 'goal') && times[at + 1]?.kind === 'number'),
  );
  return only ? movementOf(tokens.slice(verbAt)) : null;
}

/** The movement that leads to a value alone: 补助标准|逐步提高到 rises. Null where a goal is not said, or something else behind it. */
export function movementTo(front: string, words: WordList): Movement | null {
  const tokens = tokensOf(front, words);
  const goalAt = tokens.findLastIndex((token) => does(token, 'goal'));
  const from = tokens.findLastIndex(
    (token, at) => at < goalAt && !moves(token) && !does(token, 'adverb', 'particle'),
  );
  const verbAt = tokens.findIndex((token, at) => at > from && moves(token));
  return verbAt < 0 || verbAt > goalAt || does(tokens[from], 'negation')
    ? null
    : movementOf(tokens.slice(verbAt));
}

/** Whether the words before a value say that it is reached, and nothing of how: 城镇化率|达到. */
export function reachesTo(front: string, words: WordList): boolean {
  const tokens = tokensOf(front, words);
  return does(tokens.at(-1), 'reach') && !does(tokens.at(-2), 'negation', ...movingRoles);
}

/**
 * Which way 由30家|增加|5家|至|35家 goes: the words before and behind the change between two values. Null where they say anything else.
 */
export function stepBetween(before: string, behind: string, words: WordList): -1 | 1 | null {
  const verbs = tokensOf(before, words).filter((token) => !does(token, 'adverb', 'particle'));
  const [goal, ...rest] = tokensOf(behind, words).filter((token) => !isMark(token, '，,'));
  if (
    !verbs.every(moves) ||
    !does(goal, 'goal') ||
    !rest.every((token, at) => tellsTime(token, rest[at + 1]))
  )
    return null;
  const way = saidBy(verbs).way;
  return way === 0 ? null : way;
}

function tokensOf(text: string, words: WordList): readonly Token[] {
  return tokenize(text, words).flatMap((token) => withVerbApart(token, words));
}

function movementOf(tokens: readonly Token[]): Movement | null {
  const verbAt = tokens.findIndex(moves);
  if (verbAt < 0 || verbAt > longestThing || !tokens.slice(0, verbAt).every(mayBeCounted)) return null;
  if (does(tokens[verbAt - 1], 'negation')) return null;
  const goalAt = tokens.findIndex((token, at) => at > verbAt && does(token, 'goal'));
  if (goalAt < 0) return null;
  const verbs = tokens.slice(verbAt, goalAt).filter((token) => !does(token, 'adverb', 'particle'));
  const behind = tokens.slice(goalAt + 1);
  if (!verbs.every(moves) || !behind.every((token, at) => tellsTime(token, behind[at + 1]))) return null;
  return { ...saidBy(verbs), onBase: tokens.slice(0, verbAt).some(({ text }) => text.startsWith('基础')) };
}

/** In tokens: 个市级以下行政审批服务事项. */
const longestThing = 6;

const movingRoles: readonly MovementRole[] = ['rise', 'fall', 'stretch', 'shrink', 'turn'];

function moves(token: Token): boolean {
  return does(token, ...movingRoles) && !does(token, 'change', 'goal');
}

/** 降至 and 逐步提高 may be one word each: a verb and where it leads to, or how it goes on. */
function withVerbApart(token: Token, words: WordList): readonly Token[] {
  if (token.kind !== 'word' || moves(token)) return [token];
  const apart = [-1, -2].map((length) => partsOf(token, token.text.length + length, words));
  return apart.find((parts) => parts.some(moves) && parts.every(helps)) ?? [token];
}

function partsOf(token: Token, length: number, words: WordList): readonly Token[] {
  if (length < 1) return [];
  const middle = token.start + length;
  const [first, last] = [token.text.slice(0, length), token.text.slice(length)];
  return [
    { ...token, text: first, end: middle, roles: words.find(first)?.roles ?? new Set() },
    { ...token, text: last, start: middle, roles: words.find(last)?.roles ?? new Set() },
  ];
}

function helps(token: Token): boolean {
  return moves(token) || does(token, 'adverb', 'goal');
}

/** What stands between the first figure and the verb only says what was counted, or how it moved: 市属国企|逐步. */
function mayBeCounted(token: Token): boolean {
  if (token.kind === 'mark') return unitMarks.includes(token.text);
  return token.kind !== 'number' && !does(token, 'preposition', 'goal', 'change', 'define', 'rest');
}

/** Of units that the figure does not hold whole: 元/人·月, 米². */
const unitMarks = '·/²³%％';

const timeRoles: readonly Role[] = [
  'time',
  'adverb',
  'of',
  'about',
  'particle',
  'pronoun',
  'unit',
  'ordinal',
];

/** Between 到 and the value: 2025年底的, 现在的, 每人每月; a number only of a year or month. */
function tellsTime(token: Token, next: Token | undefined): boolean {
  if (token.kind === 'number') return does(next, 'unit') || yearEnds.has(next?.text ?? '');
  return does(token, ...timeRoles) || yearEnds.has(token.text);
}

const yearEnds: ReadonlySet<string> = new Set(['底', '末', '初', '年底', '年末', '年初']);

function saidBy(verbs: readonly Token[]): Omit<Movement, 'onBase'> {
  const rises = verbs.some((verb) => does(verb, 'rise', 'stretch'));
  const falls = verbs.some((verb) => does(verb, 'fall', 'shrink'));
  return {
    way: rises === falls ? 0 : rises ? 1 : -1,
    position: verbs.some((verb) => does(verb, 'position')),
    range: verbs.some((verb) => does(verb, 'range')),
  };
}
