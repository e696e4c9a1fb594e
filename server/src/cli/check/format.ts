import type { Severity } from '../../core/check/finding';
import type { Session } from '../session';
import type { UnreadableInput } from '../inputs';
import type { BaselineReading } from './baseline';
import type { CheckedReport } from './checked';
import { githubFormat } from './format-github';
import { jsonFormat, ndjsonFormat } from './format-json';
import { markdownFormat } from './format-markdown';
import { sarifFormat } from './format-sarif';
import { textFormat } from './format-text';

/** The formats of `heshu check`, the first being the one used without `--format`. */
export const checkFormats = ['text', 'json', 'ndjson', 'sarif', 'github', 'markdown'] as const;
export type CheckFormat = (typeof checkFormats)[number];

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

/** The writer of a format for one run. */
export function formatNamed(name: CheckFormat, session: Session): Format {
  switch (name) {
    case 'text':
      return textFormat(session);
    case 'json':
      return jsonFormat();
    case 'ndjson':
      return ndjsonFormat();
    case 'sarif':
      return sarifFormat(session);
    case 'github':
      return githubFormat();
    case 'markdown':
      return markdownFormat(session);
  }
}

/** How many findings there are of each severity, gravest first: “1 个错误 · 2 个警告”. */
export function countedText(severities: readonly Severity[], { words: { check } }: Session): string {
  return (['error', 'warning', 'information', 'hint'] as const)
    .map((severity) => ({ severity, count: severities.filter((each) => each === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => check.count(severity, count))
    .join(' · ');
}
