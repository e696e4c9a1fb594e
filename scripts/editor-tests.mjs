// The editor layers of npm test. tests/vscode: a Mocha suite inside an extension host. tests/browser: what a person
// sees, in the browser VS Code. Usage: node scripts/editor-tests.mjs VSCODE-RESULTS BROWSER-RESULTS
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as esbuild from 'esbuild';
import { installedCodeServer } from './editor-install.mjs';
import { runBrowserTests } from './editor/browser-tests.mjs';
import { findChromium } from './editor/chromium.mjs';
import { findOrDownloadVSCode } from './editor/desktop.mjs';
import { runInCodeServer } from './editor/in-code-server.mjs';
import { top } from './install.mjs';
import { packExtension } from './package.mjs';

const [
  hostResults = join(top, '.cache', 'vscode.json'),
  browserResults = join(top, '.cache', 'browser.json'),
] = process.argv.slice(2);
const required = process.env.HESHU_REQUIRE_EDITOR === '1';
const suite = join(top, 'out', 'tests', 'vscode', 'index.js');
const chromium = findChromium();
const missing = whatIsMissing();

mkdirSync(dirname(hostResults), { recursive: true });
const statuses = [await hostTests(), browserTests()];
process.exitCode = Math.max(...statuses);

/** What the browser VS Code needs and does not have, in words, or undefined. */
function whatIsMissing() {
  if (!installedCodeServer()) return 'no browser VS Code (npm run editor:install puts one into .cache/)';
  return chromium === undefined ? 'no Chromium on this machine' : undefined;
}

/** @returns {Promise<number>} */
async function hostTests() {
  const desktop = await findOrDownloadVSCode(20_000);
  if (desktop === undefined && missing)
    return skipped('extension host tests', `no desktop VS Code, and ${missing}`, hostResults);
  await bundleSuite();
  const folder = workspace();
  try {
    const env = { HESHU_RESULTS: hostResults, HESHU_WORKSPACE: folder };
    const options = { extension: top, tests: suite, folder, env };
    return desktop === undefined
      ? await runInCodeServer({ ...options, browser: String(chromium), limit: 120_000 })
      : await runInDesktop(desktop, options);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} program
 * @param {{ extension: string, tests: string, folder: string, env: Record<string, string> }} options
 */
async function runInDesktop(program, { extension, tests, folder, env }) {
  const { runTests } = await import('@vscode/test-electron');
  return runTests({
    vscodeExecutablePath: program,
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    extensionTestsEnv: env,
    launchArgs: [folder, '--disable-extensions', '--disable-workspace-trust', '--skip-welcome'],
  }).catch(() => 1);
}

/** @returns {number} */
function browserTests() {
  if (missing) return skipped('browser tests', missing, browserResults);
  return runBrowserTests({ vsix: packExtension(), chromium: String(chromium), results: browserResults });
}

/** Mocha stays a package of its own: it loads its reporters by name. */
function bundleSuite() {
  return esbuild.build({
    entryPoints: [join(top, 'tests', 'vscode', 'index.ts')],
    outfile: suite,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
}

/** The tests type into reports, so they get a copy. */
function workspace() {
  const folder = mkdtempSync(join(tmpdir(), 'heshu-workspace-'));
  cpSync(join(top, 'tests', 'workspace'), folder, { recursive: true });
  return folder;
}

/**
 * Leaves word of it where the results would have been, for the end of npm test.
 * @param {string} what
 * @param {string} why
 * @param {string} results
 * @returns {number}
 */
function skipped(what, why, results) {
  console.log(`${what} ${required ? 'could not run' : 'skipped'}: ${why}`);
  const notRun = `${what} (${why})`;
  writeFileSync(results, JSON.stringify({ numPassedTests: 0, numFailedTests: 0, notRun }));
  return required ? 1 : 0;
}
