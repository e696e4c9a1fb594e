import type { Span } from '../core/text/span';
import type { WirePosition, WireRange } from './protocol';

/**
 * The way between offsets and LSP positions of one version of a text. The only place that knows lines: the core
 * counts UTF-16 code units from the start, LSP counts lines and UTF-16 code units from the line's start.
 */
export interface LineIndex {
  readonly position: (offset: number) => WirePosition;
  readonly range: (span: Span) => WireRange;
  /** How long a line is, without its line break. */
  readonly lineLength: (line: number) => number;
  /** The offset of a position; one past the end of its line is the end of the line, as LSP asks. */
  readonly offset: (position: WirePosition) => number;
}

/** Built once per version; lines end in \n, \r\n or \r, as in LSP. */
export function lineIndex(text: string): LineIndex {
  const starts = lineStarts(text);
  const position = (offset: number): WirePosition => {
    const place = clamp(offset, 0, text.length);
    const line = lineOf(starts, place);
    const start = starts[line] ?? 0;
    return { line, character: clamp(place, start, endOfLine(text, starts, line)) - start };
  };
  return {
    position,
    range: (span) => ({ start: position(span.start), end: position(span.end) }),
    lineLength: (line) => endOfLine(text, starts, line) - (starts[line] ?? text.length),
    offset: ({ line, character }) => {
      if (line >= starts.length) return text.length;
      const start = starts[Math.max(line, 0)] ?? 0;
      return clamp(start + character, start, endOfLine(text, starts, Math.max(line, 0)));
    },
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === lineFeed || (code === carriageReturn && text.charCodeAt(at + 1) !== lineFeed))
      starts.push(at + 1);
  }
  return starts;
}

/** The end of a line without its line break; a position inside \r\n is the end of its line. */
function endOfLine(text: string, starts: readonly number[], line: number): number {
  const next = starts[line + 1];
  if (next === undefined) return text.length;
  return text.charCodeAt(next - 1) === lineFeed && text.charCodeAt(next - 2) === carriageReturn
    ? next - 2
    : next - 1;
}

/** The last line that starts at or before the offset. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

const lineFeed = 10;
const carriageReturn = 13;
