import { describe, expect, it } from 'vitest';
import type {
  CodeLens,
  DocumentLink,
  FoldingRange,
  InlayHint,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
  WorkspaceSymbol,
} from 'vscode-languageserver/node';
import { frontMatter, inReview } from '../core/fixture';
import { pullCapabilities } from './client';
import { memoryFiles } from './memoryFiles';
import { openMarked } from './marked';
import type { MarkedReport } from './marked';

const marked = inReview(
  '（𠮷祥😀）财政收入{{figure|5.{{|}}2亿元}}，完成任务的{{rate|104%}}。',
  '（一）道路',
  '修路12公里。',
);

function ask<T>({ client, uri }: MarkedReport, method: string, params: object = {}): Promise<T> {
  return client.connection.sendRequest<T>(`textDocument/${method}`, { textDocument: { uri }, ...params });
}

describe('selection ranges', () => {
  it('go outward from the figure, after full-width and astral characters too', async () => {
    const report = await openMarked(marked);
    const [first] = await ask<SelectionRange[]>(report, 'selectionRange', {
      positions: [report.at.position],
    });
    expect(first?.range).toEqual(report.ranges('figure')[0]);
    expect(first?.parent?.range.end).toEqual(report.ranges('figure')[0]?.end);
    expect(first?.parent?.range.start.character).toBe('（𠮷祥😀）'.length);
  });

  it('answer every position', async () => {
    const report = await openMarked(marked);
    const positions = [{ line: 0, character: 0 }, report.at.position];
    expect(await ask<SelectionRange[]>(report, 'selectionRange', { positions })).toHaveLength(2);
  });
});

describe('folding', () => {
  it('folds plain headings, and # headings unless the editor does', async () => {
    const lines = (folds: FoldingRange[]) => folds.map(({ startLine, endLine }) => [startLine, endLine]);
    expect(lines(await ask(await openMarked(marked), 'foldingRange'))).toEqual([
      [0, 4],
      [6, 12],
      [10, 12],
    ]);
    const beside = await openMarked(marked, { options: { outline: 'complement' } });
    expect(lines(await ask(beside, 'foldingRange'))).toEqual([
      [0, 4],
      [10, 12],
    ]);
  });
});

describe('inlay hints', () => {
  const everywhere = { range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } } };

  it('are off until they are asked for', async () => {
    expect(await ask(await openMarked(marked), 'inlayHint', everywhere)).toBe(null);
  });

  it('show the implied task behind the rate', async () => {
    const report = await openMarked(marked, { settings: () => ({ inlayHints: true }) });
    const [hint, ...more] = await ask<InlayHint[]>(report, 'inlayHint', everywhere);
    expect(more).toEqual([]);
    expect(hint).toMatchObject({
      position: report.ranges('rate')[0]?.end,
      label: '任务约 4.93～5.07亿元',
      tooltip: '5.2亿元 ÷ 104%',
    });
  });

  it('are asked for again when the settings change', async () => {
    const workspace = { ...pullCapabilities.workspace, inlayHint: { refreshSupport: true } };
    const { client } = await openMarked(marked, { capabilities: { ...pullCapabilities, workspace } });
    const refreshed = new Promise((resolve) =>
      client.connection.onRequest('workspace/inlayHint/refresh', () => (resolve(true), null)),
    );
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    expect(await refreshed).toBe(true);
  });
});

