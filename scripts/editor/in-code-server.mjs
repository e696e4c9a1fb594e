// Runs a Mocha suite inside the extension host of code-server: what @vscode/test-electron does, without a desktop.
import { chromium } from 'playwright-core';
import { chromiumFlags } from './chromium.mjs';
import { startCodeServer } from './code-server.mjs';

/** The first line of the suite's own output (tests/vscode/index.ts). */
const suiteBegins = 'heshu in ';

/**
 * @param {object} options
 * @param {string} options.browser Chromium's path.
 * @param {string} options.extension The folder of the extension under test.
 * @param {string} options.tests The module that exports run().
 * @param {string} options.folder The folder to open.
 * @param {Record<string, string>} options.env For the extension host.
 * @param {number} options.limit Milliseconds after which the run counts as failed.
 * @returns {Promise<number>} the suite's exit status
 */
export async function runInCodeServer({ browser: executablePath, extension, tests, folder, env, limit }) {
  const server = await startCodeServer({ env });
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  try {
    const page = await browser.newPage();
    const exit = exitOf(page, limit);
    await page.goto(testAddress(server.address, { extension, tests, folder }));
    return await exit;
  } finally {
    await browser.close();
    await server.stop();
  }
}

/**
 * The workbench tells an automation around it what the tests print and how they end.
 * @param {import('playwright-core').Page} page
 * @param {number} limit
 * @returns {Promise<number>}
 */
async function exitOf(page, limit) {
  let suiteRuns = false;
  /** @type {(status: number) => void} */
  let settle = () => {};
  /** @type {Promise<number>} */
  const exit = new Promise((resolve) => (settle = resolve));
  await page.exposeFunction(
    'codeAutomationLog',
    (/** @type {string} */ _type, /** @type {unknown[]} */ words) => {
      // What the workbench says of its own start comes through the same door as the tests' words.
      suiteRuns ||= String(words[0]).startsWith(suiteBegins);
      if (suiteRuns) console.log(...words);
    },
  );
  await page.exposeFunction('codeAutomationExit', (/** @type {number} */ status) => settle(status));
  const timer = setTimeout(() => {
    console.error(`the extension host did not finish within ${limit / 1000} s`);
    settle(1);
  }, limit);
  return exit.finally(() => clearTimeout(timer));
}

/**
 * The workbench takes development options only from an authority that is the page's own host and port.
 * @param {string} address
 * @param {{ extension: string, tests: string, folder: string }} paths
 */
function testAddress(address, { extension, tests, folder }) {
  const remote = `vscode-remote://${new URL(address).host}`;
  const payload = [
    ['extensionDevelopmentPath', remote + extension],
    ['extensionTestsPath', remote + tests],
    ['skipWelcome', 'true'],
  ];
  return `${address}/?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}
