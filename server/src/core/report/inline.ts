import type { PhrasingContent } from 'mdast';
import { isAsciiPunctuation, isAsciiWord } from '../text/characters';
import { type Prose, proseBuilder, type ProseBuilder } from '../text/prose';
import { subscript, superscript } from '../text/raised';
import type { Span } from '../text/span';
import { leftOut } from './left-out';

/** A stretch of a slice that holds words: running text, inline code, a line break (`<br>`, a backslash), `<sup>2</sup>` as a whole. */
export interface Run extends Span {
  readonly kind: 'text' | 'code' | 'break' | 'raised';
}

/** Decodes one character reference: “&nbsp;” is a no-break space; what is no reference comes back as it was. */
export type ReferenceDecoder = (reference: string) => string;

/** A slice with what its writer has struck out in it, which the tree of remark does not always say. */
export interface Slice {
  readonly slice: string;
  readonly struck: readonly Span[];
}

/**
 * The stretches of a slice that hold words, in order: of “完成~~4500~~**4720**万元” these are “完成”, “4720” and “万元”.
 *
 * Marks, link targets, images, tags and what is struck out hold none. Only places are taken from the tree,
 * never the words, whose entities and escapes remark has already decoded.
 */
export function runsOf(nodes: readonly PhrasingContent[], page: Slice): Run[] {
  return settleTags(piecesOf(nodes, page), page);
}

/** A run, or a tag whose partner decides what becomes of the runs between. */
export interface Piece extends Span {
  readonly kind: Run['kind'] | 'tag';
}

function piecesOf(nodes: readonly PhrasingContent[], page: Slice): Piece[] {
  const { slice, struck } = page;
  return nodes.flatMap((node): Piece[] => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return [];
    if (node.type === 'break' && slice.charAt(start) === '\\') return [{ kind: 'break', start, end }];
    if (node.type === 'text' || node.type === 'break' || node.type === 'footnoteReference')
      return [{ kind: 'text', start, end }];
    if (node.type === 'inlineCode') return [codeRun(slice, start, end)];
    if (node.type === 'html')
      return [{ kind: isLineBreak(slice.slice(start, end)) ? 'break' : 'tag', start, end }];
    // Where the stretches struck out are known, they and not the tree say where each ends: {~~12~>15~~} is read by half.
    const isKnown = struck.some((each) => each.start <= start && start < each.end);
    if (node.type === 'delete' && !isKnown) return [];
    return 'children' in node ? piecesOf(node.children, page) : [];
  });
}

/** Takes what is struck out away, `<del>…</del>` too, and puts `<sup>…</sup>` together; other tags hold no words. */
export function settleTags(pieces: readonly Piece[], { slice, struck }: Slice): Run[] {
  const runs: Run[] = [];
  const open: { readonly name: string; readonly at: number; readonly start: number }[] = [];
  for (const { kind, start, end } of pieces) {
    if (kind !== 'tag') {
      runs.push(...outside({ kind, start, end }, struck));
      continue;
    }
    const [, closes, name = ''] = /^<(\/?)(del|s|strike|sup|sub)\b/i.exec(slice.slice(start, end)) ?? [];
    if (closes === '') open.push({ name: name.toLowerCase(), at: runs.length, start });
    if (closes !== '/' || open.at(-1)?.name !== name.toLowerCase()) continue;
    const opening = open.pop();
    if (opening === undefined) continue;
    const isStruck = !opening.name.startsWith('su');
    const raised = { kind: 'raised', start: opening.start, end } as const;
    if (isStruck) runs.length = opening.at;
    else if (glyphsOf(slice.slice(raised.start, end)) !== null) runs.splice(opening.at, Infinity, raised);
  }
  return closeGaps(runs, slice);
}

/** Of the two stops around what is struck out, the greater stays: “税收680万元，~~增长7%~~，旅客460人” has one comma. */
function closeGaps(runs: readonly Run[], slice: string): Run[] {
  const closed: Run[] = [];
  for (const run of runs) {
    const last = closed.at(-1);
    const before = stops.indexOf(slice.charAt((last?.end ?? 0) - 1));
    const after = stops.indexOf(slice.charAt(run.start));
    const isGap = last?.kind === 'text' && run.kind === 'text' && last.end < run.start;
    if (!last || !isGap || before < 0 || after < 0) closed.push(run);
    else if (after > before) closed.splice(-1, 1, { ...last, end: last.end - 1 }, run);
    else closed.push({ ...run, start: run.start + 1 });
  }
  return closed.filter(({ start, end }) => start < end);
}

/** From the least to the greatest. */
const stops = '、，,；。';

