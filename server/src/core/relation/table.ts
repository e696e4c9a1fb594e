import type { QuantityIndex } from '../ledger/quantity';
import type { TableBlock } from '../report/document';
import type { Mention, ReadBlock } from '../statement/reading';
import type { Lexicon } from '../statement/lexicon';
import { isConstantPrice, sameKind } from './gather';
import type { Relation } from './relation';
import { some } from './some';

/**
 * Inside one table: growth between its year columns, completion of its target column, and 合计 rows.
 *
 * A total is checked only where the row says 合计, 总计 or 小计; rows headed 其中 are parts of the row above and are not
 * added again.
 */
export function recogniseTables(
  block: ReadBlock,
  index: QuantityIndex,
  lexicon: Lexicon,
): readonly Relation[] {
  if (block.block.kind !== 'table') return [];
  const grid = gridOf(block, block.block, index);
  return [...rates(grid, lexicon), ...totals(grid, block.block), ...partsOfRows(grid)];
}

type Grid = readonly (readonly (Mention | null)[])[];

function gridOf(block: ReadBlock, table: TableBlock, index: QuantityIndex): Grid {
  const width = table.header.length;
  let at = width;
  return table.rows.map((row) =>
    row.map(() => {
      const statement = block.proses[at++]?.statements[0];
      return statement ? index.mentionOf(statement) : null;
    }),
  );
}

function cellsOf(grid: Grid): readonly Mention[] {
  return grid.flatMap((row) => row.filter((cell) => cell !== null));
}

function mentionsByStatement(cells: readonly Mention[]): ReadonlyMap<Mention['statement'] | null, Mention> {
  return new Map(cells.map((cell) => [cell.statement, cell]));
}

function rates(grid: Grid, lexicon: Lexicon): readonly Relation[] {
  const cells = cellsOf(grid);
  const byStatement = mentionsByStatement(cells);
  return cells.flatMap((rate) => {
    const result = byStatement.get(rate.statement.about);
    const base = byStatement.get(rate.statement.against);
    if (!result || !base || !sameKind(result, base)) return [];
    // 地区生产总值 grows at constant prices, in a table as in a sentence (domain rule 1).
    if (rate.statement.measure === 'growth' && isConstantPrice(result, lexicon)) return [];
    const as = rate.statement.measure === 'growth' ? 'up' : 'ratio';
    const check = rate.statement.measure === 'growth' ? 'table-rate-mismatch' : 'completion-mismatch';
    return [
      {
        check,
        tier: 'contradiction',
        equation: { form: 'ratio', result, base, rate, as, baseName: null },
        note: null,
      } as const,
    ];
  });
}

function totals(grid: Grid, table: TableBlock): readonly Relation[] {
  return grid.flatMap((row, at) => {
    if (!/^(?:合计|总计|小计|共计)$/.test(labelOf(table, at))) return [];
    return row.flatMap((total, column) =>
      total && isAdditive(total) ? columnTotal(grid, table, at, column, total) : [],
    );
  });
}

function columnTotal(
  grid: Grid,
  table: TableBlock,
  totalAt: number,
  column: number,
  total: Mention,
): readonly Relation[] {
  const above = grid
    .slice(0, totalAt)
    .flatMap((row, at) => (/^(?:其中|小计|合计)/.test(labelOf(table, at)) ? [] : [row[column] ?? null]));
  const parts = some(above.filter((cell) => cell !== null));
  // An empty cell may hide a part: the column is then not known to add up.
  if (
    !parts ||
    parts.length < 2 ||
    parts.length !== above.length ||
    !parts.every((part) => sameKind(part, total))
  )
    return [];
  return [
    {
      check: 'table-sum-mismatch',
      tier: 'contradiction',
      equation: { form: 'sum', parts, total },
      note: null,
    },
  ];
}

/** Levels add up, and so do shares of one whole; growth rates and completion rates never do. */
function isAdditive(total: Mention): boolean {
  const { measure, figure } = total.statement;
  return (measure === 'level' && figure.unit.dimension !== 'rate') || measure === 'share';
}

function partsOfRows(grid: Grid): readonly Relation[] {
  const cells = cellsOf(grid);
  const byStatement = mentionsByStatement(cells);
  return cells.flatMap((part) => {
    const whole = byStatement.get(part.statement.partOf);
    if (!whole || !sameKind(part, whole)) return [];
    return [
      {
        check: 'part-exceeds-whole',
        tier: 'contradiction',
        equation: { form: 'at-most', parts: [part], whole },
        note: null,
      },
    ] as const;
  });
}

function labelOf(table: TableBlock, row: number): string {
  return (table.rows[row]?.[0]?.prose.text ?? '').replace(/[\s*]+/gu, '');
}
