import type {
  ColumnId,
  IndicatorCell,
  IndicatorRow,
  IndicatorTable,
  TableColumn,
} from '../../account/table/table';
import { visible } from '../../text/visible';
import { grid, type GridCell, type GridColumn, type Paint } from './grid';
import type { TableWords } from '../message/zh-CN/cli';

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

/**
 * The notes below a table: each reason or derivation gets a number at its first use and keeps it.
 *
 * “截至10月底” under five results is one note, [1], used five times.
 */
export interface TableNotes {
  /** The numbers of a cell's notes, entering those not seen before: [1] for “截至10月底”. */
  readonly of: (cell: IndicatorCell) => readonly number[];
  /** All notes so far, the first being number 1. */
  readonly all: () => readonly string[];
}

/** An empty list of notes: `tableNotes().of(cell)` is [1] for the first cell that has a reason. */
export function tableNotes(): TableNotes {
  const numbers = new Map<string, number>();
  const numberOf = (note: string): number => {
    const known = numbers.get(note) ?? numbers.size + 1;
    numbers.set(note, known);
    return known;
  };
  return {
    of: (cell) => notesOf(cell).map(numberOf),
    all: () => [...numbers.keys()],
  };
}

/** What is printed needs no derivation, only its reason; what follows is explained by its derivation alone. */
function notesOf({ state, why, derivation }: IndicatorCell): string[] {
  const derived = (state === 'implied' || state === 'contradicted') && derivation.length > 0;
  // A derivation of several steps is one note: its lines make sense only together.
  const note = derived ? derivation.join('；') : (why ?? '');
  return note === '' ? [] : [note];
}
