import type { Figure } from '../figure/figure';
import type { Span } from '../../text/span';

/**
 * What one figure says: “截至10月底，全镇实现财政收入5310万元” is 财政收入 × 全镇 × 2020-01..2020-10 × actual × level.
 *
 * A slot that cannot be filled from the words stays null; it is never guessed. Spans are in the block's prose.
 */
export interface Statement {
  readonly figure: Figure;
  readonly indicator: Indicator | null;
  /** “全镇”, “开发区”; null where nothing names it. */
  readonly scope: string | null;
  readonly period: Period | null;
  /** What a growth, difference or multiple is measured against: 比2015年, 较上年末. */
  readonly base: Period | null;
  readonly role: Role | null;
  readonly measure: Measure;
  /** −1 for 下降, 减少, 压减; 1 for 增长, 提高; 0 where no direction is said. */
  readonly direction: -1 | 0 | 1;
  /** 预计全年…: a result not yet final. */
  readonly estimated: boolean;
  /**
   * What the figure is in its words: the value itself, the task it is held against, the value it started from, the whole
   * it is a share of, or the threshold that sorts other things (年收入20万元以上的村).
   */
  readonly standsFor: 'itself' | 'task' | 'start' | 'whole' | 'threshold';
  /** What carries the value: the level a rate speaks of (固定资产投资6.35亿元，增长13% → the 6.35亿元); else null. */
  readonly about: Statement | null;
  /** The figure it is held against in the same words: 比上年的5.62亿元, 占任务2000万元的, 由9家增加到. */
  readonly against: Statement | null;
  /** What it is held against, where only a name is given: 占财政总收入的, 超出年初预算. */
  readonly againstName: string | null;
  /** The whole it is written as a part of: 其中… after the whole's own figure; else null. */
  readonly partOf: Statement | null;
  /** Set for figures dealt out by one 分别 or one list: A、B分别达到X和Y. */
  readonly share: Distribution | null;
  /** Words that change how it may be recomputed: 同口径, 可比, 累计, 新增, 净增, 其中. */
  readonly qualifiers: readonly Qualifier[];
  /** From the end of the clause before to the figure: where its name and its verb stand. */
  readonly clause: Span;
  /** The sentence it stands in. */
  readonly sentence: Span;
}

/** One dealing out of figures to subjects: “A、B分别达到X和Y” has two subjects and two figures. */
export interface Distribution {
  /** The subjects as named or carried over, in order; fewer or more than the figures where the sentence is amiss. */
  readonly subjects: readonly string[];
  /** How many figures stand in the list. */
  readonly figures: number;
  /** Whether 分别 is said; a list after carried subjects may do without. */
  readonly said: boolean;
  /** Which of the figures this one is, from 0. */
  readonly index: number;
}

/**
 * comparable 同口径、可比价 · real 实际增长 · cumulative 累计 · added 新增 · net 净增 · part 其中 · average 均、平均 ·
 * striven 力争、奋斗 (another target than 预期, domain rule 12) · each “8个村收入不足20万元”.
 */
export type Qualifier =
  'comparable' | 'real' | 'cumulative' | 'added' | 'net' | 'part' | 'average' | 'striven' | 'each';

/** result, target, or the earlier value it is compared with. */
export type Role = 'actual' | 'target' | 'prior';

/** What kind of value a figure gives; rates of a whole are `share`, rates of a plan `completion` or `excess`. */
export type Measure =
  | 'level'
  | 'growth'
  | 'average-growth'
  | 'share'
  | 'completion'
  | 'excess'
  | 'difference'
  | 'multiple'
  | 'rank';

/** The thing measured, as named and as known: “规上工业增加值” is the lexicon's 规模以上工业增加值. */
export interface Indicator {
  /** The name as the report prints it, completed from shared heads: 城镇居民人均可支配收入. */
  readonly name: string;
  /** The lexicon's name, or the normalised printed name: equal keys are one indicator. */
  readonly key: string;
  /** Where the name stands; null when it is carried over from an earlier clause. */
  readonly span: Span | null;
  /** The key of what it is part of, when written as 其中…. */
  readonly parent: string | null;
}

/**
 * A stretch of whole months, both ends included: 2020年 is 2020-01..2020-12, 1—10月 is 2020-01..2020-10,
 * “十三五”时期 is 2016-01..2020-12. A day or a year's end (截至2020年底) is an `instant`.
 */
export interface Period {
  readonly from: YearMonth;
  readonly to: YearMonth;
  /** As a stock at the end of the period rather than a flow over it: 年末, 截至10月底 for stocks. */
  readonly instant: boolean;
}

export interface YearMonth {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
}
