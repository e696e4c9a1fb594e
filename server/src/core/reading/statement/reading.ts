import type { Figure } from '../figure/figure';
import type { UnitTable } from '../figure/unit';
import type { Block, FurnitureBlock, HeadingBlock, ParagraphBlock, TableBlock } from '../../report/document';
import type { Prose } from '../../text/prose';
import type { Lexicon } from './lexicon';
import type { Statement } from './statement';

/** A stretch of running words with its figures read: a paragraph, a heading, or one cell of a table. */
export interface ReadProse {
  readonly prose: Prose;
  readonly figures: readonly Figure[];
  /** One for each figure, in the same order. */
  readonly statements: readonly Statement[];
}

/** A block without its place in the report: all that its reading may look at, besides its context. */
export type BlockWords =
  Words<HeadingBlock> | Words<ParagraphBlock> | Words<TableBlock> | Words<FurnitureBlock>;

type Words<Each extends Block> = Omit<Each, 'span' | 'part' | 'path'>;

/** A block of the report with everything read in it; spans inside count from the start of their own prose. */
export interface ReadBlock {
  readonly block: Block;
  /** One for a paragraph or heading; one for each cell of a table, row by row, the header first. */
  readonly proses: readonly ReadProse[];
}

/** The whole report, read block by block, in order. */
export interface ReadReport {
  readonly blocks: readonly ReadBlock[];
}

/** Where a statement stands in the report: what is needed to find its place in the source. */
export interface Mention {
  readonly statement: Statement;
  readonly prose: ReadProse;
  readonly block: ReadBlock;
}

/** What reading needs besides the report: the indicators and units known by name and how far 约 reaches. */
export interface ReadingSettings {
  readonly lexicon: Lexicon;
  readonly units: UnitTable;
  /** As a share of the value: 0.05. */
  readonly approximation: number;
  /** Words that the report says are no figures, a line each. */
  readonly exempt?: string;
}
