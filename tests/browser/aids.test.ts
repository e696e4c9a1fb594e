import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hoverOf, openWorkbench, squigglesIn, type Workbench } from './workbench';

/** The reading aids, the layout and the comments that silence, as a Chinese writer meets them in the real editor. */
const report = `---
year: 2026
level: 乡镇
prior: 上年.md
---

# 莲塘镇政府工作报告

## 一、2025年工作回顾

财政收入5.2亿元，为年初目标4.8亿元的114%。

固定资产投资2600万元，完成年度任务的104%。

开发保洁岗位62个、护林岗位38个，合计100个。

成效显著,但仍需努力。

道路畅通,群众满意。
`;
let workbench: Workbench;
let editor: Locator;

beforeAll(async () => {
  const files = {
    '莲塘.md': report,
    '上年.md': '# 莲塘镇政府工作报告\n',
    '.vscode/settings.json': JSON.stringify({ 'heshu.ticks': true, 'heshu.inlayHints': true }),
  };
  workbench = await openWorkbench(null, files, 'zh-CN');
  await workbench.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  editor = await workbench.open('莲塘.md');
  await squigglesIn(editor).first().waitFor();
});

afterAll(async () => {
  await workbench.close();
});

test('each section says above its heading how its figures stand', async () => {
  await editor.locator('.codelens-decoration', { hasText: '个数字 · 已核' }).first().waitFor();
});

test('the implied task stands behind the rate, where the setting asks for it', async () => {
  await line('任务约 2488').waitFor();
});

test('checked figures have a tick, where the setting asks for it', async () => {
  await expect.poll(() => line('护林岗位').evaluate(ticksIn)).toBe(3);
});

test('figures, units and indicators are told apart by the server’s colours', async () => {
  const colours = (): Promise<number> =>
    line('护林岗位').evaluate((at) => {
      const parts = [...at.querySelectorAll('span span')].filter(
        ({ textContent }) => textContent === '62' || textContent === '保洁岗位',
      );
      return new Set(parts.map(({ className }) => className)).size;
    });
  await expect.poll(colours).toBe(2);
});

test('a file named in the front matter is a link', async () => {
  await editor.locator('.detected-link', { hasText: '上年.md' }).first().waitFor();
  await workbench.select('上年.md');
  await workbench.command('Open Link');
  await workbench.page.locator('.tab.active', { hasText: '上年.md' }).waitFor();
  await workbench.page.locator('.tab', { hasText: '莲塘.md' }).first().click();
  await line('护林岗位').waitFor();
});

test('the name of a check leads to its page', async () => {
  await workbench.select('114%');
  const hover = await hoverOf(editor, '114%', '完成率写为“114%”');
  await hover.getByText('completion-mismatch').first().click();
  await workbench.page.locator('.tab.active', { hasText: 'completion-mismatch' }).waitFor();
  await workbench.page.locator('.tab', { hasText: '莲塘.md' }).first().click();
  await line('护林岗位').waitFor();
});

test('a comment silences a figure once its reason is written over the gap, which is selected', async () => {
  await workbench.select('114%');
  await press('Control+.');
  const actions = workbench.page.locator('.action-widget .monaco-list-row.action');
  await actions.filter({ hasText: '忽略这里的“114%”' }).waitFor();
  const titles = await actions.allInnerTexts();
  for (let at = titles.findIndex((title) => title.includes('忽略这里的')); at > 0; at--)
    await press('ArrowDown');
  await press('Enter');
  await line('-- 请写明理由 -->').waitFor();
  await workbench.page.keyboard.insertText('任务年中调整');
  await line('-- 任务年中调整 -->').waitFor();
  await press('Escape', 'Control+End');
  await squigglesIn(editor).first().waitFor({ state: 'detached' });
});

test('the front matter folds away and comes back', async () => {
  await workbench.select('year: 2026');
  await press('Control+Shift+BracketLeft');
  await line('prior: 上年.md').waitFor({ state: 'detached' });
  await press('Control+Shift+BracketRight');
  await line('prior: 上年.md').waitFor();
});

test('an indicator is found by name in the whole folder', async () => {
  await press('Control+T');
  const field = workbench.page.locator('.quick-input-widget:visible input.input');
  await field.waitFor();
  await field.fill('#固定资产投资');
  const row = workbench.page
    .locator('.quick-input-list .monaco-list-row', { hasText: '固定资产投资' })
    .first();
  await row.waitFor();
  await press('Enter');
  await workbench.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  await line('固定资产投资2600万元').waitFor();
});

test('“Format Selection” sets the marks of what is selected, and no others', async () => {
  await workbench.select('成效显著,但仍需努力');
  await workbench.command('Format Selection');
  await line('成效显著，但仍需努力。').waitFor();
  await line('道路畅通,群众满意。').waitFor();
});

test('“Format Document” sets marks to full width and leaves figures alone', async () => {
  await workbench.command('Format Document');
  await line('道路畅通，群众满意。').waitFor();
  await line('保洁岗位62个、护林岗位38个，合计100个').waitFor();
});

test('nothing was asked of any other machine', () => {
  expect(workbench.outsideRequests).toEqual([]);
});

function line(words: string): Locator {
  return editor.locator('.view-line', { hasText: words }).first();
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await workbench.page.keyboard.press(key);
}

/** How many ticks a line draws: they are content of a style, not text. */
function ticksIn(at: Element): number {
  return [...at.querySelectorAll('span')].filter((each) =>
    getComputedStyle(each, '::after').content.includes('✓'),
  ).length;
}
