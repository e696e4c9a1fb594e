// npm test: from a fresh clone with nothing but Node 20. Types, lint, format, generated files, unit and protocol
// tests, then the build and the editor tests. The last line is "N passed, N failed".
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, top } from './install.mjs';
import { add, runStage } from './stages.mjs';

const results = join(top, '.cache', 'test-results');
const unit = join(results, 'unit.json');
const host = join(results, 'vscode.json');
const browser = join(results, 'browser.json');

/** @param {string} path */
const packaged = (path) => join(top, 'node_modules', path);

/** @param {string} project */
const types = (project) => ({
  name: `types: ${project}`,
  command: [packaged('typescript/bin/tsc'), '--noEmit', '--project', project],
});

/** @type {readonly import('./stages.mjs').Stage[]} */
const stages = [
  ...['tsconfig.json', 'tsconfig.web.json', 'client/preview/tsconfig.json', 'tsconfig.scripts.json'].map(
    types,
  ),
  { name: 'lint', command: [packaged('eslint/bin/eslint.js'), '.', '--max-warnings', '0'] },
  { name: 'format', command: [packaged('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'] },
  { name: 'unused code and packages', command: [packaged('knip/bin/knip.js'), '--no-progress'] },
  { name: 'generated files', command: ['scripts/generate.mjs', '--check'] },
  {
    name: 'unit and protocol tests',
    command: [
      packaged('vitest/vitest.mjs'),
      ...['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`],
    ],
    counts: [unit],
  },
  {
    name: 'grammar',
    command: [
      packaged('vscode-tmgrammar-test/dist/unit.js'),
      ...['--config', 'tests/grammar/languages.json', 'tests/grammar/*.test.md'],
    ],
  },
];

const editorStage = {
  name: 'editor tests',
  command: ['scripts/editor-tests.mjs', host, browser],
  counts: [host, browser],
};

ensureInstalled();
rmSync(results, { recursive: true, force: true });
const built = await runStage({ name: 'build', command: ['esbuild.mjs'] });
const tallies = [built];
for (const stage of stages) tallies.push(await runStage(stage));
if (built.failed === 0) tallies.push(await runStage(editorStage));
else console.log('\n── editor tests: not run, for the build failed');
const { passed, failed, names } = add(tallies);
for (const name of names) console.log(`failed: ${name}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
