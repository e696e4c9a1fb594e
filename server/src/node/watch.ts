import type { FSWatcher } from 'node:fs';
import { watch } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import type { Disposable } from '../files';
import { isSkippedFolder } from '../files';

/** A home folder opened by mistake must not use up the system's watches; reports lie in far fewer folders. */
const mostFolders = 1000;

/**
 * Watches a folder and the folders below it, those made later included, but not the skipped ones.
 *
 * Node's own recursive watch is not used: on Linux it also walks node_modules and .git, a watch for each folder.
 */
export function watchTree(root: string, changed: (path: string) => void): Disposable {
  const watchers = new Map<string, FSWatcher>();
  let ended = false;
  const end = (path: string): void => {
    watchers.get(path)?.close();
    watchers.delete(path);
  };
  const add = async (start: string): Promise<void> => {
    const open = [start];
    for (let path = open.pop(); path !== undefined && !ended; path = open.pop()) {
      if (watchers.has(path) || watchers.size >= mostFolders || !watchOne(path)) continue;
      open.push(...(await foldersIn(path)));
    }
  };
  const watchOne = (path: string): boolean => {
    const watcher = watchFolder(path, (name) => {
      changed(join(path, name));
      if (!isSkippedFolder(name)) void add(join(path, name));
    });
    if (watcher === null) return false;
    watcher.on('error', () => end(path));
    watchers.set(path, watcher);
    return true;
  };
  void add(root);
  return {
    dispose: () => {
      ended = true;
      for (const path of [...watchers.keys()]) end(path);
    },
  };
}

/** Watches one file through its folder, and nothing else of it: it may be replaced, and need not exist yet. */
export function watchInFolder(path: string, changed: () => void): Disposable | null {
  const watcher = watchFolder(dirname(path), (name) => {
    if (name === basename(path)) changed();
  });
  watcher?.on('error', () => watcher.close());
  return watcher && { dispose: () => watcher.close() };
}

/** Null for what is no folder (any more) or may not be watched; files are watched through their folder. */
function watchFolder(path: string, changed: (name: string) => void): FSWatcher | null {
  try {
    return watch(`${path}${sep}`, { persistent: false }, (_event, name) => {
      if (name !== null) changed(name);
    });
  } catch {
    return null;
  }
}

async function foldersIn(path: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory() && !isSkippedFolder(entry.name))
      .map((entry) => join(path, entry.name));
  } catch {
    return [];
  }
}