describe('code lenses', () => {
  it('tally each section', async () => {
    const lenses = await ask<CodeLens[]>(
      await openMarked(marked, { options: { commands: true } }),
      'codeLens',
    );
    expect(lenses.map(({ command }) => command)).toEqual([
      { title: '3 个数字 · 已核 2 · 发现 1', command: 'heshu.openTable' },
      { title: '1 个数字 · 已核 0', command: 'heshu.openTable' },
    ]);
  });

  it('are not waited for in a report that was not read yet: the client is told to ask again', async () => {
    const workspace = { ...pullCapabilities.workspace, codeLens: { refreshSupport: true } };
    const report = await openMarked(marked, { capabilities: { ...pullCapabilities, workspace } });
    const refreshed = new Promise((resolve) =>
      report.client.connection.onRequest('workspace/codeLens/refresh', () => (resolve(true), null)),
    );
    expect(await ask(report, 'codeLens')).toBe(null);
    await refreshed;
    expect(await ask<CodeLens[]>(report, 'codeLens')).toHaveLength(2);
  });

  it('call nothing in a client without our commands, and are not there when switched off', async () => {
    const [lens] = await ask<CodeLens[]>(await openMarked(marked), 'codeLens');
    expect(lens?.command?.command).toBe('');
    const off = await openMarked(marked, { settings: () => ({ codeLens: false }) });
    expect(await ask(off, 'codeLens')).toBe(null);
  });
});

describe('semantic tokens', () => {
  it('come whole, then as changes, and for a part', async () => {
    const report = await openMarked(inReview('（𠮷祥😀）财政收入5.2亿元。'));
    const full = await ask<SemanticTokens>(report, 'semanticTokens/full');
    const legend = report.client.initialized.capabilities.semanticTokensProvider?.legend;
    expect(legend?.tokenTypes).toEqual(['figure', 'unit', 'approximator', 'indicator', 'period']);
    const name = '（𠮷祥😀）'.length;
    expect(full.data).toEqual([8, name, 4, 3, 0, 0, 4, 3, 0, 0, 0, 3, 2, 1, 0]);
    await report.client.change(report.uri, 2, {
      range: { start: { line: 8, character: 0 }, end: { line: 8, character: name } },
      text: '',
    });
    const delta = await ask<SemanticTokensDelta>(report, 'semanticTokens/full/delta', {
      previousResultId: full.resultId,
    });
    expect(delta.edits).toEqual([{ start: 1, deleteCount: 1, data: [0] }]);
    const range = { start: { line: 8, character: 4 }, end: { line: 8, character: 99 } };
    const part = await ask<SemanticTokens>(report, 'semanticTokens/range', { range });
    expect(part.data).toEqual([8, 4, 3, 0, 0, 0, 3, 2, 1, 0]);
  });

  it('a client that asks with a result nobody remembers gets all of them', async () => {
    const report = await openMarked(marked);
    const answer = await ask<SemanticTokens>(report, 'semanticTokens/full/delta', {
      previousResultId: 'gone',
    });
    expect(answer.data.length).toBeGreaterThan(0);
  });

  it('a text that is no report has none', async () => {
    const notes = await openMarked('修路12公里。', {}, 'file:///notes.md');
    expect(await ask(notes, 'semanticTokens/full')).toEqual({ data: [] });
  });
});

it('files named in the front matter are links', async () => {
  const text = frontMatter.replace('level: town', 'prior: {{link|上年.md}}\nlevel: town');
  const report = await openMarked(`${text}正文。`);
  const links = await ask<DocumentLink[]>(report, 'documentLink');
  expect(links).toEqual([
    { range: report.ranges('link')[0], target: 'file:///reports/%E4%B8%8A%E5%B9%B4.md' },
  ]);
});

it('indicators are found by name in every report of the workspace, open or not', async () => {
  const closed = `# 石桥镇政府工作报告\n\n${inReview('财政收入3.1亿元，固定资产投资2亿元。').slice(frontMatter.length)}`;
  const { files } = memoryFiles({ 'file:///reports/shiqiao.md': closed });
  const { client } = await openMarked(marked, { files, folders: ['file:///reports'] });
  const found = await client.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query: '财收' });
  expect(found.map(({ name, containerName, location }) => [name, containerName, location.uri])).toEqual([
    ['财政收入 5.2亿元', undefined, 'file:///reports/marked.md'],
    ['财政收入 3.1亿元', '石桥镇政府工作报告', 'file:///reports/shiqiao.md'],
  ]);
});
