/** What the command line names, read: a report with its text, or something that is none and why. */
export type Input = ReportInput | UnreadableInput;

export interface ReportInput {
  readonly kind: 'report';
  /** As typed, or below the folder as typed; `-` for standard input. */
  readonly path: string;
  /** Where its configuration is looked for. */
  readonly uri: string;
  readonly source: string;
}

export interface UnreadableInput {
  readonly kind: 'unreadable';
  readonly path: string;
  /** Where in the file, counted from one: “3:1”; left out where the whole file is meant. */
  readonly place?: string;
  /** Why, in the user's language. */
  readonly error: string;
}
