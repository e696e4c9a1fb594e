import { describe, expect, it } from 'vitest';
import {
  CancellationTokenSource,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver/node';
import { core } from './core';
import { edited, openReport, positionAt, rangeOf, report, uri } from './fixtures';

describe('a request of Heshu’s own with parameters that are none', () => {
  const position = { line: 0, character: 0 };
  const faulty: readonly (readonly [string, unknown, string])[] = [
    ['heshu/table', {}, 'uri'],
    ['heshu/checkFile', { uri: 7 }, 'uri'],
    ['heshu/sections', null, 'uri'],
    ['heshu/checkedFigures', { uri: ['file:///a.md'] }, 'uri'],
    ['heshu/unmentioned', {}, 'uri'],
    ['heshu/wordText', { uri: '\ud800' }, 'uri'],
    ['heshu/explain', { uri, position: { line: -1, character: 0 } }, 'position'],
    ['heshu/insertTable', { uri, position: { line: '0', character: 0 } }, 'position'],
    ['heshu/export', { uri, artifact: { kind: 'table', to: 'pdf' } }, 'artifact'],
    ['heshu/export', { uri, artifact: { kind: 'report', to: 'docx' } }, 'artifact'],
    ['heshu/export', { uri, artifact: { kind: 'table', to: 'csv' }, target: 1 }, 'target'],
    ['heshu/linkFile', { uri, key: 'other', names: [] }, 'key'],
    ['heshu/linkFile', { uri, key: 'prior', names: [1] }, 'names'],
    ['heshu/import', { name: '报告.txt', base64: '坏' }, 'base64'],
    ['heshu/import', { base64: '' }, 'name'],
    ['heshu/compare', { uri, name: '旧.md', base64: '', to: 'pdf' }, 'to'],
    ['heshu/newReport', { level: 'village', place: '东河镇', year: 2026 }, 'level'],
    ['heshu/newReport', { level: 'town', place: '东河镇', year: '2026' }, 'year'],
    ['heshu/newReport', { level: 'town', place: '东河镇', year: 2026, dataUri: {} }, 'dataUri'],
  ];

  it.each(faulty)('%s %j is told so, with nothing in the log', async (method, params, name) => {
    const client = await openReport();
    const error = await client.connection.sendRequest(method, params).catch((each: unknown) => each);
    expect(error).toMatchObject({
      code: ErrorCodes.InvalidParams,
      message: `“${method}”的参数“${name}”缺了或不对。`,
    });
    expect(client.log).toEqual([]);
    const sent = { uri, position };
    expect(await client.connection.sendRequest('heshu/explain', sent)).not.toBeInstanceOf(Error);
  });
});

describe('a fault in a handler', () => {
  it('costs the one request, is answered in plain words, and goes to the log', async () => {
    let faults = 1;
    const client = await openReport({
      core: {
        renderHover: (...given) => {
          if (faults-- > 0) throw new Error('坏了');
          return core.renderHover(...given);
        },
      },
    });
    const hover = () =>
      client.connection.sendRequest('textDocument/hover', {
        textDocument: { uri },
        position: positionAt(report.indexOf('384')),
      });
    const error = await hover().catch((each: unknown) => each);
    expect(error).toBeInstanceOf(ResponseError);
    expect((error as Error).message).not.toMatch(/\n|\bat\b|坏了/);
    expect(client.log.join()).toMatch(/textDocument\/hover[^]*坏了[^]*\bat /);
    expect(await hover()).toMatchObject({ range: rangeOf('384人') });
    expect(await client.findings(uri)).toHaveLength(1);
  });

  it('in the analysis of one version does not touch the next', async () => {
    const client = await openReport({
      core: {
        analyze: (source, settings) => {
          if (source.includes('崩')) throw new Error('坏了');
          return core.analyze(source, settings);
        },
      },
    });
    await client.change(uri, 2, { text: `${report}崩` });
    await expect(client.pull(uri)).rejects.toBeInstanceOf(ResponseError);
    await client.change(uri, 3, { text: report });
    expect(await client.findings(uri)).toHaveLength(1);
  });

  it('in one part of an analysis is one line in the log, however often it comes back', async () => {
    const client = await openReport({
      core: {
        analyze: (...given) => ({
          ...core.analyze(...given),
          faults: [{ part: 'recogniseShares', error: 'TypeError' }],
        }),
      },
    });
    expect(await client.findings(uri)).toHaveLength(1);
    await client.change(uri, 2, { text: `${report}修路3公里。` });
    expect(await client.findings(uri)).toHaveLength(1);
    expect(client.log.filter((line) => line.includes('recogniseShares'))).toHaveLength(1);
    expect(client.log.join()).not.toContain('384');
  });

  it('in a push is only logged', async () => {
    let faults = 1;
    const client = await openReport({
      capabilities: {},
      core: {
        looksLikeReport: (source) => {
          if (faults-- > 0) throw new Error('坏了');
          return core.looksLikeReport(source);
        },
      },
    });
    await client.change(uri, 2, { text: report });
    expect(await client.nextPush()).toMatchObject({ version: 2 });
    expect(client.log.join()).toMatch(/坏了/);
  });

  it('such as a change to a document nobody opened is passed over', async () => {
    const client = await openReport();
    await client.change('file:///none.md', 2, { text: report });
    expect(await client.findings('file:///none.md')).toEqual([]);
  });
});

describe('cancellation', () => {
  it('ends a request the client no longer waits for', async () => {
    const client = await openReport();
    const release = client.clock.holdTurns();
    const source = new CancellationTokenSource();
    const params = { textDocument: { uri }, position: positionAt(0) };
    const hover = client.connection.sendRequest('textDocument/hover', params, source.token);
    source.cancel();
    release();
    await expect(hover).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    expect(await client.findings(uri)).toHaveLength(1);
  });

  it('gives up a version that was edited before it was read, and reads each version once', async () => {
    const read: string[] = [];
    const client = await openReport({
      core: {
        analyze: (source, settings) => {
          read.push(source);
          return core.analyze(source, settings);
        },
      },
    });
    const release = client.clock.holdTurns();
    const position = positionAt(report.indexOf('384'));
    const pulled = client.pull(uri);
    const hovered = client.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position });
    const corrected = edited('384', '354');
    await client.change(uri, 2, { text: corrected });
    const refused = Promise.allSettled([pulled, hovered]);
    // The answer to this one shows that the server has taken in the change.
    await client.pull('file:///none.md');
    release();
    expect(await refused).toMatchObject([
      { reason: { code: LSPErrorCodes.ServerCancelled, data: { retriggerRequest: true } } },
      { reason: { code: LSPErrorCodes.ContentModified } },
    ]);
    expect(await client.findings(uri)).toEqual([]);
    await client.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position });
    expect(read).toEqual([corrected]);
  });
});

it('everything the server can do is said at the start', async () => {
  const client = await openReport();
  expect(client.initialized.capabilities).toEqual({
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: 2 },
    hoverProvider: true,
    documentSymbolProvider: { label: '核数' },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: true,
    completionProvider: {},
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: {},
    inlayHintProvider: true,
    codeLensProvider: {},
    workspaceSymbolProvider: true,
    semanticTokensProvider: {
      legend: {
        tokenTypes: ['figure', 'unit', 'approximator', 'indicator', 'period'],
        tokenModifiers: ['checked', 'target'],
      },
      full: { delta: true },
      range: true,
    },
    diagnosticProvider: { identifier: 'heshu', interFileDependencies: true, workspaceDiagnostics: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  });
});
