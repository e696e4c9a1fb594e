import type { ListItem, Paragraph, Root, RootContent, Table, TableCell as CellNode } from 'mdast';
import type { Span } from '../text/span';
import type { TableCell } from './document';
import type { Draft, DraftHeading, DraftParagraph } from './draft';
import { isNumberedHeading, isSectionTitle } from './heading';
import { type HtmlPart, htmlParts } from './html';
import {
  proseOfLines,
  proseOfPlainText,
  proseOfRuns,
  runsOf,
  type ReferenceDecoder,
  type Slice,
} from './inline';
import { continuesParagraph, linesOf, type Line } from './line';
import { hasInlineMarks, isUnreadableMarkdown, type MarkdownReader } from './markdown';
import { isLinkDefinition } from './marks';
import { readNumbering } from './numbering';
import { type Chunk, mostRows } from './split';
import { struckIn } from './struck';
import { tableHeads } from './table-heads';
import { tableSides } from './table-slots';

/** What reading a block needs besides its own words. */
export interface BlockReader {
  readonly markdown: MarkdownReader;
  readonly decode: ReferenceDecoder;
}

/**
 * Reads one chunk by itself; the spans of what it gives count from the start of the slice.
 *
 * “完成**4720**万元” is a paragraph, “（一）着力加快经济发展” a plain heading, a table a table. remark is called only where
 * there are Markdown signs; if it throws, or the slice nests too deep, each line is a plain paragraph.
 */
export function readChunk(words: string, chunk: Pick<Chunk, 'kind' | 'note'>, reader: BlockReader): Draft[] {
  // A byte order mark in mid-file would be dropped by remark and shift every place after it.
  const slice = words.replace(/^\ufeff/, ' ');
  const page = { slice, reader, struck: struckIn(slice) };
  if (chunk.kind === 'furniture') return [furniture(wordsSpan(slice, 0, slice.length))];
  if (chunk.kind === 'overlong') return [overlongDraft(slice, wordsSpan(slice, 0, slice.length))];
  if (chunk.kind === 'code') return [codeDraft(slice, wordsSpan(slice, 0, slice.length))];
  if (chunk.kind === 'html') return htmlDrafts(page, whole(slice));
  if (chunk.kind === 'underlined') return underlinedDrafts(page);
  const role = chunk.note ? 'note' : 'body';
  if (chunk.kind === 'prose' && !hasInlineMarks(slice)) return plainDraft(slice, whole(slice), role);
  const plainItem = chunk.kind === 'marked' ? plainItemDraft(page) : null;
  if (plainItem !== null) return [plainItem];
  const drafts = isUnreadableMarkdown(slice) ? null : tryRead(page, role);
  const mismatched = chunk.kind === 'table' && drafts?.[0]?.kind !== 'table';
  return drafts === null || mismatched ? plainLines(slice, role) : drafts;
}

/** “- 甲村通水”, “1. 推进产业升级”, “[^1]: 快报数”: a marker and plain words in one line, which remark would give back as they are. */
function plainItemDraft({ slice, reader }: Page): Draft | null {
  const marker =
    /^(?:[-*+] |(?<number>\d{1,9}[.)]) |(?<note>\[\^[^\][\s]{1,99}\]:) ?)(?=[\p{Script=Han}“《])/u.exec(
      slice,
    );
  const start = marker?.[0].length ?? 0;
  if (!marker || hasInlineMarks(slice.slice(start)) || /[\r\n]/.test(slice)) return null;
  const span = wordsSpan(slice, 0, slice.length);
  const prose = proseOfRuns(slice, [{ kind: 'text', start, end: span.end }], span, reader.decode);
  if (marker.groups?.note) return { kind: 'paragraph', span, role: 'note', prose, otherwise: null };
  const otherwise = marker.groups?.number ? headingInstead(slice, span) : null;
  return { kind: 'paragraph', span, role: 'item', prose, otherwise };
}

interface Page extends Slice {
  readonly reader: BlockReader;
}

/** What a paragraph inherits from the list or footnote around it; `start` is where that begins, marker included. */
interface Surroundings {
  readonly role: DraftParagraph['role'];
  readonly start: number | null;
}

function tryRead(page: Page, role: DraftParagraph['role']): Draft[] | null {
  try {
    const root = page.reader.markdown(page.slice);
    return root.children.flatMap((node) => draftsOf(page, node, { role, start: null }));
  } catch {
    return null;
  }
}

function draftsOf(page: Page, node: RootContent, around: Surroundings): Draft[] {
  switch (node.type) {
    case 'paragraph':
      return paragraphDrafts(page, node, around);
    case 'heading':
      return [markdownHeading(page, node)];
    case 'table':
      return [tableDraft(page, node)];
    case 'list':
      return node.children.flatMap((item) => itemDrafts(page, item, node.ordered === true, around.role));
    case 'blockquote': {
      const drafts = node.children.flatMap((child) => draftsOf(page, child, { ...around, start: null }));
      return isCallout(page.slice, nodeSpan(node)) ? drafts.map(besideReport) : drafts;
    }
    case 'footnoteDefinition':
      return startingAt(page, node.children, { role: 'note', start: nodeSpan(node).start });
    case 'code':
      return [codeDraft(page.slice, nodeSpan(node))];
    case 'html':
      return htmlDrafts(page, nodeSpan(node));
    default:
      return [];
  }
}

