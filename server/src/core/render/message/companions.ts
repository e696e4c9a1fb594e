import type { CompanionFault, CompanionKey } from '../../companion/companion';

/** What is said of the other documents of a meeting, in one language. */
export interface CompanionWords {
  /** What each of them is called: 上年报告, 同会报告, 台账. */
  readonly kind: Readonly<Record<CompanionKey, string>>;
  /** Why one could not be read. */
  readonly fault: Readonly<Record<CompanionFault, string>>;
  /** The label of a place in one of them. */
  readonly place: Readonly<Record<CompanionKey, string>>;
  readonly priorTarget: (name: string, year: number, here: string, there: string) => string;
  /** 超过年初目标0.38亿元, with the target of last year's report and what follows from it. */
  readonly priorCompletion: (written: string, target: string, computed: string) => string;
  readonly priorValue: (value: PriorValue) => string;
  readonly resultMissing: (name: string, target: string, year: number) => string;
  readonly staleFigure: (name: string, value: string, year: number) => string;
  readonly staleSentence: (count: number) => string;
  readonly conflict: (name: string, here: string, there: string, estimated: boolean) => string;
  /** “上年报告“2025.md”读不了：没有这个文件”. */
  readonly unread: (key: CompanionKey, name: string, fault: CompanionFault) => string;
}

/** A value of an earlier year that the two reports give differently. */
export interface PriorValue {
  readonly name: string;
  readonly year: number;
  readonly here: string;
  readonly there: string;
  /** Why it may be so all the same. */
  readonly caution: 'revised' | 'estimated' | null;
}
