import type { OfficeInline, OfficeTable } from './office-document';

/**
 * A table as GFM, its first row the header: “| 指标 | 2025年 |”. A table of one single cell is a frame around
 * paragraphs and becomes its words; rows are filled up to the widest.
 */
export function gfmTable(
  { rows }: OfficeTable,
  textOf: (inlines: readonly OfficeInline[]) => string,
): string {
  const texts = rows.map((row) => row.map(({ inlines }) => textOf(inlines)));
  const filled = texts.filter((row) => row.some((text) => text !== ''));
  const width = Math.max(0, ...filled.map((row) => row.length));
  const [header, ...body] = filled;
  if (header === undefined) return '';
  if (width === 1 && body.length === 0) return header[0] ?? '';
  const lines = [
    header,
    Array.from({ length: width }, (_, at) => (isNumeric(body, at) ? '--:' : '---')),
    ...body,
  ];
  return lines.map((row) => `| ${padded(row, width).join(' | ')} |`).join('\n');
}

function padded(row: readonly string[], width: number): readonly string[] {
  return [...row, ...Array.from({ length: width - row.length }, () => '')];
}

/** Columns of numbers stand right, as in print. */
function isNumeric(rows: readonly (readonly string[])[], at: number): boolean {
  const texts = rows.map((row) => (row[at] ?? '').replaceAll('**', '')).filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => /^[-−+]?[\d,.]+%?$/.test(text));
}
