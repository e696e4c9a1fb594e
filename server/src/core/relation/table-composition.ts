import { composition } from '../equation/forms';
import type { TableBlock } from '../report/document';
import type { Mention } from '../reading/statement/reading';
import type { Relation } from './relation';
import { some } from '../equation/some';
import type { Grid } from './table-grid';

/**
 * 三次产业结构 as a table: the shares of 一产, 二产 and 三产 of one year make 100 %, across a row or down a column.
 *
 * Only where the caption or a heading calls them shares (domain rule 11): the growth of the three makes no whole.
 */
export function recogniseTableCompositions(grid: Grid, table: TableBlock): readonly Relation[] {
  const [side] = table.sides;
  const rowNames = side?.labels ?? [];
  const columnNames = table.headings;
  const isStructure =
    structure.test(table.caption ?? '') || structure.test(columnNames[side?.name ?? 0] ?? '');
  const across = threeOf(columnNames);
  const down = threeOf(rowNames);
  const groups = [
    ...(across && isStructure ? grid.map((row) => across.map((at) => row[at] ?? null)) : []),
    ...(down
      ? columnNames.flatMap((name, column) =>
          isStructure || structure.test(name) ? [down.map((at) => grid[at]?.[column] ?? null)] : [],
        )
      : []),
  ];
  return groups.flatMap((group) => {
    const parts = some(group.filter((cell) => cell !== null && isShare(cell)) as Mention[]);
    if (parts?.length !== 3) return [];
    return [
      {
        check: 'composition-mismatch',
        tier: 'contradiction',
        equation: composition(parts),
        note: null,
      },
    ] as const;
  });
}

const structure = /结构|比重|构成|占比/;

/** Where the three industries stand; null where they are not all there, once each. */
function threeOf(names: readonly string[]): readonly number[] | null {
  const plain = names.map((name) =>
    name.replace(/[\s*]+|[（(][^（）()]*[）)]|增加值/gu, '').replace(/^其中[:：]?/u, ''),
  );
  const places = ['一', '二', '三'].map((each) =>
    plain.flatMap((name, at) =>
      name === `第${each}产业` || name === `${each}产` || name === `${each}产业` ? [at] : [],
    ),
  );
  return places.every((each) => each.length === 1) ? places.flat() : null;
}

function isShare({ statement: { measure, figure } }: Mention): boolean {
  return figure.unit.dimension === 'rate' && (measure === 'level' || measure === 'share');
}
