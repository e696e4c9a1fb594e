import type { Nodes } from 'mdast';
import type { Finding } from '../../check/finding';
import type { Block } from '../../report/document';
import { isUnreadableMarkdown, markdownReader, type MarkdownReader } from '../../report/markdown';
import { type Prose, type ProseMark, proseOffset } from '../../text/prose';
import { overlaps, type Span } from '../../text/span';
import type { LaidRun } from './laid-report';

/** What the runs of a paragraph need to know of the whole report. */
export interface RunContext {
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
 * The words of a prose as runs, cut where a run-in heading ends, a comment begins or ends, or the mark of a note stands:
 * “增长{8.0%}[2]，” is four runs where a finding lies on 8.0%.
 */
export function runsOf(
  prose: Prose,
  start: number,
  headings: readonly SetAsHeading[],
  context: RunContext,
): readonly LaidRun[] {
  const { text, marks } = prose;
  const comments = commentsIn(prose, start, context.findings);
  const bold = boldOf(prose, start, context.bold);
  const spans = [...comments.map(({ span }) => span), ...headings.map(({ span }) => span), ...bold];
  const places = [...spans.flatMap((span) => [span.start, span.end]), ...marks.map(({ at }) => at)];
  const cuts = new Set([0, text.length, ...places]);
  const ends = [...cuts].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);
  const marksAt = (at: number): readonly LaidRun[] =>
    marks.filter((mark) => mark.at === at).map((mark) => markRun(mark, comments, context));
  const runs = ends.slice(1).flatMap((end, at): readonly LaidRun[] => {
    const span = { start: ends[at] ?? 0, end };
    const heading = headings.find((each) => overlaps(each.span, span));
    const words = {
      text: text.slice(span.start, end),
      heading: heading ? (levels[Math.min(heading.rank, 4) - 1] ?? 4) : null,
      bold: bold.some((each) => overlaps(each, span)),
      note: null,
      comments: comments.filter((each) => overlaps(each.span, span)).map(({ index }) => index),
    };
    return [words, ...marksAt(end)];
  });
  return [...marksAt(0), ...runs];
}

/** `[^1]` as a footnote, any other mark of a note as it is printed; a comment around it goes on through it. */
function markRun({ at, text }: ProseMark, comments: readonly CommentPlace[], { notes }: RunContext): LaidRun {
  const note = notes.get(/^\[\^(.+)\]$/.exec(text)?.[1] ?? '') ?? null;
  const around = comments.filter(({ span }) => span.start < at && at < span.end);
  return {
    text: note === null ? text.replaceAll('^', '') : '',
    heading: null,
    bold: false,
    note,
    comments: around.map(({ index }) => index),
  };
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
