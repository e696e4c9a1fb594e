import { describe, expect, it } from 'vitest';
import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { inReview } from '../core/fixture';
import { pullCapabilities } from './client';
import type { ClientOptions } from './client';
import { applied, openMarked } from './marked';
import type { MarkedReport } from './marked';

const report = inReview(
  '（𠮷祥😀）全镇财政收入{{figure|5.{{|}}2亿元}}。',
  '| 指标 | 单位 | 2025年 |\n| --- | --- | ---: |\n| 财政收入 | 万元 | 52000 |',
);
const renamed = inReview(
  '（𠮷祥😀）全镇财政收入5.3亿元。',
  '| 指标 | 单位 | 2025年 |\n| --- | --- | ---: |\n| 财政收入 | 万元 | 53000 |',
);

const previewing: ClientOptions = {
  capabilities: {
    ...pullCapabilities,
    textDocument: { ...pullCapabilities.textDocument, rename: { prepareSupport: true } },
    workspace: {
      ...pullCapabilities.workspace,
      workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} },
    },
  },
};

describe('a figure gets a new value everywhere', () => {
  it('after a preview, in a client that has one', async () => {
    const marked = await openMarked(report, previewing);
    const edit = await rename(marked, '5.3亿元');
    const [changes] = edit.documentChanges as TextDocumentEdit[];
    expect(changes?.textDocument).toEqual({ uri: marked.uri, version: 1 });
    expect(applied(marked.text, changes?.edits as TextEdit[])).toBe(renamed);
    const [annotation] = Object.values(edit.changeAnnotations ?? {});
    expect(annotation).toMatchObject({ label: '同一指标的 2 处数字', needsConfirmation: true });
    const ids = Object.keys(edit.changeAnnotations ?? {});
    expect(changes?.edits.map((each) => 'annotationId' in each && each.annotationId)).toEqual([
      ids[0],
      ids[0],
    ]);
  });

  it('at once, in one that has none', async () => {
    const marked = await openMarked(report);
    const { changes } = await rename(marked, '5.3');
    expect(applied(marked.text, changes?.[marked.uri] ?? [])).toBe(renamed);
  });

  it('and what cannot be a value is refused in plain words', async () => {
    const marked = await openMarked(report, previewing);
    await expect(rename(marked, '很多')).rejects.toThrow(/请只写一个数字和单位/);
    await expect(rename(marked, '53人')).rejects.toThrow(/不是同一类/);
  });
});

describe('before a rename', () => {
  it('the figure is shown with its unit', async () => {
    const marked = await openMarked(report, previewing);
    expect(await prepare(marked)).toEqual({ range: marked.ranges('figure')[0], placeholder: '5.2亿元' });
  });

  it('words have nothing to rename; a figure that was not read says so', async () => {
    expect(await prepare(await openMarked(inReview('财政{{|}}收入5.2亿元。'), previewing))).toBe(null);
    const unread = await openMarked(inReview('收入2{{|}}0万元以上的村4个。'), previewing);
    await expect(prepare(unread)).rejects.toThrow(/没有认出/);
    const range = await openMarked(inReview('财政收入增长5%—{{|}}6%。'), previewing);
    await expect(prepare(range)).rejects.toThrow(/区间/);
  });

  it('a client that cannot ask is not offered to', async () => {
    expect((await openMarked(report)).client.initialized.capabilities.renameProvider).toBe(true);
    const { client } = await openMarked(report, previewing);
    expect(client.initialized.capabilities.renameProvider).toEqual({ prepareProvider: true });
  });
});

function rename({ client, at }: MarkedReport, newName: string): Promise<WorkspaceEdit> {
  return client.connection.sendRequest('textDocument/rename', { ...at, newName });
}

function prepare({ client, at }: MarkedReport): Promise<unknown> {
  return client.connection.sendRequest('textDocument/prepareRename', at);
}
