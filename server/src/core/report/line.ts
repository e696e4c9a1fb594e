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
 * line before clearly breaks off: it ends with a comma (“坚定前行、”), or in the middle of a sentence, or a backslash says that the break is
 * one inside a paragraph. A line that starts with a number (“（一）”), two ideographic or two common spaces always starts a paragraph; inside a list
 * item or footnote (`inItem`) spaces are only its own indentation, which says that the line goes on with it.
 */
export function continuesParagraph(previous: string, next: string, inItem: boolean): boolean {
  if (endsInHardBreak(previous)) return true;
  if (!inItem && /^(?:\u3000| {2}|\t)/.test(next)) return false;
  const { start, end } = trimmed(withoutComment(previous));
  const words = withoutContainers(previous.slice(start, end));
  if (readNumbering(withoutContainers(next).trimStart()) !== null) return false;
  if (/[，、,]$/.test(words)) return true;
  if (endsSentence(words) || isDateLine(words) || isHeading(words)) return false;
  if (inItem && /^(?: {2}|\t)/.test(next)) return true;
  return words.length >= LONG_LINE || breaksOff(words, withoutContainers(next).trim());
}

/**
 * Whether a shorter line breaks off in the middle of a sentence, as lines do that were wrapped at a column: it is running text, with a
 * sentence or a figure and a comma in it, or ends inside a figure (“脱贫户120户360” above “人，其中…”), and running text follows. Running
 * text that ends in a name goes on with its figure (“120户，其中监测户” above “8户”).
 *
 * A title or a slogan alone on its line (“凝心聚力，再启新程”) has neither.
 */
function breaksOff(words: string, next: string): boolean {
  if (/^[—－-]/.test(next) || isSectionTitle(next)) return false;
  if (/^[，。；、]/.test(next) || splitsFigure(words, next)) return true;
  if (!/[。；]|\d.*[，、]|^[\d.]+\p{Script=Han}.*[，、]/u.test(words)) return false;
  return (
    /[，。；]/.test(next) ||
    (/[，、；。][^\d，、；。]*$/.test(words) && /^\d(?!\d{3}年)|\d\p{Script=Han}{0,3}$/u.test(next))
  );
}

/** Whether a figure stands on both lines: “男性19” above “00人”, “增长5” above “%”; 1900 above 2025年 are two. */
function splitsFigure(words: string, next: string): boolean {
  if (!/[\p{Script=Han}，、（]\d[\d,.]*$/u.test(words)) return false;
  return /^(?!\d{4}年)[\d.%％‰]|^\p{Script=Han}{1,3}(?:[，。；、]|$)/u.test(next);
}

/**
 * What a line break inside a paragraph of a word processor is: none where a sentence or figure only goes on (“坚定前行、”, “户籍人口3”),
 * the end of a paragraph behind a whole sentence or before a number (“1.”), and a line's end between “财政收入3100万元” and
 * “粮食1.9万吨”. A long line was broken by its width, as text from a PDF is.
 */
export function breakBetween(previous: string, next: string): 'none' | 'line' | 'paragraph' {
  if (endsSentence(previous) || readNumbering(next) !== null) return 'paragraph';
  return /[，、,\d]$/.test(previous) || previous.length >= LONG_LINE ? 'none' : 'line';
}

/** A backslash that is not itself escaped. */
function endsInHardBreak(line: string): boolean {
  return (/\\+$/.exec(line)?.[0].length ?? 0) % 2 === 1;
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
