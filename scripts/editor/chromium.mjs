import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Tried in this order: what the person says, then what is on the path, then where the systems put browsers. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** A Chromium of this machine, or undefined; none is ever downloaded. HESHU_CHROMIUM names one. */
export function findChromium() {
  const named = process.env.HESHU_CHROMIUM;
  if (named) return existsSync(named) ? named : undefined;
  return names.map(onPath).find((path) => path !== undefined) ?? places.find(existsSync);
}

/** Keeps the browser from asking anything outside this machine; as root it cannot have its sandbox. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * @param {string} name
 * @returns {string | undefined}
 */
export function onPath(name) {
  const find = process.platform === 'win32' ? 'where' : 'which';
  const { status, stdout } = spawnSync(find, [name], { encoding: 'utf8' });
  return status === 0 ? stdout.split(/\r?\n/u)[0] : undefined;
}
