import type { Analysis } from '../../analysis';
import type { Block } from '../../report/document';
import type { Span } from '../../text/span';

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

/** Where the caret stands, and the words before it on its line. */
export interface CaretPlace {
  readonly offset: number;
  readonly lineStart: number;
  /** From the start of the line to the caret. */
  readonly before: string;
  /** The block the caret is in or right behind; null between blocks. */
  readonly block: Block | null;
  readonly kind: 'front-matter' | 'comment' | 'blank' | 'prose';
}

/**
 * Reads the place of a caret: “财政|” is prose, a line of its own is blank, “<!-- heshu-|” a comment.
 *
 * A half-typed comment is prose to the parser, so it is told by the line alone.
 */
export function placeOfCaret({ document }: Analysis, offset: number): CaretPlace {
  const { source, frontMatter, blocks } = document;
  const lineStart = source.lastIndexOf('\n', offset - 1) + 1;
  const before = source.slice(lineStart, offset);
  const block = blocks.find(({ span }) => span.start <= offset && offset <= span.end) ?? null;
  const inFront =
    frontMatter.span !== null && lineStart > frontMatter.span.start && offset < frontMatter.span.end;
  const kind = inFront
    ? 'front-matter'
    : /^\s{0,3}<(?:!(?:-(?:-.{0,200})?)?)?$/u.test(before)
      ? 'comment'
      : before.trim() === ''
        ? 'blank'
        : 'prose';
  return { offset, lineStart, before, block, kind };
}
