// Only Node's own modules here: this runs in a fresh clone, before npm ci.
import { spawnSync } from 'node:child_process';
import { lstatSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const top = resolve(import.meta.dirname, '..');

/** Runs npm ci when node_modules is absent or is not what package-lock.json says; ends the process when that fails. */
export function ensureInstalled() {
  if (isInstalled()) return;
  // npm ci would empty the folder behind the link, which another checkout works with.
  if (lstatSync(join(top, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
    console.error(
      'node_modules is a link and does not hold what package-lock.json names; nothing was installed.',
    );
    process.exit(2);
  }
  console.log('npm ci');
  const run = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (run.status === 0) return;
  console.error('The packages Heshu is built with could not be installed (npm ci failed).');
  process.exit(2);
}

/**
 * npm with its output shown; npm is a command file on Windows, so a shell starts it there.
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} options
 */
export function npm(args, options = {}) {
  const windows = process.platform === 'win32';
  return spawnSync('npm', args, {
    cwd: top,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: windows,
    ...options,
  });
}

/** npm leaves a record of what it put into node_modules; every package of the lock file must stand there, in its version. */
function isInstalled() {
  const wanted = packagesOf(join(top, 'package-lock.json'));
  const present = packagesOf(join(top, 'node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const found = present[path];
    return found ? found.version === version : optional === true;
  });
}

/**
 * @param {string} path
 * @returns {Record<string, { version?: string, optional?: boolean }> | undefined}
 */
function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