/** “> [!NOTE]” is a remark beside the report, as GitHub and Obsidian show it, and no passage that the report quotes. */
function isCallout(slice: string, { start, end }: Span): boolean {
  return /^>[ \t]*\[![A-Za-z]{1,20}\]/.test(slice.slice(start, end));
}

function besideReport(draft: Draft): Draft {
  const isRead = draft.kind === 'paragraph' || draft.kind === 'heading';
  return isRead ? { kind: 'furniture', span: draft.span, shown: draft.prose } : draft;
}

/** Only the first paragraph has the marker in front of it. */
function startingAt(page: Page, nodes: readonly RootContent[], around: Surroundings): Draft[] {
  return nodes.flatMap((node, index) =>
    draftsOf(page, node, index === 0 ? around : { ...around, start: null }),
  );
}

/** A list in a footnote is of the footnote. */
function itemDrafts(page: Page, item: ListItem, ordered: boolean, around: DraftParagraph['role']): Draft[] {
  const start = nodeSpan(item).start;
  const drafts = startingAt(page, item.children, { role: around === 'note' ? 'note' : 'item', start });
  if (around === 'note') return drafts;
  const [first, ...rest] = drafts;
  if (!ordered || first?.kind !== 'paragraph' || first.span.start !== start) return drafts;
  return [{ ...first, otherwise: headingInstead(page.slice, first.span) }, ...rest];
}

/** “1. 推进产业升级” is a list item for Markdown, a heading for most writers; what stands around it decides later. */
function headingInstead(slice: string, span: Span): DraftHeading | null {
  const prose = proseOfPlainText(slice, span);
  const numbering = readNumbering(prose.text);
  if (numbering === null || !isNumberedHeading(prose.text, numbering)) return null;
  return { kind: 'heading', span, prose, level: null, numbering };
}

function paragraphDrafts(page: Page, node: Paragraph, around: Surroundings): Draft[] {
  const { slice, reader } = page;
  const place = nodeSpan(node);
  const runs = runsOf(node.children, page);
  return paragraphPlaces(slice, place).flatMap((each, index) => {
    const span = wordsSpan(slice, index === 0 ? (around.start ?? each.start) : each.start, each.end);
    const prose = proseOfRuns(slice, runs, span, reader.decode);
    if (prose.text === '') return [];
    const role = index > 0 && around.role === 'item' ? 'body' : around.role;
    return [paragraphOrHeading({ kind: 'paragraph', span, role, prose, otherwise: null })];
  });
}

/** remark joins lines that stand for paragraphs of their own; this takes them apart by the rule of `line.ts`; indented ones are in an item. */
function paragraphPlaces(slice: string, place: Span): Span[] {
  const lines = linesOf(slice.slice(0, place.end), place.start);
  const places: Span[] = [];
  let previous: Line | null = null;
  for (const line of lines) {
    const last = places.at(-1);
    const text = slice.slice(line.start, line.end);
    const own = skipContainer(slice, line);
    // A comment such as “> [//]: # (待核)” holds no words in a quotation either.
    if (isLinkDefinition(slice.slice(own, line.end))) continue;
    const goesOn =
      previous !== null && continuesParagraph(slice.slice(previous.start, previous.end), text, true);
    if (last && goesOn) places[places.length - 1] = { start: last.start, end: line.end };
    else places.push({ start: previous === null && line === lines[0] ? line.start : own, end: line.end });
    previous = line;
  }
  return places;
}

/** Past the indentation and the `>` that every line of a quotation has; the first line's are outside the node. */
function skipContainer(slice: string, line: Line): number {
  let start = line.start;
  while (start < line.end && /[ \t>]/.test(slice.charAt(start))) start++;
  return start;
}

function markdownHeading(page: Page, node: Extract<RootContent, { type: 'heading' }>): DraftHeading {
  const span = nodeSpan(node);
  const prose = proseOfRuns(page.slice, runsOf(node.children, page), span, page.reader.decode);
  return { kind: 'heading', span, prose, level: node.depth, numbering: readNumbering(prose.text) };
}

/** A line that `===` or `---` below it makes a heading. */
function underlinedDrafts(page: Page): Draft[] {
  const [line] = linesOf(page.slice, 0);
  const level = /=[ \t]*$/.test(page.slice) ? 1 : 2;
  const [read] = tryRead({ ...page, slice: page.slice.slice(0, line?.end) }, 'body') ?? [];
  if (read?.kind !== 'paragraph' && read?.kind !== 'heading') return plainLines(page.slice, 'body');
  const { span, prose } = read;
  return [{ kind: 'heading', span, prose, level, numbering: readNumbering(prose.text) }];
}

