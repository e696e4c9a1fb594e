import type { FigureReading } from '../../account/figure-reading';
import type { Unit } from '../../reading/figure/figure';

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

/**
 * A figure as a cell: “2.5亿元” under 亿元 is the number 2.5, “8194万元” there 0.8194. What is no single exact number
 * stays in words: “近2.5亿元”, “4.5%—5%”. A fall is negative where `falling` says so.
 */
export function figureCell(
  { statement: { figure }, text }: Pick<FigureReading, 'statement' | 'text'>,
  unit: Unit | null,
  falling = false,
): GridCell {
  const { value } = figure;
  const alike = unit !== null && unit.dimension === figure.unit.dimension && sameThing(unit, figure.unit);
  if (value.kind === 'range' || figure.bound !== 'exact' || !alike)
    return { kind: 'text', text: (falling ? '−' : '') + withBounds(figure, text) };
  const inUnit = value.magnitude.times(figure.unit.scale).dividedBy(unit.scale);
  const shown = falling ? inUnit.negated() : inUnit;
  const decimals = figure.unit.scale.equals(unit.scale) ? figure.decimals : shown.decimalPlaces();
  return { kind: 'number', value: shown.toFixed(decimals), decimals };
}

/** People and households are both counts, and no column can hold the two as one number. */
function sameThing(one: Unit, other: Unit): boolean {
  return one.counted === other.counted && one.dimension !== 'unknown';
}

/** The figure with the words right beside it that bound it: “20余万元”, “105个以上”. */
export function withBounds(
  { approximators, span }: FigureReading['statement']['figure'],
  text: string,
): string {
  const before = approximators.filter((each) => each.span.end === span.start).map(({ word }) => word);
  const after = approximators.filter((each) => each.span.start === span.end).map(({ word }) => word);
  return [...before, text, ...after].join('');
}
