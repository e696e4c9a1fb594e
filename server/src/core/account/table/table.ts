import type { Decimal } from '../../number/decimal';
import type { Interval } from '../../number/interval';
import type { Topic } from '../../reading/statement/lexicon';
import type { Span } from '../../text/span';

/** The columns of the indicator table, in the order they are shown. */
export const columnIds = [
  'unit',
  'base',
  'result',
  'growth',
  'standing',
  'target',
  'completion',
  'nextTarget',
  'plannedGrowth',
  'check',
] as const;

/** unit 单位 · base 基期 · result 实绩 · growth 增长 · standing 位次 · target 任务 · completion 完成率 · nextTarget 目标 · plannedGrowth 计划增幅 · check 核对. */
export type ColumnId = (typeof columnIds)[number];

/** The report's indicators, one row each, parts under their whole: 固定资产投资, 其中 工业固定资产投资. */
export interface IndicatorTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly IndicatorRow[];
}

/** A table without rows, where none could be made. */
export const emptyTable: IndicatorTable = { columns: [], rows: [] };

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
  /** What it is about, for grouping: 经济发展, 民生保障; null where neither it nor the head of its name is known. */
  readonly topic: Topic | null;
  /** Whether the lexicon calls it a headline indicator. */
  readonly headline: boolean;
  /** How much of the reviewed year's task is attained, in %: 77.7, 174.5 for 超出74.5%; null where nothing says. */
  readonly attainment: Decimal | null;
  /** Whether it has a result and the plan sets nothing for it. */
  readonly targetMissing: boolean;
  readonly cells: Readonly<Record<ColumnId, IndicatorCell>>;
}

/** stated: printed in the report; implied: follows from it; contradicted: two figures disagree; empty: neither. */
export type CellState = 'stated' | 'implied' | 'contradicted' | 'empty';

export interface IndicatorCell {
  readonly text: string;
  readonly state: CellState;
  readonly interval: Interval | null;
  /** The printed value in base units (元, 人, 亩; a rate as a fraction), the middle of a range; null for words and signs. */
  readonly value: Decimal | null;
  /** Where it is stated, in the source. */
  readonly span: Span | null;
  /** The arithmetic behind an implied or contradicted cell, a line a step. */
  readonly derivation: readonly string[];
  /** For a contradicted cell the figures it cannot agree with, each in its place: 236人 against 263人. */
  readonly against: readonly StatedFigure[];
  /** A note under the value or the reason it is empty: “截至10月”, “实绩只到10月，不与全年目标比”. */
  readonly why: string | null;
  /** Whether its words say more than the number: 超出74.5%, 17.2%（较2019年）, 与经济增长同步. */
  readonly marked: boolean;
  /** Where it is stated in another document: last year's target in last year's report; null for what the report says itself. */
  readonly elsewhere: StatedFigure | null;
  /** Whether it comes from last year's report: its target, or what follows from it. */
  readonly fromPrior: boolean;
}

/** A cell that says nothing. */
export const emptyCell: IndicatorCell = {
  text: '',
  state: 'empty',
  interval: null,
  value: null,
  span: null,
  derivation: [],
  against: [],
  why: null,
  marked: false,
  elsewhere: null,
  fromPrior: false,
};

/** One figure as printed and where it stands in the source, or in another document: “263人”. */
export interface StatedFigure {
  readonly text: string;
  readonly span: Span;
  /** Only for another document: the figures file, last year's report. */
  readonly path?: string;
}
