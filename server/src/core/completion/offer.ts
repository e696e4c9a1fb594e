import type { Span } from '../text/span';

/** One thing a writer can have put in at the caret. */
export interface Offer {
  readonly kind: OfferKind;
  /** As the list shows it: “104.4%”. */
  readonly label: string;
  /** What is put in; a placeholder is left for the writer to fill. */
  readonly insert: readonly (string | Placeholder)[] | Snippet;
  /**
   * What of the source is replaced. A Chinese clause has no word before the caret, so this is said for every offer: only
   * what was typed of it, nothing where nothing was.
   */
  readonly replace: Span;
  /** What the typed characters are matched with: the name, its initials, its full pinyin. */
  readonly filter: string;
  /** The arithmetic, or the last value and its period. */
  readonly detail: string | null;
  /** Its lines in short, where it is more than a few words. */
  readonly shown?: readonly string[];
}

/** A piece of a report with its gaps numbered, some more than once: `${1:××}万元`. */
interface Snippet {
  readonly snippet: string;
}

/** A gap in what is put in, with what stands there until it is filled. */
interface Placeholder {
  readonly placeholder: string;
}

/**
 * computed: follows from other figures · value: stated elsewhere · indicator: a name · target: one that the plan lacks ·
 * suppression, check: comments for the checker · key, setting: of the front matter · section: a standard piece of a report.
 */
export type OfferKind =
  'computed' | 'value' | 'indicator' | 'target' | 'suppression' | 'check' | 'key' | 'setting' | 'section';
