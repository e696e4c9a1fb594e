import { readFrontMatter } from '../../report/frontmatter';
import { escapeMarkdown } from '../../text/escape';
import type { Span } from '../../text/span';
import { cellText, type Grid, type GridCell } from './grid';

/** The comments a table of the report that Heshu keeps stands between. */
const regionMarks = { begin: '<!-- heshu-table -->', end: '<!-- /heshu-table -->' } as const;

/** What a text is changed by: `text` in the place of a span, which is empty where something is put in. */
export interface TextChange {
  readonly span: Span;
  readonly text: string;
}

/** Where a report keeps its indicator table, both comments included; null where it keeps none. */
export function findTableRegion(source: string): Span | null {
  const begin = /^[ \t]*<!--\s*heshu-table\s*-->/m.exec(source);
  if (!begin) return null;
  const end = /^[ \t]*<!--\s*\/heshu-table\s*-->/m.exec(source.slice(begin.index));
  // Without its end the table is all that looks like one; the rest of the report is not to be lost.
  const length = end ? end.index + end[0].length : begin[0].length + tableLength(source, begin);
  return { start: begin.index, end: begin.index + length };
}

function tableLength(source: string, begin: RegExpExecArray): number {
  return /^(?:\s*\n[ \t]*\|[^\n]*)*/.exec(source.slice(begin.index + begin[0].length))?.[0].length ?? 0;
}

/**
 * The report without the table it keeps, every other character in its place: what the table is made from. Read
 * together with its own table a report would only find its old figures again.
 */
export function withoutTableRegion(source: string): string {
  const region = findTableRegion(source);
  if (!region) return source;
  const blank = source.slice(region.start, region.end).replace(/[^\r\n]/g, ' ');
  return source.slice(0, region.start) + blank + source.slice(region.end);
}

/**
 * Puts a table into the place that a report keeps for it, or makes that place: below the block that `offset` stands in,
 * else at the end. The lines end as the report's do.
 */
export function tableChange(source: string, grid: Grid, offset: number | null = null): TextChange {
  const text = `${regionMarks.begin}\n\n${gridMarkdown(grid)}\n\n${regionMarks.end}`;
  const region = findTableRegion(source);
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n';
  if (region) return { span: region, text: text.replaceAll('\n', lineEnd) };
  const at = offset === null ? source.length : placeBelow(source, offset);
  const before =
    at === 0 || /\n\s*\n$/.test(source.slice(0, at)) ? '' : source.endsWith('\n', at) ? '\n' : '\n\n';
  return { span: { start: at, end: at }, text: `${before}${text}\n`.replaceAll('\n', lineEnd) };
}

/** No paragraph, list, table or comment is cut in two: the table goes to the next blank line, or to the end. */
function placeBelow(source: string, offset: number): number {
  // A caret in the front matter, or one never moved from the beginning, names no place in the text: above its front
  // matter a table would make a report of none.
  if (offset <= readFrontMatter(source).bodyStart) return source.length;
  const blank = /\n(?=[ \t]*\r?\n)/g;
  blank.lastIndex = Math.max(offset, commentEnd(source, offset)) - 1;
  const found = blank.exec(source);
  return found ? found.index + 1 : source.length;
}

/** Where the comment around a place ends; 0 outside of one. */
function commentEnd(source: string, offset: number): number {
  const begin = source.lastIndexOf('<!--', offset);
  return begin < 0 ? 0 : source.indexOf('-->', begin + 4) + 3;
}

/** A grid as a GFM table; what follows but is not printed is left out, since the table's cells are checked like the text. */
function gridMarkdown({ columns, rows }: Grid): string {
  const filled = columns.map((_, at) => at === 0 || rows.some((row) => shown(row[at]) !== ''));
  const keep = <Item>(row: readonly Item[]): readonly Item[] => row.filter((_, at) => filled[at]);
  const rule = columns.map((_, at) => (rows.some((row) => row[at]?.kind === 'number') ? '--:' : '---'));
  const lines = [
    columns.map(({ title }) => title),
    rule,
    ...rows.map((row) => columns.map((_, at) => shown(row[at]))),
  ];
  return lines.map((line) => `| ${keep(line).join(' | ')} |`).join('\n');
}

function shown(cell: GridCell | undefined): string {
  if (cell === undefined || cell.kind === 'empty' || cell.look === 'implied') return '';
  return escapeMarkdown(cellText(cell));
}
