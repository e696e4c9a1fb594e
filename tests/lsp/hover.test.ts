import { expect, it } from 'vitest';
import type { Hover } from 'vscode-languageserver/node';
import { openReport, positionAt, rangeOf, report, uri } from './fixtures';
import type { TestClient } from './client';

it('a figure tells what it was read as and what it was held against', async () => {
  const client = await openReport();
  const hover = await hoverAt(client, report.indexOf('384') + 1);
  expect(hover?.range).toEqual(rangeOf('384人'));
  expect(hover?.contents).toMatchObject({
    kind: 'markdown',
    value: expect.stringMatching(/384人.*146.*208/su),
  });
});

it('a caret right behind a figure belongs to it', async () => {
  const client = await openReport();
  expect((await hoverAt(client, report.indexOf('384人') + 4))?.range).toEqual(rangeOf('384人'));
});

it('words without a figure, and texts that are no report, tell nothing', async () => {
  const client = await openReport();
  expect(await hoverAt(client, report.indexOf('继续') + 1)).toBe(null);
  await client.open('file:///notes.md', '修路12公里。');
  expect(await hoverAt(client, 3, 'file:///notes.md')).toBe(null);
});

it('a client with our commands gets links to see and to change all mentions', async () => {
  const client = await openReport({ options: { commands: true } });
  const hover = await hoverAt(client, report.indexOf('12公里'));
  const at = encodeURIComponent(JSON.stringify([positionAt(report.indexOf('12公里'))]));
  expect(hover?.contents).toMatchObject({
    value: expect.stringContaining(`[各处一起改](command:heshu.renameFigure?${at})`),
  });
});

it('a client without Markdown gets plain text', async () => {
  const client = await openReport({ capabilities: {} });
  expect((await hoverAt(client, report.indexOf('384')))?.contents).toMatchObject({ kind: 'plaintext' });
});

function hoverAt(client: TestClient, offset: number, of = uri): Promise<Hover | null> {
  return client.connection.sendRequest('textDocument/hover', {
    textDocument: { uri: of },
    position: positionAt(offset),
  });
}
