import type { WordList } from '../../grammar/word-list';
import type { Recall } from '../../memory';
import type { PhraseReader } from '../../phrase/phrases';
import type { QuantityIndex } from '../../reading/quantity';
import type { Mention, ReadBlock, ReadProse, ReadReport } from '../../reading/statement/reading';
import { itemLists, type ItemList } from '../../report/item-list';
import { thingKeyOf, thingKeyOfName, type ThingKey } from './thing-key';

/** A figure by what it counts, and where the report says so. */
export interface KeyedFigure {
  readonly mention: Mention;
  readonly key: ThingKey;
  /** text: the report itself; all others say over again what it has said. */
  readonly place: 'text' | ItemList['kind'] | 'note' | 'table';
}

/** The keys of one prose, one for each statement, and the words they were read with. */
interface ProseKeys {
  readonly words: WordList;
  readonly keys: readonly (ThingKey | null)[];
}

/** What is recalled of the version before: the keys of a prose that was not read again. */
export type ThingRecall = Recall<ReadProse, ProseKeys>;

/**
 * The figures of a report by what they count: 清淤渠道17条 of the text and 17条渠道清淤 of an annex have one key. None for a report that
 * has neither duty list nor annex, note or table, for then there is nothing to hold the text against.
 */
export function keyedFigures(
  report: ReadReport,
  index: QuantityIndex,
  words: WordList,
  read: PhraseReader,
  recall: ThingRecall,
): readonly KeyedFigure[] {
  const blocks = report.blocks.map(({ block }) => block);
  const lists = itemLists(blocks);
  const repeats = lists.length > 0 || blocks.some((each) => plainPlace(each) !== 'text');
  if (!repeats) return [];
  return report.blocks.flatMap((block, at) =>
    block.proses.flatMap((prose) => {
      const { keys } = recall(
        prose,
        () => keysIn(prose, block, words, read),
        (known) => known.words === words,
      );
      return prose.statements.flatMap((statement, each) => {
        const [key, mention] = [keys[each], index.mentionOf(statement)];
        const place = placeIn(lists, at, statement.figure.span.start) ?? plainPlace(block.block);
        return key && mention ? [{ key, mention, place }] : [];
      });
    }),
  );
}

function keysIn(prose: ReadProse, { block }: ReadBlock, words: WordList, read: PhraseReader): ProseKeys {
  const { statements } = prose;
  if (block.kind === 'table') {
    const keys = statements.map(({ indicator }) => indicator && thingKeyOfName(indicator.name, words));
    return { words, keys };
  }
  const phrases = statements.length === 0 ? null : read(prose.prose);
  return { words, keys: statements.map((_, at) => phrases && thingKeyOf(phrases, statements, at)) };
}

function placeIn(lists: readonly ItemList[], block: number, offset: number): ItemList['kind'] | null {
  const list = lists.find(({ from, to }) => block >= from && block < to);
  return list && (block > list.from || offset >= list.start) ? list.kind : null;
}

function plainPlace(block: ReadBlock['block']): KeyedFigure['place'] {
  if (block.kind === 'table') return 'table';
  return block.kind === 'paragraph' && block.role === 'note' ? 'note' : 'text';
}
