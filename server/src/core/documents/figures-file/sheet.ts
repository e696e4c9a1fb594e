import type { Span } from '../../text/span';

/**
 * One sheet of a figures file as it stands there, before anything in it is understood: rows of cells, the first row of
 * the file first, every row as long as the longest.
 *
 * A CSV is one sheet, a workbook has several, each table of a Markdown file is one.
 */
export interface Sheet {
  /** “2025年主要指标”: the tab of a workbook, the caption of a table; null where there is none. */
  readonly name: string | null;
  readonly rows: readonly (readonly SheetCell[])[];
  /** Hidden in the workbook: what its owner put away is not held against a report. */
  readonly hidden: boolean;
}

/** One cell: “4526.3” in E2. */
export interface SheetCell {
  /** What it shows, a number in plain digits; empty for an empty cell. */
  readonly text: string;
  /** The number in all its digits, where the cell shows fewer: 6.66666666666667% of 6.7%. */
  readonly exact?: string;
  /** What a person calls it: E2 in a spreadsheet, 12:5 (line and column) in YAML or Markdown. */
  readonly name: string;
  /** In the text that places of the file are counted in. */
  readonly span: Span;
  /** Why it shows nothing though something stands there; null for all others. */
  readonly fault: CellFault | null;
  /** Whether it is covered by a merged cell that begins above or to the left; its text is that cell's. */
  readonly covered: boolean;
}

/** no-value: a formula that was never calculated; error: #REF!, #DIV/0!. */
export type CellFault = 'no-value' | 'error';

/** The sheets of a file, or why there are none. */
export type SheetReading =
  | {
      readonly kind: 'sheets';
      /**
       * What places are counted in: the decoded text of a CSV, YAML or Markdown file. A workbook has no lines, so for it
       * this is a blank text with a line for each row and a character for each column.
       */
      readonly source: string;
      readonly sheets: readonly Sheet[];
    }
  | { readonly kind: 'fault'; readonly fault: SheetFault };

/**
 * unknownEncoding: neither UTF-8 nor GB18030; oldWorkbook: .xls, or locked with a password; damaged: not what its name says;
 * tooManySheets, tooManyCells: more than a figures file has; stopped: it took more time or memory than any figures file.
 */
export type SheetFault =
  'unknownEncoding' | 'oldWorkbook' | 'damaged' | 'tooManySheets' | 'tooManyCells' | 'stopped';

/** The name of a cell by its row and column from 0: `cellName(6, 1)` is B7, `cellName(0, 26)` AA1. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = (rest - 1 - ((rest - 1) % 26)) / 26)
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${String(row + 1)}`;
}
