import { foldName } from './lexicon-fold';
import source from './lexicon.json';

/**
 * Parts that together are always the whole (domain rule 7): 税收收入 and 非税收入, the three industries.
 *
 * A 其中 list of exactly these parts must add up although it says neither 共 nor 其他.
 */
export interface ClosedGroup {
  readonly id: string;
  /** The words for each part, the usual one first: [['夏粮'], ['秋粮']]. */
  readonly parts: readonly (readonly string[])[];
}

/** The closed groups that come with Heshu, lexicon.json's `pairs`. */
export const closedGroups: readonly ClosedGroup[] = source.pairs;

/**
 * The closed group that these names exhaust, in any order: 企业 and 个体工商户 (of 新登记市场主体), 新建项目 and 续建项目.
 *
 * Null unless every part is named once and what is left of each name agrees: 城镇新增就业 and 农村低保对象 are
 * no pair, nor are 高新技术企业 and 个体工商户.
 */
export function closedGroupOf(
  names: readonly string[],
  groups: readonly ClosedGroup[] = closedGroups,
): ClosedGroup | null {
  const folded = names.map((name) => foldName(name).text.replace(leading, ''));
  return groups.find((group) => exhausts(group, folded)) ?? null;
}

/** Words before a part that do not narrow it. */
const leading = /^(?:其中|新登记|新增|新设|各类|:)+/;

function exhausts(group: ClosedGroup, names: readonly string[]): boolean {
  if (names.length !== group.parts.length) return false;
  const readings = names.map((name) => readAs(group, name));
  const parts = new Set(readings.map((reading) => reading?.part));
  if (parts.has(undefined) || parts.size !== names.length) return false;
  const rests = new Set(readings.map((reading) => reading?.rest).filter((rest) => rest !== ''));
  return rests.size <= 1;
}

interface PartReading {
  readonly part: number;
  /** What follows the part's word: 新增就业 in 城镇新增就业. */
  readonly rest: string;
}

function readAs(group: ClosedGroup, name: string): PartReading | null {
  for (const [part, words] of group.parts.entries()) {
    const word = words
      .filter((each) => name.startsWith(each))
      .sort(byLength)
      .at(0);
    if (word !== undefined) return { part, rest: name.slice(word.length) };
  }
  return null;
}

function byLength(a: string, b: string): number {
  return b.length - a.length;
}
