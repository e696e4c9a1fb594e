import type { Severity } from '../../core/check/finding';
import type { UnreadableInput } from '../input';
import type { Session } from '../session';
import type { CheckedReport } from './answer';
import type { BaselineReading } from './baseline';

/** A report with what the baseline says of it; null without one. */
export interface Marked {
  readonly report: CheckedReport;
  readonly baseline: BaselineReading | null;
}

/** How the answers of a run are written, in the order they come. What a function gives is printed at once. */
export interface Format {
  readonly report: (marked: Marked) => string;
  /** For a report that could not be read; stderr has said so already. */
  readonly unreadable: (input: UnreadableInput) => string;
  readonly end: () => string | Promise<string>;
}

/** How many findings there are of each severity, gravest first: “1 个错误 · 2 个警告”. */
export function countedText(severities: readonly Severity[], { words: { check } }: Session): string {
  return (['error', 'warning', 'information', 'hint'] as const)
    .map((severity) => ({ severity, count: severities.filter((each) => each === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => check.count(severity, count))
    .join(' · ');
}
