import type { SchemaFault } from '../../schema/schema';
import type { Span } from '../../text/span';

/** The two lists of a user's own terms: 指标 and 单位. */
export type TermList = 'indicators' | 'units';

/** What a field of an entry takes, for the words that say so: a scale takes “500” or “2000/3”. */
export type Accepted =
  | 'name'
  | 'names'
  | 'unit'
  | 'text'
  | 'flag'
  | 'dimension'
  | 'dimensions'
  | 'direction'
  | 'kind'
  | 'topic'
  | 'levels'
  | 'scale'
  | 'year'
  | 'dated';

/** Why an entry of a user's own indicators or units cannot be taken; names are as the user wrote them. */
export type VocabularyFault =
  /** “指标: 产值”: no list at all. */
  | { readonly kind: 'list'; readonly list: TermList }
  /** “- 产值”: an entry that is no pairs of key and value. */
  | { readonly kind: 'entry'; readonly list: TermList }
  | SchemaFault<Accepted>
  /** A name or unit of an earlier entry, or of this one. */
  | { readonly kind: 'duplicate'; readonly name: string }
  /** A name of another indicator: giving it away would merge two that must not (domain rule 18). */
  | { readonly kind: 'taken'; readonly name: string; readonly owner: string }
  /** `parent` or `covers` names an indicator that does not exist. */
  | { readonly kind: 'unknown'; readonly name: string }
  | { readonly kind: 'circle'; readonly name: string }
  /** A rate, an average, or another kind of unit than the parent's: never an additive part. */
  | { readonly kind: 'part'; readonly name: string; readonly parent: string }
  /** `closedRatio` of what is no ratio, `counted` of what is not counted. */
  | { readonly kind: 'misfit'; readonly key: string; readonly dimension: string };

/** A fault and the words it lies in. */
export interface VocabularyProblem {
  readonly span: Span;
  readonly fault: VocabularyFault;
}
