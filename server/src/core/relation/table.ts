import { difference, growth, ratio, withinWhole } from '../equation/forms';
import type { QuantityIndex } from '../reading/quantity';
import type { TableBlock } from '../report/document';
import type { Mention, ReadBlock } from '../reading/statement/reading';
import type { Lexicon } from '../reading/statement/lexicon';
import { samePeriod, yearBefore as periodBefore } from '../reading/statement/period';
import { isConstantPrice, sameKind } from './gather';
import type { Relation } from './relation';
import { recogniseTableCompositions } from './table-composition';
import { type Grid, gridOf } from './table-grid';
import { constantPricesIn } from './table-prices';
import { recogniseTableTotals, unevenTotals } from './table-totals';

/**
 * Inside one table: growth and 增减 between its year columns, completion of its target column, 合计 rows and columns with
 * the shares of them, and rows headed 其中 as parts of the row above.
 */
export function recogniseTables(
  block: ReadBlock,
  index: QuantityIndex,
  lexicon: Lexicon,
): readonly Relation[] {
  if (block.block.kind !== 'table') return [];
  const grid = gridOf(block, block.block, index);
  return [
    ...rates(grid, block.block, lexicon),
    ...recogniseTableTotals(grid, block.block),
    ...recogniseTableCompositions(grid, block.block),
    ...partsOfRows(grid),
  ];
}

function cellsOf(grid: Grid): readonly Mention[] {
  return grid.flatMap((row) => row.filter((cell) => cell !== null));
}

function mentionsByStatement(cells: readonly Mention[]): ReadonlyMap<Mention['statement'] | null, Mention> {
  return new Map(cells.map((cell) => [cell.statement, cell]));
}

function rates(grid: Grid, table: TableBlock, lexicon: Lexicon): readonly Relation[] {
  const cells = cellsOf(grid);
  const byStatement = mentionsByStatement(cells);
  const constant = constantPricesIn(grid, table, lexicon);
  const uneven = unevenTotals(grid, table);
  return cells.flatMap((rate) => {
    const result = byStatement.get(rate.statement.about);
    const base = result && (byStatement.get(rate.statement.against) ?? yearBefore(rate, result, cells));
    if (!result || !base || !sameKind(result, base) || uneven.has(result)) return [];
    // 地区生产总值 grows at constant prices, in a table as in a sentence (domain rule 1).
    if (rate.statement.measure === 'growth' && (constant.has(rate) || isConstantPrice(result, lexicon)))
      return [];
    return rateRelation(rate, result, base);
  });
}

/** Where years stand down the side, the base of a growth is a row above: the same indicator, a year earlier. */
function yearBefore(rate: Mention, { statement }: Mention, cells: readonly Mention[]): Mention | null {
  const { period, indicator, figure } = statement;
  const isReckoned = rate.statement.measure === 'growth' || rate.statement.measure === 'difference';
  if (!isReckoned || !period || !indicator || figure.unit.dimension === 'rate') return null;
  const earlier = cells.filter(
    (each) =>
      each.statement.measure === 'level' &&
      each.statement.role !== 'target' &&
      each.statement.indicator?.key === indicator.key &&
      samePeriod(each.statement.period, periodBefore(period)),
  );
  return earlier.length === 1 ? (earlier[0] ?? null) : null;
}

function rateRelation(rate: Mention, result: Mention, base: Mention): readonly Relation[] {
  // “下降4.0%” is a fall by its words, “-4.0” by its sign.
  const direction = rate.statement.direction < 0 ? -1 : 1;
  const common = { tier: 'contradiction', note: null } as const;
  switch (rate.statement.measure) {
    case 'growth': {
      const equation = growth(result, base, rate, direction);
      return [{ ...common, check: 'table-rate-mismatch', equation }];
    }
    case 'difference': {
      if (!sameKind(rate, result)) return [];
      const equation = difference(base, result, rate, direction);
      return [{ ...common, check: 'difference-mismatch', equation }];
    }
    case 'completion': {
      const equation = ratio(result, base, rate);
      return [{ ...common, check: 'completion-mismatch', equation }];
    }
    default:
      return [];
  }
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
        equation: withinWhole([part], whole),
        note: null,
      },
    ] as const;
  });
}
