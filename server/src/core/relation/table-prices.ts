import type { TableBlock } from '../report/document';
import type { Lexicon } from '../reading/statement/lexicon';
import type { Mention } from '../reading/statement/reading';
import { isConstantPrice } from './gather';
import type { Grid } from './table-grid';

/**
 * Which rates of a table are never recomputed from its levels (domain rules 1 and 3): the growth of 地区生产总值 and of
 * 增加值, of the rows below it that name its parts in short (第一产业, 工业), and whatever a heading or the caption calls 可比.
 */
export function constantPricesIn(grid: Grid, table: TableBlock, lexicon: Lexicon): ReadonlySet<Mention> {
  const constant = new Set<Mention>();
  let isBelow = constantCaption.test(table.caption ?? '');
  const isAll = comparable.test(table.caption ?? '');
  for (const row of grid) {
    const [first] = row.filter((cell) => cell !== null);
    const own = first && lexicon.find(first.statement.indicator?.key ?? '');
    if (first && (own || isConstantPrice(first, lexicon))) isBelow = isConstantPrice(first, lexicon);
    row.forEach((cell, column) => {
      const heading = table.headings[column] ?? '';
      if (cell && (isAll || comparable.test(heading) || isUnnamed(cell, isBelow, lexicon)))
        constant.add(cell);
    });
  }
  return constant;
}

/** A row below 地区生产总值 that the lexicon does not know is a part of it; 第一产业 is one wherever it stands. */
function isUnnamed({ statement: { indicator } }: Mention, isBelow: boolean, lexicon: Lexicon): boolean {
  if (!indicator) return isBelow;
  return industry.test(indicator.name) || (isBelow && lexicon.find(indicator.key) === null);
}

const constantCaption = /增加值|生产总值|GDP/;
const comparable = /可比|不变价|同口径|实际增/;
const industry = /^第?[一二三]次?产业?$/;
