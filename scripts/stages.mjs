// Stages of npm test: each is one command, shown with its time, and its tests counted. Only Node's own modules.
import { spawn } from 'node:child_process';
import { add, readTally } from './tally.mjs';
import { top } from './install.mjs';

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {readonly string[]} command A script of node_modules or of ours, and its arguments, run by this Node.
 * @property {readonly string[]} [counts] Result files its test runners write: JSON with numPassedTests and numFailedTests.
 */

/** @typedef {import('./tally.mjs').Tally} Tally */
/** @typedef {{ readonly tally: Tally, readonly seconds: number }} Outcome */

/** How often a stage that says nothing of itself is said to be running: on a terminal, in a log. */
const every = process.stdout.isTTY ? 2_000 : 30_000;

/**
 * Runs one stage and shows its output as it comes.
 * @param {Stage} stage
 * @returns {Promise<Outcome>}
 */
export async function runStage(stage) {
  console.log(`\n── ${stage.name}`);
  return outcomeOf(stage, performance.now(), await finished(stage.command, 'inherit'));
}

/**
 * Runs stages two at a time; the output of each is shown whole, when it has ended.
 * @param {readonly Stage[]} stages
 * @param {Readonly<Record<string, number>>} lastTime What each took, in seconds.
 * @returns {Promise<readonly Outcome[]>} in the order of the stages
 */
export async function runInPairs(stages, lastTime) {
  /** @type {Map<Stage, number>} */
  const running = new Map();
  const waiting = stages.entries();
  /** @type {Outcome[]} */
  const outcomes = [];
  const ticking = setInterval(() => showRunning(running, lastTime), every);
  const worker = async () => {
    for (const [index, stage] of waiting) {
      const start = performance.now();
      running.set(stage, start);
      const end = await finished(stage.command, 'pipe');
      running.delete(stage);
      clearLine();
      console.log(`\n── ${stage.name}\n${end.output}`.trimEnd());
      outcomes[index] = outcomeOf(stage, start, end);
    }
  };
  await Promise.all([worker(), worker()]);
  clearInterval(ticking);
  return outcomes;
}

/**
 * A stage that fails without a failed test, such as the types, counts as one failure.
 * @param {Stage} stage
 * @param {number} start
 * @param {Ended} end
 * @returns {Outcome}
 */
function outcomeOf({ name, counts = [] }, start, { status }) {
  const tally = add(counts.map(readTally));
  const failed = status === 0 ? tally.failed : Math.max(tally.failed, 1);
  const seconds = (performance.now() - start) / 1000;
  console.log(`── ${name}: ${failed === 0 ? 'ok' : 'FAILED'} (${seconds.toFixed(1)} s)`);
  const names = failed > 0 && tally.names.length === 0 ? [name] : tally.names;
  return { tally: { ...tally, failed, names }, seconds };
}

/**
 * “lint 32 s (last time 41 s), format 4 s”: over itself on a terminal, a line each time in a log.
 * @param {ReadonlyMap<Stage, number>} running
 * @param {Readonly<Record<string, number>>} lastTime
 */
function showRunning(running, lastTime) {
  const each = [...running].map(([{ name }, start]) => {
    const last = lastTime[name];
    const before = last === undefined ? '' : ` (last time ${last.toFixed(0)} s)`;
    return `${name} ${((performance.now() - start) / 1000).toFixed(0)} s${before}`;
  });
  if (each.length === 0) return;
  clearLine();
  process.stdout.write(`… ${each.join(', ')}${process.stdout.isTTY ? '' : '\n'}`);
}

function clearLine() {
  if (process.stdout.isTTY) process.stdout.write('\r\u001B[2K');
}

/** @typedef {{ readonly status: number, readonly output: string }} Ended */

/**
 * @param {readonly string[]} command
 * @param {'inherit' | 'pipe'} output
 * @returns {Promise<Ended>}
 */
function finished(command, output) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { cwd: top, stdio: ['ignore', output, output] });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => (said += chunk));
    child.once('error', ({ message }) => resolve({ status: 1, output: `${said}${message}\n` }));
    child.once('close', (code) => resolve({ status: code ?? 1, output: said }));
  });
}
