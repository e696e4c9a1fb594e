// What npm test left out, and why: told in its last lines, because a test that is silently not run looks like one that passed.
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { notHere, notJudged } from './bench/shared.mjs';
import { top } from './install.mjs';

/** @typedef {{ name: string, assertionResults: readonly { status: string, fullName: string }[] }} TestFile */

/**
 * One line for each reason, with how many tests it cost and their names. A test says in its title what it needs: (needs …).
 * @param {readonly string[]} results Files of Vitest's JSON reporter.
 * @returns {readonly string[]}
 */
export function leftOut(results) {
  const files = results
    .filter((path) => existsSync(path))
    .flatMap((path) => JSON.parse(readFileSync(path, 'utf8')).testResults ?? []);
  const lines = skippedIn(files);
  return notHere() === null ? lines : [...lines, notJudged()];
}

/**
 * @param {readonly TestFile[]} files
 * @returns {readonly string[]}
 */
export function skippedIn(files) {
  const skipped = files.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'skipped' || status === 'pending' || status === 'todo')
      .map(({ fullName }) => ({ reason: reasonIn(fullName), title: `${relative(top, name)} > ${fullName}` })),
  );
  const reasons = [...new Set(skipped.map(({ reason }) => reason))];
  return reasons.flatMap((reason) => {
    const titles = skipped.filter((each) => each.reason === reason).map(({ title }) => title);
    return [`skipped: ${titles.length} tests, ${reason}:`, ...titles.map((title) => `    ${title}`)];
  });
}

/** @param {string} title */
function reasonIn(title) {
  const need = /\(needs (?<need>[^)]*)\)/.exec(title)?.groups?.need;
  return need === undefined ? 'no reason given' : `${need} is not here`;
}
