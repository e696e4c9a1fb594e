import { describe, expect, it } from 'vitest';
import type { CompletionItem, CompletionList, TextEdit } from 'vscode-languageserver/node';
import { frontMatter, inReport, inReview } from '../core/fixture';
import { pullCapabilities } from './client';
import type { ClientOptions } from './client';
import { memoryFiles } from './memoryFiles';
import { applied, openMarked } from './marked';
import type { MarkedReport } from './marked';

const snippets: ClientOptions = {
  capabilities: {
    ...pullCapabilities,
    textDocument: {
      ...pullCapabilities.textDocument,
      completion: { completionItem: { snippetSupport: true } },
    },
  },
};

describe('completion right after Chinese text', () => {
  const growth = inReview('（𠮷祥😀）财政收入由4860万元增加到5248.8万元，增长{{caret|}}{{|}}。');

  it('replaces nothing but what was typed, and says what it is matched with', async () => {
    const report = await openMarked(growth);
    const [first] = await complete(report);
    expect(first).toMatchObject({
      label: '8.0%',
      filterText: '8.0%',
      detail: '(5248.8万元 − 4860万元) ÷ 4860万元 = 8.0%',
      textEdit: { range: report.ranges('caret')[0], newText: '8.0%' },
    });
    expect(after(report, first!)).toContain('增长8.0%。');
  });

  it('every item has its own range on the caret’s line', async () => {
    const report = await openMarked(inReview('（𠮷祥😀）全年实现财政{{|}}'));
    const items = await complete(report);
    expect(items.length).toBeGreaterThan(1);
    for (const { textEdit } of items) {
      const { range } = textEdit as TextEdit;
      expect(range.end).toEqual(report.at.position);
      expect(range.start.line).toBe(report.at.position.line);
    }
    const name = items.find(({ label }) => label === '财政收入');
    expect(after(report, name!)).toContain('全年实现财政收入\n');
  });

  it('leaves the analysis of the report as it was', async () => {
    const report = await openMarked(growth);
    const before = await report.client.findings(report.uri);
    await complete(report);
    expect(await report.client.findings(report.uri)).toEqual(before);
  });
});

describe('gaps', () => {
  const plan = inReport(
    ['固定资产投资3.52亿元，财政收入5248.8万元，规模以上工业总产值6.88亿元。'],
    ['主要预期目标是：财政收入5560万元，规模以上工业总产值7.4亿元，{{|}}'],
  );

  it('are placeholders where the client has them', async () => {
    const item = (await complete(await openMarked(plan, snippets))).find(({ label }) =>
      label.startsWith('固定资产投资…'),
    );
    expect(item).toMatchObject({ insertTextFormat: 2, textEdit: { newText: '固定资产投资${1:3.52}亿元' } });
  });

  it('are filled elsewhere', async () => {
    const item = (await complete(await openMarked(plan))).find(({ label }) =>
      label.startsWith('固定资产投资…'),
    );
    expect(item).toMatchObject({ insertTextFormat: 1, textEdit: { newText: '固定资产投资3.52亿元' } });
  });
});

describe('sections by their prefixes', () => {
  it('are snippets with the report’s own place and years, at a place after astral characters', async () => {
    const text = `${frontMatter}（𠮷祥😀）hs-hgbt{{|}}`.replace('level: town', 'level: town\nplace: 𠮷塘镇');
    const [item] = await complete(await openMarked(text, snippets));
    expect(item).toMatchObject({ insertTextFormat: 2, filterText: 'hs-hgbt' });
    expect((item?.textEdit as TextEdit).newText).toContain('## ${1:一}、${2:2025}年工作回顾');
    expect((item?.textEdit as TextEdit).newText).toContain('紧紧依靠全${4|镇,乡,');
  });

  it('are filled as they stand where the client has no snippets', async () => {
    const report = await openMarked(`${frontMatter}hs-hgbt{{|}}`);
    const [item] = await complete(report);
    expect(after(report, item!)).toContain('## 一、2025年工作回顾');
    expect(after(report, item!)).not.toMatch(/\$|hs-/u);
  });

  it('can begin a report in Markdown that is none yet', async () => {
    const items = await complete(await openMarked('hs-bgxx{{|}}', snippets, 'file:///notes.md'));
    expect(items.map(({ filterText }) => filterText)).toEqual(['hs-bgxx']);
    expect((items[0]?.textEdit as TextEdit).newText).toContain('title: ${1:××镇政府工作报告}');
  });
});

it('the front matter takes the files beside the report', async () => {
  const { files } = memoryFiles({ 'file:///reports/%E4%B8%8A%E5%B9%B4.md': '', 'file:///other/x.md': '' });
  const text = frontMatter.replace('level: town', 'prior: {{|}}\nlevel: town');
  const items = await complete(await openMarked(`${text}正文。`, { files }));
  expect(items.map(({ label }) => label)).toEqual(['上年.md']);
});

it('no character asks for completion by itself: an input method emits them all', async () => {
  const { client } = await openMarked(inReview('{{|}}'));
  expect(client.initialized.capabilities.completionProvider).toEqual({});
});

it('a text that is no report has none', async () => {
  const notes = await openMarked('修路{{|}}', {}, 'file:///notes.md');
  expect(await notes.client.connection.sendRequest('textDocument/completion', notes.at)).toBe(null);
});

async function complete({ client, at }: MarkedReport): Promise<readonly CompletionItem[]> {
  const list = await client.connection.sendRequest<CompletionList>('textDocument/completion', at);
  return list.items;
}

function after({ text }: MarkedReport, { textEdit }: CompletionItem): string {
  return applied(text, [textEdit as TextEdit]);
}
