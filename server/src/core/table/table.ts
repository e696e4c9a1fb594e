import type { Interval } from '../number/interval';
import type { Span } from '../text/span';

/** The columns of the indicator table, in the order they are shown. */
export const columnIds = [
  'unit',
  'base',
  'result',
  'growth',
  'target',
  'completion',
  'nextTarget',
  'plannedGrowth',
  'check',
] as const;

/** unit 单位 · base 基期 · result 实绩 · growth 增长 · target 任务 · completion 完成率 · nextTarget 目标 · plannedGrowth 计划增幅 · check 核对. */
export type ColumnId = (typeof columnIds)[number];

/** The report's indicators, one row each, parts under their whole: 固定资产投资, 其中 工业固定资产投资. */
export interface IndicatorTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly IndicatorRow[];
}

export interface TableColumn {
  readonly id: ColumnId;
  /** In the user's language, with the years filled in: “2021年目标”. */
  readonly title: string;
}

export interface IndicatorRow {
  readonly indicator: string;
  readonly scope: string;
  /** The indicator it is part of (shown indented); null for a row of its own. */
  readonly parent: string | null;
  readonly cells: Readonly<Record<ColumnId, IndicatorCell>>;
}

/** stated: printed in the report; implied: follows from it; contradicted: two figures disagree; empty: neither. */
export type CellState = 'stated' | 'implied' | 'contradicted' | 'empty';

export interface IndicatorCell {
  readonly text: string;
  readonly state: CellState;
  readonly interval: Interval | null;
  /** Where it is stated, in the source. */
  readonly span: Span | null;
  /** The arithmetic behind an implied or contradicted cell, a line a step. */
  readonly derivation: readonly string[];
  /** A note under the value or the reason it is empty: “截至10月”, “实绩只到10月，不与全年目标比”. */
  readonly why: string | null;
}
