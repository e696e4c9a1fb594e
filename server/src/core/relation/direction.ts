import { order } from '../equation/forms';
import { movementBehindComma, movementBetween, type Movement } from '../phrase/movement';
import { openingBefore, type Opening } from '../phrase/opening';
import { nominalOf } from '../reading/operand';
import type { Mention } from '../reading/statement/reading';
import type { Tier } from '../reading/tier';
import {
  areRoundedAlike,
  sameKind,
  sameSentence,
  wordsBefore,
  wordsBetween,
  type ProseMentions,
} from './gather';
import { tokenAt, tokensIn } from '../phrase/phrases';
import { runFrom, startOf } from './respectively/dealt-lists';
import type { Relation } from './relation';
import { parted, type Ends } from './value-pair';

/**
 * 由5.6%提高到4.3%: the verb says up, the figures say down; 12种下调到45种 the other way round.
 *
 * Two figures side by side in one sentence, in one unit, with nothing between them but how the one became the other. Of ranks a rise is
 * a smaller number. Silent for lists (分别由3、4个增加到5、6个 is dealt out elsewhere), for thresholds, and where the words state no way:
 * 调整, 优化, 变为 (domain rule 10).
 */
export function recogniseDirections(prose: ProseMentions): readonly Relation[] {
  return prose.mentions.flatMap((from, at) => {
    const to = prose.mentions[at + 1];
    const shared = sharingTheirEnd(prose, from);
    if (shared.length > 0 || !to || !mayMove(from, to)) return shared;
    const relation = besideEachOther(prose, at) ?? acrossComma(prose, at);
    return relation ? [relation] : [];
  });
}

function besideEachOther({ mentions, words }: ProseMentions, at: number): Relation | null {
  const pair = parted(mentions, at);
  const movement = pair && movementBetween(wordsBetween(pair.last, pair.to), words);
  const front = movement && openingBefore(wordsBefore(pair.from, mentions[pair.at - 1]), words);
  const way = front && wayOf(movement, pair, front.reversed);
  const tier = front && tierOf(front.opening, movement, isListedBehind(mentions, pair.at));
  return way && tier ? directed(pair, way, tier) : null;
}

/** 2022年床位30张，到2025年增加到25张: the second clause has no subject, so it has the first one's. */
function acrossComma({ mentions, words }: ProseMentions, at: number): Relation | null {
  const pair = parted(mentions, at);
  if (!pair || !isEarlier(pair.from, pair.to)) return null;
  const movement = movementBehindComma(wordsBetween(pair.last, pair.to), words);
  const way = movement && wayOf(movement, pair, false);
  return way ? directed(pair, way, 'suspect') : null;
}

function isEarlier({ statement: one }: Mention, { statement: two }: Mention): boolean {
  if (one.measure !== 'level' || !one.period || !two.period) return false;
  return one.period.to.year < two.period.to.year;
}

function directed({ from, to }: Ends, way: -1 | 1, tier: Tier): Relation {
  const alike = areRoundedAlike(from, to) || !sameKind(from, to);
  return { check: 'direction-conflict', tier, equation: order(from, to, way, alike), note: null };
}

function mayMove(from: Mention, to: Mention): boolean {
  if (!sameSentence(from, to) || wordsBetween(from, to).length > longestGap) return false;
  return sameKind(from, to) || areDurations(from, to);
}

/** In characters; no words between two values of one thing are longer. */
const longestGap = 28;

/** What the movement says of the numbers: 1 that they rise; null where nobody can tell. */
function wayOf({ way, position, range }: Movement, { from, to }: Ends, reversed: boolean): -1 | 1 | null {
  const { unit } = to.statement.figure;
  if (way === 0) return null;
  if (unit.dimension === 'rank') return way === 1 ? -1 : 1;
  // 差额由-8万元收窄到-3万元: below nought the size is told, or the value; nobody can tell which.
  if ([from, to].every((each) => nominalOf(each).isNegative())) return null;
  // 水质由4类提升到3类, 信用指数由223名上升到53名, 地下水埋深由4米上升到3米: what rises is no amount.
  if (position && (reversed || isPlace(to))) return null;
  // 免费对象由70岁扩大到60岁以上: a threshold lets in more as it falls.
  if (range && [from, to].some(isThreshold)) return null;
  if (isLenient(from, to, way)) return null;
  return way;
}

