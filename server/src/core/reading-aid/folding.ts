import type { ReportDocument } from '../report/document';
import type { Span } from '../text/span';
import type { Outline, OutlineEntry } from './outline';
import { outlineOf } from './outline';

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
