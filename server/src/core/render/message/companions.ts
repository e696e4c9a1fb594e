import type { CompanionFault, CompanionKey } from '../../companion/companion';

/** What is said of the other documents of a meeting, in one language. */
export interface CompanionWords {
  /** What each of them is called: 上年报告, 同会报告, 台账. */
  readonly kind: Readonly<Record<CompanionKey, string>>;
  /** Why one could not be read. */
  readonly fault: Readonly<Record<CompanionFault, string>>;
  /** “上年报告“2025.md”读不了：没有这个文件”. */
  readonly unread: (key: CompanionKey, name: string, fault: CompanionFault) => string;
}
