/** The statistics office's figures (台账), as rows of cells; what each row says is read by the checks of the figures file. */
export interface FiguresFile {
  /** What the caller knows it by; places in it carry this path. */
  readonly path: string;
  /** Its text, where it is one (CSV, YAML, Markdown): places in it are counted there. Null for a workbook. */
  readonly source: string | null;
}
