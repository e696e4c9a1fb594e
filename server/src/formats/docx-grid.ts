import {
  Footer,
  type FileChild,
  PageNumber,
  Paragraph,
  type ISectionOptions,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { cellText, type Grid, type GridCell } from '../core/output/export/grid';
import { a4, printable, twips } from './docx-measure';
import { packDocx } from './docx-pack';

/**
 * Grids as a DOCX, a section each: landscape A4, the header repeated on every page, page numbers below. `page` writes
 * them: `page('1', '3')` is “第1页，共3页”.
 */
export async function writeGridDocx(
  grids: readonly Grid[],
  page: (page: string, pages: string) => string,
): Promise<Uint8Array> {
  const run = { font: { ascii: font, hAnsi: font, eastAsia: font, cs: font }, size: 18 };
  return packDocx(
    {
      styles: { default: { document: { run, paragraph: { spacing: { before: 0, after: 0 } } } } },
      sections: grids.map((grid) => sectionOf(grid, page)),
    },
    [
      [font, 'SimSun', 'Noto Serif CJK SC'],
      ['黑体', 'SimHei', 'Noto Sans CJK SC'],
    ],
  );
}

const font = '宋体';
const margin = twips(12);

function sectionOf(grid: Grid, page: (page: string, pages: string) => string): ISectionOptions {
  const title = grid.title === null ? [] : [titleOf(grid.title)];
  return {
    properties: {
      page: {
        size: { width: a4.width, height: a4.height, orientation: 'landscape' },
        margin: { top: margin, bottom: twips(16), left: margin, right: margin, footer: twips(8) },
      },
    },
    footers: { default: footerOf(page) },
    children: [...title, tableOf(grid)],
  };
}

function titleOf(title: string): FileChild {
  const run = new TextRun({
    text: printable(title),
    size: 28,
    font: { ascii: '黑体', hAnsi: '黑体', eastAsia: '黑体', cs: '黑体' },
  });
  return new Paragraph({ alignment: 'center', spacing: { after: 120 }, keepNext: true, children: [run] });
}

/** Stand-ins for the counters, from the area that no text uses. */
const CURRENT = '\ue000';
const TOTAL = '\ue001';

/** The words around the two counters, which Word fills in. */
function footerOf(page: (page: string, pages: string) => string): Footer {
  const parts = page(CURRENT, TOTAL).split(/([\ue000\ue001])/);
  const children = parts.map((part) => {
    if (part === CURRENT) return new TextRun({ children: [PageNumber.CURRENT] });
    return part === TOTAL ? new TextRun({ children: [PageNumber.TOTAL_PAGES] }) : new TextRun({ text: part });
  });
  return new Footer({ children: [new Paragraph({ alignment: 'center', children })] });
}

function tableOf({ columns, rows }: Grid): Table {
  const total = columns.reduce((sum, { width }) => sum + width, 0) || 1;
  const available = a4.height - 2 * margin;
  const widths = columns.map(({ width }) => Math.floor((width / total) * available));
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }, at) =>
      cellOf(title, widths[at] ?? 0, { bold: true }, 'center', 'EDEDED'),
    ),
  });
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: widths.map((width, at) => gridCell(row[at] ?? { kind: 'empty' }, width)),
      }),
  );
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    columnWidths: widths,
    margins: { left: 40, right: 40, top: 20, bottom: 20 },
    layout: 'fixed',
    rows: [header, ...body],
  });
}

function gridCell(cell: GridCell, width: number): TableCell {
  const look = cell.kind === 'empty' ? undefined : cell.look;
  const run = {
    ...(look === 'implied' ? { italics: true } : {}),
    ...(look === 'contradicted' ? { bold: true, color: 'C00000' } : {}),
  };
  const text = look === 'indented' ? `\u3000${cellText(cell)}` : cellText(cell);
  return cellOf(text, width, run, cell.kind === 'number' ? 'right' : 'left');
}

function cellOf(
  text: string,
  width: number,
  run: { readonly bold?: boolean; readonly italics?: boolean; readonly color?: string },
  alignment: 'left' | 'right' | 'center',
  fill?: string,
): TableCell {
  return new TableCell({
    width: { size: width, type: 'dxa' },
    verticalAlign: 'center',
    ...(fill === undefined ? {} : { shading: { fill, type: 'clear', color: 'auto' } }),
    children: text
      .split('\n')
      .map(
        (line) => new Paragraph({ alignment, children: [new TextRun({ text: printable(line), ...run })] }),
      ),
  });
}
