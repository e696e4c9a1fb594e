import type { Slot, UnfilledSlot } from '../../ledger/unfilled';
import type { Statement } from '../../statement/statement';

/** What a figure is in its words, where it is not simply a value. */
export type Standing = Exclude<Statement['standsFor'], 'itself'>;

/** The words about empty slots and about figures that are no values of their own, in one language. */
export interface SlotWords {
  readonly name: Readonly<Record<Slot, string>>;
  /** Why a slot stayed empty: “前后没有能作指标名的词”. */
  readonly why: (unfilled: UnfilledSlot) => string;
  /** “没有读出指标：前后没有能作指标名的词”. */
  readonly unfilled: (name: string, why: string) => string;
  /** What follows from an empty slot: 有空格的数不与别处核对. */
  readonly consequence: string;
  /** In one word, for a table: 任务. */
  readonly standing: Readonly<Record<Standing, string>>;
  /** In a sentence, for the hover: “这是任务数，实绩与它相比”. */
  readonly standingSentence: Readonly<Record<Standing, string>>;
}
