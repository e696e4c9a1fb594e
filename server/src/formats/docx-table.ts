import { Paragraph, type ParagraphChild, Table, TableCell, TableRow } from 'docx';
import type { LaidCell, LaidRun, LaidTable, Layout } from '../core/export/laid-report';
import { a4, size, twips } from './docx-measure';

/** A table of the report as wide as its text, its header repeated on every page, rows never cut in two. */
export function reportTable(
  { header, rows }: LaidTable,
  { margins }: Layout,
  runsOf: (runs: readonly LaidRun[]) => ParagraphChild[],
) {
  const width = a4.width - twips(margins.left) - twips(margins.right);
  const columns = Math.max(1, header.length);
  const columnWidths = Array.from({ length: columns }, () => Math.floor(width / columns));
  const rowOf = (cells: readonly LaidCell[], isHeader: boolean): TableRow =>
    new TableRow({
      tableHeader: isHeader,
      cantSplit: true,
      children: columnWidths.map((own, at) => {
        const cell = cells[at] ?? { runs: [], numeric: false };
        return new TableCell({
          width: { size: own, type: 'dxa' },
          verticalAlign: 'center',
          children: [
            new Paragraph({
              style: cellStyle,
              alignment: isHeader ? 'center' : cell.numeric ? 'right' : 'left',
              children: runsOf(cell.runs),
            }),
          ],
        });
      }),
    });
  const table = new Table({
    width: { size: width, type: 'dxa' },
    columnWidths,
    margins: { left: 60, right: 60, top: 30, bottom: 30 },
    rows: [rowOf(header, true), ...rows.map((row) => rowOf(row, false))],
  });
  // Two tables without a paragraph between them would become one.
  return [table, new Paragraph({ style: cellStyle, children: [] })];
}

/** The style of words in a table, 五号. */
export const cellStyle = 'ReportCell';

/** How high a line of a table may be, in twips; the size it is set in. */
export const cellType = { size: size.five, line: 320 } as const;
