import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hoverOf, openWorkbench, squigglesIn, type Workbench } from './workbench';

/** What a writer sees who begins a report and is helped along; the pictures of the walkthrough are taken here. */
let workbench: Workbench;
let editor: Locator;

beforeAll(async () => {
  workbench = await openWorkbench('examples');
  editor = await workbench.open('qingshui-2026.md');
  await workbench.page.locator('.statusbar-item', { hasText: 'findings' }).waitFor();
});

afterAll(async () => {
  await workbench.close();
});

test('a new report begins with the question whose it is', async () => {
  await workbench.command('Heshu: New Report');
  const levels = workbench.page.locator('.quick-input-list .monaco-list-row');
  await levels.filter({ hasText: 'Township' }).waitFor();
  expect(await levels.count()).toBe(4);
  await workbench.screenshot('walkthrough/new-report', workbench.page.locator('.quick-input-widget'));
  await workbench.page.keyboard.press('Escape');
});

test('a section is chosen by what it is made of, and stands where the caret was', async () => {
  await editor.locator('.view-lines').first().click();
  await workbench.page.keyboard.press('Control+End');
  await workbench.command('Heshu: Insert Section');
  await workbench.page.locator('.quick-input-widget input.input').fill('合计');
  const row = workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: '合计××个' });
  await row.first().waitFor();
  await workbench.screenshot('walkthrough/insert-section', workbench.page.locator('.quick-input-widget'));
  await row.first().click();
  await editor.locator('.view-line', { hasText: '合计××个' }).first().waitFor();
  await workbench.page.keyboard.press('Escape');
  await workbench.page.keyboard.press('Control+Z');
});

test('a section typed by its prefix is offered once, with the years of the report', async () => {
  await lastLine();
  await workbench.page.keyboard.type('hs-hgbt');
  await workbench.page.keyboard.press('Alt+/');
  const offered = workbench.page.locator('.suggest-widget .monaco-list-row');
  await offered.filter({ hasText: 'hs-hgbt' }).first().waitFor();
  expect(await offered.count()).toBe(1);
  await workbench.page.keyboard.press('Enter');
  await editor.locator('.view-line', { hasText: '一、2025年工作回顾' }).first().waitFor();
  await undone('一、2025年工作回顾');
});

test('VS Code’s own list of snippets has the same sections with gaps for place, year and numbers', async () => {
  await lastLine();
  await workbench.command('Snippets: Insert Snippet');
  await workbench.page.locator('.quick-input-widget input.input').fill('换届之年的五年回顾');
  await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'hs-five-years' }).click();
  await editor.locator('.view-line', { hasText: '由20××年的××元增加到20××年的××元' }).first().waitFor();
  await undone('由20××年的××元');
});

test('a mistake is explained, and each side of it has its correction', async () => {
  await workbench.select('110个');
  await squigglesIn(editor).first().waitFor();
  const hover = await hoverOf(editor, '110个', '62');
  await workbench.screenshot('walkthrough/mistake', hover, squigglesIn(editor).first());
  await workbench.page.keyboard.press('Escape');
  await workbench.page.keyboard.press('Control+.');
  const actions = workbench.page.locator('.action-widget .monaco-list-row');
  await actions.filter({ hasText: '100个' }).first().waitFor();
  await workbench.screenshot('walkthrough/fix', workbench.page.locator('.action-widget'));
  await workbench.page.keyboard.press('Escape');
});

test('a figure is given a new value in text and table, each place ticked before it is changed', async () => {
  await workbench.select('5248.8');
  await workbench.page.keyboard.press('F2');
  const box = workbench.page.locator('.rename-box input');
  await box.waitFor();
  await box.fill('5260');
  await workbench.page.keyboard.press('Enter');
  const places = workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: '→ 5260' });
  await places.first().waitFor();
  expect(await places.count()).toBeGreaterThan(1);
  await workbench.screenshot('walkthrough/rename', workbench.page.locator('.quick-input-widget'));
  // Who gives up has changed nothing.
  await workbench.page.keyboard.press('Escape');
  await workbench.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  await workbench.select('5248.8');
});

/** A new empty line at the end of the report. */
async function lastLine(): Promise<void> {
  await editor.locator('.view-lines').first().click();
  await workbench.page.keyboard.press('Control+End');
  await workbench.page.keyboard.press('Enter');
}

/** Takes back what was put in, until it is gone. */
async function undone(words: string): Promise<void> {
  const { keyboard } = workbench.page;
  await keyboard.press('Escape');
  await keyboard.press('Escape');
  const left = editor.locator('.view-line', { hasText: words });
  for (let step = 0; step < 20 && (await left.count()) > 0; step++) await keyboard.press('Control+Z');
  expect(await left.count()).toBe(0);
}
