import { expect, it } from 'vitest';
import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver/node';
import type { ClientOptions } from './client';
import { openReport, rangeOf, report, uri } from './fixtures';

it('lists all headings as a tree, with # and without', async () => {
  expect(namesOf(await symbols({}))).toEqual([
    [
      '青梧镇政府工作报告',
      [
        ['一、2020年工作回顾', [['（一）民生保障更加有力', []]]],
        ['二、2021年工作安排', []],
      ],
    ],
  ]);
});

it('leaves out # headings beside an editor that lists them itself', async () => {
  expect(namesOf(await symbols({ options: { outline: 'complement' } }))).toEqual([
    ['一、2020年工作回顾', [['（一）民生保障更加有力', []]]],
    ['二、2021年工作安排', []],
  ]);
});

it('does as the setting says, whatever the client wished', async () => {
  const all = await symbols({ options: { outline: 'complement' }, settings: () => ({ outline: 'full' }) });
  expect(all.map(({ name }) => name)).toEqual(['青梧镇政府工作报告']);
});

it('gives each heading its section and its own line', async () => {
  const [first] = await symbols({ options: { outline: 'complement' } });
  expect(first?.selectionRange).toEqual(rangeOf('一、2020年工作回顾'));
  expect(first?.range.start).toEqual(rangeOf('一、2020年工作回顾').start);
  expect(first?.range.end).toEqual(rangeOf('二、2021年工作安排').start);
});

it('gives a flat list to a client that knows no tree', async () => {
  const client = await openReport({ capabilities: {} });
  const flat = await client.connection.sendRequest<SymbolInformation[]>('textDocument/documentSymbol', {
    textDocument: { uri },
  });
  expect(flat.map(({ name, containerName }) => [name, containerName])).toContainEqual([
    '（一）民生保障更加有力',
    '一、2020年工作回顾',
  ]);
});

it('says nothing of a text that is no report', async () => {
  const client = await openReport();
  await client.open('file:///notes.md', '一、今天\n');
  const params = { textDocument: { uri: 'file:///notes.md' } };
  expect(await client.connection.sendRequest('textDocument/documentSymbol', params)).toBe(null);
});

type Names = [string, Names[]];

function namesOf(all: readonly DocumentSymbol[]): Names[] {
  return all.map(({ name, children }) => [name, namesOf(children ?? [])]);
}

async function symbols(options: ClientOptions): Promise<DocumentSymbol[]> {
  const client = await openReport(options);
  expect(report).toContain('一、2020年工作回顾');
  return client.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } });
}
