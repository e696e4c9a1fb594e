import type { TableResult, WireRow } from '../../server/src/lsp/protocol';
import type { RowFilter, Sort, View } from './view';

/** Rows that belong together under one title; null for a list that is sorted and has no groups. */
export interface Group {
  readonly topic: string | null;
  readonly rows: readonly KeyedRow[];
}

/** A row with a key that stays the same when its values change. */
export interface KeyedRow {
  readonly key: string;
  readonly row: WireRow;
}

/** The rows as the user wants to see them: filtered, and either grouped by topic or sorted by one column. */
export function arrange(table: TableResult, view: View): readonly Group[] {
  const shown = keyed(table.rows).filter(({ row }) => matches(row, view));
  if (view.sort) return [{ topic: null, rows: sorted(shown, view.sort) }];
  return groupedByTopic(shown);
}

/** How many rows each filter would show. */
export function countRows(rows: readonly WireRow[], filter: RowFilter): number {
  return rows.filter((row) => passes(row, filter)).length;
}

function matches(row: WireRow, { filter, text }: View): boolean {
  const wanted = text.trim().toLowerCase();
  const names = [row.indicator, row.scope, row.topic ?? ''];
  return passes(row, filter) && names.some((name) => name.toLowerCase().includes(wanted));
}

function passes(row: WireRow, filter: RowFilter): boolean {
  const cells = Object.values(row.cells);
  switch (filter) {
    case 'all':
      return true;
    case 'contradicted':
      return cells.some(({ state }) => state === 'contradicted');
    case 'implied':
      return cells.some(({ state }) => state === 'implied');
    case 'missing':
      return row.targetMissing;
    case 'promised':
      return row.cells.target.fromPrior;
    case 'checked':
      return row.cells.check.state === 'stated';
  }
}

/** Topics in the order in which the report comes to them; a part stays with its whole. */
function groupedByTopic(rows: readonly KeyedRow[]): readonly Group[] {
  const groups = new Map<string, KeyedRow[]>();
  let topic = '';
  for (const each of rows) {
    if (each.row.parent === null) topic = each.row.topic ?? '';
    const group = groups.get(topic);
    if (group) group.push(each);
    else groups.set(topic, [each]);
  }
  return [...groups].map(([name, members]) => ({ topic: name, rows: members }));
}

/** By value, rows without one last whichever way; names in the order of Chinese. */
function sorted(rows: readonly KeyedRow[], { column, descending }: Sort): readonly KeyedRow[] {
  const way = descending ? -1 : 1;
  if (column === 'indicator')
    return [...rows].sort((a, b) => way * a.row.indicator.localeCompare(b.row.indicator, 'zh-CN'));
  const value = ({ row }: KeyedRow): number | null => valueOf(row, column);
  return [...rows].sort((a, b) => {
    const [one, two] = [value(a), value(b)];
    if (one === null || two === null) return Number(one === null) - Number(two === null);
    return way * (one - two);
  });
}

/** Only for comparing and drawing; what is printed is always the report's own text. */
function valueOf(row: WireRow, column: Exclude<Sort['column'], 'indicator'>): number | null {
  if (column === 'completion') return numberIn(row.attainment);
  if (column === 'trend') return numberIn(row.cells.result.value);
  return numberIn(row.cells[column].value);
}

/** The number of a plain decimal; null for none. */
export function numberIn(decimal: string | null): number | null {
  return decimal === null ? null : Number(decimal);
}

/** Two rows of one name are told apart by their order. */
function keyed(rows: readonly WireRow[]): readonly KeyedRow[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const name = [row.parent ?? '', row.indicator, row.scope].join('\n');
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return { key: `${name}\n${String(count)}`, row };
  });
}
