import type { VocabularyFault } from '../../vocabulary/fault';

/** The words about a user's own indicators and units, in one language. */
export interface VocabularyWords {
  /** What is amiss with an entry: “固投”已经是“固定资产投资”的别名. */
  readonly fault: (fault: VocabularyFault) => string;
  /** The same, of an entry in the front matter of a report. */
  readonly inFrontMatter: (fault: string) => string;
  /** What became of the entry: 这一条没有采用，其余照常. */
  readonly leftOut: string;
}
