import { describe, expect, it } from 'vitest';
import type {
  FileResult,
  TextChangeResult,
  TextResult,
  WordReportResult,
} from '../../server/src/lsp/protocol';
import { docxOf, p } from '../formats/docx-parts';
import { connect } from './client';
import { openReport, report, uri } from './fixtures';
import { memoryFiles } from './memoryFiles';

const base64 = (text: string | Uint8Array): string => Buffer.from(text).toString('base64');

describe('heshu/export', () => {
  it.each([
    [{ kind: 'sheet', to: 'xlsx' }, 'PK'],
    [{ kind: 'sheet', to: 'html' }, '<!doctype html>'],
    [{ kind: 'report', to: 'docx', comments: true }, 'PK'],
    [{ kind: 'table', to: 'markdown' }, '|'],
  ])('gives %j as a file', async (artifact, beginning) => {
    const client = await openReport();
    const file = await client.connection.sendRequest<FileResult>('heshu/export', { uri, artifact });
    const bytes = Buffer.from('base64' in file ? file.base64 : '', 'base64');
    expect(
      bytes
        .toString('utf8')
        .replace(/^\uFEFF/, '')
        .toLowerCase(),
    ).toMatch(new RegExp(`^${beginning.toLowerCase().replace('|', '\\\\|')}`));
  });

  it('is refused over the report and over what the report is read with, and nowhere else', async () => {
    const folder = uri.slice(0, uri.lastIndexOf('/'));
    const prior = `${folder}/上年.md`;
    const client = await openReport();
    await client.change(uri, 2, { text: `---\nprior: 上年.md\n---\n${report}` });
    const artifact = { kind: 'table', to: 'markdown' };
    const ask = (target: string) =>
      client.connection.sendRequest<FileResult>('heshu/export', { uri, artifact, target });
    for (const target of [uri, encodeURI(uri), prior, encodeURI(prior)])
      expect(await ask(target)).toEqual({
        problem: expect.stringMatching(
          /\.md: 这是正在读的文件（报告、上年报告、台账等），不能覆盖$/,
        ) as string,
      });
    expect(await ask(`${folder}/指标表.md`)).toHaveProperty('base64');
  });

  it('says which columns there are when asked for another', async () => {
    const client = await openReport();
    const artifact = { kind: 'sheet', to: 'html', by: '科室' };
    const file = await client.connection.sendRequest<FileResult>('heshu/export', { uri, artifact });
    expect(file).toMatchObject({ problem: expect.stringContaining('责任单位') as string });
  });
});

describe('a Word document that is in no text editor', () => {
  const word = 'file:///稿/来.docx';
  const bytes = docxOf(p('柳溪镇政府工作报告') + p('保洁岗位62个、护林岗位38个，合计110个。'));
  const open = (content: Uint8Array | string) => connect({ files: memoryFiles({ [word]: content }).files });

  it('is shown as a report, its runs naming what was found at them', async () => {
    const client = await open(bytes);
    const shown = await client.connection.sendRequest<WordReportResult>('heshu/wordReport', { uri: word });
    if ('problem' in shown) throw new Error(shown.problem);
    expect(shown).toMatchObject({ title: '柳溪镇政府工作报告', note: null, coverage: { figures: 3 } });
    expect(shown.remarks).toMatchObject([
      { name: '合计不符', severity: 'error', paragraphs: { 1: '算式：62个 + 38个 = 100个' } },
    ]);
    const runs = shown.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.runs : []));
    expect(runs.filter(({ comments }) => comments.includes(0)).map(({ text }) => text)).toEqual(['110个']);
  });

  it('gets its comments in a copy, never over itself', async () => {
    const client = await open(bytes);
    const ask = (target: string) =>
      client.connection.sendRequest<FileResult>('heshu/commentWord', { uri: word, target });
    const copy = await ask('file:///稿/批注.docx');
    expect(Buffer.from('base64' in copy ? copy.base64 : '', 'base64').toString('latin1')).toContain(
      'word/comments.xml',
    );
    for (const target of [word, encodeURI(word), encodeURI('file:///稿/来.DOCX')])
      expect(await ask(target)).toEqual({ problem: expect.stringContaining('不能覆盖') as string });
  });

  it.each(['heshu/wordReport', 'heshu/commentWord'])('%s says in one line why it is none', async (method) => {
    const client = await open('报告');
    expect(await client.connection.sendRequest(method, { uri: word })).toEqual({
      problem: '虽以 .docx 结尾，内容却不是 Word 文档',
    });
    expect(await client.connection.sendRequest(method, { uri: 'file:///稿/没有.docx' })).toEqual({
      problem: '没有这个文件或文件夹',
    });
  });
});

describe('heshu/insertTable', () => {
  it('gives one change at the caret, and renews what is there', async () => {
    const client = await openReport({ locale: 'en' });
    const position = { line: 0, character: 0 };
    const ask = () => client.connection.sendRequest<TextChangeResult>('heshu/insertTable', { uri, position });
    const { newText, range, version } = await ask();
    expect(version).toBe(1);
    expect(range.start).toEqual(range.end);
    expect(newText).toMatch(/^\s*<!-- heshu-table -->\n\n\| 指标 \|[\s\S]*<!-- \/heshu-table -->\s*$/);
    await client.change(uri, 2, { text: `${report}\n${newText}` });
    const again = await ask();
    expect(again.newText.trim()).toBe(newText.trim());
    expect(again.range.start.line).toBeLessThan(again.range.end.line);
  });
});

describe('heshu/import', () => {
  it('turns a Word document into Markdown, and says in one line what is none', async () => {
    const client = await openReport();
    const word = docxOf([p('柳溪镇政府工作报告'), p('财政收入4720万元。')].join(''));
    const ask = (name: string, bytes: string) =>
      client.connection.sendRequest<TextResult>('heshu/import', { name, base64: bytes });
    expect(await ask('报告.docx', base64(word))).toEqual({
      text: '# 柳溪镇政府工作报告\n\n财政收入4720万元。\n',
    });
    const draft = docxOf(`${p('财政收入4720万元。')}<w:p><w:r><w:commentReference w:id="0"/></w:r></w:p>`);
    expect(await ask('报告.docx', base64(draft))).toEqual({
      text: '财政收入4720万元。\n',
      note: '没有读入：批注 1 条',
    });
    expect(await ask('报告.docx', base64('PK'))).toMatchObject({ problem: expect.any(String) as string });
    expect(await ask('报告.doc', base64(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1])))).toMatchObject({
      problem: expect.stringContaining('.docx') as string,
    });
  });
});

describe('heshu/compare', () => {
  it('says which figures an earlier version states otherwise, as text or as a file', async () => {
    const client = await openReport();
    const earlier = { uri, name: '征求意见稿.md', base64: base64(report.replace('384人', '354人')) };
    const compared = await client.connection.sendRequest<TextResult>('heshu/compare', earlier);
    expect('text' in compared ? compared.text : '').toMatch(/354人[\s\S]*384人/);
    const file = await client.connection.sendRequest<FileResult>('heshu/compare', { ...earlier, to: 'xlsx' });
    expect('base64' in file && Buffer.from(file.base64, 'base64').toString('latin1').startsWith('PK')).toBe(
      true,
    );
  });
});
