import { Paragraph, type ParagraphChild, Table, TableCell, TableRow } from 'docx';
import type { LaidCell, LaidRun, LaidTable, Layout } from '../core/output/export/laid-report';
import { displayWidth } from '../core/text/width';
import { a4, size, twips } from './docx-measure';

/** A table of the report as wide as its text, its header repeated on every page, rows never cut in two. */
export function reportTable(
  { header, rows }: LaidTable,
  { margins }: Layout,
  runsOf: (runs: readonly LaidRun[]) => ParagraphChild[],
) {
  const width = a4.width - twips(margins.left) - twips(margins.right);
  const columns = Math.max(1, header.length);
  const columnWidths = widthsOf([header, ...rows], columns, width);
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

/** By the longest words of each column, so that names of indicators do not break where numbers have room to spare. */
function widthsOf(rows: readonly (readonly LaidCell[])[], columns: number, width: number): number[] {
  const wanted = Array.from({ length: columns }, (_, at) =>
    Math.min(26, Math.max(6, ...rows.map((row) => displayWidth(wordsOf(row[at])) + 2))),
  );
  const total = wanted.reduce((sum, each) => sum + each, 0);
  return wanted.map((each) => Math.floor((width * each) / total));
}

function wordsOf(cell: LaidCell | undefined): string {
  return cell?.runs.map(({ text }) => text).join('') ?? '';
}

/** The style of words in a table, 五号. */
export const cellStyle = 'ReportCell';

/** How high a line of a table may be, in twips; the size it is set in. */
export const cellType = { size: size.five, line: 320 } as const;
