// Bundles every entry of Heshu into dist/. Usage: node esbuild.mjs [--production] [--watch]
import { chmodSync, cpSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import * as esbuild from 'esbuild';

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

/** @type {esbuild.BuildOptions[]} */
const bundles = [
  {
    ...node,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
  { ...node, entryPoints: ['server/src/node/main.ts'], outfile: 'dist/server.js' },
  { ...node, entryPoints: ['client/src/desktop.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  {
    ...browser,
    entryPoints: ['client/src/web.ts'],
    outfile: 'dist/web/extension.js',
    format: 'cjs',
    external: ['vscode'],
  },
  // Without the condition remark's entity decoder asks for `document`, which a worker does not have.
  {
    ...browser,
    entryPoints: ['server/src/browser/main.ts'],
    outfile: 'dist/web/server.js',
    format: 'iife',
    conditions: ['worker'],
  },
  {
    ...browser,
    entryPoints: ['client/preview/main.tsx'],
    outfile: 'dist/preview.js',
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  },
];

// Built on its own so that the office formats cost nothing until a file asks for them.
const office = 'server/src/formats/index.ts';
bundles.push(
  { ...node, entryPoints: [office], outfile: 'dist/office.js' },
  // The thread that reads with it; the bundle itself is loaded from beside this one.
  { ...node, entryPoints: ['server/src/node/office-thread.ts'], outfile: 'dist/office-thread.js' },
  {
    ...browser,
    entryPoints: [office],
    outfile: 'dist/web/office.js',
    format: 'iife',
    globalName: 'heshuOffice',
    conditions: ['worker'],
  },
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
