import { scan } from '../figure/scan';
import type { Recall } from '../../memory';
import type { PhraseReader } from '../../phrase/phrases';
import type { ReportDocument, Sentence } from '../../report/document';
import { toldSpansOf } from '../../report/told-span';
import type { Prose } from '../../text/prose';
import { contextOf, type ReadingContext } from './context';
import { readParagraph } from './read';
import type { BlockWords, ReadingSettings, ReadProse, ReadReport } from './reading';
import { bareStatement } from './threshold';
import { readTable } from '../table/read-table';

/** What was read in one block, and what it depends on besides the block's words. */
export interface BlockReading {
  readonly proses: readonly ReadProse[];
  /** What kind of block it is and its context, as one text to compare. */
  readonly circumstances: string;
  readonly settings: ReadingSettings;
}

/**
 * Reads every figure of a report, block by block: “全镇实现财政收入5310万元” in a paragraph of the review becomes one
 * statement of 财政收入.
 *
 * Each block is read from its own words and its context alone, so one that has both of them from the version before is
 * recalled, wherever it stands now: all spans in a reading count from the start of their own prose.
 */
export function readReport(
  document: ReportDocument,
  settings: ReadingSettings,
  phrases: PhraseReader,
  recall: Recall<object, BlockReading> = (_, read) => read(),
): ReadReport {
  const told = toldSpansOf(document.blocks);
  const blocks = document.blocks.map((block, index) => {
    const context = contextOf(block, document, told[index] ?? null);
    const circumstances = JSON.stringify([block.kind, besidesWords(block), context]);
    const { proses } = recall(
      identityOf(block),
      () => ({ proses: readBlock(block, context, settings, phrases), circumstances, settings }),
      (known) => known.circumstances === circumstances && isSameSettings(known.settings, settings),
    );
    return { block, proses };
  });
  return { blocks };
}

/** What stands for the block's words: parsing recalls it with them, and no two blocks of a report share it. */
function identityOf(block: BlockWords): object {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return block.prose;
    case 'table':
      return block.header;
    case 'furniture':
      return block.shown ?? block;
  }
}

/** What neighbours make of a block: the role of a paragraph, the caption of a table with its unit. */
function besidesWords(block: BlockWords): string | null {
  if (block.kind === 'paragraph') return block.role;
  return block.kind === 'table' ? block.caption : null;
}

function isSameSettings(a: ReadingSettings, b: ReadingSettings): boolean {
  const names = Object.keys(a) as (keyof ReadingSettings)[];
  return names.every((name) => a[name] === b[name]);
}

function readBlock(
  block: BlockWords,
  context: ReadingContext,
  settings: ReadingSettings,
  phrases: PhraseReader,
): readonly ReadProse[] {
  switch (block.kind) {
    case 'paragraph':
      return [readWords(block.prose, block.sentences, context, settings, phrases)];
    case 'table':
      return readTable(block, context, settings);
    case 'heading': {
      // “（一）城镇新增就业320人” says as much as a paragraph would.
      const whole = { start: 0, end: block.prose.text.length };
      return [readWords(block.prose, [{ span: whole, clauses: [whole] }], context, settings, phrases)];
    }
    case 'furniture':
      // Rows beyond the most are told of; to count their figures would take as long as reading them.
      return block.shown && block.overlong === undefined ? [unread(block.shown, settings)] : [];
  }
}

function readWords(
  prose: Prose,
  sentences: readonly Sentence[],
  context: ReadingContext,
  settings: ReadingSettings,
  phrases: PhraseReader,
): ReadProse {
  const { text } = prose;
  const figures = scan(text, settings);
  if (figures.length === 0) return { prose, figures, statements: [] };
  const { lexicon } = settings;
  const words = { text, sentences, figures, context, lexicon, phrases: phrases(prose) };
  return { prose, figures, statements: readParagraph(words) };
}

/** The figures of a code block: known to be there, but of no indicator. */
function unread(prose: Prose, settings: ReadingSettings): ReadProse {
  const figures = scan(prose.text, settings);
  return { prose, figures, statements: figures.map((figure) => bareStatement(figure, figure.span)) };
}
