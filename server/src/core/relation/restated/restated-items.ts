import type { WordList } from '../../grammar/word-list';
import { oneQuantity } from '../../equation/forms';
import { some } from '../../equation/some';
import { phrasesOf } from '../../phrase/phrases';
import type { QuantityIndex } from '../../reading/quantity';
import { periodKey } from '../../reading/statement/period';
import type { Mention, ReadBlock, ReadReport } from '../../reading/statement/reading';
import { itemLists, type ItemList } from '../../report/item-list';
import type { Relation } from '../relation';
import { thingKeyOf, type ThingKey } from './thing-key';

/** A figure with what it counts and the list it stands in; null for the running text. */
export interface Keyed {
  readonly mention: Mention;
  readonly key: ThingKey;
  readonly context: 'text' | 'duty' | 'annex' | 'note' | 'table';
  readonly stage: string;
}

export function restatedPairs(report: ReadReport, index: QuantityIndex, words: WordList): readonly (readonly [Keyed, Keyed])[] {
  const blocks = report.blocks.map(({ block }) => block);
  const lists = itemLists(blocks);
  const keyed = report.blocks.flatMap((block, at) => keysIn(block, (o) => contextOf(block, at, lists, o), lists.find((l) => at >= l.from && at < l.to), index, words));
  const groups = new Map<string, Keyed[]>();
  for (const each of keyed) { const k = `${each.key.characters}|${unitOf(each.mention)}|${each.stage.replace('n', 'target')}`; groups.set(k, [...(groups.get(k) ?? []), each]); }
  return [...groups.values()].flatMap(pairsIn);
}

function pairsIn(group: readonly Keyed[]): readonly (readonly [Keyed, Keyed])[] {
  const text = group.filter((each) => each.context === 'text');
  const listed = group.filter((each) => each.context !== 'text');
  const pairs: [Keyed, Keyed][] = [];
  for (const a of text) for (const b of listed) pairs.push([a, b]);
  return pairs;
}

function unitOf({ statement: { figure, measure } }: Mention): string {
  return `${figure.unit.dimension}|${figure.unit.counted ?? ''}|${measure}|${figure.bound}`;
}

function contextOf(block: ReadBlock, at: number, lists: readonly ItemList[], o: number): Keyed['context'] {
  const { block: each } = block;
  if (each.kind === 'table') return 'table';
  if (each.kind === 'paragraph' && each.role === 'note') return 'note';
  return lists.find(({ from, to, start }) => at >= from && at < to && (at > from || o >= start))?.kind ?? 'text';
}

function keysIn(block: ReadBlock, where: (offset: number) => Keyed['context'], list: ItemList | undefined, index: QuantityIndex, words: WordList): readonly Keyed[] {
  return block.proses.flatMap((prose) => {
    if (prose.statements.length === 0) return [];
    const phrases = phrasesOf(prose.prose.text, words);
    return prose.statements.flatMap((statement, at) => {
      const context = where(statement.figure.span.start);
      const mention = index.mentionOf(statement);
      const key = context === 'table' ? null : thingKeyOf(phrases, prose.statements, at);
      if (!mention || !key || statement.figure.value.kind !== 'single' || !['level', 'share'].includes(statement.measure)) return [];
      const stage = statement.role ?? (block.block.part === 'review' ? 'actual' : block.block.part === 'plan' || list ? 'target' : '?');
      return [{ mention, key, context, stage: context === 'note' ? 'n' : stage }];
    });
  });
}
