/**
 * A rectangular sheet as data, before it becomes CSV, XLSX, DOCX or HTML: the indicator table, a check sheet 核数单.
 *
 * Numbers stay exact: a cell holds the digits, never a binary number.
 */
export interface Grid {
  /** What the sheet is called: “财政局”. */
  readonly name: string;
  /** A line above it: “东河镇2025年政府工作报告核数单”; null for none. */
  readonly title: string | null;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly (readonly GridCell[])[];
}

interface GridColumn {
  /** With its unit where all its numbers share one: “增长（%）”. */
  readonly title: string;
  /** In half-width characters; a Chinese character counts two. */
  readonly width: number;
}

/** One cell: words, an exact number, or nothing. */
export type GridCell =
  | { readonly kind: 'empty' }
  /** A line break in the text begins a line of its own. */
  | { readonly kind: 'text'; readonly text: string; readonly look?: CellLook }
  | {
      readonly kind: 'number';
      /** A plain decimal: “-4720.50”. */
      readonly value: string;
      /** Digits after the point that are shown: 2. */
      readonly decimals: number;
      readonly look?: CellLook;
    };

/** implied: follows from the text, in italics; contradicted: two figures disagree; indented: part of the row above. */
export type CellLook = 'implied' | 'contradicted' | 'indented';

/** A cell's words as they stand in a format that knows only text. */
export function cellText(cell: GridCell): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
      return cell.text;
    case 'number':
      return cell.value;
  }
}
