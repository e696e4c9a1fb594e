import type { UnfilledSlot } from './unfilled';
import type { Statement } from '../reading/statement/statement';
import type { Span } from '../text/span';

/** What became of one figure: what it was read as, and every check it took part in. */
export interface FigureReading {
  /** Numeral and unit in the source. */
  readonly span: Span;
  /** As it stands there: “2.5亿元”. */
  readonly text: string;
  readonly statement: Statement;
  /** The slots its words leave empty, and why; nothing is guessed. */
  readonly unfilled: readonly UnfilledSlot[];
  /** checked: part of a relation; unrelated: read, nothing to hold it against; unread: no indicator found. */
  readonly state: 'checked' | 'unrelated' | 'unread';
  readonly checks: readonly CheckedRelation[];
}

/** A number of a slogan or a heading that counts things: “四个翻一番”, with the things it was held against. */
export interface CountReading {
  /** Number and noun in the source. */
  readonly span: Span;
  readonly text: string;
  readonly check: CheckedRelation;
}

/** One relation a figure took part in, said in one line of arithmetic. */
export interface CheckedRelation {
  readonly check: string;
  /** holds: 核对无误; fails: a finding says so; implied: it gives a value the text does not print. */
  readonly outcome: 'holds' | 'fails' | 'implied';
  /** “146 + 208 = 354 ✓”, “2.5亿元 ÷ 77.7% → 任务约 3.15亿～3.28亿元（文中未写）”. */
  readonly arithmetic: string;
  /** The figures it ties together, or the things that are counted, in the source. */
  readonly spans: readonly Span[];
}

/** figures = checked + unrelated + unread. */
export interface Coverage {
  readonly figures: number;
  readonly checked: number;
  readonly unrelated: number;
  readonly unread: number;
}
