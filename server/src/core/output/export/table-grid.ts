import type { Analysis } from '../../analysis';
import type { FigureReading } from '../../account/figure-reading';
import type { Unit } from '../../reading/figure/figure';
import type { TableWords } from '../message/zh-CN/cli';
import { hasScopes, usedColumns } from '../text/table-text';
import { displayWidth } from '../../text/width';
import type { ColumnId, IndicatorCell, IndicatorRow, TableColumn } from '../../account/table/table';
import { figureCell, type Grid, type GridCell, cellText } from './grid';

/**
 * The indicator table as a grid: 财政收入 · 万元 · 4720 · 8.0 under “增长（%）”. Numbers are numbers in the unit of their
 * row, rates in that of their header; what is no single number (ranges, 约, implied values) stays in words.
 */
export function tableGrid(
  analysis: Pick<Analysis, 'table' | 'figures' | 'document'>,
  words: TableWords,
  omitted: readonly ColumnId[] = [],
): Grid {
  const { table, figures, document } = analysis;
  const readings = new Map(figures.map((reading) => [reading.span.start, reading]));
  const scoped = hasScopes(table.rows);
  const columns = usedColumns(table).filter(({ id }) => !omitted.includes(id));
  const rows = table.rows.map((row) => {
    const unit = unitOf(row, readings);
    const cells = columns.map(({ id }) =>
      id === 'check' ? checkCell(row) : indicatorValueCell(id, row.cells[id], readings, unit),
    );
    return [nameCell(row, words), ...(scoped ? [textCell(row.scope)] : []), ...cells];
  });
  const names = scoped ? [words.indicator, words.scope] : [words.indicator];
  const titles = [...names, ...columns.map((column) => titleOf(column, table.rows))];
  return {
    name: words.sheet,
    title: document.title,
    columns: titles.map((title, at) => ({ title, width: widthOf(title, rows, at) })),
    rows,
  };
}

type Readings = ReadonlyMap<number, FigureReading>;

const rates: readonly ColumnId[] = ['growth', 'completion', 'plannedGrowth'];

function titleOf({ id, title }: TableColumn, rows: readonly IndicatorRow[]): string {
  const isPercent = rows.some((row) => row.cells[id].text.endsWith('%'));
  return rates.includes(id) && isPercent ? `${title}（%）` : title;
}

function nameCell(row: IndicatorRow, words: TableWords): GridCell {
  if (row.parent === null) return textCell(row.indicator);
  return { kind: 'text', text: `${words.part}${row.indicator}`, look: 'indented' };
}

/** “≠ 263人”: the number stands in its own cell as a number, so what it does not agree with stands here. */
function checkCell({ cells }: IndicatorRow): GridCell {
  const { text, state } = cells.check;
  if (state !== 'contradicted') return textCell(text);
  const others = new Set(Object.values(cells).flatMap(({ against }) => against.map((each) => each.text)));
  return { kind: 'text', text: [text, ...others].join(' '), look: 'contradicted' };
}

function indicatorValueCell(
  id: ColumnId,
  cell: IndicatorCell,
  readings: Readings,
  unit: Unit | null,
): GridCell {
  const plain = plainCell(id, cell, readings, unit);
  if (cell.state !== 'implied' && cell.state !== 'contradicted') return plain;
  return plain.kind === 'empty' ? plain : { ...plain, look: cell.state };
}

function plainCell(id: ColumnId, cell: IndicatorCell, readings: Readings, unit: Unit | null): GridCell {
  const reading = cell.span && readings.get(cell.span.start);
  // 超出74.5% is no number of a column whose other numbers are completions, nor 17.2%（较2019年） of growths over last year.
  if (!reading || cell.marked) return rateCell(id, cell.text);
  const { figure } = reading.statement;
  const isRate = rates.includes(id);
  const percent = figure.unit.text === '%' ? figure.unit : null;
  return figureCell(reading, isRate ? percent : unit, cell.text.startsWith('−'));
}

/** A computed rate, “−15.9%” under “计划增幅（%）”, is a number like the printed ones. */
function rateCell(id: ColumnId, text: string): GridCell {
  const [, sign, digits, fraction = ''] = /^([-−]?)(\d+(?:\.(\d+))?)%$/.exec(text) ?? [];
  if (!rates.includes(id) || digits === undefined) return textCell(text);
  return { kind: 'number', value: (sign === '' ? '' : '-') + digits, decimals: fraction.length };
}

/** The unit of a row is that of its result, else of its target, as in the table's own unit column. */
function unitOf({ cells }: IndicatorRow, readings: Readings): Unit | null {
  const stated = [cells.result, cells.nextTarget, cells.target].find(({ span }) => span !== null);
  const reading = stated?.span && readings.get(stated.span.start);
  return reading ? reading.statement.figure.unit : null;
}

function textCell(text: string): GridCell {
  return text === '' ? { kind: 'empty' } : { kind: 'text', text };
}

function widthOf(title: string, rows: readonly (readonly GridCell[])[], at: number): number {
  const widths = rows.map((row) => displayWidth(row[at] ? cellText(row[at]) : ''));
  return Math.min(40, Math.max(8, displayWidth(title), ...widths) + 2);
}
