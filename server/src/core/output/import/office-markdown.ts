import { headingLines, isNumberedHeading } from '../../report/heading';
import { breakBetween } from '../../report/line';
import { rankOf, readNumbering } from '../../report/numbering';
import { isReportTitle } from '../../report/title';
import { trimmed } from '../../text/characters';
import {
  boldMarkdown,
  type Lettering,
  escapeCell,
  escapeStart,
  escapeWords,
  hardBreak,
} from './markdown-signs';
import {
  type OfficeBlock,
  type OfficeDocument,
  type OfficeInline,
  type OfficeParagraph,
  gfmTable,
} from './office-document';

/**
 * A word processor's document as report Markdown: “标题 1” or a line “一、2025年工作回顾” is a heading, tables are GFM
 * tables, footnotes stand at the end as `[^1]: …`; the same document always gives the same text.
 *
 * What is bold in a paragraph stays so; a heading has its level instead. Italics are left out: no official document has any.
 */
export function officeMarkdown({ blocks, notes }: OfficeDocument): string {
  const numbers = new Map(notes.map(({ id }, index) => [id, index + 1]));
  const styled = blocks.some((block) => block.kind === 'paragraph' && styleDepth(block.style) !== null);
  const title = blocks.findIndex((block) => isTitle(block));
  const context = { numbers, title, styled, deepened: deepeningOf(blocks, title) };
  const body = blocks.flatMap((block, index) => blockMarkdown(block, index, context));
  const ends = notes.map(
    ({ inlines }, index) =>
      `[^${index + 1}]: ${linesOf(inlines)
        .map((line) => markdownLine(line, numbers))
        .join(' ')}`,
  );
  const parts = [...body, ...ends].filter((part) => part !== '');
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
}

interface Context {
  /** The number of each note, from 1. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Which block is the title, −1 without one. */
  readonly title: number;
  /** Whether any paragraph has a style for headings; else its numbering tells. */
  readonly styled: boolean;
  /** How many levels deeper than its style says a heading stands. */
  readonly deepened: number;
}

function blockMarkdown(block: OfficeBlock, index: number, context: Context): readonly string[] {
  if (block.kind === 'table') return [gfmTable(block, (inlines) => markdownCell(inlines, context.numbers))];
  if (isContents(block)) return [];
  const { numbers } = context;
  const found = linesOf(block.inlines).filter((line) => !isPageNumber(plainText(line)));
  const depth = index === context.title ? 1 : headingDepth(block.style, found, context);
  if (depth === null) return paragraphsOf(found, numbers);
  // A title or heading over two lines is one; a sentence that Shift+Enter puts under it is none of its words.
  const end = headingLines(found.map(plainText));
  const words = found.slice(0, end).map((line) => markdownLine(line.map(plainly), numbers));
  const heading = words.length === 0 ? [] : [`${'#'.repeat(depth)} ${words.join('')}`];
  return [...heading, ...paragraphsOf(found.slice(end), numbers)];
}

/** Under a title the sections begin at the second level, be their style “标题 1” or, where the title has that, “标题 2”. */
function deepeningOf(blocks: readonly OfficeBlock[], title: number): number {
  if (title < 0) return 0;
  const depths = blocks.flatMap((block, index) =>
    block.kind === 'paragraph' && index !== title ? (styleDepth(block.style) ?? []) : [],
  );
  return depths.length === 0 ? 1 : 2 - Math.min(...depths);
}

function headingDepth(
  style: string | null,
  found: readonly Line[],
  { title, styled, deepened }: Context,
): number | null {
  const own = styleDepth(style);
  if (own !== null) return Math.min(6, own + deepened);
  if (styled) return null;
  const lines = found.map(plainText);
  const words = lines.slice(0, headingLines(lines)).join('');
  const numbering = readNumbering(words);
  // Smaller numbers begin list entries as often as headings; left as they are, they are read by what stands around them.
  if (numbering === null || rankOf(numbering.style) > 2 || !isNumberedHeading(words, numbering)) return null;
  return rankOf(numbering.style) + (title >= 0 ? 1 : 0);
}

/** The depth that a style's name gives: “heading 2” and “标题 2” are 2; null for other styles. */
function styleDepth(style: string | null): number | null {
  const depth = /^(?:heading|标题)\s*([1-6])$/i.exec(style?.trim() ?? '')?.[1];
  return depth === undefined ? null : '123456'.indexOf(depth) + 1;
}

