import type { Analysis } from '../analysis';
import type { Block } from '../report/document';

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
