import { expect, it } from 'vitest';
import { docxOf, p } from '../formats/docx-parts';
import { gb18030 } from '../formats/sheets';
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

it('says once what of a Word document is none of its text, whatever is done with it', async () => {
  const run1 = (properties: string, text: string): string =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
  const draft = docxOf(
    [
      p('柳溪镇政府工作报告'),
      `<w:p>${run1('', '财政收入')}${run1('<w:strike/>', '46')}${run1('<w:dstrike/>', '10')}${run1('', '4720万元。')}</w:p>`,
      `<w:p>${run1('<w:vanish/>', '内部掌握：4600万元。')}${run1('', '新增就业236人。')}<w:del><w:r><w:delText>旧稿。</w:delText></w:r></w:del></w:p>`,
    ].join(''),
  );
  const world = { files: { '/文稿/稿.docx': draft } };
  const note = 'heshu: 稿.docx: 没有读入：修订中删去的文字 1 处、加了删除线的文字 1 处、隐藏文字 1 处\n';
  expect(await run(['import', '稿.docx'], world)).toMatchObject({
    status: 0,
    stderr: note,
    stdout: '# 柳溪镇政府工作报告\n\n财政收入4720万元。\n\n新增就业236人。\n',
  });
  const { core } = await import('../../server/src/lsp/core');
  expect(await run(['check', '稿.docx'], { ...world, core })).toMatchObject({ status: 0, stderr: note });
  expect(await run(['import', '--lang', 'en', '稿.docx'], world)).toMatchObject({
    stderr: 'heshu: 稿.docx: left out: 1 tracked deletion, 1 struck-out passage, 1 hidden passage\n',
  });
});

it('reads a text in the encoding of Chinese Windows, to check it as well', async () => {
  const gbk = Uint8Array.from([0xb2, 0xc6, 0xd5, 0xfe, 0xca, 0xd5, 0xc8, 0xeb, 0x34, 0x37, 0x32, 0x30]);
  const { saved } = await run(['import', '报告.txt', '-o', '报告.md'], { files: { '/文稿/报告.txt': gbk } });
  expect(saved['/文稿/报告.md']).toBe('财政收入4720\n');
  const { core } = await import('../../server/src/lsp/core');
  const listed = await run(['figures', '报告.txt'], {
    core,
    files: { '/文稿/报告.txt': gb18030('财政收入4720万元。') },
  });
  expect(listed).toMatchObject({ status: 0, stderr: '' });
  expect(listed.stdout).toContain('财政收入');
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

const oldWord = '是旧版文档（.doc、.wps），请用 Word 或 WPS 打开，另存为 .docx';

it.each([
  ['旧.docx', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4]), oldWord],
  ['旧.doc', new TextEncoder().encode('<html>柳溪镇</html>'), oldWord],
  ['旧.wps', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4]), oldWord],
  ['断.docx', word.subarray(0, 200), '文件不完整或已损坏，Word 也可能打不开；请重新复制一份'],
])('%s is answered with one line and status 2', async (name, bytes, why) => {
  const answer = await run(['check', name], { files: { [`/文稿/${name}`]: bytes } });
  expect(answer).toMatchObject({ status: 2, stderr: `heshu: ${name}: ${why}\n` });
});
