import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorkbench, type Workbench } from './workbench';

/** What somebody sees of the indicator table who would rather look than read. */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench('examples');
  await workbench.open('qingshui-2026.md');
  // Its commands are there once the report is known as one.
  await workbench.page.locator('.statusbar-item', { hasText: 'findings' }).waitFor();
  await workbench.command('Open Indicator Table');
  await row('财政收入').waitFor();
});

afterAll(async () => {
  await workbench.close();
});

test('rows are grouped, and a filter leaves the contradicted ones', async () => {
  await panel().getByRole('rowheader', { name: 'Public finance and banking' }).waitFor();
  await panel()
    .getByRole('button', { name: /^Contradicted \d/u })
    .click();
  await row('财政收入').waitFor({ state: 'detached' });
  await row('城镇新增就业').waitFor();
  await panel()
    .getByRole('button', { name: /^All \d/u })
    .click();
});

test('a column is hidden by keyboard alone, and a reload of the window keeps that', async () => {
  await panel().getByText('Columns', { exact: true }).focus();
  await workbench.page.keyboard.press('Enter');
  await panel().getByLabel('Growth', { exact: true }).focus();
  await workbench.page.keyboard.press('Space');
  await title('Growth').waitFor({ state: 'detached' });
  await workbench.page.keyboard.press('Escape');
  await workbench.command('Developer: Reload Window');
  await workbench.page.waitForEvent('load');
  await row('财政收入').waitFor();
  expect(await title('Growth').count()).toBe(0);
  expect(await title('Completion').count()).toBe(1);
});

test('the caret in the text marks its cell', async () => {
  await workbench.select('5248.8');
  const cell = panel().locator('td[aria-current=location]');
  await cell.first().waitFor();
  expect(await cell.first().innerText()).toContain('5248.8');
});

test('a count of the coverage lists its figures, each a way to its place', async () => {
  await panel()
    .getByRole('button', { name: /not read$/u })
    .click();
  const figures = panel().locator('.figures li');
  await figures.first().waitFor();
  await figures.first().getByRole('button').click();
  await workbench.page.locator('[id="status.editor.selection"]', { hasText: 'selected' }).waitFor();
  await panel().getByRole('button', { name: 'Back to the findings' }).click();
});

test('the table takes all the room it is given', async () => {
  const width = () =>
    panel()
      .locator('table')
      .evaluate(({ clientWidth }: { clientWidth: number }) => clientWidth);
  const narrow = await width();
  await workbench.command('View: Toggle Primary Side Bar Visibility');
  await workbench.command('View: Toggle Editor Group Sizes');
  await expect.poll(width, { timeout: 20_000 }).toBeGreaterThan(narrow);
});

for (const [theme, name] of [
  ['Default Light Modern', 'panel-light'],
  ['Default High Contrast', 'panel-contrast'],
  ['Default Dark Modern', 'panel-dark'],
] as const) {
  test(`nothing in ${theme} keeps anybody out`, async () => {
    await workbench.useTheme(theme);
    await row('财政收入').waitFor();
    expect(await barriers()).toEqual([]);
    await workbench.screenshot(name);
  });
}

/** What an automated look finds that a keyboard, a screen reader or weak eyes would stumble over. */
async function barriers(): Promise<readonly string[]> {
  const body = panel().locator('body');
  await body.evaluate(axe);
  return body.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { readonly axe: Axe }).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

interface Axe {
  readonly run: () => Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }[];
  }>;
}

function panel(): ReturnType<Workbench['webview']> {
  return workbench.webview();
}

function row(indicator: string): Locator {
  return panel().getByRole('row').filter({ hasText: indicator }).first();
}

function title(column: string): Locator {
  return panel().getByRole('columnheader', { name: column, exact: true });
}
