import { expect, it } from 'vitest';
import type { TextEdit } from 'vscode-languageserver/node';
import { openReport, uri } from './fixtures';

const text =
  '# 𠮷塘镇政府工作报告\n\n一、2020年工作回顾\n\n（１）𡋾子口治理完工,财政收入4720万元。 \n\n\n|指标|值|\n|-|-|\n|税收|12|\n';
const options = { tabSize: 2, insertSpaces: true };

it('lays out a report, at places after full-width and astral characters', async () => {
  const client = await openReport();
  await client.open('file:///other.md', text);
  const edits = await client.connection.sendRequest<TextEdit[]>('textDocument/formatting', {
    textDocument: { uri: 'file:///other.md' },
    options,
  });
  expect(edits).toEqual([
    { range: { start: { line: 4, character: 11 }, end: { line: 4, character: 12 } }, newText: '，' },
    { range: { start: { line: 4, character: 23 }, end: { line: 4, character: 24 } }, newText: '' },
    { range: { start: { line: 6, character: 0 }, end: { line: 7, character: 0 } }, newText: '' },
    {
      range: { start: { line: 7, character: 0 }, end: { line: 9, character: 7 } },
      newText: '| 指标 | 值  |\n| ---- | --- |\n| 税收 | 12  |',
    },
  ]);
});

it('lays out the lines of a range only', async () => {
  const client = await openReport();
  await client.open('file:///other.md', text);
  const edits = await client.connection.sendRequest<TextEdit[]>('textDocument/rangeFormatting', {
    textDocument: { uri: 'file:///other.md' },
    range: { start: { line: 4, character: 3 }, end: { line: 5, character: 0 } },
    options,
  });
  expect(edits.map(({ range }) => range.start.line)).toEqual([4, 4]);
});

it('changes nothing in a text that is no report', async () => {
  const client = await openReport();
  await client.open('file:///notes.md', '修路12公里。 \n');
  const request = (of: string) =>
    client.connection.sendRequest('textDocument/formatting', { textDocument: { uri: of }, options });
  expect(await request('file:///notes.md')).toBe(null);
  expect(await request(uri)).toEqual([]);
});
