import type { Recall } from '../memory';
import { shift } from '../text/span';
import { readChunk, type BlockReader } from './block';
import type { Draft } from './draft';
import { split, type Chunk } from './split';

/** A chunk with the blocks read in it, whose spans count from its own start: what an edit elsewhere leaves as it is. */
export interface ChunkReading extends Pick<Chunk, 'kind' | 'note'> {
  readonly drafts: readonly Draft[];
}

/**
 * The blocks of a source one by one, before their place in the report is known.
 *
 * Reading a chunk depends on its own words and kind alone, so a chunk that stands in the text as before is recalled: of a
 * hundred paragraphs one keystroke reads one.
 */
export function readChunks(
  source: string,
  from: number,
  reader: BlockReader,
  recall: Recall<string, ChunkReading>,
): Draft[] {
  return split(source, from, reader.markdown).flatMap((chunk) => {
    const { span, kind, note } = chunk;
    const words = source.slice(span.start, span.end);
    const read = (): ChunkReading => ({ kind, note, drafts: readChunk(ownCopy(words), chunk, reader) });
    const { drafts } = recall(words, read, (known) => known.kind === kind && known.note === note);
    return drafts.map((draft) => moved(draft, span.start));
  });
}

/** A slice of a text keeps the whole text in memory; what is read in one version would keep that version's for good. */
function ownCopy(words: string): string {
  return JSON.parse(JSON.stringify(words)) as string;
}

function moved(draft: Draft, distance: number): Draft {
  const span = shift(draft.span, distance);
  if (draft.kind !== 'paragraph' || draft.otherwise === null) return { ...draft, span };
  return { ...draft, span, otherwise: { ...draft.otherwise, span } };
}
