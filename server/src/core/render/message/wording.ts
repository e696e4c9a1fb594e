import type { FixWords } from './fix';

/** The words of wording findings in one language; each names the rule it rests on. */
export interface WordingWords {
  readonly fix: FixWords;
  /** “近5万余份”: the whole, and the two words that disagree. */
  readonly approximators: (written: string, first: string, second: string) => string;
  /** “超过3000人以上”. */
  readonly redundant: (written: string, first: string, second: string) => string;
  readonly decreaseByMultiple: (written: string) => string;
  readonly negativeDecrease: (written: string) => string;
  /** The change as written, and the two values it lies between. */
  readonly percentForPoints: (written: string, from: string, to: string) => string;
  readonly percentOrPoints: (written: string, indicator: string) => string;
  readonly rangeUnit: (written: string, suggestion: string) => string;
  readonly mixedNumeral: (written: string) => string;
  /** The first gap of a paragraph, and how many there are. */
  readonly gapLeft: (written: string, count: number) => string;
  readonly asOf: (written: string, suggestion: string) => string;
  readonly ratioOverHundred: (indicator: string, written: string) => string;
  /** A name that was official until a year, and the one used since. */
  readonly formerName: (written: string, until: number, standard: string) => string;
  /** A name here and the first name the report gave the same indicator. */
  readonly twoNames: (written: string, first: string) => string;
}
