import type { Span } from '../text/span';
import { continuesParagraph, isBlankLine, linesOf, type Line } from './line';
import { isUnreadableMarkdown, type MarkdownReader } from './markdown';
import {
  fenceOf,
  htmlEnd,
  isDelimiterRow,
  isFootnote,
  isLinkDefinition,
  linkDefinitionLines,
  isListItem,
  isMarkedLine,
  isQuote,
  isUnderlined,
  startsTag,
} from './marks';

/**
 * One stretch of lines that is read by itself: a paragraph (`prose`), something with Markdown's block signs (`marked`),
 * a heading with a line under it (`underlined`), a table, its rows beyond the most that are read (`overlong`), a block of code or HTML, or lines
 * that hold no words of the report (`furniture`: definitions of links, comments).
 *
 * Reading a chunk needs its own slice and kind only, so that after an edit the others need not be read again.
 */
export interface Chunk {
  readonly kind: 'prose' | 'marked' | 'underlined' | 'table' | 'overlong' | 'code' | 'html' | 'furniture';
  /** From the start of its first line to the end of its last, indentation included. */
  readonly span: Span;
  /** Whether it goes on with a footnote's text: indented four columns under “[^1]: …”. */
  readonly note: boolean;
}

/**
 * Splits the source from an offset on into chunks, in order; blank lines belong to none.
 *
 * “一、回顾⏎全年……。⏎| 指标 | 值 |⏎| - | - |” gives two of prose and a table. One pass over the lines: a line that ends
 * a sentence ends its paragraph, a line with a block sign starts a new chunk.
 */
export function split(source: string, from: number, read: MarkdownReader): Chunk[] {
  const lines = linesOf(source, from);
  const page: Page = { source, lines, read, text: (index) => textAt(source, lines[index]) };
  const chunks: Chunk[] = [];
  let note = false;
  let inItem = false;
  for (let index = 0; index < lines.length;) {
    const line = lines[index];
    if (!line || isBlankLine(source, line)) {
      index++;
      inItem = false;
      continue;
    }
    const text = page.text(index);
    note = isFootnote(text) || (note && /^(?: {4}|\t)/.test(text));
    inItem = note || isListItem(text) || (inItem && /^(?: {2}|\t)/.test(text));
    const { kind, end } = measure(page, index, inItem);
    const kept = kind === 'table' ? Math.min(end, index + 2 + mostRows) : end;
    const spanTo = (from: number, to: number): Span => ({
      start: lines[from]?.start ?? line.start,
      end: lines[to - 1]?.end ?? line.end,
    });
    chunks.push({ kind, span: spanTo(index, kept), note });
    if (kept < end) chunks.push({ kind: 'overlong', span: spanTo(kept, end), note });
    index = end;
  }
  return chunks;
}

/** More rows than any table of a report has (24 in 1,500 published ones), and columns: each takes as long to read as a paragraph. */
export const mostRows = 500;
const mostColumns = 200;

interface Page {
  readonly source: string;
  readonly lines: readonly Line[];
  readonly read: MarkdownReader;
  readonly text: (index: number) => string;
}

/** More lines of one quotation than anybody quotes; beyond it a new chunk begins, or remark's time grows quadratic. */
const LONGEST_QUOTE = 200;

/** In characters; whatever stands behind a tag in its line, it opens HTML or does not. */
const LONGEST_TAG = 1000;

function textAt(source: string, line: Line | undefined): string {
  return line ? source.slice(line.start, line.end) : '';
}

/** The kind of the chunk that starts at a line, and the line after its last one. */
function measure(page: Page, first: number, inItem: boolean): { kind: Chunk['kind']; end: number } {
  const text = page.text(first);
  const fence = fenceOf(text);
  if (fence !== null) return { kind: 'code', end: endOf(page, first, (line) => isClosed(line, fence)) };
  if (opensHtml(page, text)) return { kind: 'html', end: htmlEndLine(page, first) };
  const defining = linkDefinitionLines((line) => page.text(first + line));
  if (defining > 0) return { kind: 'furniture', end: first + defining };
  const remarked = remarkEnd(page, first);
  if (remarked !== null) return { kind: 'furniture', end: remarked };
  if (isTableStart(page, first)) return { kind: 'table', end: tableEnd(page, first) };
  if (isQuote(text)) return { kind: 'marked', end: quoteEnd(page, first) };
  if (isUnderlined(text, page.text(first + 1))) return { kind: 'underlined', end: first + 2 };
  if (!isMarkedLine(text)) return { kind: 'prose', end: paragraphEnd(page, first, inItem) };
  const holdsText = isListItem(text) || isFootnote(text);
  return { kind: 'marked', end: holdsText ? paragraphEnd(page, first, true) : first + 1 };
}

