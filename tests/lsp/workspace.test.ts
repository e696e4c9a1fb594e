import { describe, expect, it } from 'vitest';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import type { TestClient } from './client';
import { connect, mailbox } from './client';
import { edited, report } from './fixtures';
import { memoryFiles } from './memoryFiles';

const folder = 'file:///reports';
const faulty = `${folder}/%E4%B8%8A%E5%B9%B4.md`;
const clean = `${folder}/clean.md`;

describe('workspace/diagnostic', () => {
  it('finds the reports of the folder, open or not, each once, and no other Markdown', async () => {
    const { client } = await workspace({
      [faulty]: report,
      [clean]: edited('384', '354'),
      [`${folder}/notes.md`]: '# 笔记',
    });
    // The editor writes the URI of the same file in another way.
    await client.open(decodeURIComponent(faulty), report);
    const found = await client.pullWorkspace();
    expect(countsOf(found)).toEqual({ [decodeURIComponent(faulty)]: 1, [clean]: 0 });
    expect(found.items.map(({ version }) => version)).toEqual([1, null]);
  });

  it('says “unchanged” of what has not changed, and reads no file twice', async () => {
    const { client, files } = await workspace({ [faulty]: report, [clean]: edited('384', '354') });
    const first = await client.pullWorkspace();
    const again = await client.pullWorkspace(idsOf(first));
    expect(again.items.map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged']);
    expect(files.reads()).toEqual([faulty, clean].sort());
  });

  it('looks again at a file that changed, and asks the client to pull again', async () => {
    const { client, files } = await workspace({ [faulty]: report });
    const first = await client.pullWorkspace();
    files.write(faulty, edited('384', '354'));
    await client.nextRefresh();
    expect(countsOf(await client.pullWorkspace(idsOf(first)))).toEqual({ [faulty]: 0 });
  });

  it('finds a new file, and clears a deleted one', async () => {
    const { client, files } = await workspace({ [faulty]: report });
    const first = await client.pullWorkspace();
    files.write(clean, edited('384', '354'));
    files.remove(faulty);
    expect(countsOf(await client.pullWorkspace(idsOf(first)))).toEqual({ [clean]: 0, [faulty]: 0 });
  });

  it('looks at the disk each time where changes are not told', async () => {
    const { client, files } = await workspace({ [faulty]: report }, { watch: () => null });
    await client.pullWorkspace();
    await client.pullWorkspace();
    expect(files.reads()).toEqual([faulty]);
    files.write(faulty, edited('384', '354'));
    expect(countsOf(await client.pullWorkspace())).toEqual({ [faulty]: 0 });
  });

  it('notes a file of no known encoding in the log and goes on', async () => {
    const { client } = await workspace({ [clean]: new Uint8Array([0xb1, 0xff]), [faulty]: report });
    expect(countsOf(await client.pullWorkspace())).toEqual({ [faulty]: 1 });
    expect(client.log.join()).toMatch(/clean\.md.*编码/);
  });

  it('follows folders that are added and removed', async () => {
    const { client } = await workspace({ [faulty]: report, 'file:///more/a.md': report });
    const change = (added: string[], removed: string[]) =>
      client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
        event: {
          added: added.map((uri) => ({ uri, name: uri })),
          removed: removed.map((uri) => ({ uri, name: uri })),
        },
      });
    await change(['file:///more'], [folder]);
    expect(countsOf(await client.pullWorkspace())).toEqual({ 'file:///more/a.md': 1 });
  });
});

describe('workspace/diagnostic/refresh', () => {
  it('comes when last year’s report, which an open one names, changes', async () => {
    const { client, files } = await workspace({ [faulty]: report });
    const uri = `${folder}/2021/now.md`;
    await client.open(uri, `---\nyear: 2021\nlevel: 镇\nprior: ../上年.md\n---\n\n${report}`);
    expect(await client.findings(uri)).toHaveLength(1);
    files.write(faulty, edited('384', '354'));
    await client.nextRefresh();
  });

  it('comes when the settings change, which then count', async () => {
    let settings: unknown = {};
    const client = await connect({ settings: () => settings });
    await client.open(clean, report);
    expect(await client.findings(clean)).toHaveLength(1);
    const change = async (next: unknown) => {
      settings = next;
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      await client.nextRefresh();
    };
    await change({ checks: { 'sum-mismatch': false } });
    expect(await client.findings(clean)).toEqual([]);
    await change({ enable: 'never' });
    expect(await client.findings(clean)).toEqual([]);
    await change({ enable: 'gibberish', checks: 3, approximation: 'viel' });
    expect(await client.findings(clean)).toHaveLength(1);
  });

  it('comes when the configuration beside a report changes, which counts beside the user’s own settings', async () => {
    const { client, files } = await workspace({ [faulty]: report });
    await client.open(clean, report);
    expect(await client.findings(clean)).toHaveLength(1);
    files.write(`${folder}/heshu.config.json`, '{ "checks": { "sum-mismatch": false } }');
    await client.nextRefresh();
    expect(await client.findings(clean)).toEqual([]);
    expect(countsOf(await client.pullWorkspace())).toEqual({ [clean]: 0, [faulty]: 0 });
  });

  it('a configuration with a fault is left aside, and the user is told where the fault is', async () => {
    const { client, files } = await workspace({});
    const warnings = mailbox<{ message: string }>();
    client.connection.onNotification('window/showMessage', warnings.put);
    files.write(`${folder}/heshu.config.json`, '{\n  "checks": 3\n}');
    await client.open(clean, report);
    expect(await client.findings(clean)).toHaveLength(1);
    expect((await warnings.next()).message).toMatch(/第 2 行.*heshu\.config\.json/);
  });

  it('is not needed where settings are pushed: findings follow', async () => {
    const client = await connect({ capabilities: {} });
    await client.open(clean, report);
    expect((await client.nextPush()).diagnostics).toHaveLength(1);
    const settings = { heshu: { checks: { 'sum-mismatch': false } } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    expect((await client.nextPush()).diagnostics).toEqual([]);
  });
});

async function workspace(contents: Record<string, string | Uint8Array>, parts = {}) {
  const files = memoryFiles(contents);
  const client: TestClient = await connect({ files: { ...files.files, ...parts }, folders: [folder] });
  return { client, files };
}

function countsOf({ items }: WorkspaceDiagnosticReport): Record<string, number> {
  return Object.fromEntries(items.map((item) => [item.uri, item.kind === 'full' ? item.items.length : -1]));
}

function idsOf({ items }: WorkspaceDiagnosticReport): Record<string, string> {
  return Object.fromEntries(items.map(({ uri, resultId }) => [uri, resultId ?? '']));
}
