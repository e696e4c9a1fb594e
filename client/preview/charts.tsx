import type { JSX } from 'preact';
import type { WireRow } from '../../server/src/lsp/protocol';
import { numberIn } from './arrange';

const bullet = { width: 68, height: 10 } as const;
/** How many percent a bar has room for at least, so that the tick of the whole task does not stand at its end. */
const fullBar = 120;

/**
 * The result against its task as a bullet bar: the bar is how much is attained, the tick is the whole task. The words
 * beside it say the same, so that it is hidden from screen readers.
 */
export function Bullet({ row }: { readonly row: WireRow }): JSX.Element | null {
  const attained = numberIn(row.attainment);
  if (attained === null) return null;
  const x = (percent: number): number => (percent / Math.max(fullBar, attained)) * bullet.width;
  return (
    <svg class="bullet" {...bullet} aria-hidden="true">
      <rect class="ground" {...bullet} rx="2" />
      <rect class={`bar ${attainmentOf(row)}`} y="2" height="6" width={x(attained)} rx="1" />
      <rect class="tick" x={x(100) - 1} y="0" width="2" height={bullet.height} />
    </svg>
  );
}

/** partial: counted to a month only, so that nothing is to be said of it yet. */
export function attainmentOf({ attainment, cells }: WireRow): 'attained' | 'behind' | 'partial' {
  const attained = numberIn(attainment) ?? 0;
  if (attained >= 100) return 'attained';
  return cells.result.why === null ? 'behind' : 'partial';
}

const trend = { width: 46, height: 22 } as const;
const trendColumns = ['base', 'result', 'nextTarget'] as const;
/** How much of a bar's place stays empty, beside it and at both ends. */
const gap = 0.2;

interface Bar {
  readonly id: (typeof trendColumns)[number];
  readonly value: number;
}

function barsOf(row: WireRow): readonly Bar[] {
  const bars = trendColumns.flatMap((id) => {
    const value = numberIn(row.cells[id].value);
    return value === null || value < 0 ? [] : [{ id, value }];
  });
  return row.headline && bars.length > 1 ? bars : [];
}

/** Whether a row has bars to show. */
export function hasTrend(row: WireRow): boolean {
  return barsOf(row).length > 0;
}

/** Last year, this year and the next target of a headline indicator as three bars, where at least two are printed. */
export function Trend({ row, label }: { readonly row: WireRow; readonly label: string }): JSX.Element | null {
  const bars = barsOf(row);
  if (bars.length === 0) return null;
  const step = trend.width / (trendColumns.length + gap);
  const most = Math.max(...bars.map(({ value }) => value)) || 1;
  const y = (value: number): number => (value / most) * trend.height;
  return (
    <svg class="trend" {...trend} role="img" aria-label={label}>
      {bars.map(({ id, value }) => (
        <rect
          key={id}
          class={id}
          x={step * (gap + trendColumns.indexOf(id))}
          width={step * (1 - gap)}
          y={trend.height - y(value)}
          height={y(value)}
        />
      ))}
    </svg>
  );
}

/** What the small chart shows, in words: “2024年 4860万元，2025年实绩 5248.8万元”. */
export function trendLabel(row: WireRow, titleOf: (id: (typeof trendColumns)[number]) => string): string {
  const said = trendColumns.filter((id) => row.cells[id].value !== null);
  return said.map((id) => `${titleOf(id)} ${row.cells[id].text}`).join('，');
}
