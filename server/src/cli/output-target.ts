import type { Stats } from 'node:fs';
import { lstat, readlink, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { FileProblem } from '../core/documents/file-problem';
import type { FailureWords } from '../core/output/message/zh-CN/cli';
import { systemProblem } from '../node/system-problem';

/** Where a file is to be written in truth, links followed, and what stands there now. */
export interface OutputTarget {
  readonly path: string;
  readonly found: Stats | null;
}

/**
 * The place of an output. A link is written through, so that it keeps pointing where it did, even where nothing stands there
 * yet. A folder, and what is no file at all (a device, a pipe, a socket: a file in their place would destroy them), is
 * refused with a {@link SaveError}.
 */
export async function targetOf(output: string): Promise<OutputTarget> {
  const found = await statOf(output);
  if (found === null) return { path: await realPlaceOf(output), found };
  if (found.isDirectory()) throw new SaveError('folder', 'EISDIR');
  if (!found.isFile()) throw new SaveError('special', 'EINVAL');
  return { path: await realpath(output), found };
}

/**
 * Refuses with a {@link SaveError} an output that is one of the files read, whatever names the two go by, and one that exists
 * and is not to be replaced.
 */
export async function refuseLoss(
  output: string,
  { path, found }: OutputTarget,
  { inputs, replace }: { readonly inputs: readonly string[]; readonly replace: boolean },
): Promise<void> {
  if (found)
    for (const input of inputs) if (await isSameFile(path, input)) throw new SaveError('input', 'EEXIST');
  if (!replace && (found ?? (await isLink(output)))) throw new SaveError('exists', 'EEXIST');
}

/** Two names of one file: the same real path (a share may number no files), or the same number on the same disk. */
async function isSameFile(path: string, input: string): Promise<boolean> {
  if ((await realpath(input).catch(() => null)) === path) return true;
  const [one, other] = await Promise.all([path, input].map(identityOf));
  return one !== undefined && one !== null && one === other;
}

/** Numbers beyond what a plain number holds are common on Windows. */
async function identityOf(path: string): Promise<string | null> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  return found === null || found.ino === 0n ? null : `${String(found.dev)}:${String(found.ino)}`;
}

/** Nothing stands there: the folder's real path, or through a link the place it points to. */
async function realPlaceOf(output: string): Promise<string> {
  const folder = await realpath(dirname(output));
  const place = join(folder, basename(output));
  const to = await readlink(place).catch(() => null);
  return to === null ? place : realPlaceOf(resolve(folder, to));
}

async function isLink(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => null);
  return found?.isSymbolicLink() ?? false;
}

/** Null where nothing stands; a loop of links or a name too long is told. */
async function statOf(path: string): Promise<Stats | null> {
  try {
    return await stat(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Why a file could not be written, as far as there are words for it. */
export type SaveProblem =
  | FileProblem
  | 'exists'
  /** It is, by whatever name, a file that was read. */
  | 'input';

/** A file that could not be written, with the system's own code (ENOSPC). */
export class SaveError extends Error {
  constructor(
    readonly problem: SaveProblem,
    readonly code: string,
  ) {
    super(`${problem}: ${code}`);
    this.name = 'SaveError';
  }
}

/** Whatever was thrown while a file was written, as a {@link SaveError}. */
export function saveErrorOf(error: unknown): SaveError {
  if (error instanceof SaveError) return error;
  const { problem, code } = systemProblem(error);
  return new SaveError(problem, code);
}

/** Why a file could not be written, in the user's language, the same for every command that writes: “磁盘已满”. */
export function saveReason({ problem, code }: SaveError, words: FailureWords): string {
  if (problem === 'exists') return words.outputExists;
  if (problem === 'input') return words.outputIsInput;
  return problem === 'missing' ? words.noFolder : fileReason({ problem, code }, words);
}

/** Why a file could not be read or written: “磁盘已满”; by the system's own word where there is no better. */
export function fileReason(
  { problem, code }: { readonly problem: FileProblem; readonly code: string },
  words: FailureWords,
): string {
  return problem === 'failed' && code !== '' ? words.system(code) : words.file[problem];
}
