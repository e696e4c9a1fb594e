import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../server/src/node/files';
import { connect } from './client';
import { rangeOf, report } from './fixtures';
import { memoryFiles } from './memoryFiles';

const folder = 'file:///reports';
const uri = `${folder}/now.md`;

describe('the files a report names', () => {
  it('are said at the name when they cannot be read, and the rest is checked', async () => {
    const { client } = await workspace({});
    const text = `---\nprior: 上年.md\nwith: [now.md]\n---\n\n${report}`;
    await client.open(uri, text);
    const found = await client.findings(uri);
    expect(found.map(({ code, range }) => [code, range])).toEqual([
      ['unreadable-input', rangeOf('上年.md', text)],
      ['unreadable-input', rangeOf('now.md', text)],
      ['sum-mismatch', rangeOf('384人', text)],
    ]);
    expect(found[0]?.message).toContain('没有这个文件');
  });

  it('are looked for again when they come into being', async () => {
    const { client, files } = await workspace({});
    await client.open(uri, `---\nprior: 上年.md\n---\n\n${report}`);
    expect(await client.findings(uri)).toHaveLength(2);
    files.write(`${folder}/%E4%B8%8A%E5%B9%B4.md`, report);
    await client.nextRefresh();
    expect(await client.findings(uri)).toHaveLength(1);
  });

  it('may be named by a setting, from the folder that is open', async () => {
    const files = memoryFiles({});
    const settings = () => ({ prior: '往年/2025.md', with: [3, '计划.md'] });
    const client = await connect({ files: files.files, folders: [folder], settings });
    await client.open(`${folder}/a/b.md`, report);
    const messages = JSON.stringify(await client.findings(`${folder}/a/b.md`));
    expect(messages).toContain('2025.md');
    expect(messages).toContain('计划.md');
    expect(files.reads()).toContain(`${folder}/%E5%BE%80%E5%B9%B4/2025.md`);
  });
});

describe.runIf(process.platform === 'linux')('what a report names and what is no file (needs pipes)', () => {
  it('is said at the name by the server alone on the disk, and costs nothing else', async () => {
    const disk = await mkdtemp(join(tmpdir(), 'heshu-pipe-'));
    execFileSync('mkfifo', [join(disk, '管道.md'), join(disk, '管道.csv'), join(disk, 'heshu.config.json')]);
    const client = await connect({ files: nodeFiles });
    const report2 = pathToFileURL(join(disk, 'r.md')).href;
    await client.open(report2, `---\nprior: 管道.md\ndata: 管道.csv\n---\n\n${report}`);
    const found = await client.findings(report2);
    expect(found.map(({ code }) => code)).toEqual(['unreadable-input', 'unreadable-input', 'sum-mismatch']);
    for (const { message } of found.slice(0, 2))
      expect(message).toContain('这是设备、管道一类，不是普通文件');
    await rm(disk, { recursive: true });
  });
});

async function workspace(stored: Record<string, string>) {
  const files = memoryFiles(stored);
  const client = await connect({ files: files.files, folders: [folder] });
  return { client, files };
}
