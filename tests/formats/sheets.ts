import { expect } from 'vitest';
import { readSheets } from '../../server/src/formats/sheets-read';
import type { Sheet, SheetFault } from '../../server/src/core/documents/figures-file/sheet';

/** The bytes of a text in UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The sheets of a file that can be read. */
export function sheetsIn(bytes: Uint8Array, name: string): { source: string; sheets: readonly Sheet[] } {
  const read = readSheets(bytes, name);
  if (read.kind === 'fault') expect.fail(`${name}: ${read.fault}`);
  return read;
}

/** Why a file cannot be read. */
export function faultOf(bytes: Uint8Array, name: string): SheetFault | null {
  const read = readSheets(bytes, name);
  return read.kind === 'fault' ? read.fault : null;
}

/** The texts of a file's only sheet, row by row. */
export function textsIn(bytes: Uint8Array, name: string): readonly (readonly string[])[] {
  const { sheets } = sheetsIn(bytes, name);
  expect(sheets).toHaveLength(1);
  return (sheets[0]?.rows ?? []).map((row) => row.map((cell) => cell.text));
}

/** “财政收入,万元” in GB18030, in which Chinese Excel saves CSV; Node writes no such text, so each character is looked up. */
export function gb18030(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code < 0x80) bytes.push(code);
    else bytes.push(...(doubleBytes().get(character) ?? [0x3f]));
  }
  return Uint8Array.from(bytes);
}

function doubleBytes(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, readonly [number, number]>();
  for (let high = 0xa1; high <= 0xf7; high++)
    for (let low = 0xa1; low <= 0xfe; low++) {
      const character = decoder.decode(Uint8Array.from([high, low]));
      if (character.length === 1) table.set(character, [high, low]);
    }
  return table;
}
