import type { QuantityIndex } from '../reading/quantity';
import type { TableBlock } from '../report/document';
import type { Mention, ReadBlock } from '../reading/statement/reading';

/** The cells of a table that hold a figure, row by row as in the table; null for all others. */
export type Grid = readonly (readonly (Mention | null)[])[];

/** The grid of a table as it was read: “| 财政收入 | 4720 |” is one row, null and the mention of 4720. */
export function gridOf(block: ReadBlock, table: TableBlock, index: QuantityIndex): Grid {
  let at = table.header.flat().length;
  return table.rows.map((row) =>
    row.map(() => {
      const statement = block.proses[at++]?.statements[0];
      // A number without a role is one that no heading explains: nothing is concluded from it.
      return statement && statement.role !== null ? index.mentionOf(statement) : null;
    }),
  );
}
