// npm start [-- FILE]: from a fresh clone with nothing but Node 20. Installs, builds, and shows what Heshu finds in the
// example report, or in FILE: first the findings with their arithmetic, then the indicator table.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { ensureInstalled, top } from './install.mjs';
import { exampleReport } from './example.mjs';

const [named, ...more] = process.argv.slice(2);
if (more.length > 0) stop('npm start -- FILE takes one file');
// npm runs scripts at the top of the project; the person stands somewhere else, and names a file from there.
const here = process.env.INIT_CWD ?? process.cwd();
const report = named ?? relative(here, exampleReport());
if (!statSync(resolve(here, report), { throwIfNoEntry: false })?.isFile()) stop(`no such file: ${report}`);

ensureInstalled();
run(join(top, 'esbuild.mjs'), [], top);
heshu('check', '--fail-on', 'never');
heshu('table');

/** @param {readonly string[]} words */
function heshu(...words) {
  console.log(`\n$ heshu ${words.join(' ')} ${report}\n`);
  run(join(top, 'dist', 'cli.js'), [...words, report], here);
}

/**
 * @param {string} script
 * @param {readonly string[]} args
 * @param {string} cwd
 */
function run(script, args, cwd) {
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 2);
}

/**
 * @param {string} reason
 * @returns {never}
 */
function stop(reason) {
  console.error(reason);
  process.exit(2);
}
