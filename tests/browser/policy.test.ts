import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { columnIds } from '../../server/src/core/account/table/table';
import { row, stated, table } from '../client/panel-fixtures';
import { openWorkbench, type Workbench } from './workbench';

/** What a report's words can do in the indicator table: be read, and nothing else. */
let workbench: Workbench;
let stranger: Server;
let asked: readonly string[] = [];
let address: string;

beforeAll(async () => {
  stranger = createServer((request, response) => {
    asked = [...asked, request.url ?? ''];
    response.end();
  });
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${String((stranger.address() as AddressInfo).port)}`;
  const report = `---\nyear: 2026\nlevel: 镇\n---\n\n# 青梧镇政府工作报告\n\n## 一、2025年工作回顾\n\n财政收入4860万元。\n\n| 指标 | 单位 | 2024年 | 2025年 | 增长% |\n|---|---|---|---|---|\n| \\${hostile('表')}收入 | 万元 | 5000 | 5250 | 5 |\n`;
  workbench = await openWorkbench('tests/workspace', { '恶意.md': report });
  await workbench.open('恶意.md');
  await workbench.page.locator('.statusbar-item', { hasText: 'findings' }).waitFor();
  await workbench.command('Open Indicator Table');
  await panel().getByRole('row').filter({ hasText: '财政收入' }).first().waitFor();
  await panel().evaluate(listen);
}, 120_000);

afterAll(async () => {
  await workbench.close();
  stranger.close();
});

test('a hostile name of the report is shown as it is written', async () => {
  await panel()
    .getByRole('button', { name: /^Checked 3|3 checked$/iu })
    .first()
    .click();
  await panel().locator('.figures li').first().waitFor();
  expect(await panel().locator('.figures').innerText()).toContain('<img/src=');
  expect(await outcome()).toEqual({ ran: [], elements: 0 });
});

test('so is one in any place of the table', async () => {
  const words = columnIds.map(hostile);
  const cells = Object.fromEntries(
    columnIds.map((id, at) => {
      const text = words[at] ?? '';
      return [id, { ...stated(text), derivation: [text], why: text, state: 'contradicted' as const }];
    }),
  );
  const [name] = words;
  const shown = table([{ ...row(name ?? '', cells), scope: hostile('scope'), topic: hostile('topic') }]);
  const findings = shown.findings.map((each) => ({
    ...each,
    name: hostile('name'),
    message: hostile('message'),
  }));
  await panel().evaluate(say, { kind: 'show', table: { ...shown, title: hostile('title'), findings } });
  await panel().getByRole('row').filter({ hasText: '<img/src=' }).first().waitFor();
  expect(await outcome()).toEqual({ ran: [], elements: 0 });
});

test('a message that is none of Heshu’s changes nothing', async () => {
  const before = await panel().innerText();
  for (const message of [null, 'show', { kind: 'show', table: {} }, { kind: 'words', words: {} }])
    await panel().evaluate(say, message);
  expect(await panel().innerText()).toBe(before);
});

test('and were it ever to become HTML, the policy lets it neither run nor ask', async () => {
  await panel().evaluate(breakIn, hostile('broken'));
  await expect
    .poll(() => panel().evaluate(() => (globalThis as unknown as Page).blocked))
    .toEqual(['connect-src', 'img-src', 'script-src-attr', 'script-src-elem']);
  expect((await outcome()).ran).toEqual([]);
  expect(asked).toEqual([]);
  expect(workbench.outsideRequests).toEqual([]);
});

function hostile(where: string): string {
  return `<img/src="${address}/${where}.png"onerror="window.ran.push('${where}')">`;
}

function panel(): Locator {
  return workbench.webview().locator('body');
}

/** Which of the words ran, and how many of them became elements. */
async function outcome(): Promise<{ readonly ran: readonly string[]; readonly elements: number }> {
  expect(asked).toEqual([]);
  const ran = await panel().evaluate(() => (globalThis as unknown as Page).ran);
  return { ran, elements: await panel().locator('img, script:not([nonce]), [onerror]').count() };
}

/** What of the page's own types is used here; the tests are compiled without the DOM. */
interface Page {
  ran: string[];
  blocked: string[];
  readonly MessageEvent: new (kind: string, options: { readonly data: unknown }) => object;
  dispatchEvent(event: object): void;
  fetch(address: string): Promise<unknown>;
  addEventListener(kind: string, then: (event: { readonly effectiveDirective: string }) => void): void;
  readonly document: {
    createElement(name: string): { textContent: string };
    readonly body: { insertAdjacentHTML(place: string, html: string): void; append(element: object): void };
  };
}

/** Runs in the page. */
function listen(): void {
  (globalThis as unknown as Page).ran = [];
}

/** Runs in the page: as if the extension had said it. */
function say(_body: unknown, data: unknown): void {
  const page = globalThis as unknown as Page;
  page.dispatchEvent(new page.MessageEvent('message', { data }));
}

/** Runs in the page: puts the words in as HTML, as no part of Heshu does, and notes what the policy blocks. */
async function breakIn(_body: unknown, html: string): Promise<void> {
  const page = globalThis as unknown as Page;
  page.blocked = [];
  page.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
    page.blocked = [...new Set([...page.blocked, effectiveDirective])].sort();
  });
  page.document.body.insertAdjacentHTML('beforeend', html);
  const script = page.document.createElement('script');
  script.textContent = "window.ran.push('script')";
  page.document.body.append(script);
  const [, address = ''] = /src="([^"]*)"/u.exec(html) ?? [];
  await page.fetch(address).catch(() => undefined);
}
