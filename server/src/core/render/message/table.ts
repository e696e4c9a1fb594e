import type { ColumnId } from '../../table/table';

/** All words inside the indicator table in one language. */
export interface TableWords {
  /** The title of a column, with the years filled in where they are known: “2021年目标”. */
  readonly column: (id: ColumnId, reviewed: number | null, plan: number | null) => string;
  /** “截至10月”. */
  readonly asOf: (month: number) => string;
  /** Why no planned growth is computed: “实绩只到10月，不与全年目标比”. */
  readonly partYear: (month: number) => string;
  /** What a plan was exceeded by: “超出74.5%”. */
  readonly excess: (rate: string) => string;
  /** Under a value the report does not print: “推算，文中未写”. */
  readonly implied: string;
  readonly targetMissing: string;
}
