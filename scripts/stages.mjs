// Stages of npm test: each is one command, shown with its time, and its tests counted. Only Node's own modules.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { top } from './install.mjs';

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {readonly string[]} command A script of node_modules or of ours, and its arguments, run by this Node.
 * @property {readonly string[]} [counts] Result files its test runners write: JSON with numPassedTests and numFailedTests.
 */

/** @typedef {{ passed: number, failed: number, names: readonly string[] }} Tally What passed, and the names of what failed. */

/**
 * Runs one stage and shows its output. A stage that fails without a failed test, such as the types, counts as one failure.
 * @param {Stage} stage
 * @returns {Promise<Tally>}
 */
export async function runStage({ name, command, counts = [] }) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const status = await finished(command);
  const tally = add(counts.map(readTally));
  const failed = status === 0 ? tally.failed : Math.max(tally.failed, 1);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${name}: ${failed === 0 ? 'ok' : 'FAILED'} (${seconds} s)`);
  return { ...tally, failed, names: failed > 0 && tally.names.length === 0 ? [name] : tally.names };
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function add(tallies) {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
    names: tallies.flatMap(({ names }) => names),
  };
}

/**
 * A runner that was skipped or died leaves no file; its stage's exit status says which.
 * @param {string} path
 * @returns {Tally}
 */
function readTally(path) {
  if (!existsSync(path)) return add([]);
  const { numPassedTests, numFailedTests, testResults = [] } = JSON.parse(readFileSync(path, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests, names: testResults.flatMap(failedNames) };
}

/**
 * @param {{ name: string, assertionResults: readonly { status: string, fullName: string }[] }} file
 * @returns {readonly string[]}
 */
function failedNames({ name, assertionResults }) {
  return assertionResults
    .filter(({ status }) => status === 'failed')
    .map(({ fullName }) => `${relative(top, name)} > ${fullName}`);
}

/**
 * @param {readonly string[]} command
 * @returns {Promise<number>} the exit status
 */
function finished(command) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { cwd: top, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
