import { isBlank, trimmed } from '../text/characters';
import { isNumberedHeading, isSectionTitle } from './heading';
import { readNumbering } from './numbering';

/** One line of the source without its line break; `next` is where the following line starts. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** The lines of the source from an offset on; LF, CRLF and CR all end a line, a last empty line is left out. */
export function linesOf(source: string, from: number): Line[] {
  const lines: Line[] = [];
  let start = from;
  for (const match of source.slice(from).matchAll(/\r\n|\n|\r/g)) {
    const end = from + match.index;
    lines.push({ start, end, next: end + match[0].length });
    start = end + match[0].length;
  }
  if (start < source.length) lines.push({ start, end: source.length, next: source.length });
  return lines;
}

/** Whether a line has nothing to read: empty, or only spaces, tabs and ideographic spaces. */
export function isBlankLine(source: string, line: Line): boolean {
  for (let index = line.start; index < line.end; index++) {
    if (!isBlank(source.charCodeAt(index))) return false;
  }
  return true;
}

/**
 * Whether a line goes on with the paragraph of the line before it.
 *
 * Text pasted from web pages and Word has one line break per paragraph, so a line is a paragraph of its own unless the
 * line before clearly breaks off: it ends with a comma (“坚定前行、”), or it is long (30 characters) and does not end a
 * sentence. A line that starts with a number (“（一）”), two ideographic or two common spaces always starts a paragraph; inside a list
 * item (`inItem`) spaces are only the item's own indentation.
 */
export function continuesParagraph(previous: string, next: string, inItem: boolean): boolean {
  if (!inItem && /^(?:\u3000| {2}|\t)/.test(next)) return false;
  const { start, end } = trimmed(withoutComment(previous));
  const words = withoutContainers(previous.slice(start, end));
  if (readNumbering(withoutContainers(next).trimStart()) !== null) return false;
  if (/[，、,]$/.test(words)) return true;
  return words.length >= LONG_LINE && !endsSentence(words) && !isDateLine(words) && !isHeading(words);
}

const LONG_LINE = 30;

function endsSentence(words: string): boolean {
  return /[。！？；：!?;:…][”’」』）)》】*_~`]*$/.test(words.slice(-12));
}

/** “——2026年2月2日在……第五次会议上” is complete as it stands; the speaker's name under it is another line. */
function isDateLine(words: string): boolean {
  return /会议上?[）)]?$/.test(words.slice(-6));
}

function isHeading(words: string): boolean {
  const numbering = readNumbering(words);
  return numbering === null ? isSectionTitle(words) : isNumberedHeading(words, numbering);
}

/** A comment behind the last sentence of a line is none of its words. */
function withoutComment(line: string): string {
  const at = line.trimEnd().endsWith('-->') ? line.lastIndexOf('<!--') : -1;
  return at < 0 ? line : line.slice(0, at);
}

function withoutContainers(line: string): string {
  return line.replace(/^[ \t]*(?:>[ \t]?)*(?:[-+*][ \t]+)?/, '');
}
