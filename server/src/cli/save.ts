import { randomBytes } from 'node:crypto';
import { lstat, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { SaveError } from './io';

/**
 * Writes a whole file or nothing: the content goes to a new file beside it, which then takes its name.
 *
 * A link keeps pointing where it did, a file that is replaced keeps its permissions. Rejects with a {@link SaveError}.
 */
export async function saveFile(path: string, content: string | Uint8Array, replace: boolean): Promise<void> {
  if (!replace && (await exists(path))) throw await inTheWay(path);
  try {
    await writeWhole(await targetOf(path), content);
  } catch (error) {
    throw saveError(error);
  }
}

async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) throw new SaveError('folder', 'EISDIR');
  const draft = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`);
  try {
    await writeFile(draft, content, { flag: 'wx', mode: found ? found.mode & 0o777 : 0o666 });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** To replace it would not help where it is a folder. */
async function inTheWay(path: string): Promise<SaveError> {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() ? new SaveError('folder', 'EISDIR') : new SaveError('exists', 'EEXIST');
}

async function targetOf(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

function saveError(error: unknown): SaveError {
  if (error instanceof SaveError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'EUNKNOWN';
  return new SaveError(problems.get(code) ?? 'other', code);
}

const problems: ReadonlyMap<string, SaveError['problem']> = new Map([
  ['EACCES', 'denied'],
  ['EPERM', 'denied'],
  ['EROFS', 'denied'],
  ['EISDIR', 'folder'],
  ['ENOENT', 'missing'],
  ['ENOTDIR', 'missing'],
  ['ENOSPC', 'full'],
]);
