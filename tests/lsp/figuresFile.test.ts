import { describe, expect, it } from 'vitest';
import type { UnmentionedResult } from '../../server/src/lsp/protocol';
import { connect, type TestClient } from './client';
import { rangeOf } from './fixtures';
import { memoryFiles, type MemoryFiles } from './memoryFiles';

const folder = 'file:///reports';
const uri = `${folder}/now.md`;
const data = `${folder}/%E5%8F%B0%E8%B4%A6.csv`;

// 𠮷 is two UTF-16 units: places behind it must still be right.
const text = `---
年份: 2026
级别: 乡镇
机关: 东河镇人民政府
台账: 台账.csv
---

# 东河镇政府工作报告

## 一、2025年工作回顾

𠮷祥桥建成。全镇财政收入4562.3万元。
`;

const csv =
  '指标,地区,单位,2025年,责任单位\n财政收入,东河镇,万元,4526.3,财政所\n粮食总产量,东河镇,万吨,2.51,农业办\n';

async function opened(content = csv): Promise<{ readonly client: TestClient; readonly files: MemoryFiles }> {
  const files = memoryFiles({ [data]: content });
  const client = await connect({ files: files.files, folders: [folder] });
  await client.open(uri, text);
  return { client, files };
}

describe('a figures file in the editor', () => {
  it('is held against the text, with its cell as the related place', async () => {
    const { client } = await opened();
    const [found, ...more] = await client.findings(uri);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ code: 'figures-file-conflict', range: rangeOf('4562.3万元', text) });
    expect(found?.relatedInformation).toEqual([
      {
        message: '台账 D2：4526.3万元',
        location: {
          uri: data,
          range: { start: { line: 1, character: 12 }, end: { line: 1, character: 18 } },
        },
      },
    ]);
  });

  it('is where a figure is defined', async () => {
    const { client } = await opened();
    const params = { textDocument: { uri }, position: rangeOf('4562.3万元', text).start };
    expect(await client.connection.sendRequest('textDocument/definition', params)).toEqual({
      uri: data,
      range: { start: { line: 1, character: 12 }, end: { line: 1, character: 18 } },
    });
  });

  it('shows its value and where it comes from in the hover', async () => {
    const { client } = await opened();
    const hover = await client.connection.sendRequest('textDocument/hover', {
      textDocument: { uri },
      position: rangeOf('4562.3万元', text).start,
    });
    expect(JSON.stringify(hover)).toContain('4526.3万元（台账.csv D2 · 财政所）');
  });

  it('that changes on the disk has the report judged anew', async () => {
    const { client, files } = await opened();
    expect(await client.findings(uri)).toHaveLength(1);
    files.write(data, csv.replace('4526.3', '4562.3'));
    await client.nextRefresh();
    expect(await client.findings(uri)).toEqual([]);
  });
});

describe('heshu/unmentioned', () => {
  it('gives what the report never mentions as words for a sentence', async () => {
    const { client } = await opened();
    const result = await client.connection.sendRequest<UnmentionedResult | null>('heshu/unmentioned', {
      uri,
    });
    expect(result).toEqual({
      data,
      phrases: [
        {
          text: '粮食总产量2.51万吨',
          period: '2025',
          origin: 'D3 · 农业办',
          range: { start: { line: 2, character: 13 }, end: { line: 2, character: 17 } },
        },
      ],
    });
  });

  it('gives no file for a report without one, and nothing for what is no report', async () => {
    const client = await connect();
    await client.open(uri, text.replace('台账: 台账.csv\n', ''));
    expect(await client.connection.sendRequest('heshu/unmentioned', { uri })).toEqual({
      data: null,
      phrases: [],
    });
    await client.open(`${folder}/b.md`, '# 笔记');
    expect(await client.connection.sendRequest('heshu/unmentioned', { uri: `${folder}/b.md` })).toBe(null);
  });
});
