import type { Fix } from '../../check/finding';
import { type SourceEdit, overlaps, type Span } from '../../text/span';
import type { FixWords } from '../../output/message/zh-CN/fix';
import type { HeadingBlock, NumberingStyle, ReportDocument } from '../../report/document';

/**
 * Plain headings as Markdown's and back: “一、2025年工作回顾” is “## 一、2025年工作回顾”; the one at the caret, and all of its kind.
 *
 * Only numbered headings: a line without number and `#` would be a paragraph again.
 */
export function headingForms(document: ReportDocument, place: Span, words: FixWords): readonly Fix[] {
  const numbered = document.blocks.flatMap((block) =>
    block.kind === 'heading' && block.numbering ? [block] : [],
  );
  const here = numbered.find(({ span }) => overlaps(span, { start: place.start, end: place.end + 1 }));
  if (!here) return [];
  const same = numbered.filter(({ markdown }) => markdown === here.markdown);
  const one = fixOf(document, [here], here.markdown ? words.plainHeading : words.markdownHeading);
  if (same.length < 2) return one;
  const title = here.markdown ? words.plainHeadings(same.length) : words.markdownHeadings(same.length);
  return [...one, ...fixOf(document, same, title)];
}

const levels: Readonly<Record<NumberingStyle, number>> = { '一、': 2, '（一）': 3, '1.': 4, '（1）': 5 };

function fixOf(document: ReportDocument, blocks: readonly HeadingBlock[], title: string): readonly Fix[] {
  const edits = blocks.flatMap((block) => (block.markdown ? withoutMark(document, block) : withMark(block)));
  return edits.length === 0
    ? []
    : [{ kind: 'heading-form', title, edits, altersNumber: false, snippet: false }];
}

function withMark({ span, numbering }: HeadingBlock): readonly SourceEdit[] {
  if (!numbering) return [];
  const at = { start: span.start, end: span.start };
  return [{ span: at, newText: `${'#'.repeat(levels[numbering.style])} ` }];
}

/** With the `#` behind the words, where there are any. */
function withoutMark({ source }: ReportDocument, { span }: HeadingBlock): readonly SourceEdit[] {
  const text = source.slice(span.start, span.end);
  const opening = /^#{1,6}[ \t]{1,40}/.exec(text)?.[0];
  if (opening === undefined) return [];
  const closing = /[ \t]{1,40}#{1,40}[ \t]{0,40}$/.exec(text)?.[0] ?? '';
  const edits = [{ span: { start: span.start, end: span.start + opening.length }, newText: '' }];
  return closing === ''
    ? edits
    : [...edits, { span: { start: span.end - closing.length, end: span.end }, newText: '' }];
}
