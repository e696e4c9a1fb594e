import { isNumberedHeading } from '../report/heading';
import { rankOf, readNumbering } from '../report/numbering';
import { isReportTitle } from '../report/title';
import { trimmed } from '../text/characters';
import { escapeCell, escapeStart, escapeWords } from './escape';
import type { OfficeBlock, OfficeDocument, OfficeInline, OfficeParagraph } from './office-document';
import { gfmTable } from './office-table';

/**
 * A word processor's document as report Markdown: “标题 1” or a line “一、2025年工作回顾” is a heading, tables are GFM
 * tables, footnotes stand at the end as `[^1]: …`; the same document always gives the same text.
 *
 * Emphasis is left out: the levels of an official document are its headings, and `**` beside Chinese punctuation is no
 * emphasis in Markdown.
 */
export function officeMarkdown({ blocks, notes }: OfficeDocument): string {
  const numbers = new Map(notes.map(({ id }, index) => [id, index + 1]));
  const styled = blocks.some((block) => block.kind === 'paragraph' && styleDepth(block.style) !== null);
  const title = blocks.findIndex((block) => isTitle(block));
  const context = { numbers, title, styled, deepened: deepeningOf(blocks, title) };
  const body = blocks.flatMap((block, index) => blockMarkdown(block, index, context));
  const ends = notes.map(({ inlines }, index) => `[^${index + 1}]: ${lines(inlines, numbers).join(' ')}`);
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
  if (block.kind === 'table') return [gfmTable(block, (inlines) => cellText(inlines, context.numbers))];
  if (isContents(block)) return [];
  const found = lines(block.inlines, context.numbers).filter((line) => !isPageNumber(line));
  const depth = index === context.title ? 1 : headingDepth(block, context);
  // A title or heading over two lines is one; elsewhere a line break that ends a sentence ends a paragraph.
  if (depth !== null) return found.length === 0 ? [] : [`${'#'.repeat(depth)} ${found.join('')}`];
  return joined(found).map(escapeStart);
}

/** Under a title the sections begin at the second level, be their style “标题 1” or, where the title has that, “标题 2”. */
function deepeningOf(blocks: readonly OfficeBlock[], title: number): number {
  if (title < 0) return 0;
  const depths = blocks.flatMap((block, index) =>
    block.kind === 'paragraph' && index !== title ? (styleDepth(block.style) ?? []) : [],
  );
  return depths.length === 0 ? 1 : 2 - Math.min(...depths);
}

function headingDepth(paragraph: OfficeParagraph, { title, styled, deepened }: Context): number | null {
  const own = styleDepth(paragraph.style);
  if (own !== null) return Math.min(6, own + deepened);
  if (styled) return null;
  const words = plainText(paragraph.inlines);
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
  const words = plainText(block.inlines);
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

/** The lines of a paragraph, without the white space around them, note references in their places. */
function lines(inlines: readonly OfficeInline[], numbers: Context['numbers']): string[] {
  return written(inlines, numbers, escapeWords)
    .split('\n')
    .map((line) => {
      const { start, end } = trimmed(line);
      return line.slice(start, end);
    })
    .filter((line) => line !== '');
}

function cellText(inlines: readonly OfficeInline[], numbers: Context['numbers']): string {
  return written(inlines, numbers, escapeCell).replace(/\s+/g, ' ').trim();
}

function written(
  inlines: readonly OfficeInline[],
  numbers: Context['numbers'],
  escape: (text: string) => string,
): string {
  return inlines.map((inline) => inlineText(inline, numbers, escape)).join('');
}

function inlineText(
  inline: OfficeInline,
  numbers: Context['numbers'],
  escape: (text: string) => string,
): string {
  switch (inline.kind) {
    case 'text':
      return escape(inline.text.replace(/[\r\n]+/g, ' '));
    case 'break':
      return '\n';
    case 'note':
      return numbers.has(inline.id) ? `[^${String(numbers.get(inline.id))}]` : '';
  }
}

function joined(found: readonly string[]): string[] {
  const paragraphs: string[] = [];
  for (const line of found) {
    const last = paragraphs.at(-1);
    if (last === undefined || /[。！？；：]$/.test(last)) paragraphs.push(line);
    else paragraphs[paragraphs.length - 1] = last + line;
  }
  return paragraphs;
}
