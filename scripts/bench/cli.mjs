// What the built command line says of reports: the findings a user would get, with the words they stand under.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { top } from '../install.mjs';
import { BadInput } from './bad-input.mjs';

/** @typedef {{ report: string, check: string, severity: string, message: string, under: string }} Told */
/** @typedef {{ line: number, character: number }} Position */
/** @typedef {{ check: string, severity: string, message: string, range: { start: Position, end: Position } }} WireFinding */

const largestAnswer = 2 ** 30;

/** Builds the command line, so that what is judged is what stands in the source. */
export function buildCli() {
  const { status } = spawnSync(process.execPath, ['esbuild.mjs'], { cwd: top, stdio: 'inherit' });
  if (status !== 0) throw new BadInput('the build failed, nothing was judged');
}

/**
 * The errors and warnings of some reports.
 * @param {readonly string[]} files
 * @returns {readonly Told[]}
 */
export function accusationsIn(files) {
  const args = ['dist/cli.js', 'check', '--format', 'json', '--fail-on', 'never', '--jobs', '2', ...files];
  const { stdout } = spawnSync(process.execPath, args, {
    cwd: top,
    encoding: 'utf8',
    maxBuffer: largestAnswer,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (!stdout) throw new BadInput(`heshu check answered nothing for ${files.length} reports`);
  /** @type {{ files: readonly { path: string, error?: string, findings: readonly WireFinding[] }[] }} */
  const answer = JSON.parse(stdout);
  return answer.files.flatMap(({ path, error, findings }) => {
    if (error) throw new BadInput(`${path}: ${error}`);
    const lines = readFileSync(path, 'utf8').split(/\r?\n/);
    const report = basename(path, extname(path));
    return findings
      .filter(({ severity }) => severity === 'error' || severity === 'warning')
      .map((finding) => ({ ...finding, report, under: wordsUnder(finding, lines) }));
  });
}

/**
 * Does something with a folder that is gone afterwards.
 * @template Result
 * @param {(folder: string) => Result} work
 * @returns {Result}
 */
export function inScratch(work) {
  const folder = mkdtempSync(join(tmpdir(), 'heshu-bench-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The words under a finding, as far as its first line goes.
 * @param {WireFinding} finding
 * @param {readonly string[]} lines
 */
function wordsUnder({ range: { start, end } }, lines) {
  const line = lines[start.line] ?? '';
  return line.slice(start.character, end.line === start.line ? end.character : undefined);
}
