import type { UnreadReason } from '../../figures-file/file-figure';

/** What is said of the figures file (台账), in one language. */
export interface FileWords {
  /** `cell` is its name, E2; `revised` that the series is revised and the earlier value may be the older one. */
  readonly conflict: (
    indicator: string,
    written: string,
    inFile: string,
    cell: string,
    revised: boolean,
  ) => string;
  readonly eitherWrong: (written: string, cell: string) => string;
  /** A place in the file: “台账 E2：4526.3万元”. */
  readonly cell: (name: string, text: string) => string;
  readonly notPublic: (indicator: string, written: string, mark: string) => string;
  readonly estimateLeft: (indicator: string, written: string, settled: string) => string;
  readonly twoValues: (indicator: string, one: string, two: string) => string;
  /** A file in which there is nothing at all. */
  readonly empty: string;
  /** How many cells were not understood, and the first of them. */
  readonly unread: (count: number, first: readonly string[]) => string;
  readonly unreadCell: (cell: string, text: string, why: UnreadReason) => string;
}
