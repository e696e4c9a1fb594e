import type { CountedList } from '../enumeration/count/counted-list';
import type { RuledRelation } from '../relation/relation';
import type { WordList } from '../grammar/word-list';
import type { Lexicon } from '../reading/statement/lexicon';
import type { QuantityIndex } from '../reading/quantity';
import type { Verdict } from '../relation/verdict/solve';

/**
 * The ledger 台账 of one report: every quantity with everywhere it is stated, and every relation with what became of
 * it. 财政收入4720万元 and 超出年初预算74.5% are two mentions and one verdict, which implies the budget.
 */
export interface Ledger {
  /** The statements by what they are about; `index.mentions` has one for each figure, in the order of the text. */
  readonly index: QuantityIndex;
  /** In the order in which the relations are recognised. */
  readonly verdicts: readonly Verdict<RuledRelation>[];
  /** The counted lists: “三个村” and the villages named. */
  readonly lists: readonly CountedList[];
  /** The indicators known by name, the report's own included. */
  readonly lexicon: Lexicon;
  /** The words its sentences are cut into. */
  readonly words: WordList;
}
