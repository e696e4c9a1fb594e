import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { example, exported, partsOf, read } from '../formats/exported';
import { openWorkbench, type Workbench } from './workbench';

/**
 * A writer who has a draft in Word and the file to install, and nothing else: opens the draft, sees its first finding, imports it,
 * goes from one finding to the next, and hands the comments back in a copy of the draft. All in Chinese.
 */
const draft = '清水湾镇报告稿.docx';
let workbench: Workbench;
let word: Uint8Array;

beforeAll(async () => {
  word = await exported(read(example));
  const files = {
    [draft]: word,
    '坏稿.docx': '这不是 Word 文档',
    '旧稿.txt': gb18030('柳溪镇政府工作报告\n\n一、2025年工作回顾\n'),
    '说明.txt': '安装说明\n\n把文件放到文件夹里。\n',
  };
  workbench = await openWorkbench(null, files, 'zh-CN');
});

afterAll(async () => {
  await workbench.close();
});

test('the file that was installed is known to the editor', async () => {
  await expect.poll(knowsHeshu, { timeout: 50_000, interval: 1000 }).toBe(true);
});

test('its page shows its pictures, in Chinese, and asks no other machine for them', async () => {
  await workbench.page.locator('.activitybar .action-label.codicon-extensions-view-icon').click();
  await workbench.page.locator('.extensions-list .extension-list-item', { hasText: '核数' }).first().click();
  const shown = workbench.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  await shown.getByRole('heading', { name: '三步用起来' }).waitFor();
  const pictures = shown.locator('img');
  expect(await pictures.count()).toBeGreaterThanOrEqual(4);
  for (const picture of await pictures.all())
    await expect.poll(async () => (await picture.boundingBox())?.height ?? 0).toBeGreaterThan(60);
  expect(workbench.outsideRequests).toEqual([]);
  await workbench.command('View: Close Editor');
  await workbench.page.locator('.activitybar .action-label.codicon-explorer-view-icon').click();
});

test('a Word draft opens as the report it holds, its findings at their figures', async () => {
  await inExplorer(draft).dblclick();
  await page().getByRole('heading', { name: '清水湾镇政府工作报告' }).first().waitFor();
  const findings = page().getByRole('region', { name: /^发现.*7/u });
  expect(await findings.getByRole('listitem').count()).toBe(7);
  expect(await page().locator('mark').allInnerTexts()).toEqual([
    ...['114.4%', '328户', '三个村', '近3万余份', '263人', '110个', '四是'],
  ]);
});

test('a figure shows its arithmetic, by mouse and by keyboard', async () => {
  await page().locator('mark', { hasText: '110个' }).click();
  await page().getByRole('note').filter({ hasText: '62个 + 38个 = 100个' }).waitFor();
  await workbench.page.setViewportSize({ width: 1120, height: 950 });
  await workbench.screenshot('walkthrough/zh-cn/draft', workbench.page.locator('iframe.webview.ready'));
  await workbench.page.setViewportSize({ width: 1680, height: 950 });
  await page().locator('mark', { hasText: '328户' }).focus();
  await workbench.page.keyboard.press('Enter');
  await page().getByRole('note').filter({ hasText: '328户 > 312户' }).waitFor();
  await workbench.page.keyboard.press('Enter');
  await page().getByRole('note').waitFor({ state: 'detached' });
});

test('its policy lets in nothing but its own script and style', async () => {
  const policy = await page().locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toMatch(/^default-src 'none'; style-src 'nonce-[^']+'; script-src 'nonce-[^']+'$/u);
});

test('the findings are written into a copy of the draft, and the draft stays as it is', async () => {
  await page().getByRole('button', { name: '导出带批注的 Word' }).click();
  const copy = await saved(draft.replace('.docx', ' 批注.docx'));
  const parts = partsOf(copy);
  expect(parts['word/comments.xml']).toContain('算式：62个 + 38个 = 100个');
  expect(parts['word/document.xml']).toContain('<w:commentRangeStart w:id="6"/>');
  expect(parts['word/styles.xml']).toBe(partsOf(word)['word/styles.xml']);
  expect(new Uint8Array(readFileSync(join(workbench.folder, draft)))).toEqual(word);
});

test('imported, it is a report to write on, and F8 goes from one finding to the next', async () => {
  await page().getByRole('button', { name: '导入为报告' }).click();
  await saved(draft.replace('.docx', '.md'));
  await workbench.page.locator('.tab.active', { hasText: '清水湾镇报告稿.md' }).waitFor();
  await workbench.page.locator('.squiggly-error').first().waitFor();
  await workbench.page.keyboard.press('F8');
  const shown = workbench.page.locator('.marker-widget');
  await shown.filter({ hasText: '114.4%' }).waitFor();
  await workbench.page.keyboard.press('F8');
  await shown.filter({ hasText: '328户' }).waitFor();
  await workbench.page.keyboard.press('Escape');
});

