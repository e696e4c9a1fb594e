import type { SheetReading, Sheet, SheetCell } from '../core/documents/figures-file/sheet';
import type { TableBlock, TableCell } from '../core/report/document';
import { parse } from '../core/report/parse';
import { textOfBytes } from '../core/text/encoding';
import { sourceSpan } from '../core/text/prose';
import { shift } from '../core/text/span';
import { readCsv } from './csv';
import { longestCell, mostCellCharacters, mostRows, mostParsedCharacters } from './limits';
import { linePlaces } from './line-places';
import { readXlsx } from './xlsx-read';
import { readYamlSheets } from './yaml-read';

/**
 * The sheets of a figures file (台账), by what its bytes are and by its name: a workbook whatever it is called, else
 * YAML, Markdown tables or CSV.
 *
 * Nothing is thrown: what cannot be read is a fault with its kind.
 */
export function readSheets(bytes: Uint8Array, name: string): SheetReading {
  const read = readSheetsOf(bytes, name);
  return read.kind === 'sheets' && (hasTooManyRows(read.sheets) || hasTooMuchText(read.sheets))
    ? { kind: 'fault', fault: 'tooManyCells' }
    : read;
}

function hasTooManyRows(sheets: readonly Sheet[]): boolean {
  return sheets.reduce((sum, { rows }) => sum + rows.length, 0) > mostRows;
}

/** One shared text may stand in every cell: what counts is how much the cells show. */
function hasTooMuchText(sheets: readonly Sheet[]): boolean {
  const lengths = sheets.flatMap(({ rows }) => rows.flatMap((row) => row.map(({ text }) => text.length)));
  const characters = lengths.reduce((sum, length) => sum + length, 0);
  return characters > mostCellCharacters || lengths.some((length) => length > longestCell);
}

function readSheetsOf(bytes: Uint8Array, name: string): SheetReading {
  if (startsWith(bytes, zip)) return readXlsx(bytes);
  // .xls, and any workbook locked with a password, is an OLE compound file.
  if (startsWith(bytes, compound)) return { kind: 'fault', fault: 'oldWorkbook' };
  const text = textOfBytes(bytes);
  if (text === null)
    return { kind: 'fault', fault: /\.xls[xm]?$/i.test(name) ? 'damaged' : 'unknownEncoding' };
  const isParsed = /\.(?:ya?ml|md|markdown)$/i.test(name);
  if (isParsed && text.length > mostParsedCharacters) return { kind: 'fault', fault: 'tooManyCells' };
  if (/\.ya?ml$/i.test(name)) return readYamlSheets(text);
  if (/\.(?:md|markdown)$/i.test(name)) return readMarkdownTables(text);
  if (/\.xlsx$/i.test(name)) return { kind: 'fault', fault: 'damaged' };
  return readCsv(text);
}

const zip = [0x50, 0x4b, 0x03, 0x04];
const compound = [0xd0, 0xcf, 0x11, 0xe0];

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/** Each table of a Markdown file as a sheet, its caption (“表1 主要指标（单位：万元）”) as the sheet's name and first row. */
function readMarkdownTables(source: string): SheetReading {
  const nameAt = linePlaces(source);
  const tables = parse(source).blocks.filter((block) => block.kind === 'table');
  return { kind: 'sheets', source, sheets: tables.map((table) => sheetOf(table, nameAt)) };
}

function sheetOf(table: TableBlock, nameAt: (offset: number) => string): Sheet {
  const cellOf = (cell: TableCell): SheetCell => {
    const { text } = cell.prose;
    const span = shift(sourceSpan(cell.prose, { start: 0, end: text.length }), table.span.start);
    return { text: text.trim(), name: nameAt(span.start), span, fault: null, covered: false };
  };
  const rows = [...table.header, ...table.rows].map((row) => row.map(cellOf));
  const place = { start: table.span.start, end: table.span.start };
  const title: readonly SheetCell[] =
    table.caption === null
      ? []
      : [{ text: table.caption, name: nameAt(place.start), span: place, fault: null, covered: false }];
  return { name: table.caption, rows: title.length === 0 ? rows : [title, ...rows], hidden: false };
}
