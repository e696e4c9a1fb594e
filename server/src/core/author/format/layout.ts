import { displayWidth } from '../../text/width';
import type { Block, ReportDocument } from '../../report/document';
import { isDelimiterRow } from '../../report/marks';
import { isBlankLine, linesOf, type Line } from '../../report/line';
import { type SourceEdit, overlaps } from '../../text/span';

/**
 * What a report's layout needs: no white space at the end of lines, one empty line where there are several, one space behind the
 * `#` of a heading, tables with their columns under each other, a line end at the end.
 *
 * White space inside a line is never touched, so none is put in or taken out between Chinese and digits; code, comments and the
 * front matter stay as they are, and so does a hard line break (two spaces before the next line of a paragraph).
 */
export function layoutEdits(document: ReportDocument): readonly SourceEdit[] {
  const { source, blocks, frontMatter } = document;
  const kept = blocks.filter(({ kind }) => kind === 'furniture' || kind === 'table');
  // What is left of the last `---` line is no line of the text.
  const lines = linesOf(source, frontMatter.span?.end ?? 0).slice(frontMatter.span ? 1 : 0);
  const isKept = keptLines(kept);
  const free = lines.map((line) => !isKept(line));
  const edits = [
    ...lines.flatMap((line, index) => (free[index] ? trailing(source, line, lines[index + 1]) : [])),
    ...emptyLines(source, lines, free),
    ...blocks.flatMap((block) => headingMarks(source, block)),
    ...blocks.flatMap((block) => tableEdit(source, block)),
    ...lastLine(source, lines),
  ];
  return edits.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Lines come in order, so the blocks are walked along with them. */
function keptLines(blocks: readonly Block[]): (line: Line) => boolean {
  let next = 0;
  return (line) => {
    while ((blocks[next]?.span.end ?? Infinity) <= line.start) next++;
    const block = blocks[next];
    return (
      block !== undefined &&
      overlaps(block.span, { start: line.start, end: Math.max(line.end, line.start + 1) })
    );
  };
}

function trailing(source: string, line: Line, next: Line | undefined): readonly SourceEdit[] {
  if (isBlankLine(source, line)) return [];
  const text = source.slice(line.start, line.end);
  const end = text.trimEnd().length;
  const isBreak = /^ {2,}$/.test(text.slice(end)) && next !== undefined && !isBlankLine(source, next);
  // In a heading the closing # goes with what stands behind it.
  if (end === text.length || isBreak || /^[ \t]*#{1,6}[ \t]/.test(text)) return [];
  return [{ span: { start: line.start + end, end: line.end }, newText: '' }];
}

/** Of several empty lines the first stays, as an empty one. */
function emptyLines(source: string, lines: readonly Line[], free: readonly boolean[]): readonly SourceEdit[] {
  return lines.flatMap((line, index): readonly SourceEdit[] => {
    if (!free[index] || !isBlankLine(source, line)) return [];
    const before = lines[index - 1];
    if (before && isBlankLine(source, before) && free[index - 1])
      return [{ span: { start: line.start, end: line.next }, newText: '' }];
    return line.end > line.start && line.next > line.end
      ? [{ span: { start: line.start, end: line.end }, newText: '' }]
      : [];
  });
}

function headingMarks(source: string, block: Block): readonly SourceEdit[] {
  if (block.kind !== 'heading' || !block.markdown) return [];
  const { start, end } = block.span;
  const rest = source.slice(end).search(/[\r\n]/);
  const text = source.slice(start, rest < 0 ? source.length : end + rest);
  const opening = /^#{1,6}(?<gap>[ \t]{1,40})(?=[^\s#])/.exec(text);
  if (!opening) return [];
  const gap = opening.groups?.gap ?? ' ';
  const closing = /(?:[ \t]{1,40}#{1,40})?[ \t]{0,40}$/.exec(text)?.[0] ?? '';
  const edits: SourceEdit[] = [];
  const from = start + opening[0].length - gap.length;
  if (gap !== ' ') edits.push({ span: { start: from, end: from + gap.length }, newText: ' ' });
  if (closing !== '')
    edits.push({
      span: { start: start + text.length - closing.length, end: start + text.length },
      newText: '',
    });
  return edits;
}

function tableEdit(source: string, block: Block): readonly SourceEdit[] {
  if (block.kind !== 'table') return [];
  const { start, end } = block.span;
  const text = source.slice(start, end);
  const separator = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const aligned = alignedTable(text.split(/\r\n|\n|\r/))?.join(separator);
  return aligned === undefined || aligned === text ? [] : [{ span: { start, end }, newText: aligned }];
}

function lastLine(source: string, lines: readonly Line[]): readonly SourceEdit[] {
  const last = lines.at(-1);
  if (!last || last.next > last.end || isBlankLine(source, last)) return [];
  const separator = /\r\n|\n|\r/.exec(source)?.[0] ?? '\n';
  return [{ span: { start: source.length, end: source.length }, newText: separator }];
}

/**
 * A GFM table with its columns under each other, where a Chinese character is two columns wide:
 *
 *     | 指标     | 2025年   |
 *     | -------- | -------: |
 *     | 财政收入 | 4720万元 |
 *
 * Only the white space beside the bars changes. Null for lines that are laid out otherwise (inside a quotation, or
 * a table in HTML).
 */
function alignedTable(lines: readonly string[]): readonly string[] | null {
  const rows = isDelimiterRow(lines[1] ?? '') ? lines.map(cellsOf) : [null];
  if (rows.some((row) => row === null)) return null;
  const cells = rows as readonly (readonly string[])[];
  const delimiter = cells[1] ?? [];
  const columns = Math.max(...cells.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(3, ...cells.map((row, index) => (index === 1 ? 0 : displayWidth(row[column] ?? '')))),
  );
  const indent = /^[ \t]*/.exec(lines[0] ?? '')?.[0] ?? '';
  return cells.map((row, index) => {
    const padded = row.map((cell, column) => {
      const mark = delimiter[column] ?? '---';
      const width = widths[column] ?? 3;
      return index === 1 ? rule(mark, width) : pad(cell, width, mark);
    });
    return `${indent}| ${padded.join(' | ')} |`;
  });
}

function cellsOf(line: string): readonly string[] | null {
  const text = line.replace(/^[ \t]+|[ \t]+$/g, '');
  if (!text.includes('|') || text.startsWith('>')) return null;
  const inner = text.replace(/^\|/, '').replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replace(/^[ \t]+|[ \t]+$/g, ''));
}

function rule(mark: string, width: number): string {
  const [left, right] = [mark.startsWith(':') ? ':' : '', mark.endsWith(':') ? ':' : ''];
  return left + '-'.repeat(width - left.length - right.length) + right;
}

function pad(cell: string, width: number, mark: string): string {
  const room = width - displayWidth(cell);
  const [isLeft, isRight] = [mark.startsWith(':'), mark.endsWith(':')];
  if (!isRight) return cell + ' '.repeat(room);
  if (!isLeft) return ' '.repeat(room) + cell;
  const before = room >> 1;
  return ' '.repeat(before) + cell + ' '.repeat(room - before);
}
