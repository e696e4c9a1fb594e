import type { Span } from '../../text/span';
import type { Passage } from './passage';

/** A time that cannot be meant where it stands, and what the reader should know of it. */
export interface TimeProblem {
  readonly passage: Passage;
  readonly place: Span;
  readonly reason: TimeReason;
}

/** Why: each with what the message has to name. */
export type TimeReason =
  /** 2024年7月 told as past in a report of 2024-01-23. */
  | { readonly kind: 'ahead'; readonly delivered: string }
  /** 到2015年 planned in a report for 2024. */
  | { readonly kind: 'behind'; readonly plan: number }
  /** 2021至2023年五年时间: two years, or three with both ends. */
  | { readonly kind: 'length'; readonly years: readonly [number, number] }
  /** 优良天数395天 in one year. */
  | { readonly kind: 'days' };
