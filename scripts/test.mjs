// npm test: from a fresh clone with nothing but Node 20. Types, lint, format, generated files, unit and protocol
// tests, then the build and the editor tests. What was skipped is counted, and the last line is "N passed, N failed".
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { notHere, notJudged } from './bench/shared.mjs';
import { ensureInstalled, top } from './install.mjs';
import { announced, keepTimes, readTimes, whole } from './stage-times.mjs';
import { runInPairs, runStage } from './stages.mjs';
import { add, skippedText } from './tally.mjs';

const results = join(top, '.cache', 'test-results');
const unit = join(results, 'unit.json');
const own = join(results, 'own-reports.json');
const host = join(results, 'vscode.json');
const browser = join(results, 'browser.json');
const kept = join(top, '.cache', 'test-times.json');

/** @param {string} path */
const packaged = (path) => join(top, 'node_modules', path);

/** @param {string} project */
const types = (project) => ({
  name: `types: ${project}`,
  command: [packaged('typescript/bin/tsc'), '--noEmit', '--project', project],
});

/** @typedef {import('./stages.mjs').Stage} Stage */

/** @type {Stage} */
const build = { name: 'build', command: ['esbuild.mjs'] };

/**
 * None needs another, and each works on one processor: two at a time, the longest first.
 * @type {readonly Stage[]}
 */
const cheap = [
  { name: 'lint', command: [packaged('eslint/bin/eslint.js'), '.', '--max-warnings', '0'] },
  ...[
    'tsconfig.json',
    'tsconfig.web.json',
    'tsconfig.server.json',
    'client/preview/tsconfig.json',
    'tsconfig.scripts.json',
  ].map(types),
  { name: 'format', command: [packaged('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'] },
  { name: 'unused code and packages', command: [packaged('knip/bin/knip.js'), '--no-progress'] },
  { name: 'generated files', command: ['scripts/generate.mjs', '--check'] },
  {
    name: 'grammar',
    command: [
      packaged('vscode-tmgrammar-test/dist/unit.js'),
      ...['--config', 'tests/grammar/languages.json', 'tests/grammar/*.test.md'],
    ],
  },
];

/** @type {Stage} */
const unitStage = {
  name: 'unit and protocol tests',
  command: [
    packaged('vitest/vitest.mjs'),
    ...['run', '--reporter=default', '--reporter=./scripts/progress-reporter.mjs'],
    ...['--reporter=json', `--outputFile.json=${unit}`],
  ],
  counts: [unit],
};

/** @type {Stage} */
const ownStage = {
  name: 'own reports',
  command: ['scripts/gate.mjs', 'own', '--results', own],
  counts: [own],
};

/** @type {Stage} */
const editorStage = {
  name: 'editor tests',
  command: ['scripts/editor-tests.mjs', host, browser],
  counts: [host, browser],
};

ensureInstalled();
rmSync(results, { recursive: true, force: true });
const start = performance.now();
const stages = [build, ...cheap, unitStage, ownStage, editorStage];
const before = readTimes(kept);
console.log(
  announced(
    stages.map(({ name }) => name),
    before,
  ),
);

const built = await runStage(build);
const outcomes = [
  built,
  ...(await runInPairs(cheap, before)),
  await runStage(unitStage),
  await runStage(ownStage),
];
if (built.tally.failed === 0) outcomes.push(await runStage(editorStage));
else console.log('\n── editor tests: not run, for the build failed');

const times = outcomes.map(({ seconds }, index) => [stages[index]?.name, seconds]);
keepTimes(kept, { ...before, ...Object.fromEntries(times), [whole]: (performance.now() - start) / 1000 });
const tally = add(outcomes.map((each) => each.tally));
for (const name of tally.names) console.log(`failed: ${name}`);
console.log(`\n${skippedText(tally) || 'nothing skipped'}`);
if (notHere() !== null) console.log(notJudged());
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed === 0 ? 0 : 1;
