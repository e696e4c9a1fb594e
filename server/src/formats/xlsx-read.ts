import {
  cellName,
  type Sheet,
  type SheetCell,
  type SheetReading,
} from '../core/documents/figures-file/sheet';
import { mostCells, TooMuch } from './limits';
import { numberText, type NumberText, readStrings } from './workbook/cell-text';
import { type NumberFormat, plainFormat, readNumberFormats } from './workbook/number-format';
import { type SheetPart, unpackWorkbook } from './workbook/parts';
import { type MergedRange, readSheetCells, type StoredCell } from './workbook/sheet-cells';

/**
 * The sheets of an XLSX workbook as their author sees them: numbers as exact digits, percentages as 8.1%, dates as dates,
 * merged cells with the text of the cell they begin with, formulas with their last value.
 *
 * Read here rather than by a library for tables of data, which would drop just what must be told: merged cells, formulas
 * that were never calculated, percent formats.
 */
export function readXlsx(bytes: Uint8Array): SheetReading {
  try {
    return sheetsOf(bytes);
  } catch (error) {
    return { kind: 'fault', fault: error instanceof TooMuch ? 'tooManyCells' : 'damaged' };
  }
}

function sheetsOf(bytes: Uint8Array): SheetReading {
  const parts = unpackWorkbook(bytes);
  if (typeof parts === 'string') return { kind: 'fault', fault: parts };
  const shown: Showing = {
    strings: readStrings(parts.strings),
    formats: readNumberFormats(parts.styles),
    from1904: parts.from1904,
  };
  const grids: Grid[] = [];
  let left = mostCells;
  for (const part of parts.sheets) {
    const grid = gridOf(part, shown, left);
    left -= grid.height * grid.width;
    grids.push(grid);
  }
  const width = Math.max(0, ...grids.map((grid) => grid.width));
  const height = Math.max(0, ...grids.map((grid) => grid.height));
  const blank = `${' '.repeat(width)}\n`.repeat(height);
  return { kind: 'sheets', source: blank, sheets: grids.map((grid) => sheetOf(grid, width)) };
}

/** What is needed to show a stored cell. */
interface Showing {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
}

interface Grid {
  readonly part: SheetPart;
  readonly width: number;
  readonly height: number;
  readonly cells: ReadonlyMap<string, Pick<SheetCell, 'text' | 'exact' | 'fault'>>;
  readonly merged: readonly MergedRange[];
}

function gridOf(part: SheetPart, shown: Showing, most: number): Grid {
  const stored = readSheetCells(part.xml, most);
  const cells = new Map(
    stored.cells.map((cell) => [keyOf(cell.row, cell.column), { ...textOf(cell, shown), fault: cell.fault }]),
  );
  const extent = (side: 'row' | 'column'): number =>
    stored.cells.reduce((max, cell) => Math.max(max, cell[side] + 1), 0);
  const [height, width] = [extent('row'), extent('column')];
  if (height * width > most) throw new TooMuch();
  return { part, width, height, cells, merged: stored.merged };
}

function textOf({ type, value, style, fault }: StoredCell, shown: Showing): NumberText {
  if (fault !== null) return { text: '' };
  if (type === 's') return { text: (shown.strings[Number(value)] ?? '').trim() };
  if (type !== 'n') return { text: value.trim() };
  return numberText(value, shown.formats[style] ?? plainFormat, shown.from1904);
}

function sheetOf({ part, width, height, cells, merged }: Grid, sourceWidth: number): Sheet {
  const covering = coveredBy(merged, height, width);
  const rows = Array.from({ length: height }, (_row, row) =>
    Array.from({ length: width }, (_cell, column): SheetCell => {
      const key = keyOf(row, column);
      const origin = covering.get(key);
      const content = cells.get(origin ?? key) ?? { text: '', fault: null };
      const start = row * (sourceWidth + 1) + column;
      const span = { start, end: start + 1 };
      return { ...content, name: cellName(row, column), span, covered: origin !== undefined };
    }),
  );
  return { name: part.name, rows, hidden: part.hidden };
}

/** Each covered cell with the one whose text it shows; a range is cut to the sheet, however large it claims to be. */
function coveredBy(
  merged: readonly MergedRange[],
  height: number,
  width: number,
): ReadonlyMap<string, string> {
  const covering = new Map<string, string>();
  let free = height * width;
  for (const { top, left, bottom, right } of merged) {
    const rows = Math.max(0, Math.min(bottom, height - 1) - top + 1);
    const columns = Math.max(0, Math.min(right, width - 1) - left + 1);
    free -= rows * columns;
    // No cell belongs to two merged ones, so that together they are no more than the sheet.
    if (free < 0) throw new TooMuch();
    for (let at = 1; at < rows * columns; at++)
      covering.set(keyOf(top + Math.floor(at / columns), left + (at % columns)), keyOf(top, left));
  }
  return covering;
}

function keyOf(row: number, column: number): string {
  return `${String(row)}:${String(column)}`;
}
