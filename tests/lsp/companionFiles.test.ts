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

describe('last year’s report in the folder', () => {
  const year = (plan: number, place: string, review: string): string =>
    `# ${place}政府工作报告\n\n——${String(plan)}年1月9日在${place}第九届人民代表大会第四次会议上\n\n## 一、${String(plan - 1)}年工作回顾\n\n${review}\n\n## 二、${String(plan)}年工作安排\n\n主要预期目标是：财政收入增长9%以上。\n`;
  const now = year(2026, '石青县', '我们圆满完成了年初确定的各项目标任务。财政收入增长6.3%。');
  const before = year(2025, '石青县', '财政收入增长7%。');
  const claims = async (stored: Record<string, string>, priorFromFolder = true): Promise<string[]> => {
    const files = memoryFiles(stored);
    const settings = () => ({ priorFromFolder, checks: { 'required-indicator-missing': false } });
    const client = await connect({ files: files.files, folders: [folder], settings });
    await client.open(uri, now);
    return (await client.findings(uri)).map(({ code }) => String(code));
  };

  it('is found by place and year where the setting says so', async () => {
    const stored = {
      [`${folder}/old.md`]: before,
      [`${folder}/other.md`]: year(2025, '白石县', '财政收入增长7%。'),
      [`${folder}/older.md`]: year(2024, '石青县', '财政收入增长7%。'),
    };
    expect(await claims(stored)).toContain('claim-unmet');
    expect(await claims(stored, false)).toEqual([]);
  });

  it('is not looked for in other folders', async () => {
    expect(await claims({ [`${folder}/2025/old.md`]: before })).toEqual([]);
  });

  it('is left alone, and said in one line, where two may be meant', async () => {
    const stored = { [`${folder}/a.md`]: before, [`${folder}/b.md`]: `${before}\n第二稿。\n` };
    expect(await claims(stored)).toEqual(['unreadable-input']);
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
