import { describe, expect, it } from 'vitest';
import type { FullDocumentDiagnosticReport, PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { connect, mailbox, pullCapabilities, pushCapabilities } from './client';
import { edited, openReport, rangeOf, report, uri } from './fixtures';

describe('textDocument/diagnostic', () => {
  it('gives a finding its place, severity, check, source, arithmetic and related places', async () => {
    const client = await openReport();
    const [sum, ...others] = await client.findings(uri);
    expect(others).toEqual([]);
    expect(sum).toMatchObject({ range: rangeOf('384人'), severity: 2, code: 'sum-mismatch', source: '核数' });
    expect(sum?.message).toMatch(/384/);
    expect(sum?.message).toMatch(/\n.*146.*208.*354/);
    expect(sum?.data).toMatchObject({ check: 'sum-mismatch', tier: 'suspect' });
    const places = sum?.relatedInformation?.map(({ location }) => location) ?? [];
    expect(places).toContainEqual({ uri, range: rangeOf('146个') });
  });

  it('says “unchanged” when asked with the id of what it said', async () => {
    const client = await openReport();
    const first = (await client.pull(uri)) as FullDocumentDiagnosticReport;
    expect(await client.pull(uri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
  });

  it('says “unchanged” after an edit that changes nothing of it, and something new after one that does', async () => {
    const client = await openReport();
    const first = (await client.pull(uri)) as FullDocumentDiagnosticReport;
    await client.change(uri, 2, { text: edited('继续办好', '继续抓好') });
    expect(await client.pull(uri, first.resultId)).toMatchObject({ kind: 'unchanged' });
    await client.change(uri, 3, { text: edited('384', '354') });
    expect(await client.pull(uri, first.resultId)).toMatchObject({ kind: 'full', items: [] });
  });

  it('follows incremental edits, also behind characters outside the basic plane', async () => {
    const client = await connect();
    const text = report.replace('一年来，', '𠮷祥村一年来，');
    await client.open(uri, text);
    expect((await client.findings(uri))[0]?.range).toEqual(rangeOf('384人', text));
    await client.change(
      uri,
      2,
      { range: rangeOf('384', text), text: '35' },
      { range: rangeOf('5人', text.replace('384', '35')), text: '54人' },
    );
    expect(await client.findings(uri)).toEqual([]);
  });

  it('is silent about Markdown that is no report, about plain text, and about what is not open', async () => {
    const client = await connect();
    await client.open('file:///notes.md', '新设146个保洁员岗位和208个护林员岗位，解决困难群众384人就业。');
    await client.open('file:///report.txt', report, 'plaintext');
    for (const each of ['file:///notes.md', 'file:///report.txt', 'file:///none.md'])
      expect(await client.findings(each)).toEqual([]);
  });

  it('checks a plain text when told to', async () => {
    const client = await connect();
    await client.open('file:///report.txt', report, 'plaintext');
    await client.connection.sendRequest('heshu/checkFile', { uri: 'file:///report.txt' });
    await client.nextRefresh();
    expect(await client.findings('file:///report.txt')).toHaveLength(1);
  });

  it('speaks English to those who say so, Chinese to all others', async () => {
    const sources = [];
    for (const locale of ['en', 'en_US.UTF-8', 'EN-gb', 'zh-cn', 'enm', undefined]) {
      const client = await openReport(locale === undefined ? {} : { locale });
      sources.push((await client.findings(uri))[0]?.source);
    }
    expect(sources).toEqual(['heshu', 'heshu', 'heshu', '核数', '核数', '核数']);
  });
});

describe('clients that do not pull', () => {
  it('get findings pushed, with the version, on opening, on every change and on closing', async () => {
    const client = await openReport({ capabilities: pushCapabilities });
    expect(client.initialized.capabilities.diagnosticProvider).toBe(undefined);
    expect(await client.nextPush()).toMatchObject({
      uri,
      version: 1,
      diagnostics: [{ code: 'sum-mismatch' }],
    });
    await client.change(uri, 2, { range: rangeOf('384'), text: '354' });
    expect(await client.nextPush()).toEqual({ uri, version: 2, diagnostics: [] });
    await client.change(uri, 3, { text: report });
    await client.nextPush();
    await client.close(uri);
    expect(await client.nextPush()).toEqual({ uri, diagnostics: [] });
  });

  it('hear nothing of Markdown that is no report', async () => {
    const client = await connect({ capabilities: pushCapabilities });
    await client.open('file:///notes.md', '# 笔记');
    await client.open(uri, report);
    expect((await client.nextPush()).uri).toBe(uri);
  });
});

it('never pushes to a client that pulls', async () => {
  const client = await openReport({ capabilities: { ...pullCapabilities, ...{} } });
  const pushed = mailbox<PublishDiagnosticsParams>();
  client.connection.onNotification('textDocument/publishDiagnostics', pushed.put);
  await client.findings(uri);
  await client.change(uri, 2, { text: edited('384', '354') });
  await client.findings(uri);
  await client.close(uri);
  await client.pull(uri);
  const silence = Symbol();
  expect(await Promise.race([pushed.next(), Promise.resolve(silence)])).toBe(silence);
});

it('links each finding to the page of its check, where the client shows links and pages can be read', async () => {
  const capabilities = {
    ...pullCapabilities,
    textDocument: {
      ...pullCapabilities.textDocument,
      diagnostic: { relatedInformation: true, codeDescriptionSupport: true },
    },
  };
  const client = await openReport({ capabilities, options: { checkPages: 'heshu-check:/' } });
  expect((await client.findings(uri)).map(({ codeDescription }) => codeDescription)).toEqual([
    { href: 'heshu-check:/sum-mismatch.md' },
  ]);
  const without = await openReport({ capabilities });
  expect((await without.findings(uri)).map((each) => 'codeDescription' in each)).toEqual([false]);
});
