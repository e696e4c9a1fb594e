import type { SheetReading } from '../core/figures-file/sheet';
import { readCsv } from './csv-read';
import { decodeSheetText } from './decode';
import { readMarkdownTables } from './markdown-read';
import { readXlsx } from './xlsx-read';
import { readYamlSheets } from './yaml-read';

/**
 * The sheets of a figures file (台账), by what its bytes are and by its name: a workbook whatever it is called, else
 * YAML, Markdown tables or CSV.
 *
 * Nothing is thrown: what cannot be read is a fault with its kind.
 */
export function readSheets(bytes: Uint8Array, name: string): SheetReading {
  if (startsWith(bytes, zip)) return readXlsx(bytes);
  // .xls, and any workbook locked with a password, is an OLE compound file.
  if (startsWith(bytes, compound)) return { kind: 'fault', fault: 'oldWorkbook' };
  const text = decodeSheetText(bytes);
  if (text === null)
    return { kind: 'fault', fault: /\.xls[xm]?$/i.test(name) ? 'damaged' : 'unknownEncoding' };
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
