import type { Located } from '../../schema/located';
import { type EntryReading, readEntry, type Schema } from '../../schema/schema';
import type { Accepted, TermList, VocabularyProblem } from './fault';

/** One entry of a user's own terms as far as it could be read, with all that is amiss with it. */
export type TermReading<Term> = Omit<EntryReading<Term, Accepted>, 'problems'> & {
  readonly problems: readonly VocabularyProblem[];
};

/** What a list of a user's own terms holds, and what of it could not be taken. */
export interface TermsReading<Term> {
  readonly terms: readonly Term[];
  readonly problems: readonly VocabularyProblem[];
}

/** Reads each entry of a list by its schema: “[{写法: 石, 量纲: 重量}]” has one, “[石]” one with a fault. Null for no list. */
export function readTerms<Term>(
  source: Located,
  schema: Schema<Term, Accepted>,
  list: TermList,
): readonly TermReading<Term>[] | null {
  if (source.kind !== 'list') return null;
  return source.items.map((item) => {
    if (item.kind === 'map') return readEntry(item, schema);
    return { values: {}, places: {}, problems: [{ span: item.span, fault: { kind: 'entry', list } }] };
  });
}
