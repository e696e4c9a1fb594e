// Runs tests/browser. A browser VS Code on a busy machine now and then loses a click; a file with a failed test is
// therefore tried once more, in a fresh one and said aloud, and counts as it then ends. A true fault fails twice.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { top } from '../install.mjs';

/** @typedef {{ name: string, status: string, assertionResults: readonly { status: string, fullName: string }[] }} TestFile */

/**
 * @param {{ vsix: string, chromium: string, results: string }} options
 * @returns {number} the exit status
 */
export function runBrowserTests({ results, ...options }) {
  const first = runFiles([], results, options);
  const failed = first.status === 0 ? [] : first.files.filter(({ status }) => status !== 'passed');
  if (failed.length === 0) return first.status;
  const names = failed.map(({ name }) => relative(top, name));
  console.log(`\nTried once more: ${names.join(', ')}`);
  const second = runFiles(names, results, options);
  const kept = first.files.filter(({ name }) => !failed.some((each) => each.name === name));
  writeFileSync(results, JSON.stringify(report([...kept, ...second.files])));
  return second.status;
}

/**
 * @param {readonly string[]} names All files if there are none.
 * @param {string} results
 * @param {{ vsix: string, chromium: string }} options
 * @returns {{ status: number, files: readonly TestFile[] }}
 */
function runFiles(names, results, { vsix, chromium }) {
  const progress = join(top, 'scripts', 'progress-reporter.mjs');
  const reporters = [
    '--reporter=default',
    `--reporter=${progress}`,
    '--reporter=json',
    `--outputFile.json=${results}`,
  ];
  const { status } = spawnSync(
    process.execPath,
    [
      ...['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/browser/vitest.config.mts'],
      ...reporters,
      ...names,
    ],
    {
      cwd: top,
      env: { ...process.env, HESHU_VSIX: vsix, HESHU_CHROMIUM: chromium },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  return { status: status ?? 1, files: JSON.parse(readFileSync(results, 'utf8')).testResults };
}

/** @param {readonly TestFile[]} testResults */
function report(testResults) {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  /** @param {string} status */
  const count = (status) => tests.filter((each) => each.status === status).length;
  return { numPassedTests: count('passed'), numFailedTests: count('failed'), testResults };
}
