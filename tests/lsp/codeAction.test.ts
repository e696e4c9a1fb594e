import { expect, it } from 'vitest';
import type { CodeAction, InitializeParams } from 'vscode-languageserver/node';
import { analyze } from '../../server/src/core/analyze';
import type { Fix } from '../../server/src/core/check/finding';
import { withoutPlaceholders } from '../../server/src/lsp/workspaceEdit';
import { pullCapabilities, type TestClient } from './client';
import { openReport, positionAt, rangeOf, report, uri } from './fixtures';

const capabilities: InitializeParams['capabilities'] = {
  ...pullCapabilities,
  textDocument: {
    ...pullCapabilities.textDocument,
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
  workspace: {
    ...pullCapabilities.workspace,
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
  },
};

/** A core whose finding of the sum has this one fix. */
function offering(fix: Partial<Fix>) {
  const at = report.indexOf('384');
  const whole: Fix = {
    kind: 'rewrite-figure',
    title: '改为“354人”',
    edits: [{ span: { start: at, end: at + 3 }, newText: '354' }],
    altersNumber: true,
    snippet: false,
    ...fix,
  };
  return {
    analyze: (...args: Parameters<typeof analyze>) => {
      const analysis = analyze(...args);
      const findings = analysis.findings.map((finding) => ({ ...finding, fixes: [whole] }));
      return { ...analysis, findings };
    },
  };
}

it('offers the fixes of a finding where it stands, each with its diagnostic and none preferred', async () => {
  const client = await openReport({ capabilities, core: offering({}) });
  const diagnostics = await client.findings(uri);
  const [action, ...others] = await actionsAt(client, report.indexOf('384') + 1);
  expect(others).toEqual([]);
  expect(action).toEqual({
    title: '改为“354人”',
    kind: 'quickfix',
    diagnostics,
    edit: {
      documentChanges: [
        { textDocument: { uri, version: 1 }, edits: [{ range: rangeOf('384'), newText: '354' }] },
      ],
    },
  });
});

it('offers nothing elsewhere, nor to a client that asks for other kinds or takes no edits', async () => {
  const client = await openReport({ capabilities, core: offering({}) });
  expect(await actionsAt(client, report.indexOf('12公里'))).toEqual([]);
  expect(await actionsAt(client, report.indexOf('384'), ['refactor'])).toEqual([]);
  const old = await openReport({ core: offering({}) });
  expect(old.initialized.capabilities.codeActionProvider).toBeUndefined();
  expect(await actionsAt(old, report.indexOf('384'))).toEqual([]);
});

it('gives placeholders to a client that knows them, and their words to one that does not', async () => {
  const fix = offering({ snippet: true, edits: [{ span: { start: 0, end: 0 }, newText: '${1:数值}亿元' }] });
  const able = await openReport({ capabilities, core: fix });
  const [action] = await actionsAt(able, report.indexOf('384'));
  expect(action?.edit?.documentChanges).toMatchObject([
    { edits: [{ snippet: { kind: 'snippet', value: '${1:数值}亿元' } }] },
  ]);
  const plain = await openReport({
    capabilities: { ...capabilities, workspace: { configuration: true } },
    core: fix,
  });
  const [other] = await actionsAt(plain, report.indexOf('384'));
  expect(other?.edit?.changes?.[uri]).toMatchObject([{ newText: '数值亿元' }]);
});

it('takes placeholders out of a snippet', () => {
  expect(withoutPlaceholders('${1:数\\}值}亿元\\$，${2}$0')).toBe('数}值亿元$，');
});

function actionsAt(client: TestClient, offset: number, only?: string[]): Promise<CodeAction[]> {
  const position = positionAt(offset);
  return client.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: position, end: position },
    context: { diagnostics: [], ...(only ? { only } : {}) },
  });
}
