import type { Key } from '../../report/frontmatter-keys';

/** All words of completion, in one language. */
export interface CompletionWords {
  /** What each key of the front matter is for. */
  readonly keys: Readonly<Record<Key, string>>;
  /** Stands in the gap for the reason of a suppression. */
  readonly reason: string;
}
