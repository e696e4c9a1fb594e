import type { Analysis } from '../../analysis';
import {
  type CellState,
  type ColumnId,
  columnIds,
  type IndicatorCell,
  type IndicatorRow,
} from '../../account/table/table';
import { type IntervalJson, intervalJson, type RangeOf } from './range';

/** What `heshu table --format json` says of one report (DESIGN: command line). */
export interface TableJson<Range> {
  readonly version: 1;
  readonly path: string;
  readonly columns: readonly { readonly id: ColumnId; readonly title: string }[];
  readonly rows: readonly RowJson<Range>[];
}

interface RowJson<Range> {
  readonly indicator: string;
  readonly scope: string;
  /** Only where the indicator is part of another: “固定资产投资”. */
  readonly parent?: string;
  readonly cells: Readonly<Record<ColumnId, CellJson<Range>>>;
}

/** One cell; what it has none of is left out. */
interface CellJson<Range> {
  readonly text: string;
  readonly state: CellState;
  readonly interval?: IntervalJson;
  readonly range?: Range;
  readonly derivation?: readonly string[];
  readonly why?: string;
  /** Only for last year's target and what follows from it. */
  readonly from?: 'prior';
}

/** The indicator table of one report: `{ rows: [{ indicator: '财政收入', scope: '全镇', cells: { result: … } }] }`. */
export function tableJson<Range>(
  path: string,
  analysis: Pick<Analysis, 'table'>,
  rangeOf: RangeOf<Range>,
): TableJson<Range> {
  const { columns, rows } = analysis.table;
  return {
    version: 1,
    path,
    columns: columns.map(({ id, title }) => ({ id, title })),
    rows: rows.map((row) => rowJson(row, rangeOf)),
  };
}

function rowJson<Range>(row: IndicatorRow, rangeOf: RangeOf<Range>): RowJson<Range> {
  const cells = columnIds.map((id) => [id, cellJson(row.cells[id], rangeOf)] as const);
  return {
    indicator: row.indicator,
    scope: row.scope,
    ...(row.parent === null ? {} : { parent: row.parent }),
    cells: Object.fromEntries(cells) as Record<ColumnId, CellJson<Range>>,
  };
}

function cellJson<Range>(cell: IndicatorCell, rangeOf: RangeOf<Range>): CellJson<Range> {
  return {
    text: cell.text,
    state: cell.state,
    ...(cell.interval === null ? {} : { interval: intervalJson(cell.interval) }),
    ...(cell.span === null ? {} : { range: rangeOf(cell.span) }),
    ...(cell.derivation.length === 0 ? {} : { derivation: cell.derivation }),
    ...(cell.why === null ? {} : { why: cell.why }),
    ...(cell.fromPrior ? { from: 'prior' } : {}),
  };
}
