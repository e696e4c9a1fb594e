import type { FileProblem } from './core/documents/file-problem';
import { textOfBytes } from './core/text/encoding';

/** Larger than any report or figures file, pictures included; a slip (a film named as last year's report) must not freeze the editor. */
export const mostFileBytes = 50_000_000;

/**
 * The one way to files: Node for the command line and other editors, requests to the client (`workspace.fs`) in
 * VS Code, on the desktop and in the browser alike.
 *
 * Places are URIs as strings (`file:///报告/2021.md`), since a report may live where no path exists.
 */
export interface Files {
  /** The bytes of a file; rejects with a {@link FileError}. */
  readonly read: (uri: string) => Promise<Uint8Array>;
  /** What stands at the URI; null where there is nothing. */
  readonly stat: (uri: string) => Promise<FileStat | null>;
  /**
   * The URI of what a name leads to, its links followed and nothing opened on the way; the URI itself where there are no links or
   * nobody can tell.
   */
  readonly real: (uri: string) => Promise<string>;
  /** All files below a folder whose names end in one of the extensions (`.md`), in the order of their URIs. */
  readonly list: (folder: string, extensions: readonly string[]) => Promise<readonly string[]>;
  /**
   * Tells of files below a folder that were made, changed or deleted. Null where that cannot be had; the caller then
   * asks `list` and `stat` again each time.
   */
  readonly watch: (folder: string, changed: (uri: string) => void) => Disposable | null;
  /** Tells when one file was made, changed or deleted, wherever it lies; null where that cannot be had. */
  readonly watchFile: (uri: string, changed: (uri: string) => void) => Disposable | null;
}

/** Something that goes on until it is ended. */
export interface Disposable {
  readonly dispose: () => void;
}

/** What is known of a file without reading it; `modified` in milliseconds, `size` in bytes. */
export interface FileStat {
  readonly kind: 'file' | 'folder';
  readonly modified: number;
  readonly size: number;
}

/** A file that could not be read, and why; the words for it belong to whoever shows it. */
export class FileError extends Error {
  constructor(
    readonly problem: FileProblem,
    readonly uri: string,
    /** The system's own word for it (EIO), where there is one. */
    readonly code = '',
  ) {
    super(`${problem}: ${uri}`);
    this.name = 'FileError';
  }
}

/** Folders that hold no reports: hidden ones, and what package managers and builds make. */
export function isSkippedFolder(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules' || name === 'dist' || name === 'out';
}

/** More characters than fifty reports have; a second of a computer's time for each hundred thousand is too long to wait for more. */
const mostCharacters = 1_000_000;

/** The text of a file's bytes, see {@link textOfBytes}; other bytes (a DOCX renamed .md) throw a {@link FileError} of kind `notText`. */
export function decodeText(bytes: Uint8Array, uri: string): string {
  const text = textOfBytes(bytes);
  if (text === null) throw new FileError('notText', uri);
  return text;
}

/** The text, where it is no longer than a report can be; else a {@link FileError} of kind `tooLarge`. */
export function readableText(text: string, uri: string): string {
  if (text.length > mostCharacters) throw new FileError('tooLarge', uri);
  return text;
}

/** The text of a file, no longer than a report can be. */
export async function readText(files: Files, uri: string): Promise<string> {
  return readableText(decodeText(await files.read(uri), uri), uri);
}
