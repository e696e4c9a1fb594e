import { expect, it } from 'vitest';
import { docxOf, p } from '../formats/docx-parts';
import { run } from './world';

const word = docxOf([p('柳溪镇政府工作报告'), p('一、2025年工作回顾'), p('财政收入4720万元。')].join(''));

it('turns a Word document into Markdown', async () => {
  const { status, stderr, saved } = await run(['import', '报告.docx', '-o', '报告.md'], {
    files: { '/文稿/报告.docx': word },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(saved['/文稿/报告.md']).toBe(
    '# 柳溪镇政府工作报告\n\n## 一、2025年工作回顾\n\n财政收入4720万元。\n',
  );
});

it('marks the headings of a plain text, and leaves the web page around it out', async () => {
  const text = [
    '柳溪镇政府工作报告',
    '各位代表：',
    '一、2025年工作回顾',
    '　　财政收入4720万元。',
    '（一）工业稳步发展',
    '　　工业产值6.88亿元。',
    '上一篇：柳溪镇2024年总结',
    '责任编辑：某某',
  ].join('\r\n');
  const { saved } = await run(['import', '报告.txt', '-o', '报告.md'], { files: { '/文稿/报告.txt': text } });
  expect(saved['/文稿/报告.md']).toBe(
    [
      '# 柳溪镇政府工作报告',
      '各位代表：',
      '## 一、2025年工作回顾',
      '财政收入4720万元。',
      '### （一）工业稳步发展',
      '工业产值6.88亿元。\n',
    ].join('\n\n'),
  );
});

it('reads a text in the encoding of Chinese Windows', async () => {
  const gbk = Uint8Array.from([0xb2, 0xc6, 0xd5, 0xfe, 0xca, 0xd5, 0xc8, 0xeb, 0x34, 0x37, 0x32, 0x30]);
  const { saved } = await run(['import', '报告.txt', '-o', '报告.md'], { files: { '/文稿/报告.txt': gbk } });
  expect(saved['/文稿/报告.md']).toBe('财政收入4720\n');
});

it('writes over nothing unasked, and never over what it read', async () => {
  const world = { files: { '/文稿/报告.docx': word, '/文稿/报告.md': '手稿' } };
  const taken = await run(['import', '报告.docx', '-o', '报告.md'], world);
  expect(taken).toMatchObject({
    status: 2,
    saved: {},
    stderr: 'heshu: 报告.md: 文件已存在，要覆盖请加 --force\n',
  });
  const itself = await run(['import', '报告.docx', '-o', '报告.docx', '--force'], world);
  expect(itself).toMatchObject({ status: 2, saved: {} });
  expect(await run(['import', '报告.docx'], world)).toMatchObject({
    stdout: '# 柳溪镇政府工作报告\n\n## 一、2025年工作回顾\n\n财政收入4720万元。\n',
    saved: {},
  });
});

it('checks, lists and tabulates a Word document directly', async () => {
  const { core } = await import('../../server/src/lsp/core');
  const world = { core, files: { '/文稿/报告.docx': word } };
  const figures = await run(['figures', '--format', 'json', '报告.docx'], world);
  expect(JSON.parse(figures.stdout).files[0].figures).toMatchObject([
    // Line and character of the imported Markdown.
    { text: '4720万元', indicator: '财政收入', range: { start: { line: 4, character: 4 } } },
  ]);
  expect(await run(['check', '报告.docx'], world)).toMatchObject({ status: 0, stderr: '' });
});

it.each([
  [
    '旧.docx',
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4]),
    '是旧版 Word 文档（.doc），请在 Word 或 WPS 里另存为 .docx',
  ],
  ['断.docx', word.subarray(0, 200), '文件不完整或已损坏，Word 也可能打不开；请重新复制一份'],
])('%s is answered with one line and status 2', async (name, bytes, why) => {
  const answer = await run(['check', name], { files: { [`/文稿/${name}`]: bytes } });
  expect(answer).toMatchObject({ status: 2, stderr: `heshu: ${name}: ${why}\n` });
});
