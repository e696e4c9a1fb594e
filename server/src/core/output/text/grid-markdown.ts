import { escapeMarkdown } from '../../text/escape';
import { visible } from '../../text/visible';
import { cellText, type Grid } from '../export/grid';

/** A grid as a GFM table under its title: “## 青石县2026年会议材料对照⏎⏎| 指标 | 时期 | …”. */
export function gridMarkdown({ title, columns, rows }: Grid): string {
  const lines = [
    columns.map((column) => column.title),
    columns.map(() => ':--'),
    ...rows.map((row) => row.map(cellText)),
  ];
  const table = lines.map(
    (cells, at) => `| ${cells.map((text) => (at === 1 ? text : written(text))).join(' | ')} |\n`,
  );
  return `${title === null ? '' : `## ${written(title)}\n\n`}${rows.length === 0 ? '' : table.join('')}`;
}

function written(text: string): string {
  return escapeMarkdown(visible(text)).replace(/\s+/g, ' ');
}
