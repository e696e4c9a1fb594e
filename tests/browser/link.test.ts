import { rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseFile, hoverOf, openWorkbench, squigglesIn, type Workbench } from './workbench';

/** What a writer sees who links last year's report and the reports of the meeting, from a folder with a space in its name. */
let workbench: Workbench;
let editor: Locator;

const prior = `# 清水湾镇政府工作报告

## 一、2025年工作回顾

全镇财政收入4860万元。

## 二、2026年工作安排

主要预期目标是：财政收入5200万元。
`;

const report = `---
year: 2027
level: 镇
---

# 清水湾镇政府工作报告

## 一、2026年工作回顾

全镇财政收入5248.8万元，完成年初目标5100万元的102.9%。

## 二、2027年工作安排

主要预期目标是：财政收入5560万元。
`;

const plan = prior.replace(/2026/g, '2027').replace(/2025/g, '2026').replace('5200万元', '5660万元');

beforeAll(async () => {
  workbench = await openWorkbench('tests/workspace', {
    '2027.md': report,
    '往年 报告/2026 年.md': prior,
    '计划报告.md': plan,
  });
  editor = await workbench.open('2027.md');
  await workbench.page.locator('.statusbar-item', { hasText: 'findings' }).waitFor();
});

afterAll(async () => {
  await workbench.close();
});

test('last year’s report is chosen, named in the front matter, and read', async () => {
  expect(await squigglesIn(editor).count()).toBe(0);
  await chooseFile(workbench, 'Heshu: Link Last Year', '往年 报告/2026 年.md');
  await editor.locator('.view-line', { hasText: 'prior: 往年 报告/2026 年.md' }).waitFor();
  await squigglesIn(editor).first().waitFor();
  await hoverOf(editor, '5100万元', '5200万元');
  await workbench.page.keyboard.press('Escape');
});

test('the finding leads into last year’s report', async () => {
  await workbench.select('5100');
  await workbench.command('Go to Next Problem (Error, Warning, Info)');
  await workbench.page.getByText('2026 年.md(9, 13)').first().click();
  await workbench.page.locator('.tab.active', { hasText: '2026 年.md' }).waitFor();
  await workbench.page.locator('.editor-instance .view-line', { hasText: '财政收入5200万元' }).waitFor();
});

test('and is gone when last year’s report is corrected on the disk', async () => {
  editor = await workbench.open('2027.md');
  await squigglesIn(editor).first().waitFor();
  writeFileSync(join(workbench.folder, '往年 报告/2026 年.md'), prior.replace('5200', '5100'));
  await squigglesIn(editor).first().waitFor({ state: 'detached' });
});

test('a report of the same meeting is linked beside it', async () => {
  await chooseFile(workbench, 'Heshu: Link Companion Reports', '计划报告.md');
  await editor.locator('.view-line', { hasText: 'with: 计划报告.md' }).waitFor();
  await squigglesIn(editor).first().waitFor();
  await hoverOf(editor, '5560万元', '5660万元');
  await workbench.page.keyboard.press('Escape');
});

test('last year’s report may lie outside the open folder; once it was chosen it is read, and followed there', async () => {
  const outside = `${workbench.folder}-上年.md`;
  writeFileSync(outside, prior);
  const linked = report.replace('level: 镇', `level: 镇\nprior: ../${basename(outside)}`);
  writeFileSync(join(workbench.folder, '外面.md'), linked);
  const beside = await workbench.open('外面.md');
  await beside.locator('.squiggly-info').first().waitFor();
  expect(await squigglesIn(beside).count()).toBe(0);
  await chooseFile(workbench, 'Heshu: Link Last Year', `../${basename(outside)}`);
  await squigglesIn(beside).first().waitFor();
  writeFileSync(outside, prior.replace('5200', '5100'));
  await squigglesIn(beside).first().waitFor({ state: 'detached' });
  rmSync(outside);
});
