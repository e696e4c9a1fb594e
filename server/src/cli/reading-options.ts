import type { Level } from '../core/report/document';

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
