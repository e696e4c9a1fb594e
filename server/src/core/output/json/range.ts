import { Decimal } from '../../number/decimal';
import type { Interval } from '../../number/interval';
import type { Span } from '../../text/span';

/**
 * How the caller writes a place down: for the command line “4720万元” becomes the LSP range of its line and characters.
 *
 * The core knows offsets only, so whoever renders JSON brings the conversion; `path` names another file's place.
 */
export type RangeOf<Range> = (place: Span, path?: string) => Range;

/** A report that could not be read: `{ path: '报告.md', error: '没有这个文件' }`. */
export interface UnreadableJson {
  readonly path: string;
  readonly error: string;
}

/** The outermost object of every answer about several files. */
export interface FilesJson<File> {
  readonly version: 1;
  readonly files: readonly (File | UnreadableJson)[];
}

/** Wraps the answers for each file: `{ "version": 1, "files": […] }`. */
export function filesJson<File>(files: readonly (File | UnreadableJson)[]): FilesJson<File> {
  return { version: 1, files };
}

/** An interval as printed in JSON: “2.5亿元” is `{"low":"2.45","high":"2.6","lowOpen":false,"highOpen":true}`. */
export interface IntervalJson {
  /** In the printed unit; null where it is open to infinity. */
  readonly low: string | null;
  readonly high: string | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/**
 * The interval with its ends as plain decimal strings, never in powers of ten: 1.2万亿 has no “1.2e12”.
 *
 * An end without end (三分之一, at most 36.666…%) is cut to twelve decimals, outwards, so that nothing is left out.
 */
export function intervalJson(interval: Interval): IntervalJson {
  return {
    low: interval.low?.toDecimalPlaces(12, Decimal.ROUND_FLOOR).toFixed() ?? null,
    high: interval.high?.toDecimalPlaces(12, Decimal.ROUND_CEIL).toFixed() ?? null,
    lowOpen: interval.lowOpen,
    highOpen: interval.highOpen,
  };
}
