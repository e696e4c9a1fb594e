import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze';
import { looksLikeReport } from '../../server/src/core/report/resembles';
import type { Core } from '../../server/src/cli/io';
import { docxOf, p } from '../formats/docx-parts';
import { run, type World } from './world';

const core: Core = { analyze, looksLikeReport };

const source = `# 东河镇政府工作报告

## 一、2025年工作回顾

\u3000\u3000修路12公里。扶持高杭、柳塘两个村。

<!-- 待核 -->
`;

const files = {
  '/文稿/报告.md': source,
  '/文稿/报告.txt': '东河镇政府工作报告\r\n修路12公里。\r\n',
  '/文稿/报告.docx': docxOf(
    [p('东河镇政府工作报告'), p('修路12公里。'), p('扶持高杭、柳塘两个村。')].join(''),
  ),
};

const world: World = { files, core };

const explain = (...argv: readonly string[]) => run(['figures', '--explain', ...argv], world);

describe('heshu figures --explain', () => {
  it('shows the sentence at a line and column, with its place', async () => {
    const { status, stdout, stderr } = await explain('5:12', '报告.md');
    expect(stdout).toMatch(/^报告\.md:5:10 {2}扶持高杭、柳塘两个村。\n\n词 +作用 +属于\n/u);
    expect(stdout).toMatch(/^计数：\n {2}“两个村”数 2：列在数前，列出 2 项：.*；相符\n/mu);
    expect([status, stderr]).toEqual([0, '']);
  });

  it('shows the first sentence of a line without a column, also from standard input', async () => {
    const typed = await run(['figures', '-', '--explain=5'], { stdin: source, core });
    expect(typed.stdout).toMatch(/^-:5:3 {2}修路12公里。\n/u);
    expect(typed.status).toBe(0);
  });

  it('names where the other sentences of the line begin, unless a column was asked for', async () => {
    const { stdout } = await explain('5', '报告.md');
    expect(stdout.split('\n').slice(-3)).toEqual(['', '同一行其余各句：5:10', '']);
    expect((await explain('5:3', '报告.md')).stdout).not.toContain('其余各句');
    expect((await explain('3', '报告.md')).stdout).not.toContain('其余各句');
    expect((await explain('2', '报告.txt')).stdout).not.toContain('其余各句');
  });

  it('speaks English', async () => {
    const { stdout } = await explain('5', '--lang', 'en', '报告.md');
    expect(stdout).toMatch(/^报告\.md:5:3 {2}修路12公里。\n\nword +role +within\n/u);
    expect(stdout).toMatch(/^12 +number +figure 12公里/mu);
  });

  it('reads plain text, and a Word document by the lines of the Markdown it becomes', async () => {
    expect((await explain('2', '报告.txt')).stdout).toMatch(/^报告\.txt:2:1 {2}修路12公里。\n/u);
    expect((await explain('5', '报告.docx')).stdout).toMatch(/^报告\.docx:5:1 {2}扶持高杭、柳塘两个村。\n/u);
  });
});

describe('heshu figures --explain refuses', () => {
  const badPlace = (value: string) =>
    `--explain 不能是“${value}”，可以是：行号，或 行号:列号，都从 1 数起，如 12 或 12:5`;

  it.each([
    ['no number', ['五', '报告.md'], badPlace('五')],
    ['line 0', ['0', '报告.md'], badPlace('0')],
    ['a sign', ['-3', '报告.md'], badPlace('-3')],
    ['column 0', ['5:0', '报告.md'], badPlace('5:0')],
    ['half a place', ['5:', '报告.md'], badPlace('5:')],
    ['a line behind the end', ['99', '报告.md'], '报告.md: --explain：没有第 99 行，只有 8 行'],
    ['a column behind the end', ['5:99', '报告.md'], '报告.md: --explain：第 5 行没有第 99 列，只有 21 列'],
    [
      'a line without words',
      ['2', '报告.md'],
      '报告.md: --explain：第 2 行没有句子（空行、文首信息、注释或网页杂项）',
    ],
    ['a comment', ['7', '报告.md'], '报告.md: --explain：第 7 行没有句子（空行、文首信息、注释或网页杂项）'],
    ['two files', ['5', '报告.md', '报告.txt'], '--explain 一次只看一份报告'],
    ['a folder', ['5', '.'], '.: 这是文件夹，不是文件'],
    ['a file that is not there', ['5', '没有.md'], '没有.md: 没有这个文件或文件夹'],
    ['JSON', ['5', '--format', 'json', '报告.md'], '--explain 不能和 --format json 一起用'],
    ['another list', ['5', '--unmentioned', '报告.md'], '--explain 不能和 --unmentioned 一起用'],
  ])('%s, in one line', async (_name, argv, reason) => {
    expect(await explain(...argv)).toMatchObject({ status: 2, stdout: '', stderr: `heshu: ${reason}\n` });
  });

  it('in English too', async () => {
    expect((await explain('99', '--lang', 'en', '报告.md')).stderr).toBe(
      'heshu: 报告.md: --explain: there is no line 99; the last is 8\n',
    );
  });

  it('without a file or a place', async () => {
    expect((await run(['figures', '--explain', '5'], world)).status).toBe(2);
    expect((await run(['figures', '报告.md', '--explain'], world)).stderr).toBe(
      'heshu: --explain 后面缺一个值\n',
    );
  });
});
