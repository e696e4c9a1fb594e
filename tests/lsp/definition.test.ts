import { expect, it } from 'vitest';
import type { DocumentHighlight, Location } from 'vscode-languageserver/node';
import { inReview } from '../core/fixture';
import { openMarked } from './marked';
import type { MarkedReport } from './marked';

const table = `| 指标 | 单位 | 2025年 |
| --- | --- | ---: |
| 财政收入 | 万元 | {{definition|52000}} |`;
const report = inReview(
  '（𠮷祥😀）全镇财政收入{{mention|5.{{|}}2亿元}}。',
  table,
  '财政收入{{mention|5.2亿元}}来之不易。',
);

it('a figure’s definition is its mention in the table', async () => {
  const { client, at, uri, ranges } = await openMarked(report);
  const location = await client.connection.sendRequest<Location>('textDocument/definition', at);
  expect(location).toEqual({ uri, range: ranges('definition')[0] });
});

it('references are all mentions, the definition among them when asked for', async () => {
  const marked = await openMarked(report);
  expect(await references(marked, true)).toEqual([
    ...marked.ranges('mention').slice(0, 1),
    ...marked.ranges('definition'),
    ...marked.ranges('mention').slice(1),
  ]);
  expect(await references(marked, false)).toEqual(marked.ranges('mention'));
});

it('the other mentions are highlighted', async () => {
  const { client, at, ranges } = await openMarked(report);
  const highlights = await client.connection.sendRequest<DocumentHighlight[]>(
    'textDocument/documentHighlight',
    at,
  );
  expect(highlights.map(({ range }) => range)).toHaveLength(3);
  expect(highlights.map(({ range }) => range)).toEqual(expect.arrayContaining([...ranges('mention')]));
});

it('words, and texts that are no report, have neither', async () => {
  for (const text of [inReview('财政{{|}}收入5.2亿元。'), '今天跑了5{{|}}公里。']) {
    const { client, at } = await openMarked(text);
    expect(await client.connection.sendRequest('textDocument/definition', at)).toBe(null);
    expect(await client.connection.sendRequest('textDocument/documentHighlight', at)).toBe(null);
  }
});

async function references({ client, at }: MarkedReport, includeDeclaration: boolean): Promise<unknown> {
  const params = { ...at, context: { includeDeclaration } };
  const found = await client.connection.sendRequest<Location[]>('textDocument/references', params);
  return found.map(({ range }) => range);
}
