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
