import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { imported, partsOf } from '../formats/exported';
import { openWorkbench, type Workbench } from './workbench';

/** What leaves the editor and what comes in, by the palette and by the menu of the panel, as somebody would who hands it on. */
const report = 'qingshui-2026.md';
let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench('examples', {}, 'en-US', keepFirstDraft);
  await workbench.open(report);
  await workbench.page.locator('.statusbar-item', { hasText: 'findings' }).waitFor();
});

afterAll(async () => {
  await workbench.close();
});

test('the button in the title bar of a report opens its table', async () => {
  await tableButton().click();
  await row('财政收入').waitFor();
});

test('the check sheet, for each department, is written where the dialog says', async () => {
  await workbench.command('Export Check Sheet…');
  await pick('One sheet for each department');
  const workbookOf = partsOf(await saved('qingshui-2026 check sheet.xlsx'));
  expect(workbookOf['xl/workbook.xml']).toContain('财政所');
});

test('the report is written in Word, without a word of the comments in its source', async () => {
  await workbench.command('Export Report as Word…');
  const parts = partsOf(await saved('qingshui-2026 report.docx'));
  expect(parts['word/document.xml']).toContain('清水湾镇政府工作报告');
  expect(parts['word/comments.xml'] ?? '').not.toContain('<w:comment ');
});

test('the menu of the panel writes the review copy, with the arithmetic in its comments', async () => {
  await act('Export Review Copy with Comments…');
  const comments = partsOf(await saved('qingshui-2026 review copy.docx'))['word/comments.xml'] ?? '';
  expect(comments.match(/<w:comment /gu)?.length).toBeGreaterThanOrEqual(7);
  expect(comments).toContain('62个 + 38个 = 100个');
});

test('and the indicator table, as a workbook', async () => {
  await act('Export Indicator Table…');
  await pick('Excel (.xlsx)');
  expect(Object.keys(partsOf(await saved('qingshui-2026 indicator table.xlsx')))).toContain(
    'xl/worksheets/sheet1.xml',
  );
});

test('nothing but the files asked for is left in the folder', () => {
  const made = ['check sheet.xlsx', 'indicator table.xlsx', 'report.docx', 'review copy.docx'];
  expect(readdirSync(workbench.folder).sort()).toEqual(
    [
      ...['.git', 'README.md', 'qingshui-2026.csv', report],
      ...made.map((name) => `qingshui-2026 ${name}`),
    ].sort(),
  );
});

test('a file that is there is replaced only when the dialog was told so', async () => {
  const name = 'qingshui-2026 indicator table.csv';
  writeFileSync(join(workbench.folder, name), '旧');
  await act('Export Indicator Table…');
  await pick('CSV');
  await proposed(name);
  await dialog().getByText('already exists').waitFor();
  expect(readFileSync(join(workbench.folder, name), 'utf8')).toBe('旧');
  await workbench.page.keyboard.press('Enter');
  await expect.poll(() => readFileSync(join(workbench.folder, name), 'utf8')).toContain('5248.8');
});

test('the figures are compared with a revision of Git', async () => {
  await workbench.command('Compare Figures with…');
  await pick('征求意见稿');
  const text = workbench.page.locator('.editor-instance .view-lines', { hasText: '5200万元' });
  await text.filter({ hasText: '5248.8万元' }).waitFor();
});

test('and closing the comparison asks nothing', async () => {
  const tab = workbench.page.locator('.tab', { hasText: 'qingshui-2026 changes' });
  await tab.waitFor();
  await workbench.command('View: Close Editor');
  await tab.waitFor({ state: 'detached' });
});

