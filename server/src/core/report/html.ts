import type { Span } from '../text/span';
import type { TableCell } from './document';
import { proseOfRuns, settleTags, type Piece, type ReferenceDecoder, type Run, type Slice } from './inline';

/** A block of HTML by its own tags; `depth` is that of `<h1>`–`<h6>`, null for any other. */
export type HtmlPart =
  | {
      readonly kind: 'text';
      readonly span: Span;
      readonly runs: readonly Run[];
      readonly depth: number | null;
    }
  | { readonly kind: 'table'; readonly span: Span; readonly rows: readonly (readonly TableCell[])[] };

/**
 * What an HTML block of a slice says, in order: the text of its blocks, `<div align="center">税收680万元</div>`, and its tables, whose
 * rows of heads are one.
 *
 * HTML that is not well formed is read as far as it goes; nothing here throws, and each sign is looked at once.
 */
export function htmlParts(page: Slice, place: Span, decode: ReferenceDecoder): HtmlPart[] {
  const reader = new HtmlReader(page, decode);
  const text = page.slice.slice(place.start, place.end);
  let from = place.start;
  for (const match of text.matchAll(tags)) {
    const start = place.start + match.index;
    const end = start + match[0].length;
    reader.words(from, start);
    from = end;
    const { name } = match.groups ?? {};
    if (name !== undefined) reader.tag(match[0], name.toLowerCase(), { start, end });
  }
  reader.words(from, place.end);
  return reader.finish(place.end);
}

const tags =
  /<!--(?:(?!-->)[\s\S])*(?:-->|$)|<(?<unseen>script|style|title)\b(?:(?!<\/\k<unseen>)[\s\S])*|<\/?(?<name>[A-Za-z][A-Za-z\d]*)\b[^<>]*>/gi;

/** Tags inside a line; any other begins a new block. */
const inline =
  /^(?:a|abbr|b|big|br|cite|code|del|em|font|i|img|ins|kbd|label|mark|q|s|small|span|strike|strong|sub|sup|tt|u|var|wbr)$/;

interface Cell {
  readonly pieces: Piece[];
  readonly columns: number;
  readonly rows: number;
  readonly isHead: boolean;
}

/** Collects what stands between the tags. */
class HtmlReader {
  private readonly parts: HtmlPart[] = [];
  private pieces: Piece[] = [];
  private depth: number | null = null;
  /** How many tables are open; one inside another is text of its cell. */
  private tables = 0;
  private start = 0;
  private rows: Cell[][] = [];

  constructor(
    private readonly page: Slice,
    private readonly decode: ReferenceDecoder,
  ) {}

  words(start: number, end: number): void {
    if (start < end && /\S/.test(this.page.slice.slice(start, end))) this.add({ kind: 'text', start, end });
  }

  tag(written: string, name: string, place: Span): void {
    const closes = written.startsWith('</');
    if (inline.test(name)) this.add({ kind: name === 'br' ? 'break' : 'tag', ...place });
    else if (name === 'table') this.table(closes, place);
    else if (this.tables === 1) this.tableTag(written, name, closes);
    else if (this.tables === 0) {
      this.flush();
      this.depth = closes ? null : Number(/^h([1-6])$/.exec(name)?.[1]) || null;
    }
  }

  finish(end: number): HtmlPart[] {
    if (this.tables > 0) this.closeTable(end);
    this.flush();
    return this.parts;
  }

  private add(piece: Piece): void {
    if (this.tables === 0) this.pieces.push(piece);
    else this.rows.at(-1)?.at(-1)?.pieces.push(piece);
  }

  private flush(): void {
    const [first, last] = [this.pieces.find(isText), this.pieces.findLast(isText)];
    if (first && last)
      this.parts.push({
        kind: 'text',
        span: { start: first.start, end: last.end },
        runs: settleTags(this.pieces, this.page),
        depth: this.depth,
      });
    this.pieces = [];
  }

  private table(closes: boolean, { start, end }: Span): void {
    if (!closes && this.tables++ === 0) {
      this.flush();
      this.start = start;
      this.rows = [];
    } else if (closes && this.tables > 0 && --this.tables === 0) this.closeTable(end);
  }

  private tableTag(written: string, name: string, closes: boolean): void {
    if (closes) return;
    if (name === 'tr') this.rows.push([]);
    if (name !== 'td' && name !== 'th') return;
    if (this.rows.length === 0) this.rows.push([]);
    const [columns, rows] = [mergedOver(colspan, written), mergedOver(rowspan, written)];
    this.rows.at(-1)?.push({ pieces: [], columns, rows, isHead: name === 'th' });
  }

  private closeTable(end: number): void {
    this.tables = 0;
    const place = { start: this.start, end };
    const cell = (pieces: readonly Piece[]): TableCell => ({
      prose: proseOfRuns(this.page.slice, settleTags(pieces, this.page), place, this.decode),
    });
    const rows = gridOf(this.rows).map((row) => row.map(cell));
    if (rows.length > 0) this.parts.push({ kind: 'table', span: place, rows });
  }
}

function mergedOver(attribute: RegExp, tag: string): number {
  return Math.min(Math.max(1, Number(attribute.exec(tag)?.[1] ?? 1)), mostMerged);
}

const colspan = /\bcolspan\s*=\s*["']?(\d{1,3})/i;
const rowspan = /\browspan\s*=\s*["']?(\d{1,3})/i;

/** No cell of a report is merged over more. */
const mostMerged = 100;

function isText({ kind }: Piece): boolean {
  return kind === 'text';
}

/**
 * Every row with a cell in each column. Rows of heads become one: under 2025年, merged over two columns, stand 实绩 and 增速, so these are
 * headed 2025年实绩 and 2025年增速.
 */
function gridOf(rows: readonly (readonly Cell[])[]): (readonly Piece[])[][] {
  const grid = placed(rows).filter((row) => row.length > 0);
  const width = Math.max(0, ...grid.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const heads = headRows(rows);
  const headings = columns.map((column) => [
    ...new Set(grid.slice(0, heads).flatMap((row) => row[column]?.pieces ?? [])),
  ]);
  const said = new Set<Cell>();
  const body = grid.slice(heads).map((row) =>
    columns.map((column) => {
      const cell = row[column];
      if (!cell || said.has(cell)) return [];
      said.add(cell);
      return cell.pieces;
    }),
  );
  return heads === 0 ? body : [headings, ...body];
}

/** Each cell in all the places it covers. */
function placed(rows: readonly (readonly Cell[])[]): Cell[][] {
  const grid: Cell[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of row) {
      while (grid[at]?.[column] !== undefined) column++;
      for (const line of grid.slice(at, at + cell.rows))
        for (let across = 0; across < cell.columns; across++) line[column + across] = cell;
      column += cell.columns;
    }
  });
  return grid;
}

/** The first rows that are all heads, or over which the first cell is merged; one where nothing says. */
function headRows(rows: readonly (readonly Cell[])[]): number {
  const filled = rows.filter((row) => row.length > 0);
  const other = filled.findIndex((row) => row.some(({ isHead }) => !isHead));
  const marked = other < 0 ? filled.length : other;
  return Math.min(filled.length, Math.max(1, marked, filled[0]?.[0]?.rows ?? 1));
}
