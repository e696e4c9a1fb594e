import { parse, type ParseOverrides } from '../../../server/src/core/report/parse';
import type { Block, ReportDocument } from '../../../server/src/core/report/document';
import { sourceSpan, type Prose } from '../../../server/src/core/text/prose';

/** The blocks of a report one per line: “review ## 一、回顾”, “plan <item> 建设……”. */
export function outlineOf(source: string, overrides: ParseOverrides = {}): string[] {
  return parse(source, overrides).blocks.map((block) => `${block.part} ${lineOf(block)}`);
}

/** The words of a block's prose; '' for tables and furniture. */
export function textOf(block: Block | undefined): string {
  return block?.kind === 'heading' || block?.kind === 'paragraph' ? block.prose.text : '';
}

/** What stands in the source where `words` stand in the prose of the first block that has them. */
export function sourceOf(document: ReportDocument, words: string): string {
  for (const block of document.blocks) {
    for (const prose of prosesOf(block)) {
      const at = prose.text.indexOf(words);
      if (at < 0) continue;
      const place = sourceSpan(prose, { start: at, end: at + words.length });
      return document.source.slice(block.span.start + place.start, block.span.start + place.end);
    }
  }
  throw new Error(`no block has ${words}`);
}

/** Every prose of a block: its own, or those of its cells. */
export function prosesOf(block: Block): Prose[] {
  if (block.kind === 'heading' || block.kind === 'paragraph') return [block.prose];
  return block.kind === 'table' ? [...block.header, ...block.rows].flat().map((cell) => cell.prose) : [];
}

function lineOf(block: Block): string {
  if (block.kind === 'heading') return `${'#'.repeat(block.depth)} ${block.prose.text}`;
  if (block.kind === 'paragraph')
    return block.role === 'body' ? block.prose.text : `<${block.role}> ${block.prose.text}`;
  return `<${block.kind}>`;
}
