import type { Sheet } from '../../documents/figures-file/sheet';
import { escapeCell, escapeWords } from './markdown-signs';
import { gfmTable } from './office-document';

/**
 * The sheets of a workbook as the Markdown of a report that is tables alone: what stands by itself above a table (“附表：青石县主要指标”,
 * “单位：亿元”) is the line over it. Hidden sheets are left out; a sheet without such a line has its name for one.
 */
export function workbookMarkdown(sheets: readonly Sheet[]): string {
  const parts = sheets.filter(({ hidden }) => !hidden).flatMap(sheetMarkdown);
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
}

function sheetMarkdown({ name, rows }: Sheet): readonly string[] {
  const texts = rows.map((row) => row.map(({ text, covered }) => (covered ? '' : text.trim())));
  const filled = texts.filter((row) => row.some((text) => text !== ''));
  const first = filled.findIndex((row) => row.filter((text) => text !== '').length > 1);
  if (first < 0) return [];
  const above = filled.slice(0, first).map((row) => row.join(''));
  const table = filled
    .slice(first)
    .map((row) => row.map((text) => ({ inlines: [{ kind: 'text' as const, text, bold: false }] })));
  const words = above.length > 0 ? above.join(' ') : (name ?? '');
  const written = gfmTable({ kind: 'table', rows: table }, (inlines) =>
    inlines.map((each) => (each.kind === 'text' ? escapeCell(each.text.replace(/\s+/g, ' ')) : '')).join(''),
  );
  return [escapeWords(words), written].filter((part) => part !== '');
}