/** `<sup>2</sup>` as the character there is for it, ², `<sub>2</sub>` as ₂; null where there is none. */
function glyphsOf(element: string): string | null {
  const [, tag = '', words = ''] = /^<(su[pb])[^<>]*>([^<>]{1,12})<\/su[pb]\s*>$/i.exec(element) ?? [];
  return tag.toLowerCase() === 'sup' ? superscript(words) : subscript(words);
}

/** What of a run is not struck out. */
function outside(run: Run, struck: readonly Span[]): Run[] {
  const kept: Run[] = [];
  let { start } = run;
  for (const gap of struck) {
    if (gap.end <= start || gap.start >= run.end) continue;
    if (gap.start > start) kept.push({ kind: run.kind, start, end: gap.start });
    start = gap.end;
  }
  return start < run.end ? [...kept, { kind: run.kind, start, end: run.end }] : kept;
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
  return builder.finish(leftOut);
}

/** The prose of a place without any Markdown in it; line breaks and the indentation after them are left out. */
export function proseOfPlainText(slice: string, place: Span): Prose {
  const builder = proseBuilder(place.start);
  addPlain(builder, slice, place.start, place.end);
  return builder.finish(leftOut);
}

/** Lines as they stand, with the breaks between them; its pieces count from `base`. */
export function proseOfLines(slice: string, place: Span, base: number): Prose {
  const builder = proseBuilder(base);
  builder.copy(slice.slice(place.start, place.end), place);
  return builder.finish(leftOut);
}

function codeRun(slice: string, start: number, end: number): Run {
  const ticks = /^`+/.exec(slice.slice(start, end))?.[0].length ?? 0;
  return { kind: 'code', start: start + ticks, end: end - ticks };
}

function isLineBreak(tag: string): boolean {
  return /^<br\s{0,9}\/?>$/i.test(tag);
}

function addRun(builder: ProseBuilder, slice: string, run: Run, decode: ReferenceDecoder): void {
  if (run.kind === 'break') addBreak(builder, slice, run);
  else if (run.kind === 'raised') builder.replace(glyphsOf(slice.slice(run.start, run.end)) ?? '', run);
  else if (run.kind === 'code') addPlain(builder, slice, run.start, run.end);
  else addText(builder, slice, run, decode);
}

/** A break inside a figure (“25<br>%”, “36<br>00人”, as no number begins with 00) parts nothing; “12<br>15” are two figures of a cell. */
function addBreak(builder: ProseBuilder, slice: string, place: Span): void {
  const next = slice.slice(place.end, place.end + LONGEST_UNIT).trimStart();
  const goesOn = /^(?:[%％‰]|0\d|\p{Script=Han}{1,3}(?:[，。；、|]|$))/u.test(next);
  if (!goesOn || !/\d/.test(String.fromCharCode(builder.last()))) builder.replace('\n', place);
}

/** In characters, with the mark behind it and the line's break before it. */
const LONGEST_UNIT = 8;

/** Copies text and decodes what Markdown's own signs stand for. */
function addText(builder: ProseBuilder, slice: string, place: Span, decode: ReferenceDecoder): void {
  const signs =
    /(?<!\[)\^[^\s^\][\\*&]{1,12}\^|\\[!-/:-@[-`{-~]?|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,31});|\*{2,}/g;
  const text = slice.slice(place.start, place.end);
  let from = place.start;
  for (const match of text.matchAll(signs)) {
    const start = place.start + match.index;
    const end = start + match[0].length;
    const words = wordsOf(match[0], decode);
    if (words === match[0] && !isLastBackslash(slice, end, words)) continue;
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
  // Pandoc's superscript, km^2^.
  if (sign.startsWith('^')) return superscript(sign.slice(1, -1)) ?? sign;
  return sign.length > 3 && sign.startsWith('*') ? sign : '';
}

/** A backslash at the end of the lines that are read together asks for a break with nothing behind it. */
function isLastBackslash(slice: string, end: number, words: string): boolean {
  return words === '\\' && /^[\r\n]?$/.test(slice.charAt(end));
}

/** Copies lines without their breaks, indentation and quotation marks (`>`); between ASCII words a break is a space, inside a number nothing. */
function addPlain(builder: ProseBuilder, slice: string, start: number, end: number): void {
  let from = start;
  for (const match of slice.slice(start, end).matchAll(/\r\n|\n|\r/g)) {
    const at = start + match.index;
    copyLine(builder, slice, from, at);
    from = skipIndentation(slice, at + match[0].length, end);
    const [last, next] = [builder.last(), slice.charCodeAt(from)];
    const isInNumber = /^\d\d$/.test(String.fromCharCode(last, next));
    if (!isInNumber && isAsciiWord(last) && isAsciiWord(next)) builder.replace(' ', { start: at, end: from });
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
