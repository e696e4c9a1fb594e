import { describe, expect, it } from 'vitest';
import type { CodeAction, InitializeParams } from 'vscode-languageserver/node';
import { analyze } from '../../server/src/core/analyze';
import type { Finding, Fix } from '../../server/src/core/check/finding';
import { parseMarkers } from '../core/markers';
import { withoutPlaceholders } from '../../server/src/lsp/codeAction';
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
    fixesFor: (_: unknown, finding: Finding) => finding.fixes,
    rewritingsAt: () => [],
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

describe('with the real core', () => {
  it('each side of a sum is a fix, at a place after full-width and astral characters', async () => {
    const { text, markers } = parseMarkers(
      '# 𠮷塘镇政府工作报告\n\n一、2020年工作回顾\n\n（１）𡋾子口治理完工。开发{{^1|146个}}保洁员岗位和208个护林员岗位，解决困难群众{{at|384人}}就业。\n',
    );
    const client = await openReport({ capabilities });
    await client.open('file:///other.md', text);
    const at = markers.find(({ label }) => label === 'at')!.span;
    const actions = await actionsAt(client, at.start + 1, undefined, 'file:///other.md', text);
    const quick = actions.filter(({ title }) => title.startsWith('把'));
    expect(quick.map(({ title }) => title)).toEqual([
      '把“384人”改为“354人”',
      '把“146个”改为“176个”',
      '把“208个”改为“238个”',
    ]);
    expect(quick.some(({ isPreferred }) => isPreferred)).toBe(false);
    const start = positionAt(at.start, text);
    expect(quick[0]?.edit?.documentChanges).toMatchObject([
      { edits: [{ range: { start, end: { ...start, character: start.character + 3 } }, newText: '354' }] },
    ]);
  });

  it('a comment silences the figure once its reason is written', async () => {
    const client = await openReport({ capabilities });
    const actions = await actionsAt(client, report.indexOf('384'));
    expect(actions.map(({ title }) => title).slice(3, 6)).toEqual([
      '忽略这里的“384人”（须写明理由）',
      '忽略本段的“合计不符”（须写明理由）',
      '忽略全文的“合计不符”（须写明理由）',
    ]);
    const at = positionAt(report.indexOf('一年来'));
    expect(actions[3]?.edit?.documentChanges).toMatchObject([
      {
        edits: [
          {
            range: { start: at, end: at },
            snippet: {
              value: '<!-- heshu-disable-next-line sum-mismatch figure="384人" -- ${1:请写明理由} -->\n',
            },
          },
        ],
      },
    ]);
  });

  it('rewrites a heading and a unit where nothing is wrong, after full-width and astral characters', async () => {
    const text = '# 𠮷塘镇政府工作报告\n\n一、2020年工作回顾\n\n（１）𡋾子口治理完工，财政收入4720万元。\n';
    const client = await openReport({ capabilities });
    await client.open('file:///other.md', text);
    const at = (words: string) =>
      actionsAt(client, text.indexOf(words), ['refactor'], 'file:///other.md', text);
    expect((await at('一、')).map(({ title, kind }) => [title, kind])).toEqual([
      ['改为 Markdown 标题（加 #）', 'refactor.rewrite'],
    ]);
    const [unit] = await at('4720');
    const start = positionAt(text.indexOf('4720'), text);
    expect(unit).toMatchObject({
      title: '把“4720万元”改为“0.4720亿元”',
      edit: {
        documentChanges: [
          {
            edits: [
              { range: { start, end: { ...start, character: start.character + 6 } }, newText: '0.4720亿元' },
            ],
          },
        ],
      },
    });
  });

  it('sets right at once what touches no value, and nothing else', async () => {
    const text =
      '# 青梧镇政府工作报告\n\n一、2020年工作回顾\n\n截止目前，开发146个保洁员岗位和208个护林员岗位，解决困难群众384人就业。补助13～17万元。培训超过3000人以上。\n';
    const client = await openReport({ capabilities });
    await client.open('file:///other.md', text);
    const actions = await actionsAt(client, 0, ['source.fixAll'], 'file:///other.md', text);
    expect(actions.map(({ kind }) => kind)).toEqual(['source.fixAll.heshu']);
    expect(actions[0]?.edit?.documentChanges).toMatchObject([
      { edits: [{ newText: '截至' }, { newText: '万元' }] },
    ]);
    const unasked = await actionsAt(client, 0, undefined, 'file:///other.md', text);
    expect(unasked.map(({ kind }) => kind)).not.toContain('source.fixAll.heshu');
  });
});

it('takes placeholders out of a snippet', () => {
  expect(withoutPlaceholders('${1:数\\}值}亿元\\$，${2}$0')).toBe('数}值亿元$，');
});

function actionsAt(
  client: TestClient,
  offset: number,
  only?: string[],
  of = uri,
  source = report,
): Promise<CodeAction[]> {
  const position = positionAt(offset, source);
  return client.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri: of },
    range: { start: position, end: position },
    context: { diagnostics: [], ...(only ? { only } : {}) },
  });
}
