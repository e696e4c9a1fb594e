import type { Block, HeadingBlock, ReportDocument, TableBlock } from '../../report/document';
import { printedWords, type Prose } from '../../text/prose';
import { escapeStart, escapeWords, hardBreak } from './markdown-signs';

/**
 * A report as tidy Markdown, for a text that came from elsewhere: “一、2025年工作回顾” becomes “## 一、2025年工作回顾”, one
 * empty line stands between paragraphs, and what is not the report (打赏, 相关内容, a view counter) is left out.
 *
 * The words and figures are those of the text; only what stands around them changes.
 */
export function reportMarkdown(document: ReportDocument): string {
  const parts = document.blocks.flatMap((block) => blockMarkdown(block, document));
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
}

function blockMarkdown(block: Block, { source }: ReportDocument): readonly string[] {
  switch (block.kind) {
    case 'furniture':
      return block.shown ? [source.slice(block.span.start, block.span.end)] : [];
    case 'heading':
      return [headingMarkdown(block)];
    case 'table':
      return [tableSource(block, source)];
    case 'paragraph': {
      const written = source.slice(block.span.start, block.span.end).trim();
      // A note or list item keeps its marker, which is part of what it means.
      const isMarked = block.role === 'item' || /^\[\^[^\]]+\]:/.test(written);
      return [isMarked ? written : escapeStart(sourceOf(block.prose, written))];
    }
  }
}

/** Lines of one paragraph that the source breaks off are joined; what was written as Markdown stays as written. */
function sourceOf(prose: Prose, written: string): string {
  if (!written.includes('\n')) return written;
  return printedWords(prose)
    .split('\n')
    .map((line) => escapeStart(escapeWords(line)))
    .join(hardBreak);
}

function headingMarkdown({ depth, prose }: HeadingBlock): string {
  return `${'#'.repeat(Math.min(6, depth))} ${escapeWords(printedWords(prose))}`;
}

function tableSource({ span }: TableBlock, source: string): string {
  return source
    .slice(span.start, span.end)
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .join('\n')
    .trim();
}
