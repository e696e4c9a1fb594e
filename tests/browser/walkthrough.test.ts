import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hoverOf, openWorkbench, squigglesIn, type Workbench } from './workbench';

/**
 * A new user who follows nothing but the walkthrough, in Chinese and in an empty folder: begins a report, puts a page together
 * from sections, is shown a figure that cannot be right, corrects it, changes another one everywhere, and opens the table.
 */
let workbench: Workbench;
let editor: Locator;

beforeAll(async () => {
  workbench = await openWorkbench(null, {}, 'zh-CN');
});

afterAll(async () => {
  await workbench.close();
});

test('the walkthrough is found and says what to do first', async () => {
  await openWalkthrough();
  await step('新建报告').waitFor();
  expect(await workbench.page.locator('.getting-started-step').count()).toBe(8);
  await workbench.screenshot(
    'walkthrough/zh-cn/start',
    workbench.page.locator('.getting-started-step').first(),
    workbench.page.locator('.getting-started-step').last(),
  );
});

test('its first button begins a report', async () => {
  await button('新建报告').click();
  const levels = rows();
  await levels.filter({ hasText: '乡镇' }).waitFor();
  await workbench.screenshot('walkthrough/zh-cn/new-report', workbench.page.locator('.quick-input-widget'));
  await levels.filter({ hasText: '乡镇' }).click();
  await answer('新建报告（2/6）', '莲塘镇');
  await answer('新建报告（3/6）', '2026');
  await title('新建报告（4/6）').waitFor();
  await rows().filter({ hasText: '年度报告' }).first().click();
  await title('新建报告（5/6）').waitFor();
  await rows().filter({ hasText: '没有' }).first().click();
  await title('新建报告（6/6）').waitFor();
  await rows().filter({ hasText: '没有' }).first().click();
  // Where to keep it: the folder that is open, under the name proposed.
  await field().waitFor();
  await expect.poll(() => field().inputValue()).toContain('莲塘镇2026年政府工作报告.md');
  await workbench.page.keyboard.press('Enter');
  editor = workbench.page.locator('.editor-instance', {
    has: workbench.page.locator(`[data-uri$="${encodeURI('莲塘镇2026年政府工作报告.md')}"]`),
  });
  await editor.locator('.view-line', { hasText: '莲塘镇政府工作报告' }).first().waitFor();
  await line('财政收入××万元').waitFor();
});

test('a page is put together from sections', async () => {
  // One page is enough: everything below the salutation is written anew.
  await workbench.select('## 一、2025年工作回顾');
  await press('ArrowLeft', 'Control+Shift+End', 'Delete');
  await line('工作回顾').waitFor({ state: 'detached' });
  await openWalkthrough();
  await step('插入章节').click();
  await button('插入章节').click();
  await rows().first().waitFor();
  await workbench.screenshot(
    'walkthrough/zh-cn/insert-section',
    workbench.page.locator('.quick-input-widget'),
  );
  await field().fill('回顾标题');
  await chooseFirst('回顾部分的一级标题');
  await line('一、2025年工作回顾').waitFor();
  await toEnd();
  // The same by its prefix in pinyin, without the list.
  await typedPrefix('hs-xzzbd', '乡镇回顾部分的主要指标段');
  await line('主要指标稳中有进').waitFor();
  await fill('5248.8', '5200', '109', '3.6', '8.2', '6.3', '7.5', '2.4', '9.1', '22600', '6.8');
  await toEnd();
  await insert('合计句');
  await line('合计××个').waitFor();
  await fill('公益性岗位', '120', '辅助性岗位', '80', '200');
  await toEnd();
  await workbench.page.keyboard.insertText('\n\n全年招商引资到位资金24000万元，创历史新高。\n\n');
  await insert('安排部分的一级标题');
  await line('二、2026年工作安排').waitFor();
  await toEnd();
  await insert('乡镇来年预期目标');
  await line('预期目标').waitFor();
  await fill('5560', '3.9', '6.8', '2.6', '6.5');
  await toEnd();
  await insert('结束语');
  await line('蓝图已经绘就').waitFor();
  await toEnd();
  await workbench.screenshot('walkthrough/zh-cn/page', editor);
});

test('each section says above its heading how its figures stand', async () => {
  await workbench.select('## 一、2025年工作回顾');
  const lenses = editor.locator('.codelens-decoration', { hasText: '15 个数字 · 已核' });
  await lenses.filter({ visible: true }).first().waitFor();
});

test('what is still open is pointed out until it is filled, and no number is left that the writer did not write', async () => {
  await press('Control+Home');
  await editor.locator('.squiggly-info').first().waitFor();
  for (const [gap, words] of [
    ['×月×日', '1月8日'],
    ['×届', '十九届'],
    ['×次', '五次'],
    ['×××', '周明远'],
    ['××大', '二十大'],
    ['××届×中', '二十届四中'],
  ] as const) {
    await workbench.select(gap);
    await workbench.page.keyboard.insertText(words);
    await line(words).waitFor();
  }
  await editor.locator('.squiggly-info').first().waitFor({ state: 'detached' });
  await press('Control+S');
  const file = join(workbench.folder, '莲塘镇2026年政府工作报告.md');
  await expect.poll(() => readFileSync(file, 'utf8')).not.toContain('×');
});