function isThreshold({ statement: { figure } }: Mention): boolean {
  return figure.bound === 'atLeast' || figure.bound === 'atMost';
}

/** Grades and places, that are counted from the best; 每千人3.1名医生 is no place. */
function isPlace({ statement: { figure } }: Mention): boolean {
  return places.has(figure.unit.text) && figure.decimals === 0;
}

const places: ReadonlySet<string> = new Set(['位', '名', '类', '级', '星', '等', '档']);

/** 由…, 从… close the reading; without them only what merges things (20家企业整合为10家) is told from a list. */
function tierOf(opening: Opening, { way, position, onBase }: Movement, listed: boolean): Tier | null {
  if (opening === 'origin') return 'contradiction';
  if (opening === 'base' || onBase) return 'suspect';
  return way < 0 && !position && !listed ? 'suspect' : null;
}

/** 12所小学、4所中学整合为9所: what is merged is more than the last figure. */
function isListedBehind(mentions: readonly Mention[], at: number): boolean {
  const [before, from] = [mentions[at - 1], mentions[at]];
  if (!before || !from || !sameSentence(before, from) || !sameKind(before, from)) return false;
  return !hasMark(wordsBetween(before, from), clauseEnds);
}

const clauseEnds = '，,；;：:';

function hasMark(words: string, marks: string): boolean {
  return Array.from(words).some((each) => marks.includes(each));
}

/** 一个月 and 45个工作日 are both durations, 60岁 and 30天 are not one thing. */
function areDurations(from: Mention, to: Mention): boolean {
  const units = [from, to].map(({ statement }) => statement.figure.unit);
  return units.every(({ dimension, text }) => dimension === 'time' && !text.includes('岁'));
}

/**
 * 22个工作日 may be 30天 and a month 30天 or 31: of durations in two units only one much longer than the other is. Working days are
 * counted as days, the least they can be, so only the one side can be said to be too long.
 */
function isLenient(from: Mention, to: Mention, way: -1 | 1): boolean {
  if (sameKind(from, to) && sameScale(from, to)) return false;
  if (from.statement.figure.unit.dimension !== 'time') return false;
  const [one, two] = [from, to].map(({ statement }) => statement.figure.unit.counted === '工作日');
  if (one !== two && (way < 0 ? one === true : two === true)) return true;
  const ratio = nominalOf(from).div(nominalOf(to));
  return ratio.gt(nearlyAlike[0]) && ratio.lt(nearlyAlike[1]);
}

/** How far a month of 28 and one of 31 days are apart, and a little more. */
const nearlyAlike = ['0.85', '1.18'] as const;

function sameScale(from: Mention, to: Mention): boolean {
  return from.statement.figure.unit.scale.eq(to.statement.figure.unit.scale);
}

/** 分别从40%、60%提高至80%: all that share an end have come to it. */
function sharingTheirEnd(prose: ProseMentions, to: Mention): readonly Relation[] {
  const { measure, direction } = to.statement;
  if ((measure !== 'level' && measure !== 'share') || direction === 0 || to.statement.against) return [];
  if (to.statement.figure.unit.dimension === 'rank') return [];
  return startsSharedBy(prose, to)
    .filter((from) => sameKind(from, to))
    .map((from) => directed({ from, to }, direction, 'contradiction'));
}

function startsSharedBy(prose: ProseMentions, to: Mention): readonly Mention[] {
  const { mentions } = prose;
  const at = mentions.indexOf(to);
  const first = mentions.slice(0, at).findLastIndex((each) => !sameSentence(each, to) || !isStart(each)) + 1;
  const starts = mentions.slice(first, at);
  return starts.length > 1 && isDealtOut(prose, to, at) ? starts : [];
}

function isStart({ statement }: Mention): boolean {
  return statement.standsFor === 'start';
}

/** Without 分别 the end may be of all together (由9个、6个减少到12个); with ends of their own each has its start already. */
function isDealtOut(prose: ProseMentions, to: Mention, at: number): boolean {
  const phrases = prose.phrases();
  const before = { from: tokenAt(phrases, to.statement.sentence.start), to: tokenAt(phrases, startOf(to)) };
  const said = tokensIn(phrases, before).some(({ text }) => text === '分别');
  return said && runFrom(phrases, prose.mentions, at).length === 1;
}
