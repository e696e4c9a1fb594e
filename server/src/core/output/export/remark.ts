import type { Finding } from '../../check/finding';
import type { Span } from '../../text/span';

/** What a review copy says of one place. */
export interface Remark {
  readonly span: Span;
  /** A finding's message, then its arithmetic, a paragraph each. */
  readonly paragraphs: readonly string[];
}

/** What a review copy shows besides the report. */
export interface ReviewWords {
  /** Before the arithmetic: “算式：”. */
  readonly derivation: string;
}

/** A finding as it is written at its place: “两项相加是 100个，文中写的是“110个”。”, “算式：62个 + 38个 = 100个”. */
export function remarkOf({ span, message, derivation }: Finding, words: ReviewWords): Remark {
  // “可能是…写错” is a sentence, no arithmetic.
  const lines = derivation.map(({ text }) => (/[。.]$/.test(text) ? text : `${words.derivation}${text}`));
  return { span, paragraphs: [message, ...lines] };
}
