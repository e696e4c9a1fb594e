import Papa from 'papaparse';
import { cellText, type Grid } from '../core/output/export/grid';
import {
  cellName,
  type Sheet,
  type SheetCell,
  type SheetReading,
} from '../core/documents/figures-file/sheet';
import { mostCells } from './limits';

/**
 * A CSV as one sheet; comma, tab and semicolon are told apart by which of them makes the rows alike, or by Excel's own
 * first line `sep=;`. Cells may be quoted and hold line breaks and doubled quotation marks (RFC 4180).
 *
 * Read here rather than by a library, since a finding must point at the cell and libraries give no places.
 */
export function readCsv(text: string): SheetReading {
  const said = /^sep=(?<mark>[,;\t])(?:\r\n|\n|\r)/.exec(text);
  const from = said ? said[0].length : 0;
  const rows = rowsOf(text, from, said?.groups?.mark ?? separatorOf(text), said ? 1 : 0);
  const width = (rows ?? []).reduce((most, row) => Math.max(most, row.length), 0);
  if (rows === null || width * rows.length > mostCells) return { kind: 'fault', fault: 'tooManyCells' };
  return {
    kind: 'sheets',
    source: text,
    sheets: [{ name: null, rows: evened(rows, width, text.length), hidden: false }],
  };
}

type Row = SheetCell[];

/** Null when there are more cells than a figures file has. */
function rowsOf(text: string, from: number, separator: string, firstRow: number): Row[] | null {
  const rows: Row[] = [];
  let row: Row = [];
  let count = 0;
  for (let at = from; at <= text.length;) {
    const cell = cellAt(text, at, separator);
    row.push({
      text: cell.text.trim(),
      name: cellName(rows.length + firstRow, row.length),
      span: { start: at, end: cell.end },
      fault: null,
      covered: false,
    });
    if (++count > mostCells) return null;
    if (text[cell.end] === separator) {
      at = cell.end + 1;
      continue;
    }
    rows.push(row);
    row = [];
    if (cell.end >= text.length) break;
    at = cell.end + (text.startsWith('\r\n', cell.end) ? 2 : 1);
  }
  return rows;
}

function cellAt(
  text: string,
  start: number,
  separator: string,
): { readonly text: string; readonly end: number } {
  if (text[start] !== '"') {
    let end = start;
    while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
    return { text: text.slice(start, end), end };
  }
  let value = '';
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    // A quotation mark that is never closed takes the rest of its line, not of the file.
    if (quote < 0) return unclosed(text, start);
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      let end = quote + 1;
      while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
      return { text: value, end };
    }
    value += '"';
    at = quote + 2;
  }
}

function unclosed(text: string, start: number): { readonly text: string; readonly end: number } {
  const rest = /[\r\n]/.exec(text.slice(start));
  const end = rest ? start + rest.index : text.length;
  return { text: text.slice(start, end), end };
}

/** The mark that stands equally often in most lines; a comma where none does. */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 50);
  const scored = [',', '\t', ';'].map((mark) => ({ mark, score: likeness(lines, mark) }));
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).mark;
}

function likeness(lines: readonly string[], mark: string): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const count = line.replace(/"[^"]*"/g, '').split(mark).length - 1;
    if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
  }
  // More columns decide between two marks that both stand in every line.
  return Math.max(0, ...[...counts].map(([count, alike]) => alike * 100 + Math.min(count, 99)));
}

/** Every row as long as the longest, so that columns can be spoken of. */
function evened(rows: readonly Row[], width: number, end: number): Sheet['rows'] {
  return rows.map((row, at) => [
    ...row,
    ...Array.from({ length: width - row.length }, (_, more): SheetCell => {
      const place = row.at(-1)?.span.end ?? end;
      const name = cellName(at, row.length + more);
      return { text: '', name, span: { start: place, end: place }, fault: null, covered: false };
    }),
  ]);
}

/**
 * A grid as the bytes of a CSV: UTF-8 with a byte order mark, without which Excel reads Chinese as GBK; CRLF, as
 * RFC 4180 says.
 *
 * A text that a spreadsheet would run as a formula (`=1+1`, `-2+3+cmd`, `＝1`) is written after an apostrophe; a number with its
 * sign (`-2.50`, `+1.2%`) stays one.
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
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) && !/^[+-]\d[\d,]*(?:\.\d+)?%?$/.test(text) ? `'${text}` : text;
}
