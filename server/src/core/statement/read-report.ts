import { defaultScanOptions, scan } from '../figure/scan';
import type { Block, ReportDocument } from '../report/document';
import { contextOf, type ReadingContext } from './context';
import type { Lexicon } from './lexicon';
import { readParagraph } from './read';
import type { ReadBlock, ReadReport } from './reading';
import { readTable } from './read-table';

/** What reading needs besides the report: the indicators known by name and how far 约 reaches. */
export interface ReadingSettings {
  readonly lexicon: Lexicon;
  /** As a share of the value: 0.05. */
  readonly approximation: number;
}

/**
 * Reads every figure of a report, block by block: “全镇实现财政收入4720万元” in a paragraph of the review becomes one
 * statement of 财政收入. Each block is read from its own text and its context alone.
 */
export function readReport(document: ReportDocument, settings: ReadingSettings): ReadReport {
  return { blocks: document.blocks.map((block) => readBlock(block, contextOf(block, document), settings)) };
}

function readBlock(block: Block, context: ReadingContext, settings: ReadingSettings): ReadBlock {
  switch (block.kind) {
    case 'paragraph': {
      const figures = scan(block.prose.text, {
        ...defaultScanOptions,
        approximation: settings.approximation,
      });
      const statements = readParagraph({
        text: block.prose.text,
        sentences: block.sentences,
        figures,
        context,
        lexicon: settings.lexicon,
      });
      return { block, proses: [{ prose: block.prose, figures, statements }] };
    }
    case 'table':
      return { block, proses: readTable(block, context, settings.lexicon) };
    case 'heading':
      return { block, proses: [{ prose: block.prose, figures: [], statements: [] }] };
    case 'furniture':
      return { block, proses: [] };
  }
}
