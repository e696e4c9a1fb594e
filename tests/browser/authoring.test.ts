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

test('six questions counted as six make a report, whose gaps Tab goes through and Escape leaves', async () => {
  const { keyboard } = workbench.page;
  const asked = workbench.page.locator('.quick-input-widget:visible');
  const step = async (counted: string): Promise<void> =>
    asked.locator('.quick-input-title', { hasText: counted }).waitFor();
  await workbench.command('Heshu: New Report');
  await step('(1/6)');
  await keyboard.press('Enter');
  await step('(2/6)');
  await keyboard.insertText('莲塘镇');
  await keyboard.press('Enter');
  await step('(3/6)');
  await asked.locator('input.input').fill('2026');
  await keyboard.press('Enter');
  await step('(4/6)');
  expect(await asked.locator('.monaco-list-row').first().textContent()).toContain('Turn of a five-year plan');
  await keyboard.press('Enter');
  await step('(5/6)');
  await keyboard.press('Enter');
  await step('(6/6)');
  await keyboard.press('Enter');
  await asked.locator('.quick-input-title', { hasText: 'Where to keep the new report' }).waitFor();
  await keyboard.press('Enter');
  const tab = workbench.page.locator('.tab.active', { hasText: '莲塘镇2026年政府工作报告.md' });
  await tab.waitFor();
  const selected = workbench.page.locator('.statusbar-item', { hasText: 'selected' });
  // ——2026年×月×日: the month, the day, and the month again; then the caret's own Tab.
  const at = async (place: string): Promise<void> =>
    workbench.page.locator('.statusbar-item', { hasText: place }).waitFor();
  await at('Ln 11, Col 9 (1 selected)');
  await keyboard.press('Tab');
  await at('Ln 11, Col 11 (1 selected)');
  await keyboard.press('Shift+Tab');
  await at('Ln 11, Col 9 (1 selected)');
  await keyboard.insertText('1');
  await keyboard.press('Tab');
  await at('Ln 11, Col 11 (1 selected)');
  await keyboard.press('Escape');
  await keyboard.press('ArrowRight');
  await keyboard.press('Tab');
  await selected.waitFor({ state: 'hidden' });
  await keyboard.press('Control+S');
  await workbench.page.locator('.tab.active.dirty').waitFor({ state: 'hidden' });
  await workbench.command('View: Close Editor');
  await tab.waitFor({ state: 'hidden' });
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
  await workbench.page.keyboard.type('hs-');
  const offered = workbench.page.locator('.suggest-widget.visible .monaco-list-row');
  await offered.first().waitFor();
  await workbench.page.keyboard.type('hgbt');
  const wanted = offered.filter({ hasText: 'hs-hgbt' });
  await expect.poll(() => offered.first().textContent()).toContain('hs-hgbt');
  expect(await wanted.count()).toBe(1);
  await workbench.page.keyboard.press('Enter');
  await editor.locator('.view-line', { hasText: '一、2025年工作回顾' }).first().waitFor();
  await undone('一、2025年工作回顾');
});

test('核数 put in by an input method is offered its sections unasked; undone, or inside a word, it is not', async () => {
  const offered = workbench.page.locator('.suggest-widget.visible .monaco-list-row');
  await lastLine();
  await workbench.page.keyboard.insertText('核数');
  await offered.filter({ hasText: '核数回顾标题' }).first().waitFor();
  await workbench.page.keyboard.press('Escape');
  await workbench.page.keyboard.insertText('民生');
  await offered.filter({ hasText: '核数民生段' }).first().waitFor();
  await undone('核数');
  await lastLine();
  await workbench.page.keyboard.insertText('经审');
  await workbench.page.keyboard.insertText('核数');
  await workbench.page.keyboard.type('hs');
  expect(await offered.count()).toBe(0);
  await undone('经审核数');
});

test('VS Code’s own list of snippets has the same sections with gaps for place, year and numbers', async () => {
  await lastLine();
  await workbench.command('Snippets: Insert Snippet');
  await workbench.page.locator('.quick-input-widget input.input').fill('五年首尾两个数');
  await workbench.page
    .locator('.quick-input-list .monaco-list-row', { hasText: 'hs-average-growth' })
    .click();
  await editor.locator('.view-line', { hasText: '由20××年的××亿元增加到20××年的××亿元' }).first().waitFor();
  await undone('由20××年的××亿元');
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