test('the figure that cannot be right is underlined and explained in Chinese', async () => {
  await workbench.select('109%');
  await squigglesIn(editor).first().waitFor();
  const hover = await hoverOf(editor, '109%', '完成率写为“109%”');
  expect(await hover.innerText()).toMatch(/5248\.8万元 ÷ 5200万元 ≈ 101%/u);
  await workbench.screenshot('walkthrough/zh-cn/mistake', hover, squigglesIn(editor).first());
  await press('Escape');
});

test('a quick fix corrects it', async () => {
  await workbench.select('109%');
  await press('Control+.');
  const actions = workbench.page.locator('.action-widget .monaco-list-row');
  await actions.filter({ hasText: '101%' }).first().waitFor();
  await workbench.screenshot('walkthrough/zh-cn/fix', workbench.page.locator('.action-widget'));
  // The first of them, which the arrow keys and Enter choose.
  await press('Enter');
  await line('为年初目标5200万元的101%').waitFor();
  await squigglesIn(editor).first().waitFor({ state: 'detached' });
});

test('F2 changes a figure everywhere, each mention in its own unit, after a preview', async () => {
  await workbench.select('2.4亿元');
  await press('ArrowLeft', 'F2');
  const box = workbench.page.locator('.rename-box input');
  await box.waitFor();
  await box.fill('2.45亿元');
  await press('Enter');
  await title('同一个数字共 2 处').waitFor();
  await rows().filter({ hasText: '24000 → 24500' }).waitFor();
  expect(await rows().count()).toBe(2);
  await workbench.screenshot('walkthrough/zh-cn/rename', workbench.page.locator('.quick-input-widget'));
  await press('Enter');
  await line('到位资金2.45亿元').waitFor();
  await line('到位资金24500万元').waitFor();
});

test('the table shows the page’s indicators', async () => {
  await openWalkthrough();
  await step('看指标表').click();
  await button('打开指标表').click();
  const row = workbench.webview().getByRole('row').filter({ hasText: '财政收入' }).first();
  await row.getByRole('button', { name: '5248.8' }).first().click();
  // A cell leads back to the text, which stands before the walkthrough again.
  await line('主要指标稳中有进').waitFor();
  await workbench.screenshot('walkthrough/zh-cn/table', workbench.page.locator('iframe.webview.ready'));
});

test('nothing was asked of any other machine', () => {
  expect(workbench.outsideRequests).toEqual([]);
});

async function openWalkthrough(): Promise<void> {
  await workbench.command('Open Walkthrough');
  await field().fill('核数');
  await rows().filter({ hasText: '写一份数字对得上的报告' }).first().click();
  await step('新建报告').waitFor();
}

/** A step of the walkthrough by its title. */
function step(name: string): Locator {
  return workbench.page.locator('.getting-started-step', { hasText: name }).first();
}

/** The button of the step that is open. */
function button(name: string): Locator {
  return workbench.page.locator('.getting-started-step.expanded .monaco-button', { hasText: name }).first();
}

function rows(): Locator {
  return workbench.page.locator('.quick-input-list .monaco-list-row');
}

function field(): Locator {
  return workbench.page.locator('.quick-input-widget:visible input.input');
}

function title(name: string): Locator {
  return workbench.page.locator('.quick-input-title', { hasText: name });
}

async function answer(question: string, words: string): Promise<void> {
  await title(question).waitFor();
  await field().fill(words);
  await workbench.page.keyboard.press('Enter');
}

/** A line of the report; the editor draws blanks as no-break spaces. */
function line(words: string): Locator {
  return editor.locator('.view-line', { hasText: words }).first();
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await workbench.page.keyboard.press(key);
}

/** Leaves a section that was put in, for the end of the report. */
async function toEnd(): Promise<void> {
  await press('Escape', 'Escape', 'Control+End');
}

async function insert(words: string): Promise<void> {
  await press('Control+Alt+J');
  await rows().first().waitFor();
  await field().fill(words);
  await chooseFirst(words);
}

async function chooseFirst(words: string): Promise<void> {
  await rows().filter({ hasText: words }).first().click();
  await workbench.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

async function typedPrefix(prefix: string, section: string): Promise<void> {
  await workbench.page.keyboard.type(prefix);
  await press('Alt+/');
  const offered = workbench.page.locator('.suggest-widget .monaco-list-row', { hasText: prefix }).first();
  await offered.waitFor();
  expect(await offered.innerText()).toContain(section.slice(0, 2));
  await press('Enter');
}

/** Writes over the gap the caret is in and goes on to the next, as often as there are words. */
async function fill(...gaps: readonly string[]): Promise<void> {
  for (const words of gaps) {
    await workbench.page.keyboard.insertText(words);
    await press('Tab');
  }
}
