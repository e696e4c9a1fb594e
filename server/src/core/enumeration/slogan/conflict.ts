import type { Span } from '../../text/span';

/** One name written with two numbers: here “五个不摘”, elsewhere “四个不摘”. */
export interface SloganConflict {
  /** glossary: the text and the glossary differ; restated: two places of the text; numbered: a meeting or document by its number. */
  readonly kind: 'glossary' | 'restated' | 'numbered';
  /** Whether marks and words leave no doubt that one name is meant. */
  readonly certain: boolean;
  readonly here: NamePlace;
  readonly there: NamePlace;
}

/** A name as printed and where it stands. */
export interface NamePlace {
  readonly text: string;
  readonly block: number;
  /** In the prose. */
  readonly span: Span;
}
