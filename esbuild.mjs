// Bundles every entry of Heshu into dist/. Usage: node esbuild.mjs [--production] [--watch]
import { chmodSync, cpSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import * as esbuild from 'esbuild';
import { serverBundle } from './scripts/server-bundle.mjs';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** @type {esbuild.BuildOptions} */
const common = {
  bundle: true,
  sourcemap: !production,
  minify: production,
  logLevel: 'warning',
  charset: 'utf8',
};

/** @type {esbuild.BuildOptions} */
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20' };

/** @type {esbuild.BuildOptions} */
const browser = { ...common, platform: 'browser', target: 'es2022', define: { global: 'globalThis' } };

/** @type {esbuild.BuildOptions} */
const webview = { ...browser, format: 'iife', jsx: 'automatic', jsxImportSource: 'preact' };

/** @type {esbuild.BuildOptions[]} */
const bundles = [
  {
    ...node,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
  { ...common, ...serverBundle, outfile: 'dist/server.js' },
  { ...node, entryPoints: ['client/src/desktop.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  {
    ...browser,
    entryPoints: ['client/src/web.ts'],
    outfile: 'dist/web/extension.js',
    format: 'cjs',
    external: ['vscode'],
  },
  { ...webview, entryPoints: ['client/preview/main.tsx'], outfile: 'dist/preview.js' },
  { ...webview, entryPoints: ['client/preview/word/main.tsx'], outfile: 'dist/word.js' },
];

// Built on its own so that the office formats cost nothing until a file asks for them; one bundle for a worker, which finds it
// under its name, and for Node, which takes it as a module.
bundles.push(
  {
    ...browser,
    entryPoints: ['server/src/formats/index.ts'],
    outfile: 'dist/office.js',
    format: 'iife',
    globalName: 'heshuOffice',
    conditions: ['worker'],
    footer: { js: "if (typeof module === 'object') module.exports = heshuOffice;" },
  },
  // The thread that reads with it; the bundle itself is loaded from beside this one.
  { ...node, entryPoints: ['server/src/node/office-thread.ts'], outfile: 'dist/office-thread.js' },
);

rmSync('dist', { recursive: true, force: true });
// The pages of the checks go along: a diagnostic links to its page, and nothing is looked up on a network.
cpSync('docs/checks', 'dist/checks', {
  recursive: true,
  filter: (file) => basename(file) !== 'README.md',
});
try {
  await Promise.all(bundles.map(bundle));
  chmodSync('dist/cli.js', 0o755);
} catch {
  // esbuild has said what is wrong, and where.
  process.exitCode = 1;
}

/** @param {esbuild.BuildOptions} options */
async function bundle(options) {
  if (!watch) return esbuild.build(options);
  const context = await esbuild.context(options);
  return context.watch();
}
