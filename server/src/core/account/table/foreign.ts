import type { Finding } from '../../check/finding';
import { overlaps } from '../../text/span';
import type { ColumnId, IndicatorCell, IndicatorRow, IndicatorTable, StatedFigure } from './table';
import { columnIds } from './table';

/**
 * The table with the cells marked that another document contradicts: 财政收入5248.8万元 where the figures file has 5250万元, or
 * last year's report another target. What only asks for a look (a revised series, an estimate) leaves a cell as it is, and so
 * does what a comment of the report silences.
 */
export function withForeignConflicts(table: IndicatorTable, findings: readonly Finding[]): IndicatorTable {
  const conflicts = findings.flatMap((finding) => conflictOf(finding) ?? []);
  if (conflicts.length === 0) return table;
  return { ...table, rows: table.rows.map((row) => markedRow(row, conflicts)) };
}

interface Conflict {
  readonly finding: Finding;
  readonly against: StatedFigure;
}

/** Only where the other document's figure is known can a cell show both values. */
function conflictOf(finding: Finding): Conflict | null {
  if (finding.tier !== 'contradiction' && finding.tier !== 'suspect') return null;
  for (const { path, span, figure } of finding.related)
    if (path !== undefined && figure !== undefined) return { finding, against: { text: figure, span, path } };
  return null;
}

function markedRow(row: IndicatorRow, conflicts: readonly Conflict[]): IndicatorRow {
  const met = new Set<Conflict>();
  const cells = columnIds.map((id): readonly [ColumnId, IndicatorCell] => {
    const cell = row.cells[id];
    const own = conflicts.filter(({ finding }) => cell.span !== null && overlaps(finding.span, cell.span));
    for (const each of own) met.add(each);
    return [id, own.length === 0 ? cell : contradicted(cell, own)];
  });
  if (met.size === 0) return row;
  const filled = Object.fromEntries(cells) as IndicatorRow['cells'];
  return { ...row, cells: { ...filled, check: checked(filled.check, [...met]) } };
}

function contradicted(cell: IndicatorCell, conflicts: readonly Conflict[]): IndicatorCell {
  const said = conflicts.flatMap(({ finding }) => finding.derivation.slice(0, 1).map(({ text }) => text));
  return {
    ...cell,
    state: 'contradicted',
    derivation: [...cell.derivation, ...said],
    against: [...cell.against, ...conflicts.map(({ against }) => against)],
    why: cell.state === 'contradicted' ? cell.why : (said[0] ?? cell.why),
  };
}

function checked(cell: IndicatorCell, conflicts: readonly Conflict[]): IndicatorCell {
  const said = conflicts.flatMap(({ finding }) => finding.derivation.slice(0, 1).map(({ text }) => text));
  const failed = cell.state === 'contradicted' ? cell.derivation : [];
  return { ...cell, text: '≠', state: 'contradicted', derivation: [...failed, ...said] };
}
