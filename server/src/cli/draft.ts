import { createHash, randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import { type FileHandle, lstat, open, readdir, readlink, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

/**
 * Writes the content to a new file in a folder and onto the disk itself; its path. A file it is to replace hands on its
 * permissions and, where that is allowed, its owner.
 *
 * The name says which process is writing, and is short whatever the file will be called: 80 Chinese characters fill a name.
 */
export async function writeDraft(
  folder: string,
  content: string | Uint8Array,
  replaced: Stats | null,
): Promise<string> {
  const draft = join(folder, await draftName());
  try {
    await fill(draft, content, replaced);
  } catch (error) {
    await dropDraft(draft);
    throw error;
  }
  return draft;
}

/** Takes a draft away; that it cannot be is no reason to hide why it was to be. */
export async function dropDraft(draft: string): Promise<void> {
  await rm(draft, { force: true }).catch(() => undefined);
}

/**
 * Takes away the drafts that runs killed half-way left in a folder: those of a process of this machine that is no more, and
 * those older than any run. What is not certainly such a draft stays; nothing here can fail.
 */
export async function removeStaleDrafts(folder: string): Promise<void> {
  const machine = await machineMark();
  for (const name of await readdir(folder).catch(() => [])) {
    const draft = draftPattern.exec(name);
    if (draft === null) continue;
    const path = join(folder, name);
    const found = await lstat(path).catch(() => null);
    if (!found?.isFile() || !isOwn(found)) continue;
    const [, on, pid] = draft;
    const isDead = on === machine && !isRunning(Number(pid));
    if (isDead || Date.now() - found.mtimeMs > staleAfter) await dropDraft(path);
  }
}

async function fill(draft: string, content: string | Uint8Array, replaced: Stats | null): Promise<void> {
  const file = await open(draft, 'wx', replaced ? replaced.mode & permissions : newFile);
  try {
    await file.writeFile(content);
    if (replaced) {
      // An owner may be set by the administrator alone; whoever else writes owns what is written.
      await file.chown(replaced.uid, replaced.gid).catch(() => undefined);
      await file.chmod(replaced.mode & permissions);
    }
    await flush(file);
  } finally {
    await file.close();
  }
}

/** A share that cannot be told to flush does so in its own time; a disk that failed to is a reason not to go on. */
async function flush(file: FileHandle): Promise<void> {
  try {
    await file.sync();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!['EINVAL', 'ENOSYS', 'ENOTSUP'].includes(code)) throw error;
  }
}

async function draftName(): Promise<string> {
  return `.heshu-draft-${await machineMark()}-${String(process.pid)}-${randomBytes(6).toString('hex')}`;
}

/** An editor's draft tells no process: it only grows old. */
const draftPattern = /^\.heshu-draft-(?:([0-9a-f]{8})-(\d+)-)?[0-9a-f]{12}$/;

/** Where a process number means one process: this machine and, in a container, this container. */
async function machineMark(): Promise<string> {
  const processes = await readlink('/proc/self/ns/pid').catch(() => '');
  return createHash('sha256').update(`${hostname()}\n${processes}`).digest('hex').slice(0, 8);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Whatever else keeps it from being asked, it is there.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

/** Nobody else's files are touched; where files have no owner's number (Windows), all count as one's own. */
function isOwn({ uid }: Stats): boolean {
  return process.getuid === undefined || uid === process.getuid();
}

const permissions = 0o777;
const newFile = 0o666;

/** Milliseconds of a day: no file takes as long to write. */
const staleAfter = 86_400_000;
