import type { Nodes } from 'mdast';
import type { Block } from '../report/document';
import { isUnreadableMarkdown, markdownReader, type MarkdownReader } from '../report/markdown';
import type { Span } from '../text/span';

/**
 * The places of a report that are bold, in the source, in order: “强产业” of “**强产业**。全年…”. None in headings, which are set
 * by their level.
 */
export function boldIn(blocks: readonly Block[], source: string): readonly Span[] {
  const read = markdownReader();
  return blocks.flatMap(({ kind, span }) => {
    if (kind !== 'paragraph' && kind !== 'table') return [];
    return boldOfSlice(source.slice(span.start, span.end), read).map(({ start, end }) => ({
      start: span.start + start,
      end: span.start + end,
    }));
  });
}

function boldOfSlice(slice: string, read: MarkdownReader): readonly Span[] {
  return /\*\*|__/.test(slice) && !isUnreadableMarkdown(slice) ? strongIn(read(slice)) : [];
}

function strongIn(node: Nodes): readonly Span[] {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (node.type === 'strong' && start !== undefined && end !== undefined)
    return [{ start: start + MARK.length, end: end - MARK.length }];
  return 'children' in node ? node.children.flatMap(strongIn) : [];
}

/** What opens and closes bold, or `__`. */
const MARK = '**';
