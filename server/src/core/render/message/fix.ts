/** The titles of quick fixes in one language: short, saying what will stand there. */
export interface FixWords {
  /** One text for another: the figure, the count, the words. */
  readonly rewrite: (written: string, now: string) => string;
  /** Two figures in each other's place. */
  readonly exchange: (first: string, second: string) => string;
  /** One word taken out of a phrase. */
  readonly drop: (word: string, left: string) => string;
}
