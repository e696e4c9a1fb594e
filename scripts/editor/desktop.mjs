// A desktop VS Code of this machine, or one that @vscode/test-electron can download in a moment.
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onPath } from './chromium.mjs';

/** Whether a window can be opened here at all; on Linux that takes a display. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** The program behind the `code` command, or undefined. HESHU_VSCODE names one. */
export function findVSCode() {
  const named = process.env.HESHU_VSCODE;
  if (named) return existsSync(named) ? named : undefined;
  const command = onPath(process.platform === 'win32' ? 'code.cmd' : 'code');
  return command === undefined ? undefined : programs(realpathSync(command)).find(existsSync);
}

/**
 * The program that runs tests, downloaded if need be, or undefined when that takes longer than the limit.
 * @param {number} limit Milliseconds.
 */
export async function findOrDownloadVSCode(limit) {
  if (!hasDisplay()) return undefined;
  return findVSCode() ?? (await download(limit));
}

/**
 * @param {number} limit
 * @returns {Promise<string | undefined>}
 */
async function download(limit) {
  const { downloadAndUnzipVSCode, SilentReporter } = await import('@vscode/test-electron');
  /** @type {Promise<undefined>} */
  const tooLong = new Promise((resolve) => setTimeout(() => resolve(undefined), limit).unref());
  const downloaded = downloadAndUnzipVSCode({ timeout: limit, reporter: new SilentReporter() });
  return Promise.race([downloaded.catch(() => undefined), tooLong]);
}

/**
 * Where the program lies beside its `code` command, on the three systems.
 * @param {string} command
 */
function programs(command) {
  const bin = dirname(command);
  return [
    join(bin, '..', 'code'),
    join(bin, '..', '..', '..', 'MacOS', 'Electron'),
    join(bin, '..', 'Code.exe'),
  ];
}
