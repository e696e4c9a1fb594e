// What the READMEs and pages show of the command line is what it prints: every <!-- output: ARGS --> … <!-- /output --> is filled
// by running `node dist/cli.js ARGS`. Needs a build.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { top } from './install.mjs';

const cli = join(top, 'dist', 'cli.js');

/**
 * The text of a page with its outputs as they are now; unchanged where nothing is built yet.
 * @param {string} path
 */
export function withOutputs(path) {
  const text = readFileSync(join(top, path), 'utf8');
  if (!existsSync(cli)) return text;
  return text.replace(
    /(<!-- output: (.*?) -->\n)[^]*?(<!-- \/output -->)/g,
    (_whole, /** @type {string} */ open, /** @type {string} */ words, /** @type {string} */ close) =>
      `${open}\n\`\`\`text\n$ heshu ${words}\n${printed(words)}\n\`\`\`\n\n${close}`,
  );
}

/** @param {string} words */
function printed(words) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [cli, ...words.split(' ')], {
    cwd: top,
    encoding: 'utf8',
  });
  if (stderr || status === 2) throw new Error(`heshu ${words}: ${stderr}`);
  return stdout.trimEnd();
}
