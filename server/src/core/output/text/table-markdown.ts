import type { IndicatorCell, IndicatorRow, IndicatorTable, TableColumn } from '../../account/table/table';
import { escapeMarkdown } from '../../text/escape';
import { visible } from '../../text/visible';
import type { TableWords } from '../message/zh-CN/cli';
import { hasScopes, usedColumns, type TableNotes, tableNotes } from './table-text';

/**
 * The indicator table as a GFM table: “| 固定资产投资 | 2.5[^1] | *3.15～3.28*[^2] |”, reasons as footnotes.
 *
 * Implied values are in italics, contradicted ones in bold.
 */
export function tableMarkdown(table: IndicatorTable, words: TableWords): string {
  if (table.rows.length === 0) return `${words.empty}\n`;
  const columns = usedColumns(table);
  const scoped = hasScopes(table.rows);
  const notes = tableNotes();
  const names = scoped ? [words.indicator, words.scope] : [words.indicator];
  const header = [...names, ...columns.map((column) => escape(column.title))];
  const rule = [...names.map(() => ':--'), ...columns.map(({ id }) => (id === 'unit' ? ':--' : '--:'))];
  const rows = table.rows.map((row) => markdownRow(row, columns, scoped, words, notes));
  const lines = [header, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |\n`);
  return [...lines, ...footnotes(notes)].join('');
}

function markdownRow(
  row: IndicatorRow,
  columns: readonly TableColumn[],
  scoped: boolean,
  words: TableWords,
  notes: TableNotes,
): string[] {
  const name = escape(row.parent === null ? row.indicator : `${words.part} ${row.indicator}`);
  const names = scoped ? [name, escape(row.scope)] : [name];
  return [...names, ...columns.map(({ id }) => markdownCell(row.cells[id], notes))];
}

function markdownCell(cell: IndicatorCell, notes: TableNotes): string {
  const marks = notes.of(cell).map((number) => `[^${number}]`);
  return emphasized(cell) + marks.join('');
}

function emphasized({ text, state, why }: IndicatorCell): string {
  const escaped = escape(text);
  switch (state) {
    case 'implied':
      return `*${escaped}*`;
    case 'contradicted':
      return `**${escaped}**`;
    case 'stated':
      return escaped;
    case 'empty':
      return text === '' && why !== null ? '—' : escaped;
  }
}

function footnotes(notes: TableNotes): string[] {
  const lines = notes.all().map((note, at) => `[^${at + 1}]: ${escape(note)}\n`);
  return lines.length === 0 ? [] : ['\n', ...lines];
}

/** Markdown's own signs in a cell would otherwise end it, strike it through or set it in italics. */
function escape(text: string): string {
  return escapeMarkdown(visible(text.replace(/\s+/g, ' ')));
}
