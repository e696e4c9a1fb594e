import writeXlsxFile, { type Cell, type CellObject, type Sheet } from 'write-excel-file/universal';
import { type CellLook, cellText, type Grid, type GridCell } from '../core/output/export/grid';
import { displayWidth } from '../core/text/width';
import { escapeMarkup } from '../core/text/escape';
import { repack } from './repack';

/**
 * Grids as a workbook, a sheet each: numbers as numbers, the header frozen and repeated on every printed page, A4
 * landscape as wide as the page, page numbers below. `page` writes them: `page('&P', '&N')` is “第&P页，共&N页”.
 */
export async function writeXlsx(
  grids: readonly Grid[],
  page: (page: string, pages: string) => string,
): Promise<Uint8Array> {
  const names = sheetNames(grids);
  const sheets = grids.map((grid, at): Sheet<Blob> => sheetOf(grid, names[at] ?? grid.name));
  const blob = await writeXlsxFile(sheets, { fontFamily: '宋体', fontSize: 10 }).toBlob();
  return repack(new Uint8Array(await blob.arrayBuffer()), (part, xml) => {
    if (part === 'xl/workbook.xml') return withPrintTitles(xml, grids, names);
    return /^xl\/worksheets\/sheet\d+\.xml$/.test(part) ? withPageSetup(xml, page('&amp;P', '&amp;N')) : xml;
  });
}

function sheetOf(grid: Grid, name: string): Sheet<Blob> {
  const header = grid.columns.map(({ title }): Cell => ({
    value: title,
    type: String,
    fontWeight: 'bold',
    align: 'center',
    alignVertical: 'center',
    wrap: true,
    backgroundColor: '#EDEDED',
    ...border,
  }));
  const title: Cell[][] = grid.title === null ? [] : [titleRow(grid.title, grid.columns.length)];
  return {
    sheet: name,
    data: [...title, header, ...grid.rows.map((row) => rowOf(row, grid.columns))],
    columns: grid.columns.map(({ width }) => ({ width })),
    stickyRowsCount: title.length + 1,
    orientation: 'landscape',
  };
}

/** High enough for its longest cell: not every program finds that out by itself. */
function rowOf(row: readonly GridCell[], columns: Grid['columns']): Cell[] {
  const lines = row.map((cell, at) => linesIn(cellText(cell), columns[at]?.width ?? 8));
  const height = Math.min(400, Math.max(1, ...lines) * 14 + 3);
  return row.map((cell) => ({ ...cellOf(cell), height }));
}

function linesIn(text: string, width: number): number {
  const own = text.split('\n').map((line) => Math.ceil(displayWidth(line) / Math.max(1, width - 1.5)));
  return own.reduce((sum, lines) => sum + Math.max(1, lines), 0);
}

function titleRow(title: string, columns: number): Cell[] {
  const cell: Cell = {
    value: title,
    type: String,
    fontWeight: 'bold',
    fontSize: 14,
    align: 'center',
    columnSpan: columns,
  };
  return [cell, ...Array.from({ length: columns - 1 }, () => null)];
}

const border = { borderStyle: 'thin', borderColor: '#808080' } as const;

function cellOf(cell: GridCell): CellObject {
  const look = cell.kind === 'empty' ? undefined : cell.look;
  const style: CellStyle = { ...border, alignVertical: 'center', ...(look === undefined ? {} : looks[look]) };
  switch (cell.kind) {
    case 'empty':
      return { value: '', type: String, ...style };
    case 'text':
      return { value: cell.text, type: String, wrap: true, ...style };
    case 'number':
      // Excel itself keeps 15 digits; a figure of a report has fewer.
      return { value: Number(cell.value), type: Number, format: formatOf(cell.decimals), ...style };
  }
}

type CellStyle = Omit<CellObject, 'value' | 'type'>;

const looks: Readonly<Record<CellLook, CellStyle>> = {
  implied: { fontStyle: 'italic' },
  contradicted: { fontWeight: 'bold', textColor: '#C00000' },
  indented: { indent: 1 },
};

function formatOf(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(Math.min(decimals, 12))}`;
}

/** Excel wants names of at most 31 characters, without these signs, each once. */
function sheetNames(grids: readonly Grid[]): readonly string[] {
  const used = new Set<string>();
  return grids.map(({ name }) => {
    const plain =
      name
        .replace(/[[\]:*?/\\']/g, ' ')
        .trim()
        .slice(0, 28) || 'Sheet';
    let unique = plain;
    for (let count = 2; used.has(unique.toLowerCase()); count++) unique = `${plain}${String(count)}`;
    used.add(unique.toLowerCase());
    return unique;
  });
}

function withPageSetup(xml: string, page: string): string {
  const margins = '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>';
  const setup = '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';
  const footer = `<headerFooter><oddFooter>&amp;C${page}</oddFooter></headerFooter>`;
  return xml
    .replace(/<pageMargins\b[^>]*\/>/g, '')
    .replace(/<pageSetup\b[^>]*\/>/g, '')
    .replace(/(<worksheet\b[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace(/(?=<drawing\b|<legacyDrawing\b|<\/worksheet>)/, `${margins}${setup}${footer}`);
}

/** The header again on every page. */
function withPrintTitles(xml: string, grids: readonly Grid[], names: readonly string[]): string {
  const titles = grids.map((grid, at) => {
    const rows = grid.title === null ? '$1:$1' : '$1:$2';
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${String(at)}">'${escapeMarkup(names[at] ?? '')}'!${rows}</definedName>`;
  });
  return xml
    .replace(/<definedNames\s*\/>/, '')
    .replace('</sheets>', () => `</sheets><definedNames>${titles.join('')}</definedNames>`);
}
