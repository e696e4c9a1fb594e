import type { PhrasingContent } from 'mdast';
import { isAsciiPunctuation, isAsciiWord } from '../text/characters';
import { type Prose, proseBuilder, type ProseBuilder } from '../text/prose';
import type { Span } from '../text/span';

/** A stretch of a slice that holds words: running text, inline code, or a line break written `<br>`. */
export interface Run extends Span {
  readonly kind: 'text' | 'code' | 'break';
}

/** Decodes one character reference: “&nbsp;” is a no-break space; what is no reference comes back as it was. */
export type ReferenceDecoder = (reference: string) => string;

/**
 * The stretches of a slice that hold words, in order: of “完成**4720**万元[^1]” these are “完成”, “4720” and “万元”.
 *
 * Marks, link targets, images, tags and footnote references hold none. Only places are taken from the tree, never the
 * words, whose entities and escapes remark has already decoded.
 */
export function runsOf(nodes: readonly PhrasingContent[], slice: string): Run[] {
  return nodes.flatMap((node) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return [];
    if (node.type === 'text' || node.type === 'break') return [{ kind: 'text' as const, start, end }];
    if (node.type === 'inlineCode') return [codeRun(slice, start, end)];
    if (node.type === 'html')
      return /^<br\s{0,9}\/?>$/i.test(slice.slice(start, end)) ? [lineBreak(start, end)] : [];
    return 'children' in node ? runsOf(node.children, slice) : [];
  });
}

/** The prose of the runs that lie inside `place`; its pieces count from `place.start`. */
export function proseOfRuns(
  slice: string,
  runs: readonly Run[],
  place: Span,
  decode: ReferenceDecoder,
): Prose {
  const builder = proseBuilder(place.start);
  for (const run of runs) {
    const start = Math.max(run.start, place.start);
    const end = Math.min(run.end, place.end);
    if (start < end) addRun(builder, slice, { kind: run.kind, start, end }, decode);
  }
  return builder.finish();
}

/** The prose of a place without any Markdown in it; line breaks and the indentation after them are left out. */
export function proseOfPlainText(slice: string, place: Span): Prose {
  const builder = proseBuilder(place.start);
  addPlain(builder, slice, place.start, place.end);
  return builder.finish();
}

function codeRun(slice: string, start: number, end: number): Run {
  const ticks = /^`+/.exec(slice.slice(start, end))?.[0].length ?? 0;
  return { kind: 'code', start: start + ticks, end: end - ticks };
}

function lineBreak(start: number, end: number): Run {
  return { kind: 'break', start, end };
}

function addRun(builder: ProseBuilder, slice: string, run: Run, decode: ReferenceDecoder): void {
  if (run.kind === 'break') builder.replace('\n', run);
  else if (run.kind === 'code') addPlain(builder, slice, run.start, run.end);
  else addText(builder, slice, run, decode);
}

/** Copies text and decodes what Markdown's own signs stand for. */
function addText(builder: ProseBuilder, slice: string, place: Span, decode: ReferenceDecoder): void {
  const signs =
    /\\[!-/:-@[-`{-~]?|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,31});|\[\^[^\][\s]{1,99}\]|\*{2,}/g;
  const text = slice.slice(place.start, place.end);
  let from = place.start;
  for (const match of text.matchAll(signs)) {
    const start = place.start + match.index;
    const end = start + match[0].length;
    const words = wordsOf(match[0], decode);
    if (words === match[0] && !isDroppedBackslash(slice, end, words)) continue;
    addPlain(builder, slice, from, start);
    if (words !== match[0]) builder.replace(words, { start, end });
    from = end;
  }
  addPlain(builder, slice, from, place.end);
}

/**
 * What a sign stands for. Asterisks that remark left over are taken out as well: beside Chinese punctuation
 * (“**77.7%**的”) CommonMark does not see the emphasis that every writer means.
 */
function wordsOf(sign: string, decode: ReferenceDecoder): string {
  if (sign.startsWith('\\')) return isAsciiPunctuation(sign.charCodeAt(1)) ? sign.slice(1) : sign;
  if (sign.startsWith('&')) return decode(sign);
  return sign.length > 3 && sign.startsWith('*') ? sign : '';
}

/** A backslash before a line break is a hard break, not a word. */
function isDroppedBackslash(slice: string, end: number, words: string): boolean {
  return words === '\\' && /[\r\n]/.test(slice.charAt(end));
}

/** Copies lines without their breaks, indentation and quotation marks (`>`); between ASCII words the break stays. */
function addPlain(builder: ProseBuilder, slice: string, start: number, end: number): void {
  let from = start;
  for (const match of slice.slice(start, end).matchAll(/\r\n|\n|\r/g)) {
    const at = start + match.index;
    copyLine(builder, slice, from, at);
    from = skipIndentation(slice, at + match[0].length, end);
    const joinsWords = isAsciiWord(builder.last()) && isAsciiWord(slice.charCodeAt(from));
    if (joinsWords) builder.replace(slice.charAt(at), { start: at, end: from });
  }
  copyTo(builder, slice, from, end);
}

function copyLine(builder: ProseBuilder, slice: string, start: number, lineEnd: number): void {
  let end = lineEnd;
  while (end > start && (slice.charAt(end - 1) === ' ' || slice.charAt(end - 1) === '\t')) end--;
  copyTo(builder, slice, start, end);
}

function copyTo(builder: ProseBuilder, slice: string, start: number, end: number): void {
  if (start < end) builder.copy(slice.slice(start, end), { start, end });
}

function skipIndentation(slice: string, start: number, end: number): number {
  let from = start;
  while (from < end && /[ \t\u3000>]/.test(slice.charAt(from))) from++;
  return from;
}
