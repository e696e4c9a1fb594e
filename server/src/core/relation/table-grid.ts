import type { QuantityIndex } from '../reading/quantity';
import type { TableBlock } from '../report/document';
import type { Mention, ReadBlock } from '../reading/statement/reading';

/** The cells of a table that hold a figure, row by row as in the table; null for all others. */
export type Grid = readonly (readonly (Mention | null)[])[];

/** The grid of a table as it was read: “| 财政收入 | 4720 |” is one row, null and the mention of 4720. */
export function gridOf(block: ReadBlock, table: TableBlock, index: QuantityIndex): Grid {
  const width = table.header.length;
  let at = width;
  return table.rows.map((row) =>
    row.map(() => {
      const statement = block.proses[at++]?.statements[0];
      return statement ? index.mentionOf(statement) : null;
    }),
  );
}
