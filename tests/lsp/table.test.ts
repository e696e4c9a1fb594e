import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readToPanel } from '../../client/preview/message-shapes';
import type { CoverageParams, TableResult } from '../../server/src/lsp/protocol';
import { connect, mailbox } from './client';
import type { TestClient } from './client';
import { memoryFiles } from './memoryFiles';
import { edited, openReport, rangeOf, report, uri } from './fixtures';

describe('heshu/table', () => {
  it('gives the table, the findings and the coverage of an open report', async () => {
    const client = await openReport();
    const table = await tableOf(client);
    expect(table).toMatchObject({ uri, version: 1, title: '青梧镇政府工作报告' });
    expect(table?.findings).toMatchObject([
      { check: 'sum-mismatch', severity: 'warning', range: rangeOf('384人') },
    ]);
    const { figures, checked, unrelated, unread } = table!.coverage;
    expect(figures).toBeGreaterThanOrEqual(3);
    expect(checked + unrelated + unread).toBe(figures);
  });

  it('gives nothing for what is no report', async () => {
    const client = await connect();
    await client.open(uri, '# 笔记');
    expect(await tableOf(client)).toBe(null);
  });

  it.each(['examples/qingshui-2026.md', 'tests/bench/own/liuyin-2026.md', 'tests/bench/own/yunting-2026.md'])(
    'of %s has the shape that the panel takes',
    async (path) => {
      const data = readFileSync('examples/qingshui-2026.csv');
      const files = memoryFiles({ 'file:///r/data.csv': data }).files;
      const client = await connect({ files, settings: () => ({ data: '/r/data.csv' }) });
      await client.open(uri, readFileSync(path, 'utf8'));
      const table = await tableOf(client);
      expect(table?.rows).not.toEqual([]);
      expect(readToPanel({ kind: 'show', table })).not.toBe(null);
    },
  );

  it('is as quiet as the text while somebody types', async () => {
    const client = await openReport();
    await client.findings(uri);
    await client.change(uri, 2, { range: rangeOf('384'), text: '394' });
    const table = await tableOf(client);
    expect(table?.findings).toEqual([]);
    const states = table!.rows.flatMap(({ cells }) => Object.values(cells).map(({ state }) => state));
    expect(states).not.toContain('contradicted');
  });
});

describe('heshu/coverage', () => {
  it('is told to a client that wants it, for each version once, and that a text is no report any more', async () => {
    const client = await connect({ options: { coverage: true } });
    const told = mailbox<CoverageParams>();
    client.connection.onNotification('heshu/coverage', told.put);
    await client.open(uri, report);
    await client.findings(uri);
    await client.findings(uri);
    expect(await told.next()).toMatchObject({
      uri,
      version: 1,
      report: true,
      findings: { warning: 1, error: 0 },
    });
    await client.change(uri, 2, { text: edited('384', '354') });
    await client.findings(uri);
    expect(await told.next()).toMatchObject({ uri, version: 2, findings: { warning: 0 } });
    await client.change(uri, 3, { text: '# 笔记' });
    await client.findings(uri);
    expect(await told.next()).toMatchObject({ uri, report: false });
  });
});

describe('files through the client', () => {
  it('are read, listed and watched by requests to it', async () => {
    const client = await connect({ folders: ['vscode-vfs://reports'], options: { files: true } });
    const watches = mailbox<{ id: number; place: string; kind: string }>();
    const one = 'vscode-vfs://reports/one.md';
    client.connection.onRequest('heshu/files/list', () => [one]);
    const stat = { kind: 'file', modified: 1, size: 1 };
    client.connection.onRequest('heshu/files/stat', (params: { uri: string }) =>
      params.uri === one ? stat : null,
    );
    client.connection.onRequest('heshu/files/read', () => ({
      base64: Buffer.from(report).toString('base64'),
    }));
    client.connection.onNotification('heshu/files/watch', watches.put);
    const found = await client.pullWorkspace();
    expect(found.items).toMatchObject([{ uri: one, items: [{ code: 'sum-mismatch' }] }]);
    client.connection.onRequest('heshu/files/read', () => ({ problem: 'denied' }));
    const { id, place, kind } = await watches.next();
    expect({ place, kind }).toEqual({ place: 'vscode-vfs://reports', kind: 'folder' });
    await client.connection.sendNotification('heshu/files/changed', { id, uri: one });
    await client.nextRefresh();
    expect((await client.pullWorkspace()).items).toEqual([]);
  });
});

function tableOf(client: TestClient): Promise<TableResult | null> {
  return client.connection.sendRequest('heshu/table', { uri });
}
