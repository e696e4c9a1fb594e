import { does, isMark } from '../../grammar/token';
import {
  isJoint,
  partsAt,
  partsOf,
  tokensIn,
  wordsIn,
  type Phrases,
  type TokenRange,
} from '../../phrase/phrases';
import type { Lexicon } from '../../reading/statement/lexicon';
import type { Subjects } from './subject';
import { thingsIn } from './several';

/** The fair ways to read a list of names, and the numbers of them for which no way is spelt out. */
interface FairReadings extends Pick<Subjects, 'readings' | 'sure'> {
  readonly more: readonly number[];
}

/**
 * The fair readings of a list before 分别. “商铺、摊位数量和租金” are three names, or two (数量 of both, 租金), or four; “竹编、蜂蜜和
 * 茶叶产值” are three, for 蜂蜜 has no head of its own that 竹编 could share.
 */
export function fairReadings(
  phrases: Phrases,
  range: TokenRange,
  members: readonly TokenRange[],
  counts: readonly number[],
  lexicon: Lexicon,
): FairReadings {
  const names = members.map((each) => wordsIn(phrases, each));
  const expanded = members.flatMap((each) => surelyIn(phrases, each, lexicon) ?? [wordsIn(phrases, each)]);
  const joints = openJoints(phrases, range);
  const outer = outerReading(phrases, range, lexicon);
  const sure = surenessOf(phrases, range, members, joints);
  return {
    readings: [names, ...(expanded.length > names.length ? [expanded] : []), ...(outer ? [outer] : [])],
    more: [
      ...(joints === 1 && sure !== 'no' ? [] : counts),
      ...(outer ? withHeads(names.length, outer.length) : []),
      ...attached(phrases, members),
      ...(members.some((each) => holdsTwoNumbers(phrases, each)) ? [names.length + 1] : []),
    ],
    sure,
  };
}

/** 二 三产业: a 、 that was lost in print. */
function holdsTwoNumbers(phrases: Phrases, range: TokenRange): boolean {
  const tokens = tokensIn(phrases, range);
  return tokens.some(({ kind }, at) => kind === 'number' && tokens[at + 1]?.kind === 'number');
}

/** 城乡 among several names is two; 进出口 there is one of them. */
function surelyIn(phrases: Phrases, range: TokenRange, lexicon: Lexicon): readonly string[] | null {
  const things = thingsIn(phrases, range, lexicon);
  return things?.sure ? things.names : null;
}

/** How many joints may divide: 及 before the last 、 never does (汽车及零部件、索具). */
function openJoints(phrases: Phrases, range: TokenRange): number {
  const parts = partsAt(phrases, range, '、');
  const inner = parts.slice(0, -1).flatMap((each) => tokensIn(phrases, each));
  const last = tokensIn(phrases, parts.at(-1) ?? range);
  return inner.filter((token) => isJoint(token) && token.text !== '及').length + last.filter(isJoint).length;
}

/**
 * 老城、新区路灯 | 公交站牌更换率: 和 joins two wholes of which the first shares a head. Only where the last name before 和 has a head to share, which
 * takes a second word.
 */
function outerReading(phrases: Phrases, range: TokenRange, lexicon: Lexicon): readonly string[] | null {
  const wholes = partsOf(phrases, range, isJoint);
  const [first, ...others] = wholes;
  if (others.length === 0 || !first || others.some((each) => partsAt(phrases, each, '、').length > 1))
    return null;
  const shared = partsAt(phrases, first, '、');
  const last = shared.at(-1);
  if (shared.length < 2 || !last || last.to - last.from < 2) return null;
  if (shared.slice(0, -1).every((each) => isWhole(phrases, each, last, lexicon))) return null;
  return wholes.map((each) => wordsIn(phrases, each));
}

/** 污水处理率 before 垃圾处理率 needs no head of it: an indicator, or what ends as it does. */
function isWhole(phrases: Phrases, name: TokenRange, last: TokenRange, lexicon: Lexicon): boolean {
  const words = wordsIn(phrases, name);
  return lexicon.longestSuffix(words) !== null || words.at(-1) === wordsIn(phrases, last).at(-1);
}

/** A、B数量和租金: two heads of two each are four. */
function withHeads(names: number, wholes: number): readonly number[] {
  return [(names - wholes + 1) * wholes];
}

/**
 * 市政府、市政府办印发的文件、会议: what stands before a name with 的 may belong to it; the last 的 leads to the head of all. 专款、“双改”“双提”资金: so
 * may quotations side by side be one.
 */
function attached(phrases: Phrases, members: readonly TokenRange[]): readonly number[] {
  const { length } = members;
  const owned = members
    .slice(1, -1)
    .flatMap((each, at) =>
      tokensIn(phrases, each).some((token) => does(token, 'of')) ? [length - at - 1] : [],
    );
  const quoted = members.slice(1).filter(({ from }) => isMark(phrases.tokens[from - 1], '”"」’')).length;
  const bare = !isMark(phrases.tokens[members[0]?.from ?? 0], '“"「‘');
  const mixed = quoted > 0 && bare ? [length - quoted] : [];
  return [...owned, ...mixed].filter((count) => count > 1);
}

function surenessOf(
  phrases: Phrases,
  range: TokenRange,
  members: readonly TokenRange[],
  joints: number,
): Subjects['sure'] {
  if (joints === 0) return 'yes';
  if (members.some((each) => isScrap(phrases, each))) return 'no';
  const names = members.map((each) => wordsIn(phrases, each));
  const ending = names[0]?.slice(-2) ?? '';
  if (names.every((name) => name.length > 2 && name.endsWith(ending))) return 'yes';
  const last = members.at(-1) ?? range;
  const joint = phrases.tokens[last.from - 1];
  // 与 and 及 join inside a name oftener than 和: 农房抵押与林权抵押改革试点.
  return joints === 1 && joint?.text === '和' ? 'likely' : 'no';
}

/** One character that no word explains is no name; the 和 beside it is part of one (浦和). */
function isScrap({ tokens }: Phrases, { from, to }: TokenRange): boolean {
  const token = tokens[from];
  return to - from === 1 && token?.kind === 'unknown' && token.text.length === 1;
}
