import { expect, it } from 'vitest';
import { companionPause } from '../../server/src/lsp/textDocumentSync';
import type { TableResult } from '../../server/src/lsp/protocol';
import { connect } from './client';
import { docxOf, p } from '../formats/docx-parts';
import type { TextResult } from '../../server/src/lsp/protocol';
import { rangeOf } from './fixtures';
import { memoryFiles } from './memoryFiles';

const prior = `# 𠮷湾镇政府工作报告

一、2024年工作回顾

全镇财政收入4860万元，固定资产投资3.25亿元。

二、2025年工作安排

主要预期目标是：财政收入5200万元，固定资产投资3.6亿元。
`;

const report = `---
year: 2026
level: 镇
prior: 往年/2025.md
---

一、2025年工作回顾

𠮷日新篇，全镇财政收入5248.8万元，完成年初目标5100万元的102.9%。固定资产投资3.8亿元。

二、2026年工作安排

主要预期目标是：财政收入5560万元，固定资产投资4.1亿元。
`;

const folder = 'file:///reports';
const uri = `${folder}/2026.md`;
const priorUri = `${folder}/%E5%BE%80%E5%B9%B4/2025.md`;

it('a chosen file outside the open folder is watched for as long as a report names it', async () => {
  const outside = 'file:///elsewhere/2025.md';
  const files = memoryFiles({ [outside]: prior });
  const options = { trust: { trusted: true, chosen: [outside] } };
  const client = await connect({ files: files.files, folders: [folder], options });
  await client.open(uri, report.replace('往年/2025.md', '../elsewhere/2025.md'));
  expect(await client.findings(uri)).toHaveLength(1);
  expect(files.watches()).toBe(2);
  files.write(outside, prior.replace('5200', '5100'));
  await client.nextRefresh();
  expect(await client.findings(uri)).toEqual([]);
  await client.close(uri);
  await expect.poll(() => files.watches()).toBe(1);
});

it('a finding against last year’s report leads to its place there, and follows both texts', async () => {
  const files = memoryFiles({ [priorUri]: prior });
  const client = await connect({ files: files.files, folders: [folder] });
  await client.open(uri, report);
  const [found, ...others] = await client.findings(uri);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ code: 'prior-target-conflict', range: rangeOf('5100万元', report) });
  expect(found?.relatedInformation?.[0]?.location).toEqual({
    uri: priorUri,
    range: rangeOf('5200万元', prior),
  });

  const told = { text: '5200万元', uri: priorUri, range: rangeOf('5200万元', prior) };
  const table = await client.connection.sendRequest<TableResult>('heshu/table', { uri });
  expect(table.findings[0]?.related).toEqual([told]);
  const income = table.rows.find(({ indicator }) => indicator === '财政收入');
  expect(income?.cells.target).toMatchObject({ state: 'contradicted', against: [told] });

  files.write(priorUri, prior.replace('5200', '5100'));
  await client.nextRefresh();
  expect(await client.findings(uri)).toEqual([]);

  // Opened in the editor, it counts as it stands there; reports are looked at again once its writer pauses.
  await client.open(priorUri, prior.replace('5200', '5300'));
  expect(await client.findings(uri)).toHaveLength(1);
  client.clock.advance(companionPause);
  await client.nextRefresh();
  await client.change(priorUri, 2, { text: prior.replace('5200', '5100') });
  expect(await client.findings(uri)).toHaveLength(0);
  client.clock.advance(companionPause);
  await client.nextRefresh();
  await client.close(priorUri);
  expect(await client.findings(uri)).toEqual([]);
  client.clock.advance(companionPause);
  await client.nextRefresh();
});

it('in a Word document it leads to the document, or to its text where the client can show one', async () => {
  const word = `${folder}/%E5%BE%80%E5%B9%B4/2025.docx`;
  const lines = prior.split(/\n+/).filter((line) => line !== '');
  const text = report.replace('2025.md', '2025.docx');
  const files = memoryFiles({ [word]: docxOf(lines.map((line) => p(line.replace('# ', ''))).join('')) });
  for (const [options, place] of [
    [{}, word],
    [{ wordTexts: 'heshu-word:/' }, `heshu-word:/2025.docx.md?${encodeURIComponent(word)}`],
  ] as const) {
    const client = await connect({ files: files.files, folders: [folder], options });
    await client.open(uri, text);
    const [found] = await client.findings(uri);
    const location = found?.relatedInformation?.[0]?.location;
    expect(location?.uri).toBe(place);
    const read = await client.connection.sendRequest<TextResult>('heshu/wordText', { uri: word });
    expect(location?.range).toEqual(rangeOf('5200万元', 'text' in read ? read.text : ''));
  }
  const client = await connect({ files: files.files });
  expect(await client.connection.sendRequest('heshu/wordText', { uri: `${folder}/x.docx` })).toMatchObject({
    problem: expect.any(String) as string,
  });
});
