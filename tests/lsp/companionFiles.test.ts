import { describe, expect, it } from 'vitest';
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

async function workspace(stored: Record<string, string>) {
  const files = memoryFiles(stored);
  const client = await connect({ files: files.files, folders: [folder] });
  return { client, files };
}
