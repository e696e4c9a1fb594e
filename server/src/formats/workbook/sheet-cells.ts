import type { CellFault } from '../../core/documents/figures-file/sheet';
import { TooMuch } from '../limits';
import { readXml } from '../xml';

/** A cell that holds something, before its format is looked at; row and column from 0. */
export interface StoredCell {
  readonly row: number;
  readonly column: number;
  /** The kind of value: n number, s text by number, str and inlineStr text, b yes or no, e error, d ISO date. */
  readonly type: string;
  readonly style: number;
  readonly value: string;
  readonly fault: CellFault | null;
}

/** Merged cells: the rows and columns they cover, both ends included. */
export interface MergedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What a sheet's XML holds; more than `most` cells, or merged ranges, are {@link TooMuch}. */
export function readSheetCells(
  xml: string,
  most: number,
): { readonly cells: readonly StoredCell[]; readonly merged: readonly MergedRange[] } {
  const cells: StoredCell[] = [];
  const merged: MergedRange[] = [];
  let row = -1;
  let column = -1;
  let cell: { type: string; style: number; value: string | null; formula: boolean } | null = null;
  let reading: 'value' | null = null;
  readXml(xml, {
    open: (name, attribute) => {
      if (name === 'row') {
        row = Number(attribute('r') ?? row + 2) - 1;
        column = -1;
      } else if (name === 'c') {
        const place = cellPlace(attribute('r'));
        column = place?.column ?? column + 1;
        row = place?.row ?? row;
        cell = {
          type: attribute('t') ?? 'n',
          style: Number(attribute('s') ?? '-1'),
          value: null,
          formula: false,
        };
      } else if (name === 'f' && cell) cell.formula = true;
      else if ((name === 'v' || name === 't') && cell) {
        reading = 'value';
        cell.value ??= '';
      } else if (name === 'mergeCell') {
        const range = rangeOf(attribute('ref') ?? '');
        if (range && merged.push(range) > most) throw new TooMuch();
      }
    },
    close: (name) => {
      if (name === 'v' || name === 't') reading = null;
      if (name !== 'c' || !cell) return;
      const { type, style, value, formula } = cell;
      cell = null;
      const fault = type === 'e' ? 'error' : formula && (value === null || value === '') ? 'no-value' : null;
      if ((value !== null && value !== '') || fault) {
        if (cells.length >= most) throw new TooMuch();
        cells.push({ row, column, type, style, value: value ?? '', fault });
      }
    },
    text: (text) => {
      if (reading === 'value' && cell) cell.value = (cell.value ?? '') + text;
    },
  });
  return { cells, merged };
}

function rangeOf(ref: string): MergedRange | null {
  const [from, to] = ref.split(':').map(cellPlace);
  return from && to ? { top: from.row, left: from.column, bottom: to.row, right: to.column } : null;
}

function cellPlace(ref: string | undefined): { readonly row: number; readonly column: number } | null {
  const match = /^\$?(?<letters>[A-Z]{1,3})\$?(?<number>\d{1,7})$/i.exec(ref ?? '')?.groups;
  if (!match?.letters || match.number === undefined) return null;
  const column = Array.from(match.letters.toUpperCase()).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return { row: Number(match.number) - 1, column: column - 1 };
}
