import { expect, it } from 'vitest';
import type { LinkFileResult } from '../../server/src/lsp/protocol';
import { connect, type TestClient } from './client';
import { report } from './fixtures';
import { memoryFiles } from './memoryFiles';

const uri = 'file:///reports/2026.md';
const priorUri = `file:///reports/${encodeURIComponent('往年 稿')}/2025.md`;
const text = `---\nyear: 2026 # 计划年\nwith: [计划.md]\n---\n\n𠮷祥\n\n${report}`;

it('a report is made to name other files, which are read from then on', async () => {
  const files = memoryFiles({ [priorUri]: report, 'file:///reports/%E8%AE%A1%E5%88%92.md': report });
  const client = await connect({ files: files.files, folders: ['file:///reports'] });
  await client.open(uri, text);
  await client.findings(uri);
  expect(files.reads()).not.toContain(priorUri);

  const linked = await link(client, 'prior', ['往年 稿/2025.md']);
  expect(linked).toEqual({
    version: 1,
    range: { start: { line: 3, character: 0 }, end: { line: 3, character: 0 } },
    newText: 'prior: 往年 稿/2025.md\n',
  });
  if (!('range' in linked)) return;
  await client.change(uri, 2, { range: linked.range, text: linked.newText });
  await client.findings(uri);
  expect(files.reads()).toContain(priorUri);
  expect(await link(client, 'prior', ['往年 稿/2025.md'])).toEqual({ problem: 'same' });
});

it('several companions in one change; those named already once', async () => {
  const client = await connect();
  await client.open(uri, text);
  const linked = await link(client, 'with', ['预算 报告.docx', '计划.md', 'a,b.txt']);
  expect(linked).toMatchObject({ newText: ', 预算 报告.docx, "a,b.txt"' });
});

it('front matter that cannot be read is left alone, and what is no report is not asked about', async () => {
  const client = await connect();
  await client.open(uri, `---\nyear: "2026\n---\n\n# 𠮷水镇政府工作报告\n`);
  expect(await link(client, 'data', ['台账.csv'])).toEqual({ problem: 'unreadable' });
  await client.open('file:///reports/n.md', '# 记事\n');
  expect(await link(client, 'data', ['台账.csv'], 'file:///reports/n.md')).toBeNull();
});

function link(client: TestClient, key: string, names: readonly string[], of = uri): Promise<LinkFileResult> {
  return client.connection.sendRequest('heshu/linkFile', { uri: of, key, names });
}
