import type { Sheet } from '../figures-file/sheet';

/** The statistics office's figures (台账), as sheets of cells; what each cell says is read with the report. */
export interface FiguresFile {
  /** What the caller knows it by; places in it carry this path. */
  readonly path: string;
  /** The text places in it are counted in; for a workbook a blank one, a line a row and a character a column. */
  readonly source: string;
  readonly sheets: readonly Sheet[];
}
