import type { FigureReading } from '../account/figure-reading';

/** added 增加 · removed 删去 · changed 改动. */
export type ChangeKind = 'added' | 'removed' | 'changed';

/** The columns of a comparison, in their order. */
export const changeColumns = [
  'kind',
  'indicator',
  'scope',
  'period',
  'measure',
  'before',
  'after',
  'place',
  'mark',
] as const;

/** kind 改动 · indicator 指标 · scope 范围 · period 时期 · measure 量别 · before 原稿 · after 新稿 · place 位置 · mark 其他各处. */
export type ChangeColumn = (typeof changeColumns)[number];

/**
 * One quantity that two versions of a report state differently: 财政收入 of 全镇 for 2025, 4720万元 before, 4800万元 after.
 */
export interface Change {
  readonly kind: ChangeKind;
  /** Any of its mentions, for its slots. */
  readonly of: FigureReading;
  /** Mentions of the old version whose values the new one no longer states, else its first; empty for what was added. */
  readonly before: readonly FigureReading[];
  /** Mentions of the new version with values the old one did not state, else its first; empty for what was removed. */
  readonly after: readonly FigureReading[];
  /** Mentions of the new version that still state an old value, where others were changed: likely forgotten. */
  readonly leftBehind: readonly FigureReading[];
}
