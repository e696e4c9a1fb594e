// npm run package: builds and writes heshu-VERSION.vsix at the top of the project, and beside it what goes with a release.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { top } from './install.mjs';
import { writeAssets } from './release/assets.mjs';
import { extensionPage } from './release/page.mjs';

const { version } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'));

/**
 * Packs what dist/ holds into a VSIX and returns its path. The bundles carry every package they use, so none are packed.
 * @returns {string}
 */
export function packExtension() {
  const vsix = join(top, `heshu-${version}.vsix`);
  const vsce = join(top, 'node_modules', '@vscode', 'vsce', 'vsce');
  const page = join(top, 'dist', 'page.md');
  const readme = readFileSync(join(top, 'README.zh-CN.md'), 'utf8');
  writeFileSync(
    page,
    extensionPage(readme, (path) => readFileSync(join(top, path))),
  );
  node([
    vsce,
    'package',
    '--no-dependencies',
    '--no-rewrite-relative-links',
    '--allow-missing-repository',
    ...['--readme-path', 'dist/page.md'],
    ...['--out', vsix],
  ]);
  return vsix;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  node([join(top, 'esbuild.mjs'), '--production']);
  for (const file of writeAssets(packExtension(), version)) console.log(basename(file));
}

/**
 * The same sources give the same bytes, whenever and wherever they are packed.
 * @param {readonly string[]} args
 */
function node(args) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: top,
    env: { ...process.env, SOURCE_DATE_EPOCH: '315619200', TZ: 'UTC' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) process.exit(1);
}
