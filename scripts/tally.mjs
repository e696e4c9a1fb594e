// What the test runners of npm test leave: how many passed and failed, what failed, what was skipped and why.
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { top } from './install.mjs';

/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {readonly string[]} names What failed.
 * @property {readonly string[]} needs What each skipped test needs: `../shared`; '' for one that does not say.
 * @property {readonly string[]} notRun Whole runs that were skipped, each with its reason.
 */

/** @typedef {{ name: string, assertionResults: readonly { status: string, fullName: string }[] }} TestFile */

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function add(tallies) {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
    names: tallies.flatMap(({ names }) => names),
    needs: tallies.flatMap(({ needs }) => needs),
    notRun: tallies.flatMap(({ notRun }) => notRun),
  };
}

/**
 * A runner that died leaves no file; its stage's exit status says which.
 * @param {string} path
 * @returns {Tally}
 */
export function readTally(path) {
  return existsSync(path) ? tallyOf(JSON.parse(readFileSync(path, 'utf8'))) : add([]);
}

/**
 * @param {{ numPassedTests: number, numFailedTests: number, testResults?: readonly TestFile[], notRun?: string }} results
 * @returns {Tally}
 */
export function tallyOf({ numPassedTests, numFailedTests, testResults = [], notRun }) {
  return {
    passed: numPassedTests,
    failed: numFailedTests,
    names: testResults.flatMap(failedNames),
    needs: testResults.flatMap(({ assertionResults }) =>
      assertionResults.filter(({ status }) => skipped.has(status)).map(needOf),
    ),
    notRun: notRun === undefined ? [] : [notRun],
  };
}

/**
 * “skipped: 13 tests: 12 for want of LibreOffice, 1 without a reason; not run: browser tests (no Chromium)”, or '' where everything ran.
 * @param {Pick<Tally, 'needs' | 'notRun'>} tally
 * @returns {string}
 */
export function skippedText({ needs, notRun }) {
  const kinds = [...new Set(needs)].sort();
  const each = kinds.map((need) => {
    const count = needs.filter((other) => other === need).length;
    return need === '' ? `${count} without a reason` : `${count} for want of ${need}`;
  });
  const tests = needs.length === 0 ? [] : [`${needs.length} tests: ${each.join(', ')}`];
  const runs = notRun.length === 0 ? [] : [`not run: ${notRun.join('; ')}`];
  const left = [...tests, ...runs].join('; ');
  return left === '' ? '' : `skipped: ${left}`;
}

const skipped = new Set(['skipped', 'pending', 'todo', 'disabled']);

/**
 * `what LibreOffice makes of the files (needs LibreOffice)` says it, as the title of the test says.
 * @param {{ fullName: string }} test
 */
function needOf({ fullName }) {
  return /\(needs (?<need>[^)]+)\)/u.exec(fullName)?.groups?.need ?? '';
}

/**
 * @param {TestFile} file
 * @returns {readonly string[]}
 */
function failedNames({ name, assertionResults }) {
  return assertionResults
    .filter(({ status }) => status === 'failed')
    .map(({ fullName }) => `${relative(top, name)} > ${fullName}`);
}
