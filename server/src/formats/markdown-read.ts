import type { Sheet, SheetCell, SheetReading } from '../core/figures-file/sheet';
import type { TableBlock, TableCell } from '../core/report/document';
import { parse } from '../core/report/parse';
import { sourceSpan } from '../core/text/prose';
import { shift } from '../core/text/span';
import { linePlaces } from './line-places';

/** Each table of a Markdown file as a sheet, its caption (“表1 主要指标（单位：万元）”) as the sheet's name and first row. */
export function readMarkdownTables(source: string): SheetReading {
  const nameAt = linePlaces(source);
  const tables = parse(source).blocks.filter((block) => block.kind === 'table');
  return { kind: 'sheets', source, sheets: tables.map((table) => sheetOf(table, nameAt)) };
}

function sheetOf(table: TableBlock, nameAt: (offset: number) => string): Sheet {
  const cellOf = (cell: TableCell): SheetCell => {
    const { text } = cell.prose;
    const span = shift(sourceSpan(cell.prose, { start: 0, end: text.length }), table.span.start);
    return { text: text.trim(), name: nameAt(span.start), span, fault: null, covered: false };
  };
  const rows = [table.header, ...table.rows].map((row) => row.map(cellOf));
  const place = { start: table.span.start, end: table.span.start };
  const title: readonly SheetCell[] =
    table.caption === null
      ? []
      : [{ text: table.caption, name: nameAt(place.start), span: place, fault: null, covered: false }];
  return { name: table.caption, rows: title.length === 0 ? rows : [title, ...rows], hidden: false };
}
