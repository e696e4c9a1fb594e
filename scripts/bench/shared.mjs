// Annotated and published reports and the programs that measure them are kept beside the project, not in it.
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { top } from '../install.mjs';

export const shared = resolve(top, '..', 'shared');

/** Why the gold and the published reports cannot be judged here, or null. */
export function notHere() {
  const missing = ['bench', 'gold', 'corpus', 'reports'].filter((name) => !existsSync(join(shared, name)));
  return missing.length === 0 ? null : `${missing.map((name) => `../shared/${name}`).join(', ')} not here`;
}

/** The line that says so: what is left out is never left out in silence. */
export function notJudged() {
  return `not judged: the gold and the published reports (${notHere()}); the own reports in tests/bench/own are`;
}

/**
 * Every so many of the reports of a folder, in the order of their names.
 * @param {string} folder
 * @param {number} every
 * @returns {readonly string[]}
 */
export function reportsIn(folder, every) {
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name) && name !== 'README.md')
    .sort()
    .filter((_name, at) => at % every === 0)
    .map((name) => join(folder, name));
}
