import type { Measure, Role } from '../../statement/statement';
import type { SlotWords } from './slots';

/** All words of the hover on a figure, in one language. */
export interface HoverWords {
  readonly role: Readonly<Record<Role, string>>;
  readonly measure: Readonly<Record<Measure, string>>;
  readonly estimated: string;
  /** “读作 2.45亿元～2.60亿元 之间（四舍五入或截尾）”. */
  readonly readAs: (range: string) => string;
  /** The words around it say how far it reaches: “读作 19～21人 之间”. */
  readonly between: (range: string) => string;
  /** A count stands for itself: “读作 354人，一个不差”. */
  readonly exact: (value: string) => string;
  readonly slots: SlotWords;
  readonly unrelated: string;
  readonly holds: (arithmetic: string) => string;
  readonly fails: (arithmetic: string) => string;
  readonly implied: (arithmetic: string) => string;
  /** Ends of a range that is open to one side. */
  readonly atLeast: (low: string) => string;
  readonly atMost: (high: string) => string;
}
