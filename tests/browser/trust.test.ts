import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CodeServer, startCodeServer } from '../../scripts/editor/code-server.mjs';
import { fromRunner } from './codeServer';
import { chooseFile, openWorkbench, squigglesIn, type Workbench } from './workbench';

/** A folder somebody was sent, opened in VS Code's Restricted Mode, and what changes when it is trusted. */
let server: CodeServer;
let workbench: Workbench;
let editor: Locator;

const prior = `# 苇塘镇政府工作报告

## 一、2024年工作回顾

财政收入5800万元。

## 二、2025年工作安排

主要预期目标是：财政收入6400万元。
`;

const report = `---
year: 2026
level: 镇
prior: 上年.md
---

# 苇塘镇政府工作报告

## 一、2025年工作回顾

财政收入6721万元，完成年初目标6100万元的110.2%。
`;

const settings = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
};

beforeAll(async () => {
  server = await startCodeServer({ vsix: fromRunner('HESHU_VSIX'), settings, restricted: true });
  const files = { '2026.md': report, '上年.md': prior };
  workbench = await openWorkbench('tests/workspace', files, 'en-US', nameOutside, server.address);
  await workbench.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
  editor = await workbench.open('2026.md');
  await workbench.page.locator('.statusbar-item', { hasText: 'findings' }).waitFor();
}, 120_000);

afterAll(async () => {
  await workbench.close();
  await server.stop();
});

test('in Restricted Mode the report is checked and the file it names is not read, which is said quietly', async () => {
  await editor.locator('.squiggly-info').first().waitFor();
  expect(await squigglesIn(editor).count()).toBe(0);
  await workbench.command('Go to Next Problem (Error, Warning, Info)');
  await workbench.page.getByText('was not read: the folder is not trusted').first().waitFor();
  await workbench.page.keyboard.press('Escape');
});

test('the file is read as soon as the folder is trusted', async () => {
  await workbench.command('Workspaces: Manage Workspace Trust');
  await workbench.page
    .locator('.workspace-trust-editor .monaco-button', { hasText: 'Trust' })
    .first()
    .click();
  await workbench.page
    .locator('.statusbar-item', { hasText: 'Restricted Mode' })
    .waitFor({ state: 'detached' });
  editor = await workbench.open('2026.md');
  await squigglesIn(editor).first().waitFor();
  expect(await editor.locator('.squiggly-info').count()).toBe(0);
});

test('a file outside of it is still left unread, whoever names it, until it is chosen', async () => {
  const named = await workbench.open('往外.md');
  await named.locator('.squiggly-info').first().waitFor();
  expect(await squigglesIn(named).count()).toBe(0);
  await workbench.command('Go to Next Problem (Error, Warning, Info)');
  await workbench.page.getByText('choose it once with “Link Last Year’s Report…”').first().waitFor();
  await workbench.page.keyboard.press('Escape');
  const set = await workbench.open('设置.md');
  await set.locator('.squiggly-info').first().waitFor();
  expect(await squigglesIn(set).count()).toBe(0);
  await workbench.open('往外.md');
  await chooseFile(workbench, 'Heshu: Link Last Year', `../${basename(outsideOf(workbench.folder))}`);
  await squigglesIn(named).first().waitFor();
  await workbench.open('设置.md');
  await squigglesIn(set).first().waitFor();
  rmSync(outsideOf(workbench.folder));
});

function outsideOf(folder: string): string {
  return `${folder}-外.md`;
}

/** One report names a file outside in its front matter, for another the workspace's settings do. */
function nameOutside(folder: string): void {
  const name = `../${basename(outsideOf(folder))}`;
  writeFileSync(outsideOf(folder), prior);
  writeFileSync(join(folder, '往外.md'), report.replace('上年.md', name));
  writeFileSync(join(folder, '设置.md'), report.replace('prior: 上年.md\n', ''));
  mkdirSync(join(folder, '.vscode'));
  writeFileSync(join(folder, '.vscode', 'settings.json'), JSON.stringify({ 'heshu.prior': name }));
}