function isTitle(block: OfficeBlock): boolean {
  if (block.kind !== 'paragraph') return false;
  const lines = linesOf(block.inlines).map(plainText);
  const words = lines.slice(0, headingLines(lines)).join('');
  if (words === '') return false;
  return /^(?:title|标题)$/i.test(block.style?.trim() ?? '') || isReportTitle(words);
}

/** The table of contents repeats the headings with page numbers. */
function isContents({ style, inlines }: OfficeParagraph): boolean {
  return /^(?:toc|目录)(?:\s*\d|\s*heading|$)/i.test(style ?? '') || /^目\s*录$/.test(plainText(inlines));
}

/** “— 12 —” is furniture of the page. */
function isPageNumber(line: string): boolean {
  return /^[-—－–]\s*\d{1,3}\s*[-—－–]$/.test(line);
}

function plainText(inlines: readonly OfficeInline[]): string {
  const text = inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('');
  const { start, end } = trimmed(text);
  return text.slice(start, end);
}

/** Words and notes without a line break between them. */
type Line = readonly Exclude<OfficeInline, { readonly kind: 'break' }>[];

/** The lines of a paragraph, without the white space around them and without empty ones, note references in their places. */
function linesOf(inlines: readonly OfficeInline[]): readonly Line[] {
  const found: Line[number][][] = [[]];
  for (const inline of inlines) {
    if (inline.kind === 'break') found.push([]);
    else found.at(-1)?.push(inline);
  }
  return found.map(trimmedLine).filter((line) => line.length > 0);
}

function trimmedLine(line: Line): Line {
  const whole = trimmed(line.map((each) => (each.kind === 'text' ? each.text : NOTE)).join(''));
  let at = 0;
  return line.flatMap((each): Line => {
    const from = at;
    at += each.kind === 'text' ? each.text.length : NOTE.length;
    if (each.kind === 'note') return [each];
    const text = each.text.slice(Math.max(0, whole.start - from), Math.max(0, whole.end - from));
    return text === '' ? [] : [{ ...each, text }];
  });
}

/** A note takes a place among the words, so that the space before it is none at the end. */
const NOTE = '\uFFFC';

function markdownCell(inlines: readonly OfficeInline[], numbers: Context['numbers']): string {
  const line = inlines.map((each) => (each.kind === 'break' ? blank : each));
  return markdownLine(line, numbers, escapeCell).replace(/\s+/g, ' ').trim();
}

const blank = { kind: 'text', text: ' ', bold: false } as const;

function plainly(inline: Line[number]): Line[number] {
  return inline.kind === 'text' ? { ...inline, bold: false } : inline;
}

/** A line as Markdown; marks of bold end before a note and begin anew behind it. */
function markdownLine(
  line: Line,
  numbers: Context['numbers'],
  escape: (text: string) => string = escapeWords,
): string {
  const parts: string[] = [];
  let words: Lettering[] = [];
  for (const each of [...line, null]) {
    if (each?.kind === 'text') words.push({ text: each.text.replace(/[\r\n]+/g, ' '), bold: each.bold });
    else {
      parts.push(
        boldMarkdown(words, escape),
        each && numbers.has(each.id) ? `[^${String(numbers.get(each.id))}]` : '',
      );
      words = [];
    }
  }
  return parts.join('');
}

/** The lines of a paragraph: those of one sentence are joined, others keep their break, and where a sentence ends a paragraph does. */
function paragraphsOf(found: readonly Line[], numbers: Context['numbers']): readonly string[] {
  const paragraphs: Line[][] = [];
  for (const line of found) {
    const lines = paragraphs.at(-1) ?? [];
    const last = lines.at(-1) ?? [];
    const kept = lines.length === 0 ? 'paragraph' : breakBetween(plainText(last), plainText(line));
    if (kept === 'paragraph') paragraphs.push([line]);
    else if (kept === 'line') lines.push(line);
    else lines[lines.length - 1] = [...last, ...line];
  }
  return paragraphs.map((lines) =>
    lines.map((line) => escapeStart(markdownLine(line, numbers))).join(hardBreak),
  );
}
