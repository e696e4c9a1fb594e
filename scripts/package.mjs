// npm run package: builds and writes heshu-VERSION.vsix at the top of the project.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { top } from './install.mjs';

/**
 * Packs what dist/ holds into a VSIX and returns its path. The bundles carry every package they use, so none are packed.
 * @returns {string}
 */
export function packExtension() {
  const { version } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'));
  const vsix = join(top, `heshu-${version}.vsix`);
  const vsce = join(top, 'node_modules', '@vscode', 'vsce', 'vsce');
  node([
    vsce,
    'package',
    '--no-dependencies',
    '--no-rewrite-relative-links',
    '--allow-missing-repository',
    '--out',
    vsix,
  ]);
  return vsix;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  node([join(top, 'esbuild.mjs'), '--production']);
  packExtension();
}

/** @param {readonly string[]} args */
function node(args) {
  const { status } = spawnSync(process.execPath, args, { cwd: top, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) process.exit(1);
}
