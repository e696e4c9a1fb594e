import type {
  Block,
  HeadingBlock,
  NumberingStyle,
  ParagraphBlock,
  ReportDocument,
  RunInHeading,
} from '../../report/document';
import { sourceSpan } from '../../text/prose';
import { type Span, shift, textOf } from '../../text/span';

/** complement: without `#` headings, which an editor's own Markdown support lists; full: all of them. */
export type Outline = 'complement' | 'full';

/** One heading of a report with what stands below it; spans are in the source. */
export interface OutlineEntry {
  readonly name: string;
  /** From the heading to the next one of its depth or above. */
  readonly section: Span;
  readonly heading: Span;
  /** Whether it is written with `#`. */
  readonly markdown: boolean;
  readonly children: readonly OutlineEntry[];
}

/**
 * The headings as a tree: “一、工作回顾” with “（一）经济运行” below it, also where they run into their paragraph.
 *
 * In the mode `complement` headings with `#` are left out, which VS Code's own Markdown extension lists; plain
 * headings below one move up.
 */
export function outlineOf(document: ReportDocument, mode: Outline): readonly OutlineEntry[] {
  const top: Draft[] = [];
  const open: Draft[] = [];
  for (const heading of document.blocks.flatMap(headingsOf)) {
    if (mode === 'complement' && heading.markdown) continue;
    while (closes(heading, open.at(-1))) end(open.pop(), heading.span.start);
    const draft: Draft = { ...heading, end: document.source.trimEnd().length, children: [] };
    (open.at(-1)?.children ?? top).push(draft);
    open.push(draft);
  }
  return top.map(entryOf);
}

interface Heading {
  readonly name: string;
  readonly span: Span;
  readonly markdown: boolean;
  /** Depth in the outline; null for a heading that runs into its paragraph, which has only its number. */
  readonly depth: number | null;
  /** How deep its number is: 一、 0, （一） 1, 1. 2, （1） 3; null without one. */
  readonly rank: number | null;
}

interface Draft extends Heading {
  end: number;
  readonly children: Draft[];
}

const ranks: Readonly<Record<NumberingStyle, number>> = { '一、': 0, '（一）': 1, '1.': 2, '（1）': 3 };

function headingsOf(block: Block): readonly Heading[] {
  if (block.kind === 'heading') return [plainHeading(block)];
  return block.kind === 'paragraph' && block.runIn ? [runInHeading(block, block.runIn)] : [];
}

function plainHeading({ prose, span, markdown, depth, numbering }: HeadingBlock): Heading {
  // VS Code refuses a symbol without a name.
  const name = prose.text.trim() || '#';
  return { name, span, markdown, depth, rank: numbering && ranks[numbering.style] };
}

function runInHeading(block: ParagraphBlock, { span, numbering }: RunInHeading): Heading {
  return {
    name: textOf(block.prose.text, span).trim(),
    span: shift(sourceSpan(block.prose, span), block.span.start),
    markdown: false,
    depth: null,
    rank: ranks[numbering.style],
  };
}

/** Whether a heading ends the section of the one above: by depth, or by number where one of them runs in. */
function closes(heading: Heading, above: Draft | undefined): boolean {
  if (!above) return false;
  if (heading.depth !== null && above.depth !== null) return heading.depth <= above.depth;
  if (heading.rank !== null && above.rank !== null) return heading.rank <= above.rank;
  return heading.depth !== null;
}

function end(draft: Draft | undefined, at: number): void {
  if (draft) draft.end = at;
}

function entryOf({ name, span, markdown, end: last, children }: Draft): OutlineEntry {
  return {
    name,
    heading: span,
    markdown,
    section: { start: span.start, end: Math.max(last, span.end) },
    children: children.map(entryOf),
  };
}

/** A stretch of the source that can be folded to its first line. */
export interface Fold {
  readonly kind: 'section' | 'table' | 'front-matter';
  readonly span: Span;
}

/**
 * What of a report can be folded: the section under “一、工作回顾” and “（一）经济运行”, tables, the front matter.
 *
 * In the mode `complement` sections under `#` are left out, which VS Code's own Markdown extension folds. Their depth
 * still counts: a （一） under one `##` ends before the next, or the two folds would cross.
 */
export function foldsOf(document: ReportDocument, mode: Outline): readonly Fold[] {
  const { source, frontMatter, blocks } = document;
  const sections = flattened(outlineOf(document, 'full'))
    .filter((entry) => mode === 'full' || !entry.markdown)
    .map(({ section }): Fold => ({ kind: 'section', span: trimmedEnd(source, section) }));
  const tables = blocks
    .filter(({ kind }) => kind === 'table')
    .map(({ span }): Fold => ({ kind: 'table', span }));
  const front = frontMatter.span ? [{ kind: 'front-matter', span: frontMatter.span } as const] : [];
  return [...front, ...sections, ...tables].sort((a, b) => a.span.start - b.span.start);
}

/** All entries of an outline, each before those below it. */
export function flattened(entries: readonly OutlineEntry[]): readonly OutlineEntry[] {
  return entries.flatMap((entry) => [entry, ...flattened(entry.children)]);
}

/** Without the blank lines before the next heading, so that folded sections keep their distance. */
function trimmedEnd(source: string, { start, end }: Span): Span {
  return { start, end: start + source.slice(start, end).trimEnd().length };
}
