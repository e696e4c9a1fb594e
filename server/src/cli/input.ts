import type { FolderCompanion } from '../documents/meeting-files';
import type { Level } from '../core/report/document';

/** What the command line names, read: a report with its text, or something that is none and why. */
export type Input = ReportInput | UnreadableInput;

export interface ReportInput {
  readonly kind: 'report';
  /** As typed, or below the folder as typed; `-` for standard input. */
  readonly path: string;
  /** Where its configuration is looked for. */
  readonly uri: string;
  readonly source: string;
  /** What of a Word document was not taken, to be told where it is used. */
  readonly note?: string;
  /** The other papers of its meeting, where the folder they lie in is what was named. */
  readonly beside?: readonly FolderCompanion[];
  /** The year whose plan that meeting sets, for a paper that does not say. */
  readonly meetingYear?: number;
}

export interface UnreadableInput {
  readonly kind: 'unreadable';
  readonly path: string;
  /** Where in the file, counted from one: “3:1”; left out where the whole file is meant. */
  readonly place?: string;
  /** Why, in the user's language. */
  readonly error: string;
}

/** What the options name: `--prior 2025.md --with 计划报告.md --data 台账.csv`. */
export interface CompanionOptions {
  readonly prior?: string;
  readonly with?: readonly string[];
  readonly data?: string;
}

/** What the options say about how reports are read, over what their configuration and they themselves say. */
export interface ReadingOptions extends CompanionOptions {
  readonly year?: number;
  readonly level?: Level;
}
