// How long the stages of npm test took, kept in .cache for who waits for the next run.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** @typedef {Readonly<Record<string, number>>} Times Seconds, by the name of the stage. */

/**
 * @param {string} path
 * @returns {Times} none where nothing was kept, or nothing that can be read
 */
export function readTimes(path) {
  try {
    const kept = Object.entries(JSON.parse(readFileSync(path, 'utf8')));
    return Object.fromEntries(kept.filter(([, seconds]) => typeof seconds === 'number'));
  } catch {
    return {};
  }
}

/**
 * @param {string} path
 * @param {Times} times
 */
export function keepTimes(path, times) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(times, null, 2)}\n`);
}

/** What the whole run is kept under, beside its stages. */
export const whole = 'all';

/**
 * “12 stages; last time they took 3 min 20 s, the longest editor tests (95 s), lint (41 s)”.
 * @param {readonly string[]} names
 * @param {Times} times
 * @returns {string}
 */
export function announced(names, times) {
  const count = `${names.length} stages`;
  const all = times[whole];
  if (all === undefined) return `${count}; how long they take is known after this run`;
  const longest = names
    .filter((name) => times[name] !== undefined)
    .sort((a, b) => (times[b] ?? 0) - (times[a] ?? 0))
    .slice(0, 3)
    .map((name) => `${name} (${(times[name] ?? 0).toFixed(0)} s)`);
  return `${count}; last time they took ${minutes(all)}, the longest ${longest.join(', ')}`;
}

/** @param {number} seconds */
function minutes(seconds) {
  const all = Math.round(seconds);
  return all < 60 ? `${all} s` : `${Math.floor(all / 60)} min ${all % 60} s`;
}
