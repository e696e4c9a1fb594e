import type { Coverage } from '../../core/account/figure-reading';
import type { Analysis } from '../../core/analysis';
import type { FindingKey } from '../../core/output/json/baseline-key';
import type { FindingsText } from '../../core/output/text/findings-text';
import type { FindingJson } from '../../core/output/json/check';
import type { Language } from '../../core/text/language';
import type { WireRange } from '../../lsp/protocol';
import type { UnreadableInput, ReadingOptions } from '../input';

/** One report as checked: plain data, so that it can come from another thread. */
export interface CheckedReport {
  readonly kind: 'checked';
  readonly path: string;
  readonly findings: readonly CheckedFinding[];
  /** What comments in the report silence, each with its reason. */
  readonly suppressed: readonly (CheckedFinding & { readonly reason: string })[];
  readonly coverage: Coverage;
  /** What was not checked through a fault of the program's own; never part of what is printed for programs. */
  readonly faults: Analysis['faults'];
  /** Only where it is to be printed as text. */
  readonly text: FindingsText | null;
}

/** A finding as the JSON says it, and what it is known by in a baseline. */
export interface CheckedFinding {
  readonly json: FindingJson<WireRange>;
  readonly key: FindingKey;
}

export type CheckAnswer = CheckedReport | UnreadableInput;

/** How reports are to be checked elsewhere. */
export interface JobSetting {
  readonly jobs: number;
  readonly reading: ReadingOptions;
  readonly asText: boolean;
  readonly verbose: boolean;
}

/** What one thread is told at its start: plain data. */
export interface JobOrder extends JobSetting {
  readonly language: Language;
  readonly terminal: boolean;
}

/** Reports being checked by several threads. */
export interface Jobs {
  /** The answer for the input of an index, in whatever order they become ready. */
  readonly answer: (index: number) => Promise<CheckAnswer>;
  readonly close: () => void;
}
