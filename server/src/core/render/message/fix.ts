/** The titles of quick fixes in one language: short, saying what will stand there. */
export interface FixWords {
  /** One text for another: the figure, the count, the words. */
  readonly rewrite: (written: string, now: string) => string;
  /** The value of another document for what is written. */
  readonly takeFrom: Readonly<Record<'data' | 'prior' | 'with', (written: string, now: string) => string>>;
  /** Two figures in each other's place. */
  readonly exchange: (first: string, second: string) => string;
  /** One word taken out of a phrase. */
  readonly drop: (word: string, left: string) => string;
  /** A comment that silences one figure, one check in the paragraph, one check in the file. */
  readonly suppressFigure: (figure: string) => string;
  readonly suppressBlock: (name: string) => string;
  readonly suppressFile: (name: string) => string;
  readonly removeSuppression: string;
  /** A run of so many numbers, of which so many change. */
  readonly renumber: (run: number, changed: number) => string;
  readonly markdownHeading: string;
  readonly markdownHeadings: (count: number) => string;
  readonly plainHeading: string;
  readonly plainHeadings: (count: number) => string;
  /** Words that are to be read as no figure from now on. */
  readonly notFigure: (words: string) => string;
  readonly normalize: (places: number) => string;
  /** Stands where the reason is to be written, and is none. */
  readonly reasonPlaceholder: string;
}
