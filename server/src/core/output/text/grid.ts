import { visibleLine } from '../../text/visible';
import { cellText, type Grid } from '../export/grid';
import { displayWidth } from '../../text/width';

/** One cell of a grid: “2.5亿元” with the style it is painted in. */
export interface GridCell {
  readonly text: string;
  readonly style?: PaintStyle;
}

/** One column of a grid; numbers stand at the end of theirs, so that units line up: “4720万元”. */
export interface GridColumn {
  readonly title: string;
  readonly align: 'start' | 'end';
}

/**
 * A table for a terminal, its columns aligned by display width: a header line, a rule, then one line a row.
 *
 * `grid([{ title: '指标', align: 'start' }], [[{ text: '财政收入' }]], plainPaint)` is “指标\n--------\n财政收入\n”.
 */
export function grid(
  columns: readonly GridColumn[],
  written: readonly (readonly GridCell[])[],
  paint: Paint,
): string {
  const rows = written.map((row) => row.map((cell) => ({ ...cell, text: visibleLine(cell.text) })));
  const widths = columns.map((column, at) => columnWidth(column, rows, at));
  const header = columns.map((column): GridCell => ({ text: column.title, style: 'bold' }));
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  const line = (row: readonly GridCell[]) => gridLine(columns, widths, row, paint);
  return [line(header), rule, ...rows.map(line)].map((each) => `${each}\n`).join('');
}

/** The rows of a sheet in the same way, below no title: what a comparison is shown with. */
export function sheetText({ columns, rows }: Grid, paint: Paint): string {
  const titles = columns.map(({ title }) => ({ title, align: 'start' as const }));
  return grid(
    titles,
    rows.map((row) => row.map((cell) => ({ text: cellText(cell) }))),
    paint,
  );
}

function columnWidth(column: GridColumn, rows: readonly (readonly GridCell[])[], at: number): number {
  return rows.reduce(
    (width, row) => Math.max(width, displayWidth(row[at]?.text ?? '')),
    displayWidth(column.title),
  );
}

/** Padding stands outside the paint, and none after the last word of a line. */
function gridLine(
  columns: readonly GridColumn[],
  widths: readonly number[],
  row: readonly GridCell[],
  paint: Paint,
): string {
  const cells = columns.map((column, at) => {
    const { text, style } = row[at] ?? { text: '' };
    const gap = ' '.repeat((widths[at] ?? 0) - displayWidth(text));
    const painted = style && text ? paint(style, text) : text;
    return column.align === 'end' ? gap + painted : painted + gap;
  });
  return cells.join('  ').trimEnd();
}

/** The few ways a word can stand out on a terminal. */
export type PaintStyle = 'bold' | 'dim' | 'italic' | 'red' | 'yellow' | 'blue' | 'cyan' | 'green';

/** Makes a text stand out; what it adds fills no columns. `paint('red', '错误')` is a red “错误”, or “错误” as it is. */
export type Paint = (style: PaintStyle, text: string) => string;

/** The paint for files, pipes and NO_COLOR: `plainPaint('red', '错误')` is “错误”. */
export const plainPaint: Paint = (_style, text) => text;
