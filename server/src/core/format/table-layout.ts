import { displayWidth } from '../render/width';

/**
 * A GFM table with its columns under each other, where a Chinese character is two columns wide:
 *
 *     | 指标     | 2025年   |
 *     | -------- | -------: |
 *     | 财政收入 | 4720万元 |
 *
 * Only the white space beside the bars changes. Null for lines that are laid out otherwise (inside a quotation).
 */
export function alignedTable(lines: readonly string[]): readonly string[] | null {
  const rows = lines.map(cellsOf);
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