function tableDraft(page: Page, node: Table): Draft {
  const span = nodeSpan(node);
  return tableOfRows(
    span,
    node.children.map((row) => row.children.map((cell) => tableCell(page, cell, span))),
  );
}

function tableOfRows(span: Span, rows: readonly (readonly TableCell[])[]): Draft {
  const words = rows.map((row) => row.map(({ prose }) => prose.text));
  const heads = tableHeads(words.map((row) => row.map((text) => text.trim())));
  const { title, headings } = heads;
  return {
    kind: 'table',
    span,
    title,
    headings,
    header: rows.slice(0, heads.rows),
    rows: rows.slice(heads.rows),
    sides: tableSides(headings, words.slice(heads.rows)),
  };
}

/** What an HTML block says; one that says nothing, such as a comment, is furniture. */
function htmlDrafts(page: Page, place: Span): Draft[] {
  const { slice, reader } = page;
  const drafts = htmlParts(page, place, reader.decode).flatMap((part): Draft[] => {
    if (part.kind === 'table') return htmlTable(page, part);
    const span = wordsSpan(slice, part.span.start, part.span.end);
    const prose = proseOfRuns(slice, part.runs, span, reader.decode);
    return part.depth === null
      ? [paragraphOrHeading({ kind: 'paragraph', span, role: 'body', prose, otherwise: null })]
      : [{ kind: 'heading', span, prose, level: part.depth, numbering: readNumbering(prose.text) }];
  });
  return drafts.length > 0 ? drafts : [furniture(wordsSpan(slice, place.start, place.end))];
}

function htmlTable({ slice }: Page, { span, rows }: Extract<HtmlPart, { kind: 'table' }>): Draft[] {
  const [behind] = rows.slice(mostRows).flatMap((row) => row.flatMap(({ prose }) => prose.pieces));
  if (!behind) return [tableOfRows(span, rows.slice(0, mostRows))];
  const cut = span.start + behind.source.start;
  const rest = overlongDraft(slice, { start: cut, end: span.end });
  return [tableOfRows({ start: span.start, end: cut }, rows.slice(0, mostRows)), rest];
}

/** Code is no text of the report, but its lines are printed, and its figures are known to be unread. */
function codeDraft(slice: string, span: Span): Draft {
  const lines = linesOf(slice.slice(0, span.end), span.start);
  const isClosed = /^[ \t>]*(?:`{3,}|~{3,})[ \t]*$/.test(slice.slice(lines.at(-1)?.start, span.end));
  const [first, last] = [lines[1], lines.at(isClosed && lines.length > 1 ? -2 : -1)];
  const inside = { start: first?.start ?? span.end, end: last?.end ?? span.end };
  return {
    kind: 'furniture',
    span,
    shown: inside.start < inside.end ? proseOfLines(slice, inside, span.start) : null,
  };
}

/** Rows of a table beyond the most: printed, and told to be unread where they begin. */
function overlongDraft(slice: string, span: Span): Draft {
  const [first] = linesOf(slice.slice(0, span.end), span.start);
  const overlong = (first?.end ?? span.end) - span.start;
  return { kind: 'furniture', span, shown: proseOfLines(slice, span, span.start), overlong };
}

function furniture(span: Span): Draft {
  return { kind: 'furniture', span, shown: null };
}

/** A cell's pieces count from the start of the table, whose first line may be indented. */
function tableCell(page: Page, cell: CellNode, table: Span): TableCell {
  const prose = proseOfRuns(page.slice, runsOf(cell.children, page), table, page.reader.decode);
  return { prose };
}

function plainLines(slice: string, role: DraftParagraph['role']): Draft[] {
  return linesOf(slice, 0).flatMap((line) => plainDraft(slice, line, role));
}

function plainDraft(slice: string, place: Span, role: DraftParagraph['role']): Draft[] {
  const span = wordsSpan(slice, place.start, place.end);
  const prose = proseOfPlainText(slice, span);
  return prose.text === ''
    ? []
    : [paragraphOrHeading({ kind: 'paragraph', span, role, prose, otherwise: null })];
}

/** Only running text can be a heading: a list item or footnote that looks like one stays what it is. */
function paragraphOrHeading(paragraph: DraftParagraph): DraftParagraph | DraftHeading {
  if (paragraph.role !== 'body') return paragraph;
  const { span, prose } = paragraph;
  const numbering = readNumbering(prose.text);
  const isHeading =
    numbering === null ? isSectionTitle(prose.text) : isNumberedHeading(prose.text, numbering);
  return isHeading ? { kind: 'heading', span, prose, level: null, numbering } : paragraph;
}

function whole(slice: string): Span {
  return { start: 0, end: slice.length };
}

/** The place without the spaces, tabs and ideographic spaces around it, which are layout. */
function wordsSpan(slice: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(slice.charAt(start))) start++;
  while (end > start && /\s/.test(slice.charAt(end - 1))) end--;
  return { start, end };
}

function nodeSpan(node: { readonly position?: Root['position'] }): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
