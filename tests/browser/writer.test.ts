import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordPaint } from './paint';
import { hoverOf, openWorkbench, squigglesIn, type Workbench } from './workbench';

/** What a writer sees of one report with one wrong sum in it, in the order of an afternoon's work. */
let workbench: Workbench;
let editor: Locator;

beforeAll(async () => {
  workbench = await openWorkbench('tests/workspace');
  editor = await workbench.open('jobs.md');
});

afterAll(async () => {
  await workbench.close();
});

test('the wrong sum is underlined, once', async () => {
  await squiggles().first().waitFor();
  expect(await squiggles().count()).toBe(1);
});

test('its hover shows the arithmetic', async () => {
  const hover = await hoverOf(editor, '384人', '354');
  expect(await hover.innerText()).toMatch(/146个? \+ 208个? = 354/u);
});

test('the right sum, typed over the wrong one key by key, never flashes', async () => {
  await squiggles().first().waitFor();
  await workbench.select('384');
  const record = await recordPaint(editor);
  // With a slip on the way: 394, taken back at once, would be called wrong if it stayed.
  for (const [key, typed] of keystrokes) {
    await workbench.page.keyboard.press(key);
    await editor.locator('.view-line', { hasText: `群众${typed}人` }).waitFor();
  }
  await squiggles().first().waitFor({ state: 'detached' });
  // The server answers in order: once it has found the new mistake it has judged every key before it.
  await workbench.page.keyboard.press('Control+End');
  await workbench.page.keyboard.insertText('建成12座小桥、8座凉亭，合计30座。');
  await squiggles().first().waitFor();
  expect(await squiggles().count()).toBe(1);
  expect(await record.painted()).toHaveLength(1);
});

test('nothing was asked of any other machine', () => {
  expect(workbench.outsideRequests).toEqual([]);
});

/** Each key, and what stands in the text after it. */
const keystrokes = [
  ['3', '3'],
  ['9', '39'],
  ['4', '394'],
  ['Backspace', '39'],
  ['Backspace', '3'],
  ['5', '35'],
  ['4', '354'],
] as const;

function squiggles(): Locator {
  return squigglesIn(editor);
}
