import { h } from 'preact';
import render from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import {
  readFromWord,
  readToWord,
  type WordReport,
  type WordWords,
} from '../../client/preview/word/messages';
import { WordPage } from '../../client/preview/word/page';
import type { WordReportResult } from '../../server/src/lsp/protocol';
import { docxOf, p, table } from '../formats/docx-parts';
import { connect } from '../lsp/client';
import { memoryFiles } from '../lsp/memoryFiles';

const words: WordWords = {
  untitled: '未命名',
  figures: '{0} 个数字',
  states: { checked: '已核', unrelated: '无可核关系', unread: '未识别' },
  findings: '发现：{0}',
  clean: '没有发现问题。',
  severity: { error: '错误', warning: '警告', information: '信息', hint: '提示' },
  import: '导入为报告',
  comment: '导出带批注的 Word',
  readOnly: '只供查看。',
  text: '报告正文',
};
const events = { send: () => undefined, tell: () => undefined };

const draft = docxOf(
  [
    p('柳溪镇政府工作报告'),
    p('一、2025年工作回顾'),
    p('开发保洁岗位62个、护林岗位38个，合计110个&lt;b&gt;。'),
    table([
      ['指标', '2024年', '2025年', '增长'],
      ['财政收入（万元）', '4000', '5000', '35%'],
    ]),
  ].join(''),
);

describe('the page of a Word document', () => {
  it('takes what the server sends, and nothing else', async () => {
    const report = await reportOf(draft);
    const show = { kind: 'show', report, words };
    expect(readToWord(show)).toBe(show);
    for (const other of [
      null,
      'show',
      { kind: 'show', report },
      { ...show, report: { ...report, blocks: [1] } },
    ])
      expect(readToWord(other)).toBeNull();
    expect(readFromWord({ kind: 'comment' })).toEqual({ kind: 'comment' });
    expect(readFromWord({ kind: 'reveal' })).toBeNull();
  });

  it('marks the figures with something found, for mouse and keyboard, and tells none of them yet', async () => {
    const report = await reportOf(draft);
    const html = render(h(WordPage, { report, words, told: null, events }));
    expect(marksIn(html)).toEqual(['110个', '35%']);
    expect(html).toContain('role="button" tabindex="0" aria-expanded="false"');
    expect(html).toContain('110个</mark>&lt;b>。');
    expect(html).not.toContain('<aside');
  });

  it('tells the arithmetic of the one that is chosen below its paragraph', async () => {
    const report = await reportOf(draft);
    const html = render(h(WordPage, { report, words, told: 0, events }));
    expect(html).toMatch(/110个<\/mark>[^]*<\/p><aside class="error" role="note">[^]*62个 \+ 38个 = 100个/u);
    expect(html.match(/<aside/g)).toHaveLength(1);
  });

  it('says so where nothing is found', async () => {
    const clean = await reportOf(docxOf(p('柳溪镇政府工作报告') + p('全镇修路12公里。')));
    const html = render(h(WordPage, { report: clean, words, told: null, events }));
    expect(html).toContain('没有发现问题。');
    expect(marksIn(html)).toEqual([]);
  });
});

function marksIn(html: string): readonly string[] {
  return [...html.matchAll(/<mark[^>]*>(.*?)<\/mark>/gu)].map(([, text]) => text!);
}

async function reportOf(bytes: Uint8Array): Promise<WordReport> {
  const uri = 'file:///稿.docx';
  const { connection } = await connect({ files: memoryFiles({ [uri]: bytes }).files });
  const read = await connection.sendRequest<WordReportResult>('heshu/wordReport', { uri });
  if ('problem' in read) throw new Error(read.problem);
  return read;
}
