import type { Nodes } from 'mdast';
import type { Finding } from '../../check/finding';
import type { Block } from '../../report/document';
import { isUnreadableMarkdown, markdownReader, type MarkdownReader } from '../../report/markdown';
import { type Prose, proseOffset } from '../../text/prose';
import { overlaps, type Span } from '../../text/span';
import type { LaidRun } from './laid-report';

/** What the runs of a paragraph need to know of the whole report. */
export interface RunContext {
  readonly source: string;
  /** Those a review copy comments on; a run names them by index. */
  readonly findings: readonly Finding[];
  /** The index of each footnote by its name in the source. */
  readonly notes: ReadonlyMap<string, number>;
  /** What is bold, in the source, in order. */
  readonly bold: readonly Span[];
}

/** A part of the prose that is set as a heading of a level. */
interface SetAsHeading {
  readonly span: Span;
  readonly rank: number;
}

/**
 * The words of a prose as runs, cut where a run-in heading ends, a comment begins or ends, or a footnote's mark stands:
 * “增长{8.0%}，” is three runs where a finding lies on 8.0%.
 */
export function runsOf(
  prose: Prose,
  start: number,
  headings: readonly SetAsHeading[],
  context: RunContext,
): readonly LaidRun[] {
  const { text } = prose;
  const comments = commentsIn(prose, start, context.findings);
  const marks = marksIn(prose, start, context);
  const bold = boldOf(prose, start, context.bold);
  const spans = [...comments.map(({ span }) => span), ...headings.map(({ span }) => span), ...bold];
  const cuts = new Set([0, text.length, ...spans.flatMap((span) => [span.start, span.end]), ...marks.keys()]);
  const ends = [...cuts].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);
  const first = marks.get(0);
  const runs = ends.slice(1).map((end, at): LaidRun => {
    const span = { start: ends[at] ?? 0, end };
    const heading = headings.find((each) => overlaps(each.span, span));
    return {
      text: text.slice(span.start, end),
      heading: heading ? (levels[Math.min(heading.rank, 4) - 1] ?? 4) : null,
      bold: bold.some((each) => overlaps(each, span)),
      note: marks.get(end) ?? null,
      comments: comments.filter((each) => overlaps(each.span, span)).map(({ index }) => index),
    };
  });
  return first === undefined
    ? runs
    : [{ text: '', heading: null, bold: false, note: first, comments: [] }, ...runs];
}

const levels = [1, 2, 3, 4] as const;

interface CommentPlace {
  readonly index: number;
  readonly span: Span;
}

/** Findings that begin in this prose; one that is wider than the prose ends where it ends. */
function commentsIn(prose: Prose, start: number, findings: readonly Finding[]): readonly CommentPlace[] {
  const [first, last] = [prose.pieces[0], prose.pieces.at(-1)];
  if (!first || !last) return [];
  const whole = { start: start + first.source.start, end: start + last.source.end };
  return findings.flatMap((finding, index) => {
    if (finding.span.start < whole.start || finding.span.start >= whole.end) return [];
    const from = proseOffset(prose, finding.span.start - start);
    const to = Math.min(proseOffset(prose, finding.span.end - start), prose.text.length);
    return [{ index, span: { start: from, end: Math.max(to, Math.min(from + 1, prose.text.length)) } }];
  });
}

/** What of a prose is bold. */
function boldOf(prose: Prose, start: number, bold: readonly Span[]): readonly Span[] {
  const [first, last] = [prose.pieces[0], prose.pieces.at(-1)];
  if (!first || !last) return [];
  const whole = { start: start + first.source.start, end: start + last.source.end };
  return bold
    .filter((span) => overlaps(span, whole))
    .map((span) => ({
      start: proseOffset(prose, span.start - start),
      end: proseOffset(prose, span.end - start),
    }));
}

/** Where the marks of footnotes stand in the prose, which leaves them out: `[^1]`. */
function marksIn(prose: Prose, start: number, { source, notes }: RunContext): ReadonlyMap<number, number> {
  const marks = new Map<number, number>();
  const [first, last] = [prose.pieces[0], prose.pieces.at(-1)];
  if (!first || !last || notes.size === 0) return marks;
  const from = first.source.start;
  // A mark at the end of a paragraph stands behind the last of its words.
  const written =
    source.slice(start + from, start + last.source.end) + tailOf(source, start + last.source.end);
  for (const match of written.matchAll(/\[\^([^\]\s]{1,40})\]/g)) {
    const note = notes.get(match[1] ?? '');
    if (note !== undefined) marks.set(proseOffset(prose, from + match.index), note);
  }
  return marks;
}

function tailOf(source: string, end: number): string {
  return /^(?:\[\^[^\]\s]{1,40}\])+/.exec(source.slice(end, end + 200))?.[0] ?? '';
}

/**
 * The places of a report that are bold, in the source, in order: “强产业” of “**强产业**。全年…”. None in headings, which are set
 * by their level.
 */
export function boldIn(blocks: readonly Block[], source: string): readonly Span[] {
  const read = markdownReader();
  return blocks.flatMap(({ kind, span }) => {
    if (kind !== 'paragraph' && kind !== 'table') return [];
    return boldOfSlice(source.slice(span.start, span.end), read).map(({ start, end }) => ({
      start: span.start + start,
      end: span.start + end,
    }));
  });
}

function boldOfSlice(slice: string, read: MarkdownReader): readonly Span[] {
  return /\*\*|__/.test(slice) && !isUnreadableMarkdown(slice) ? strongIn(read(slice)) : [];
}

function strongIn(node: Nodes): readonly Span[] {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (node.type === 'strong' && start !== undefined && end !== undefined)
    return [{ start: start + MARK.length, end: end - MARK.length }];
  return 'children' in node ? node.children.flatMap(strongIn) : [];
}

/** What opens and closes bold, or `__`. */
const MARK = '**';