function paragraphEnd(page: Page, first: number, inItem: boolean): number {
  let end = first + 1;
  let isOpen = opensStrike(page.text(first));
  while (isProse(page, end) && (isOpen || continuesParagraph(page.text(end - 1), page.text(end), inItem))) {
    isOpen = isOpen !== opensStrike(page.text(end));
    end++;
  }
  return end;
}

/** Whether a line leaves a strike or comment open that was closed before it, or the other way round: “~~增长20%。”. */
function opensStrike(line: string): boolean {
  return (line.match(/~~|(?<![\d%])%%/g)?.length ?? 0) % 2 === 1;
}

/**
 * The line after a comment that has lines to itself, blank ones among them: “%%⏎旧稿……⏎⏎……⏎%%”. Null where none begins, or where words
 * stand behind its end.
 */
function remarkEnd(page: Page, first: number): number | null {
  if (!/^[ \t]*%%(?!%)/.test(page.text(first)) || !opensStrike(page.text(first))) return null;
  for (let index = first + 1; index < page.lines.length; index++) {
    if (page.text(index).includes('%%')) return /^[^%]*%%[ \t]*$/.test(page.text(index)) ? index + 1 : null;
  }
  return null;
}

/** A quotation takes in the lines that go on with its last paragraph without a `>`. */
function quoteEnd(page: Page, first: number): number {
  let end = first + 1;
  while (end - first < LONGEST_QUOTE && isQuote(page.text(end))) end++;
  while (isProse(page, end) && continuesParagraph(page.text(end - 1), page.text(end), true)) end++;
  return end;
}

/** GFM lets a table run on to the next blank line; a line without any `|` is text that somebody wrote under it. */
function tableEnd(page: Page, first: number): number {
  let end = first + 2;
  while (page.text(end).includes('|') && !isMarkedLine(page.text(end)) && !isQuote(page.text(end))) end++;
  return end;
}

function isTableStart(page: Page, index: number): boolean {
  const delimiters = page.text(index + 1);
  if (!isDelimiterRow(delimiters) || delimiters.split('|').length > mostColumns) return false;
  return !isMarkedLine(page.text(index)) && !isQuote(page.text(index));
}

function isProse(page: Page, index: number): boolean {
  const line = page.lines[index];
  if (!line || isBlankLine(page.source, line)) return false;
  const text = page.text(index);
  if (fenceOf(text) !== null || isQuote(text) || isMarkedLine(text) || isLinkDefinition(text)) return false;
  return !isTableStart(page, index) && !isUnderlined(text, page.text(index + 1)) && !opensHtml(page, text);
}

/** Whether a line starts an HTML block; `<u>4720</u>万元` is a paragraph, only remark knows all the tags. */
function opensHtml(page: Page, line: string): boolean {
  const text = line.slice(0, LONGEST_TAG);
  if (!startsTag(text) || isUnreadableMarkdown(text)) return false;
  try {
    return page.read(text).children[0]?.type === 'html';
  } catch {
    return false;
  }
}

function htmlEndLine(page: Page, first: number): number {
  const table = tableClosing(page, first);
  if (table !== null) return table;
  const end = htmlEnd(page.text(first));
  if (end !== null)
    return end.test(page.text(first).replace(/^[ \t]*<!-?-?/, ''))
      ? first + 1
      : endOf(page, first, (line) => end.test(line));
  let line = first + 1;
  while (line < page.lines.length && page.text(line).trim() !== '') line++;
  return line;
}

/** The line after the one that closes the table a line opens, blank lines or not; null where none does. */
function tableClosing(page: Page, first: number): number | null {
  const line = page.text(first);
  const opened = line.search(/<table[\s>]/i);
  if (opened < 0 || /<\/table\s*>/i.test(line.slice(opened))) return null;
  for (let index = first + 1; index < page.lines.length; index++) {
    if (/<table[\s>]/i.test(page.text(index))) return null;
    if (/<\/table\s*>/i.test(page.text(index))) return index + 1;
  }
  return null;
}

/** The line after the first later one that closes; the end of the source where none does. */
function endOf(page: Page, first: number, closes: (line: string) => boolean): number {
  for (let index = first + 1; index < page.lines.length; index++) {
    if (closes(page.text(index))) return index + 1;
  }
  return page.lines.length;
}

function isClosed(line: string, fence: string): boolean {
  const marks = line.trim();
  return (
    marks.length >= fence.length && marks.startsWith(fence) && marks.replaceAll(fence.charAt(0), '') === ''
  );
}
