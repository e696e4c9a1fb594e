import Papa from 'papaparse';
import { cellText, type Grid } from '../core/export/grid';

/**
 * A grid as the bytes of a CSV: UTF-8 with a byte order mark, without which Excel reads Chinese as GBK; CRLF, as
 * RFC 4180 says.
 *
 * A text that a spreadsheet would run as a formula (`=`, `@`, a tab) is written after an apostrophe; a sign before
 * digits is a number and stays.
 */
export function writeCsv({ columns, rows }: Grid): Uint8Array {
  const lines = [columns.map(({ title }) => title), ...rows.map((row) => row.map(cellText))];
  const csv = Papa.unparse(
    lines.map((line) => line.map(harmless)),
    { newline: '\r\n' },
  );
  return new TextEncoder().encode(`\uFEFF${csv}\r\n`);
}

function harmless(text: string): string {
  return /^[=@\t\r]|^[+-](?![\d.])/.test(text) ? `'${text}` : text;
}
