import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { FrameLocator, Locator, Page, Request } from 'playwright-core';
import { chromium } from 'playwright-core';
import { expect, inject } from 'vitest';
import { chromiumFlags } from '../../scripts/editor/chromium.mjs';
import { fromRunner } from './codeServer';

const top = join(import.meta.dirname, '..', '..');

/** VS Code in a browser, with a copy of a folder of the project open, as a person would drive it. */
export interface Workbench {
  readonly page: Page;
  /** Where that copy is. */
  readonly folder: string;
  /** Opens a file of the folder and gives its editor. */
  readonly open: (file: string) => Promise<Locator>;
  /** Selects the first place of a text in the active editor by searching for it, as a keyboard user does. */
  readonly select: (text: string) => Promise<void>;
  /** Runs a command from the palette, by its title. */
  readonly command: (title: string) => Promise<void>;
  /** The content of Heshu’s own webview, the indicator table. */
  readonly webview: () => FrameLocator;
  /** Changes the colour theme, as somebody would with the palette. */
  readonly useTheme: (name: string) => Promise<void>;
  /** What was asked of any other machine; a confidential draft allows nothing here. */
  readonly outsideRequests: readonly string[];
  /** A picture of some parts of the window for docs/, only when HESHU_SCREENSHOTS=1 asks for it. */
  readonly screenshot: (name: string, ...parts: readonly Locator[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Opens a copy of a folder of the project, or an empty one, with more files; in English or as a Chinese writer has it.
 * What else the folder needs is prepared before the editor sees it.
 */
export async function openWorkbench(
  copied: 'examples' | 'tests/workspace' | null,
  more: Readonly<Record<string, string | Uint8Array>> = {},
  locale: 'en-US' | 'zh-CN' = 'en-US',
  prepare: (folder: string) => void = () => undefined,
  address: string = inject('address'),
): Promise<Workbench> {
  const folder = mkdtempSync(join(tmpdir(), 'heshu-'));
  if (copied !== null) cpSync(join(top, copied), folder, { recursive: true });
  for (const [file, content] of Object.entries(more)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  prepare(folder);
  const browser = await chromium.launch({
    executablePath: fromRunner('HESHU_CHROMIUM'),
    args: chromiumFlags,
  });
  const page = await browser.newPage({ viewport: { width: 1680, height: 950 }, locale });
  page.setDefaultTimeout(30_000);
  const outsideRequests: string[] = [];
  page.on('request', (request) => noteOutside(request, outsideRequests));
  await page.goto(`${address}/?folder=${encodeURIComponent(folder)}`);
  const explorer =
    copied === null ? '.monaco-workbench .part.editor' : '.explorer-folders-view .monaco-list-row';
  await page.locator(explorer).first().waitFor();
  return {
    page,
    folder,
    open: (file) => open(page, file),
    select: (text) => select(page, text),
    command: (title) => command(page, title),
    webview: () =>
      page
        .frameLocator('iframe.webview.ready[src*="extensionId=heshu.heshu"]')
        .frameLocator('iframe#active-frame'),
    useTheme: (name) => useTheme(page, name),
    outsideRequests,
    screenshot: (name, ...parts) => screenshot(page, name, parts),
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The errors and warnings an editor shows where it is scrolled to. */
export function squigglesIn(editor: Locator): Locator {
  return editor.locator('.squiggly-error, .squiggly-warning');
}

/**
 * A figure where the editor shows it. Its unit is coloured with it or, once the server has said what is what, by itself.
 */
function wordIn(editor: Locator, word: string): Locator {
  const [numeral = word] = /^[\d.]+/u.exec(word) ?? [];
  return editor
    .locator('.view-line span span')
    .filter({ hasText: new RegExp(`^${numeral}(?:${word.slice(numeral.length)})?$`, 'u') })
    .first();
}

/**
 * What the editor says of a word under the mouse. A line drawn anew there takes its hover away, so the mouse leaves and comes back
 * until it stands.
 */
export async function hoverOf(editor: Locator, word: string, says: string): Promise<Locator> {
  const page = editor.page();
  const hover = page.locator('.monaco-hover:visible', { hasText: says }).first();
  const shown = async (): Promise<boolean> => {
    if (await hover.isVisible()) return true;
    await page.mouse.move(0, 0);
    await wordIn(editor, word).hover();
    return false;
  };
  await expect.poll(shown, { timeout: 30_000, interval: 1000 }).toBe(true);
  return hover;
}

async function open(page: Page, file: string): Promise<Locator> {
  // A second click would only look at the file; a double click keeps it open.
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: file }).dblclick();
  await page.locator('.tab.active', { hasText: file }).waitFor();
  const editor = page.locator('.editor-instance', { has: page.locator(`[data-uri$="${encodeURI(file)}"]`) });
  await editor.locator('.view-line').first().waitFor();
  return editor;
}

async function select(page: Page, text: string): Promise<void> {
  const editor = page.locator('.editor-instance .monaco-editor').first();
  await editor.locator('.view-lines').first().click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+F');
  const field = editor.locator('.find-widget.visible .find-part textarea').first();
  // Emptied first: the text of the last search, filled in again, would start no search.
  await field.fill('');
  await field.fill(text);
  await editor.locator('.find-widget .matchesCount', { hasText: /1\D+\d/u }).waitFor();
  await page.keyboard.press('Escape');
}

async function command(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input.input').fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
}

async function useTheme(page: Page, name: string): Promise<void> {
  await command(page, 'Preferences: Color Theme');
  const field = page.locator('.quick-input-widget input.input');
  await field.fill(name);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** Chooses a file in the dialog of a command; it is named in the dialog's field, as a keyboard user does. */
export async function chooseFile(
  { page, command, folder }: Workbench,
  title: string,
  file: string,
): Promise<void> {
  await command(title);
  const dialog = page.locator('.quick-input-widget', { hasText: 'OK' });
  await dialog.waitFor();
  const field = dialog.locator('input.input');
  const row = dialog.locator('.monaco-list-row', { hasText: file.split('/').at(-1) ?? '' }).first();
  // The dialog looks into the folder while the name is typed; what was typed before it was ready is typed again.
  const answered = async (): Promise<boolean> => {
    if (await row.isVisible()) await row.click();
    else if (await dialog.isVisible()) {
      await field.fill(folder);
      await field.fill(join(folder, file));
    }
    return dialog.isHidden();
  };
  await expect.poll(answered, { timeout: 40_000, interval: 1000 }).toBe(true);
}

async function screenshot(page: Page, name: string, parts: readonly Locator[]): Promise<void> {
  if (process.env.HESHU_SCREENSHOTS !== '1') return;
  const file = join(top, 'docs', `${name}.webp`);
  mkdirSync(dirname(file), { recursive: true });
  // A hover fades in; the picture shows it as it stays.
  const png = await page.screenshot({ clip: await areaOf(parts), animations: 'disabled' });
  writeFileSync(file, await asWebp(page, png));
}

/** What a picture may show at most, so that its letters can still be read where it is shown 700 wide. */
const largest = { width: 860, height: 600 };
const margin = 16;

/** The smallest area that shows all parts, and a little of what is around them. */
async function areaOf(
  parts: readonly Locator[],
): Promise<Readonly<Record<'x' | 'y' | 'width' | 'height', number>>> {
  const boxes = await Promise.all(parts.map((part) => part.boundingBox()));
  const found = boxes.filter((box) => box !== null);
  const x = Math.max(0, Math.min(...found.map((box) => box.x)) - margin);
  const y = Math.max(0, Math.min(...found.map((box) => box.y)) - margin);
  const right = Math.max(...found.map((box) => box.x + box.width)) + margin;
  const bottom = Math.max(...found.map((box) => box.y + box.height)) + margin;
  return { x, y, width: Math.min(largest.width, right - x), height: Math.min(largest.height, bottom - y) };
}

/** A tenth of the bytes; Chromium itself writes the format, so nothing more is needed for it. */
async function asWebp(page: Page, png: Buffer): Promise<Buffer> {
  const blank = await page.context().browser()?.newPage();
  if (!blank) throw new Error('the browser is gone');
  const base64 = await blank.evaluate<string>(`(async () => {
    const image = new Image();
    image.src = 'data:image/png;base64,${png.toString('base64')}';
    await image.decode();
    const scale = Math.min(1, 700 / image.width);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.width * scale);
    canvas.height = Math.round(image.height * scale);
    const context = canvas.getContext('2d');
    context.imageSmoothingQuality = 'high';
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/webp', 0.8).split(',')[1];
  })()`);
  await blank.close();
  return Buffer.from(base64, 'base64');
}

/** Webview resources have addresses under vscode-cdn.net, which the page's own service worker answers. */
function noteOutside(request: Request, found: string[]): void {
  const { protocol, hostname, href } = new URL(request.url());
  const local =
    hostname === '127.0.0.1' || hostname.endsWith('.vscode-cdn.net') || !protocol.startsWith('http');
  if (!local) found.push(href);
}