test('a file that is no Word document says so in one line', async () => {
  await inExplorer('坏稿.docx').dblclick();
  await page().getByText('坏稿.docx: 虽以 .docx 结尾，内容却不是 Word 文档').waitFor();
});

test('a text in GBK is not checked as it looks, but read through the import', async () => {
  await inExplorer('旧稿.txt').dblclick();
  await workbench.page.locator('.tab.active', { hasText: '旧稿.txt' }).waitFor();
  await workbench.command('核数: 核对此文件');
  await notice('可能是 GBK').waitFor();
  await notice('可能是 GBK').getByRole('button', { name: '导入为报告' }).click();
  expect((await saved('旧稿.md')).toString()).toContain('柳溪镇政府工作报告');
});

test('the menu of the Explorer offers both on a draft, and neither on other files', async () => {
  await inExplorer(draft).click({ button: 'right' });
  const menu = workbench.page.locator('.monaco-menu');
  for (const name of ['核对此文件', '导入为报告（Word 或文本）…', '导出带批注的 Word…'])
    await menu.getByText(name, { exact: true }).waitFor();
  await workbench.page.keyboard.press('Escape');
});

test('a report pasted into a new page is offered to be checked, once, and any other text never', async () => {
  await paste('Untitled-1', '会议通知\n\n'.concat('请各村于周五前报送材料。'.repeat(12)));
  await paste(
    'Untitled-2',
    '柳溪镇政府工作报告\n\n一、2025年工作回顾\n\n全镇开发保洁岗位62个、护林岗位38个，合计110个。'.concat(
      '各位代表，过去一年全镇上下同心同德。'.repeat(6),
    ),
  );
  await notice('这像是一份政府工作报告').waitFor();
  expect(await notice('这像是一份政府工作报告').count()).toBe(1);
  await notice('这像是一份政府工作报告').getByRole('button', { name: '是' }).click();
  await workbench.page.locator('.squiggly-error').first().waitFor();
});

test('the example opens from the palette as a page of its own, to be written on', async () => {
  await workbench.command('核数: 打开示例报告');
  await workbench.page
    .locator('.tab.active', { hasText: '清水湾镇政府工作报告' })
    .or(workbench.page.locator('.tab.active', { hasText: 'Untitled' }))
    .first()
    .waitFor();
  await workbench.page.locator('.statusbar-item', { hasText: '发现 7' }).waitFor();
});

test('nothing was asked of any other machine', () => {
  expect(workbench.outsideRequests).toEqual([]);
});

async function knowsHeshu(): Promise<boolean> {
  await workbench.page.keyboard.press('F1');
  await workbench.page.locator('.quick-input-widget input.input').fill('>核数: 打开示例');
  const first = workbench.page.locator('.quick-input-list .monaco-list-row').first();
  await first.waitFor();
  const name = await first.innerText();
  await workbench.page.keyboard.press('Escape');
  return name.includes('打开示例报告');
}

/** The page of the Word document in front. */
function page(): ReturnType<Workbench['webview']> {
  return workbench.webview();
}

function inExplorer(file: string): Locator {
  return workbench.page.locator('.explorer-folders-view .monaco-list-row', { hasText: file }).first();
}

function notice(text: string): Locator {
  return workbench.page.locator('.notification-list-item', { hasText: text });
}

/** The dialog's own proposal is taken; what is on the disk then. */
async function saved(file: string): Promise<Buffer> {
  const dialog = workbench.page.locator('.quick-input-widget:visible');
  const field = dialog.locator('input.input');
  const path = join(workbench.folder, file);
  await expect.poll(() => field.inputValue(), { timeout: 20_000 }).toBe(path);
  await field.press('Enter');
  await expect.poll(() => existsSync(path), { timeout: 20_000 }).toBe(true);
  return readFileSync(path);
}

/** A new page of no language, and text that comes all at once. */
async function paste(page: string, text: string): Promise<void> {
  await workbench.page.keyboard.press('Control+Alt+N');
  await workbench.page.locator('.tab.active', { hasText: page }).waitFor();
  await workbench.page.locator('.editor-instance .view-lines').first().click();
  await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await workbench.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  await workbench.page.keyboard.press('Control+V');
}

/** Of the letters the test needs. */
function gb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, readonly number[]>();
  for (let first = 0x81; first < 0xff; first++)
    for (let second = 0x40; second < 0xff; second++)
      codes.set(decoder.decode(new Uint8Array([first, second])), [first, second]);
  return new Uint8Array(Array.from(text).flatMap((letter) => codes.get(letter) ?? letter.charCodeAt(0)));
}
