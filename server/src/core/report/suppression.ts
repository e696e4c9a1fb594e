import { overlaps, type Span } from '../text/span';
import type { Block, Suppression } from './document';
import { type Line, linesOf } from './line';

/** What stands in a suppression until its writer gives the reason; left there, it is none. */
export const reasonPlaceholders = ['请写明理由', 'give the reason', '理由', 'reason'] as const;

/**
 * Every suppression of a report, in the order of the source.
 *
 * Comments in code blocks are code. One inside a paragraph, a list item or a table speaks of the line it stands in, whatever it
 * calls itself: the next line is no block there.
 */
export function suppressionsIn(source: string, blocks: readonly Block[]): readonly Suppression[] {
  const found: Suppression[] = [];
  const comments = commentsIn(source);
  const lines = comments.length === 0 ? [] : linesOf(source, 0);
  for (const span of comments) {
    const inner = source.slice(span.start + OPEN.length, span.end - CLOSE.length);
    const words = /^\s*heshu-disable(?:-(?<reach>next-line|line|file))?(?=\s|$)/.exec(inner);
    const block = words && blockAt(blocks, span.start);
    if (!words || !block || !isComment(source, block)) continue;
    const reach = reachOf(words.groups?.reach, block);
    const from = span.start + OPEN.length + words[0].length;
    found.push({
      span,
      reach,
      target: targetOf(source, blocks, lines, span, reach),
      removal: removalOf(source, span),
      ...readBody(source.slice(from, span.end - CLOSE.length), from, words.groups?.reach !== undefined),
    });
  }
  return found;
}

/** Whether a place is one that a suppression covers: in its reach, and of the figure it names. */
export function covers(
  { source }: { readonly source: string },
  { target, figure }: Suppression,
  place: Span,
): boolean {
  if (!overlaps(place, target)) return false;
  return figure === null || namesFigure(figure, source.slice(place.start, place.end));
}

/** Whether words hold the figure a suppression names: “35%” in “增长35%”, never in “135%”. */
function namesFigure(figure: string, words: string): boolean {
  const [wanted, text] = [figure, words].map((each) =>
    each.normalize('NFKC').replace(/[\s\p{Cf}]/gu, ''),
  ) as [string, string];
  const at = wanted === '' ? -1 : text.indexOf(wanted);
  if (at < 0) return false;
  const [before, after] = [text.charAt(at - 1), text.charAt(at + wanted.length)];
  return !/[\d.]/.test(before) && !(/[\d.]$/.test(wanted) && /[\d.]/.test(after));
}

const OPEN = '<!--';
const CLOSE = '-->';

function commentsIn(source: string): Span[] {
  const spans: Span[] = [];
  if (!source.includes('heshu-disable')) return spans;
  for (let at = source.indexOf(OPEN); at >= 0; at = source.indexOf(OPEN, at)) {
    const end = source.indexOf(CLOSE, at + OPEN.length);
    if (end < 0) break;
    spans.push({ start: at, end: end + CLOSE.length });
    at = end + CLOSE.length;
  }
  return spans;
}

function blockAt(blocks: readonly Block[], offset: number): Block | null {
  const block = blocks[indexBehind(blocks, offset, ({ span: { start } }) => start) - 1];
  return block && offset < block.span.end ? block : null;
}

/** Blocks and lines are in order; the first that begins behind the offset. */
function indexBehind<Item>(items: readonly Item[], offset: number, startOf: (item: Item) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && startOf(item) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A code block and the web page's own lines are furniture too. */
function isComment(source: string, block: Block): boolean {
  return block.kind !== 'furniture' || source.startsWith(OPEN, block.span.start);
}

function reachOf(said: string | undefined, block: Block): Suppression['reach'] {
  if (said === 'file') return 'file';
  return said === 'line' || block.kind !== 'furniture' ? 'line' : 'next';
}

function targetOf(
  source: string,
  blocks: readonly Block[],
  lines: readonly Line[],
  span: Span,
  reach: Suppression['reach'],
): Span {
  if (reach === 'file') return { start: 0, end: source.length };
  if (reach === 'line') return linesAround(lines, span);
  let at = indexBehind(blocks, span.end - 1, ({ span: { start } }) => start);
  while (blocks[at]?.kind === 'furniture') at++;
  const next = blocks[at];
  return next?.span ?? { start: span.end, end: span.end };
}

/** From the start of the line a comment begins in to the end of the one it ends in. */
function linesAround(lines: readonly Line[], span: Span): Span {
  const lineAt = (offset: number): Line | undefined =>
    lines[indexBehind(lines, offset, ({ start }) => start) - 1];
  return { start: lineAt(span.start)?.start ?? span.start, end: lineAt(span.end)?.end ?? span.end };
}

function removalOf(source: string, span: Span): Span {
  const before = source.slice(Math.max(0, span.start - LONGEST_GAP), span.start);
  const gap = /[ \t]*$/.exec(before)?.[0].length ?? 0;
  const start = span.start - gap;
  const opensLine = start === 0 || /[\r\n]/.test(source.charAt(start - 1));
  const after = /^[ \t]*(?:\r\n|\n|\r|$)/.exec(source.slice(span.end, span.end + LONGEST_GAP));
  return { start, end: opensLine && after ? span.end + after[0].length : span.end };
}

const LONGEST_GAP = 200;

type Body = Pick<Suppression, 'checks' | 'figure' | 'reason' | 'readable'>;

/** `growth-mismatch, sum-mismatch figure="35%" -- 上年数已修订`; `at` is where it stands in the source. */
function readBody(body: string, at: number, isNamed: boolean): Body {
  const cut = body.search(/--|——/);
  const [head, tail] = cut < 0 ? [body, ''] : [body.slice(0, cut), body.slice(cut + 2)];
  const figure = /figure\s{0,9}=\s{0,9}["“”＂](?<words>[^"“”＂]{1,80})["“”＂]/.exec(head);
  const ids = figure ? head.slice(0, figure.index) + ' '.repeat(figure[0].length) : head;
  const rest = figure ? head.slice(figure.index + figure[0].length) : '';
  const checks = [...ids.matchAll(/[^\s,，、]+/g)].map((match) => ({
    id: match[0],
    span: { start: at + match.index, end: at + match.index + match[0].length },
  }));
  const reason = tail.replace(/^[-—\s]+/, '').trim();
  return {
    checks,
    figure: figure?.groups?.words ?? null,
    reason: reason === '' || reasonPlaceholders.some((each) => each === reason) ? null : reason,
    readable:
      isNamed &&
      checks.length > 0 &&
      checks.length <= MOST_CHECKS &&
      rest.trim() === '' &&
      !ids.includes('figure'),
  };
}

/** More than there are checks: such a list names something else. */
const MOST_CHECKS = 200;
