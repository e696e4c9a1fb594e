import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleReport } from '../../scripts/example.mjs';
import { hoverOf, openWorkbench, squigglesIn, type Workbench } from './workbench';

/** What somebody sees who opens the example report for the first time. */
const text = readFileSync(exampleReport(), 'utf8');
let workbench: Workbench;
let editor: Locator;

beforeAll(async () => {
  workbench = await openWorkbench('examples');
  editor = await workbench.open('qingshui-2026.md');
});

afterAll(async () => {
  await workbench.close();
});

test('mistakes are underlined, and the status bar says what was checked', async () => {
  await workbench.select('110个');
  await squigglesIn(editor).first().waitFor();
  await status('findings').waitFor();
  expect(await status('findings').innerText()).toMatch(/Checked \d+/u);
});

test('the outline lists every heading once', async () => {
  await workbench.command('Explorer: Focus on Outline View');
  const headings = workbench.page.locator('.outline-tree .monaco-list-row');
  await headings.filter({ hasText: '一、2025年工作回顾' }).waitFor();
  const names = await headings.allInnerTexts();
  expect(names).toEqual([...new Set(names)]);
});

test('the indicator table opens beside the text, and a cell leads to its figure', async () => {
  await workbench.command('Open Indicator Table');
  const row = workbench.webview().getByRole('row').filter({ hasText: '财政收入' }).first();
  await row.getByRole('button', { name: '5248.8' }).first().click();
  const there = new RegExp(`Ln (?:${linesWith('5248.8').join('|')}), .*selected`, 'u');
  await workbench.page.locator('[id="status.editor.selection"]', { hasText: there }).waitFor();
});

test('the hover on a wrong figure shows the arithmetic', async () => {
  await workbench.select('110个');
  const hover = await hoverOf(editor, '110个', '62');
  expect(await hover.innerText()).toMatch(/62个? \+ 38个? = 100/u);
  await workbench.screenshot('editor', hover, squigglesIn(editor).first());
  await workbench.page.keyboard.press('Escape');
});

test('a correction clears its finding everywhere', async () => {
  const before = await findings();
  await workbench.select('110');
  await workbench.page.keyboard.type('100');
  await status(new RegExp(`findings ${before - 1}$`, 'u')).waitFor();
  await workbench
    .webview()
    .locator('#side-title', { hasText: String(before - 1) })
    .waitFor();
});

test('nothing was asked of any other machine', () => {
  expect(workbench.outsideRequests).toEqual([]);
});

/** The numbers of the lines that a text stands on, from 1. */
function linesWith(words: string): readonly number[] {
  return text.split('\n').flatMap((line, at) => (line.includes(words) ? [at + 1] : []));
}

/** The status bar item with these words. */
function status(words: string | RegExp): Locator {
  return workbench.page.locator('.statusbar-item', { hasText: words });
}

/** How many findings the status bar counts. */
async function findings(): Promise<number> {
  const [, count] = /findings (\d+)/u.exec(await status('findings').innerText()) ?? [];
  return Number(count);
}
