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
  // A completion that its own row contradicts.
  await workbench.select('100.6');
  await workbench.page.keyboard.insertText('107.6');
  await workbench.page.keyboard.press('Control+S');
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
  await row('固定资产投资').waitFor();
  await panel()
    .getByRole('button', { name: /^All \d/u })
    .click();
});

test('a column is hidden by keyboard alone, and a reload of the window keeps that, the filter and the place', async () => {
  await panel().getByText('Columns', { exact: true }).focus();
  await workbench.page.keyboard.press('Enter');
  await panel().getByLabel('Growth', { exact: true }).focus();
  await workbench.page.keyboard.press('Space');
  await title('Growth').waitFor({ state: 'detached' });
  await workbench.page.keyboard.press('Escape');
  await filter('Checked').click();
  await row('集镇供水管网').waitFor({ state: 'detached' });
  await scroller().evaluate((element: Scroller) => element.scrollTo(0, 30));
  await expect.poll(scrolled).toBe(30);
  await workbench.command('Developer: Reload Window');
  await workbench.page.waitForEvent('load');
  await row('财政收入').waitFor();
  expect(await title('Growth').count()).toBe(0);
  expect(await title('Completion').count()).toBe(1);
  await expect.poll(scrolled).toBe(30);
  expect(await filter('Checked').getAttribute('aria-pressed')).toBe('true');
  expect(await row('集镇供水管网').count()).toBe(0);
});

test('an edit changes its cell and leaves all else as it was: rows, filter, place, search', async () => {
  await panel().getByRole('searchbox').fill('收');
  await row('粮食总产量').waitFor({ state: 'detached' });
  await row('村集体经营性收入').waitFor();
  const record = await panel().locator('tbody').evaluateHandle(recordRows);
  await workbench.select('5560');
  await workbench.page.keyboard.type('5580');
  await row('财政收入').getByText('5580').first().waitFor();
  // No row came or went, not even for the blink of an eye.
  expect(await record.evaluate(({ moved }) => moved)).toEqual([]);
  expect(await panel().getByRole('searchbox').inputValue()).toBe('收');
  expect(await filter('Checked').getAttribute('aria-pressed')).toBe('true');
  await workbench.page.keyboard.press('Control+Z');
  await row('财政收入').getByText('5560').first().waitFor();
  await panel().getByRole('searchbox').fill('');
  await filter('All').click();
  await row('集镇供水管网').waitFor();
});

test('the caret in the text marks its cell', async () => {
  await workbench.select('5248.8');
  const cell = panel().locator('td[aria-current=location]');
  await cell.first().waitFor();
  expect(await cell.first().innerText()).toContain('5248.8');
});

test('a count of the coverage lists its figures, each a way to its place', async () => {
  await panel()
    .getByRole('button', { name: /nothing to check against$/u })
    .click();
  const figures = panel().locator('.figures li');
  await figures.first().waitFor();
  await figures.first().getByRole('button').click();
  await workbench.page.locator('[id="status.editor.selection"]', { hasText: 'selected' }).waitFor();
  await panel().getByRole('button', { name: 'Back to the findings' }).click();
});

test('the table takes all the room it is given, and the findings stand below where it is narrow', async () => {
  await workbench.command('View: Toggle Primary Side Bar Visibility');
  await workbench.page.setViewportSize({ width: 1920, height: 1000 });
  const widths = (): Promise<readonly [number, number]> =>
    scroller().evaluate((element: Scroller) => [
      element.querySelector('table').clientWidth,
      element.clientWidth,
    ]);
  await expect.poll(async () => (await widths())[1]).toBeGreaterThan(800);
  const [table, room] = await widths();
  expect(table).toBeGreaterThanOrEqual(room);
  const side = await panel().locator('aside').boundingBox();
  const above = await scroller().boundingBox();
  expect(side?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0) - 1);
});

test('a menu stays inside the panel and closes once something was chosen', async () => {
  await panel().getByText('Actions', { exact: true }).click();
  await panel().getByRole('button', { name: 'Go to the report' }).click();
  await panel().getByRole('button', { name: 'Go to the report' }).waitFor({ state: 'hidden' });
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
    await workbench.screenshot(name, workbench.page.locator('iframe.webview.ready'));
  });
}

/** What of the page's own types is used here; the tests are compiled without the DOM. */
interface Scroller {
  readonly scrollTop: number;
  readonly clientWidth: number;
  scrollTo(left: number, top: number): void;
  querySelector(selector: string): { readonly clientWidth: number };
}
declare const MutationObserver: new (
  callback: (
    records: readonly { readonly addedNodes: ArrayLike<Node>; readonly removedNodes: ArrayLike<Node> }[],
  ) => void,
) => { observe(target: unknown, options: Readonly<Record<string, boolean>>): void };
interface Node {
  readonly nodeName: string;
}

/** Runs in the page: every row or cell that comes or goes from now on. */
function recordRows(body: unknown): { readonly moved: readonly string[] } {
  const moved: string[] = [];
  new MutationObserver((records) => {
    for (const { addedNodes, removedNodes } of records)
      for (const { nodeName } of [...Array.from(addedNodes), ...Array.from(removedNodes)])
        if (nodeName === 'TR' || nodeName === 'TD' || nodeName === 'TH') moved.push(nodeName);
  }).observe(body, { childList: true, subtree: true });
  return { moved };
}

function scroller(): Locator {
  return panel().locator('.scroll');
}

function scrolled(): Promise<number> {
  return scroller().evaluate(({ scrollTop }: Scroller) => scrollTop);
}

/** The button of a filter: “Checked 11”. */
function filter(name: string): Locator {
  return panel().getByRole('button', { name: new RegExp(`^${name} \\d`, 'u') });
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