test('the menu of the panel puts the table into the report', async () => {
  await act('Insert or Update Indicator Table');
  await workbench.page.locator('.tab.dirty', { hasText: report }).waitFor();
  await workbench.command('File: Save All');
  // The caret was never moved from the beginning: the table is an appendix, and the report stays one.
  await expect
    .poll(() => readFileSync(join(workbench.folder, report), 'utf8'))
    .toMatch(/^---\n[^]*# 清水湾镇政府工作报告[^]*<!-- heshu-table -->\n\n\| 指标 \|/u);
  await row('财政收入').waitFor();
});

test('a Word document comes in as Markdown and is opened', async () => {
  await workbench.command('Import Word Document or Text as Report…');
  const field = dialog().locator('input.input');
  await expect.poll(() => field.inputValue()).toBe(`${workbench.folder}/`);
  await field.fill(join(workbench.folder, 'qingshui-2026 report.docx'));
  await dialog().locator('.monaco-list-row.focused', { hasText: 'qingshui-2026 report.docx' }).waitFor();
  await field.press('Enter');
  const markdown = await saved('qingshui-2026 report.md');
  const word = readFileSync(join(workbench.folder, 'qingshui-2026 report.docx'));
  expect(markdown.toString()).toBe(await imported(word));
  await workbench.page.locator('.tab.active', { hasText: 'report.md' }).waitFor();
});

test('a Word document that is opened shows its text, and a figure its arithmetic', async () => {
  await workbench.command('View: Close All Editors');
  await workbench.page
    .locator('.explorer-folders-view .monaco-list-row', { hasText: 'qingshui-2026 report.docx' })
    .dblclick();
  await workbench.webview().locator('mark', { hasText: '110个' }).click();
  await workbench.webview().getByRole('note').filter({ hasText: '62个 + 38个 = 100个' }).waitFor();
  await workbench.page.setViewportSize({ width: 1120, height: 950 });
  await workbench.screenshot('walkthrough/draft', workbench.page.locator('iframe.webview.ready'));
  await workbench.page.setViewportSize({ width: 1680, height: 950 });
});

test('the button in the title bar of the Markdown preview opens the table too', async () => {
  await workbench.command('View: Close All Editor Groups');
  await workbench.open(report);
  await workbench.command('Markdown: Open Preview');
  await workbench.page.locator('.tab.active', { hasText: 'Preview' }).waitFor();
  await tableButton().click();
  await row('财政收入').waitFor();
});

/** The report of the example with its figures file named, after a first draft that Git keeps. */
function keepFirstDraft(folder: string): void {
  const file = join(folder, report);
  const text = readFileSync(file, 'utf8').replace('\nyear:', '\ndata: qingshui-2026.csv\nyear:');
  writeFileSync(file, text.replaceAll('5248.8万元', '5200万元'));
  git(folder, 'init', '--quiet');
  git(folder, 'add', '.');
  git(
    folder,
    '-c',
    'user.name=稿',
    '-c',
    'user.email=draft@example.org',
    'commit',
    '--quiet',
    '-m',
    '征求意见稿',
  );
  writeFileSync(file, text);
}

function git(folder: string, ...command: readonly string[]): void {
  execFileSync('git', command, { cwd: folder, stdio: 'ignore' });
}

function tableButton(): Locator {
  return workbench.page
    .locator('.editor-group-container.active .editor-actions')
    .getByRole('button', { name: 'Open Indicator Table' });
}

function row(indicator: string): Locator {
  return workbench.webview().getByRole('row').filter({ hasText: indicator }).first();
}

/** Chooses from the panel's own menu, by keyboard. */
async function act(name: string): Promise<void> {
  const panel = workbench.webview();
  await panel.getByText('Actions', { exact: true }).focus();
  await workbench.page.keyboard.press('Enter');
  await panel.getByRole('button', { name }).focus();
  await workbench.page.keyboard.press('Enter');
}

async function pick(label: string): Promise<void> {
  const picker = workbench.page.locator('.quick-input-widget');
  await picker.locator('.monaco-list-row', { hasText: label }).first().waitFor();
  await picker.locator('input.input').fill(label);
  await picker.locator('.monaco-list-row.focused', { hasText: label }).first().waitFor();
  await workbench.page.keyboard.press('Enter');
}

/** The dialog for files, in which a keyboard user types the path. */
function dialog(): Locator {
  return workbench.page.locator('.quick-input-widget', { hasText: 'OK' });
}

/** The dialog's own proposal is taken; what is on the disk then. */
async function saved(file: string): Promise<Buffer> {
  await proposed(file);
  const path = join(workbench.folder, file);
  await expect.poll(() => existsSync(path), { timeout: 20_000 }).toBe(true);
  await dialog().waitFor({ state: 'hidden' });
  return readFileSync(path);
}

async function proposed(file: string): Promise<void> {
  const field = dialog().locator('input.input');
  await expect.poll(() => field.inputValue(), { timeout: 20_000 }).toBe(join(workbench.folder, file));
  await field.press('Enter');
}
