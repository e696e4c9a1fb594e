import type { IndicatorCell, IndicatorRow, IndicatorTable, TableColumn } from '../table/table';

/** The columns that say anything at all: a report that prints no growth has no column for it in text and Markdown. */
export function usedColumns({ columns, rows }: IndicatorTable): readonly TableColumn[] {
  return columns.filter(({ id }) => rows.some((row) => hasContent(row.cells[id])));
}

/** Whether the scope must be shown: not where every row speaks of the same 全镇. */
export function hasScopes(rows: readonly IndicatorRow[]): boolean {
  return new Set(rows.map((row) => row.scope)).size > 1;
}

function hasContent(cell: IndicatorCell): boolean {
  return cell.state !== 'empty' || cell.text !== '' || cell.why !== null;
}
