import { does, type Token } from '../grammar/token';
import { isJoint, partsAt, partsOf, tokensIn, wordsIn, type Phrases, type TokenRange } from './phrases';

/** Things joined by 、, 和, 与 and 及, and how many of them there may fairly be. */
export interface Coordination {
  readonly members: readonly TokenRange[];
  /** The number of members first; others where 和 may stand inside a name (种植和养殖园) or join a list of its own. */
  readonly counts: readonly number[];
}

/**
 * The members of “生态保护红线、永久基本农田和城镇开发边界”: three, or two if 和 belongs to the last name; of “A和B” two.
 *
 * 、 divides before 和 does. Nothing inside brackets or quotation marks divides; two quoted names side by side (“甲”“乙”) are two
 * members. 和 before the last 、 may divide or not, 及 never does there (汽车及零部件、索具); where all the names end alike (硬件建设、医疗建设
 * 和保障建设) it surely divides. `head` is the word that each of them may begin with.
 */
export function coordinate(phrases: Phrases, range: TokenRange, head = ''): Coordination {
  const parts = partsAt(phrases, range, '、');
  if (beginAlike(phrases, parts, head)) return exactly(parts);
  const joined = partsOf(phrases, parts.at(-1) ?? range, isJoint, true);
  const members = [...parts.slice(0, -1), ...joined];
  const surely =
    joined.length === 1 || (parts.length === 1 && joined.length === 2) || endAlike(phrases, members);
  const fused = members.some((each) => tokensIn(phrases, each).some(isFused));
  const lettered = sharedLetters(phrases, members);
  const fewer = surely ? [] : numbersFrom(Math.max(2, parts.length), members.length - 1);
  return {
    members,
    counts: [
      members.length,
      ...fewer,
      ...(fused ? [members.length + 1] : []),
      ...(lettered > 0 ? [members.length - lettered] : []),
      ...withoutClause(phrases, members),
      ...withInnerJoints(phrases, parts, members.length),
    ],
  };
}

/**
 * 按城镇、农田划定的建设边界、耕地红线: what stands before a verb and its 的 is of the clause, and the members begin behind it; so do they behind
 * two words of scope with one name (全国、全省文明城市).
 */
function withoutClause({ tokens }: Phrases, members: readonly TokenRange[]): readonly number[] {
  const within = members.findLastIndex(({ from, to }, index) => {
    const of = tokens.slice(from, to - 1).findIndex((token) => does(token, 'of'));
    return index > 0 && of > 0 && does(tokens[from + of - 1], 'verb', 'event');
  });
  const scoped = members.findIndex(
    ({ from, to }) => to - from > 1 || !does(tokens[from], 'pronoun', 'owner'),
  );
  const isShared = scoped > 0 && does(tokens[members[scoped]?.from ?? -1], 'pronoun', 'owner');
  return [...(within > 0 ? [members.length - within] : []), ...(isShared ? [members.length - scoped] : [])];
}

/** C、D级危房: how many members end in a letter that the next one may be read with, and the two as one. */
function sharedLetters({ tokens }: Phrases, members: readonly TokenRange[]): number {
  const isLetter = (token: Token | undefined): boolean =>
    token?.kind === 'letters' && token.text.length === 1;
  return members.filter(
    ({ to }, index) => isLetter(tokens[to - 1]) && isLetter(tokens[members[index + 1]?.from ?? -1]),
  ).length;
}

/** Two things in one word: 城乡, 收支, and names such as 批发和零售业. */
function isFused(token: Token): boolean {
  return does(token, 'fused') || (does(token, 'indicator') && /和|与|城乡/u.test(token.text));
}

/** A list whose members are beyond doubt. */
export function exactly(members: readonly TokenRange[]): Coordination {
  return { members, counts: [members.length] };
}

/** “京雄高速、荣乌新线和容易、安大两条通道”: a 和 before the last 、 may join two more members, or begin a list of its own. */
function withInnerJoints(phrases: Phrases, parts: readonly TokenRange[], total: number): readonly number[] {
  const joints = parts
    .slice(0, -1)
    .map((part) => partsOf(phrases, part, (token) => isJoint(token) && token.text !== '及').length - 1);
  const last = joints.findLastIndex((each) => each > 0);
  if (last < 0) return [];
  const all = joints.reduce((sum, each) => sum + each, 0);
  return [...numbersFrom(total + 1, total + all), total - last];
}

function numbersFrom(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/**
 * 抓项目和园区建设、抓转变发展方式、抓创优环境: what begins alike is one name each, whatever 和 joins inside. Two names may begin
 * alike by chance (高速铁路、高速公路), unless with the head they are to have.
 */
function beginAlike(phrases: Phrases, parts: readonly TokenRange[], head: string): boolean {
  const names = parts.map((part) => wordsIn(phrases, part));
  const opening = names[0] ?? '';
  const first = head !== '' && opening.startsWith(head) ? head : opening.charAt(0);
  if (names.length < (first === head ? 2 : 3) || !names.every((name) => name.startsWith(first))) return false;
  // 抓项目、抓环境和抓民生: behind a 和 it begins once more.
  return !parts.some(({ from, to }) =>
    phrases.tokens
      .slice(from + 1, to)
      .some((token, index) => token.text.startsWith(first) && isJoint(phrases.tokens[from + index])),
  );
}

/** Whether all the members end in the same two characters. */
function endAlike(phrases: Phrases, members: readonly TokenRange[]): boolean {
  const names = members.map((each) => wordsIn(phrases, each));
  const ending = names[0]?.slice(-2) ?? '';
  return names.every((name) => name.length > 2 && name.endsWith(ending));
}

/** Whether some mark of a kind divides a stretch: 、 in “A、B”. */
export function isDivided(phrases: Phrases, range: TokenRange, marks: string): boolean {
  return partsAt(phrases, range, marks).length > 1;
}
