import type { ColumnId, IndicatorCell, IndicatorRow, IndicatorTable, TableColumn } from '../table/table';
import { visible } from '../text/visible';
import { grid, type GridCell, type GridColumn } from './grid';
import type { TableWords } from './message/zh-CN/cli';
import type { Paint } from './paint';
import { hasScopes, usedColumns } from './table-columns';
import { type TableNotes, tableNotes } from './table-notes';

/**
 * The indicator table for a terminal: “固定资产投资  2.5[1]  〔3.15～3.28〕[2]  77.7%”, parts indented, notes below.
 *
 * 〔〕 holds what follows but is not printed in the report, “!” stands before what is contradicted.
 */
export function tableText(table: IndicatorTable, words: TableWords, paint: Paint): string {
  if (table.rows.length === 0) return `${words.empty}\n`;
  const columns = usedColumns(table);
  const notes = tableNotes();
  const scoped = hasScopes(table.rows);
  const rows = table.rows.map((row) => tableRow(row, columns, { words, notes, scoped }));
  const header = headerOf(columns, words, scoped);
  return [grid(header, rows, paint), ...noteLines(notes), ...legendLines(table, words, paint)].join('');
}

interface RowSetting {
  readonly words: TableWords;
  readonly notes: TableNotes;
  readonly scoped: boolean;
}

function headerOf(columns: readonly TableColumn[], words: TableWords, scoped: boolean): GridColumn[] {
  const names = scoped ? [words.indicator, words.scope] : [words.indicator];
  const start = names.map((title): GridColumn => ({ title, align: 'start' }));
  return [
    ...start,
    ...columns.map(({ id, title }): GridColumn => ({ title, align: id === 'unit' ? 'start' : 'end' })),
  ];
}

function tableRow(
  row: IndicatorRow,
  columns: readonly TableColumn[],
  { words, notes, scoped }: RowSetting,
): GridCell[] {
  const name = row.parent === null ? row.indicator : `  ${words.part} ${row.indicator}`;
  const names = scoped ? [{ text: name }, { text: row.scope }] : [{ text: name }];
  return [...names, ...columns.map(({ id }) => tableCell(id, row.cells[id], notes))];
}

function tableCell(id: ColumnId, cell: IndicatorCell, notes: TableNotes): GridCell {
  const marks = notes.of(cell).map((number) => `[${number}]`);
  // “≠” in the column of checks is a mark already.
  const text = (id === 'check' ? cell.text : markedText(cell)) + marks.join('');
  switch (cell.state) {
    case 'implied':
      return { text, style: 'italic' };
    case 'contradicted':
      return { text, style: 'red' };
    case 'stated':
    case 'empty':
      return { text };
  }
}

function markedText({ text, state, why }: IndicatorCell): string {
  switch (state) {
    case 'implied':
      return `〔${text}〕`;
    case 'contradicted':
      return `!${text}`;
    case 'stated':
      return text;
    case 'empty':
      return text === '' && why !== null ? '—' : text;
  }
}

function noteLines(notes: TableNotes): string[] {
  const lines = notes.all().map((note, at) => `[${at + 1}] ${visible(note)}\n`);
  return lines.length === 0 ? [] : ['\n', ...lines];
}

/** Only the marks that were used are explained. */
function legendLines({ rows }: IndicatorTable, { legend }: TableWords, paint: Paint): string[] {
  const states = new Set(rows.flatMap((row) => Object.values(row.cells).map((cell) => cell.state)));
  const lines = (['implied', 'contradicted'] as const)
    .filter((state) => states.has(state))
    .map((state) => legend[state]);
  return lines.map((line) => `${paint('dim', line)}\n`);
}
