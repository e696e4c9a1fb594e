import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Disposable, Files, FileStat } from '../files';
import { FileError, isSkippedFolder } from '../files';
import { readRegularFile } from './read-file';
import { realPath } from './real-path';
import { systemProblem } from './system-problem';
import { watchInFolder, watchTree } from './watch';

/** The file port on this machine's own disk, for the command line and for editors that speak only standard LSP. */
export const nodeFiles: Files = { read, stat: statFile, real, list, watch, watchFile };

async function read(uri: string): Promise<Uint8Array> {
  const path = pathOf(uri);
  if (path === null) throw new FileError('missing', uri);
  return readRegularFile(path, uri);
}

async function statFile(uri: string): Promise<FileStat | null> {
  const path = pathOf(uri);
  if (path === null) return null;
  try {
    const found = await stat(path);
    return { kind: found.isDirectory() ? 'folder' : 'file', modified: found.mtimeMs, size: found.size };
  } catch (error) {
    // Links that lead nowhere stand there all the same; whoever reads them is told so.
    const stands = systemProblem(error).problem === 'loop';
    return stands ? { kind: 'file', modified: 0, size: 0 } : null;
  }
}

async function real(uri: string): Promise<string> {
  const path = pathOf(uri);
  return path === null ? uri : uriOf(await realPath(path));
}

async function list(folder: string, extensions: readonly string[]): Promise<readonly string[]> {
  const root = pathOf(folder);
  if (root === null) return [];
  const found: string[] = [];
  // Walked with a list of folders still to visit, so that a deep tree needs no deep stack; links are not followed.
  const open = [root];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    for (const entry of await entriesOf(path)) {
      if (entry.isDirectory() && !isSkippedFolder(entry.name)) open.push(join(path, entry.name));
      if (entry.isFile() && hasExtension(entry.name, extensions)) found.push(uriOf(join(path, entry.name)));
    }
  }
  return found.sort();
}

function watch(folder: string, changed: (uri: string) => void): Disposable | null {
  const root = pathOf(folder);
  return root === null ? null : watchTree(root, (path) => changed(uriOf(path)));
}

function watchFile(uri: string, changed: (uri: string) => void): Disposable | null {
  const path = pathOf(uri);
  return path === null ? null : watchInFolder(path, () => changed(uri));
}

async function entriesOf(path: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(path, { withFileTypes: true });
  } catch {
    return [];
  }
}

function hasExtension(name: string, extensions: readonly string[]): boolean {
  const lower = name.toLowerCase();
  return extensions.some((extension) => lower.endsWith(extension));
}

/** Null for what does not live on the disk: `untitled:`, `vscode-vfs:`, or a file URI with another host. */
function pathOf(uri: string): string | null {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : null;
  } catch {
    return null;
  }
}

function uriOf(path: string): string {
  return pathToFileURL(path).href;
}
