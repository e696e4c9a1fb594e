import { grouped } from '../grouped';
import type { WordList } from '../grammar/word-list';
import { oneQuantity } from '../equation/forms';
import { some } from '../equation/some';
import type { PhraseReader } from '../phrase/phrases';
import { nominalOf } from '../reading/operand';
import type { QuantityIndex } from '../reading/quantity';
import type { Mention, ReadProse } from '../reading/statement/reading';
import { identityOf } from './named-identity';
import type { Relation } from './relation';
import { mayBeSize, sizedNameOf, type SizedName } from './restated/sized-name';

interface Named {
  readonly mention: Mention;
  readonly name: SizedName;
}

/**
 * One name with a size in it, written with two sizes: “40分钟通勤圈” and “60分钟通勤圈”, “25万吨酒精项目” and “35万吨酒精项目”.
 *
 * Two of one kind are told side by side (市内15分钟、镇村30分钟服务圈), so a sentence that has two says nothing; nor do names of two
 * owners, and more than twice apart is another work. It may still be one: this is a question.
 */
export function recogniseRestatedNames(index: QuantityIndex, read: PhraseReader): readonly Relation[] {
  const groups = grouped(namedIn(index, read), ({ name }) => name.frame);
  return [...groups.values()].flatMap((group) => relationOf(group, read.words));
}

/** Only prose with sizes is cut into words. */
function namedIn(index: QuantityIndex, read: PhraseReader): readonly Named[] {
  return index.mentions.flatMap((mention) => {
    const { prose, block, statement } = mention;
    if (block.block.kind === 'table' || !mayBeSize(statement.figure)) return [];
    const name = sizedNameOf(read(prose.prose), statement);
    return name ? [{ mention, name }] : [];
  });
}

function relationOf(group: readonly Named[], words: WordList): readonly Relation[] {
  const [first] = group;
  if (!first) return [];
  const same = group.filter(({ name }) => isOneOwner(first.name.owner, name.owner));
  const mentions = some(same.map(({ mention }) => mention));
  if (!mentions || mentions.length < 2 || !standApart(mentions) || !areNear(mentions)) return [];
  // 青石岭1500兆瓦抽水蓄能 is compared by its owner already.
  if (mentions.every((each) => identityOf(each, words) !== null)) return [];
  return [
    { check: 'value-conflict', tier: 'lead', equation: oneQuantity(mentions, shownOf(first)), note: null },
  ];
}

function shownOf({ name: { owner, frame } }: Named): string {
  return `${owner}…${frame}`;
}

function isOneOwner(a: string, b: string): boolean {
  if (a === '' || b === '') return a === b;
  return a.endsWith(b) || b.endsWith(a);
}

function standApart(mentions: readonly Mention[]): boolean {
  const places = new Map<ReadProse, Set<number>>();
  return mentions.every(({ prose, statement: { sentence } }) => {
    const known = places.get(prose) ?? new Set();
    places.set(prose, known);
    const isFirst = !known.has(sentence.start);
    known.add(sentence.start);
    return isFirst;
  });
}

function areNear(mentions: readonly Mention[]): boolean {
  const sizes = mentions.map((each) => nominalOf(each));
  return sizes.every((one) => sizes.every((two) => one.lessThanOrEqualTo(two.times(2))));
}
