import { execFileSync } from 'node:child_process';
import { link, lstat, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { docxOf, p } from '../formats/docx-parts';
import { partsOf } from '../formats/exported';
import { type Disk, scratchDisk } from './disk';

const report = `---
year: 2026
level: 镇
prior: 上年.md
with: [计划.md]
data: 台账.csv
---

# 柳溪镇政府工作报告

一、2025年工作回顾

开发保洁岗位62个、护林岗位38个，合计110个。财政收入4720万元。
`;

/** Everything a run may read: the writer's own, and never to be lost. */
const written: Readonly<Record<string, string>> = {
  '报告.md': report,
  '新稿.md': report.replace('4720', '4730'),
  '上年.md': '# 柳溪镇政府工作报告\n\n一、2024年工作回顾\n\n财政收入4370万元。\n',
  '另一年.md': '# 柳溪镇政府工作报告\n\n一、2024年工作回顾\n\n财政收入4380万元。\n',
  '计划.md': '# 柳溪镇计划报告\n\n财政收入4720万元。\n',
  '台账.csv': '指标,时期,单位,数值,责任单位\n财政收入,2025年,万元,4720,财政所\n',
  '来.txt': '柳溪镇政府工作报告\n\n财政收入4720万元。\n',
  'heshu.config.json': '{"year": 2026}',
};

const refused = '这是正在读的文件（报告、上年报告、台账等），不能覆盖';

describe('a file that was read is never written over', () => {
  let disk: Disk;
  beforeEach(async () => {
    disk = await scratchDisk();
    await mkdir(disk.at('稿'));
    for (const [name, text] of Object.entries(written)) await writeFile(disk.at('稿', name), text);
    await symlink('稿', disk.at('同'));
    await symlink(join('稿', '报告.md'), disk.at('链.md'));
    await link(disk.at('稿', '报告.md'), disk.at('又名.md'));
  });
  afterEach(async () => disk.remove());

  it.each([
    ['by its own name', 'export report 稿/报告.md', '稿/报告.md'],
    ['by a link', 'export report 稿/报告.md', '链.md'],
    ['by a second name', 'export report 稿/报告.md', '又名.md'],
    ['through a linked folder', 'export report 稿/报告.md', '同/报告.md'],
    ['that was read through a link', 'export report 链.md', '稿/报告.md'],
    ['as last year’s report of an option', 'export report 稿/报告.md --prior 稿/另一年.md', '稿/另一年.md'],
    ['as last year’s report of the front matter', 'export report 稿/报告.md', '同/上年.md'],
    [
      'as last year’s report, an option going before it',
      'export report 稿/报告.md --prior 稿/另一年.md',
      '稿/上年.md',
    ],
    ['as a report of the same meeting', 'export sheet --to html 稿/报告.md', '稿/计划.md'],
    ['as the figures file', 'export sheet 稿/报告.md --data 稿/台账.csv', '同/台账.csv'],
    ['as the figures file of the front matter', 'table --format csv 稿/报告.md', '稿/台账.csv'],
    ['as the configuration', 'table --format markdown 稿/报告.md', '稿/heshu.config.json'],
    ['as the table’s report', 'table --format text 稿/报告.md', '链.md'],
    ['as the older version', 'compare 稿/报告.md 稿/新稿.md', '链.md'],
    ['as the newer version', 'compare 稿/报告.md 稿/新稿.md', '同/新稿.md'],
    ['as what is brought in', 'import 稿/来.txt', '同/来.txt'],
    ['as last year’s report of a new one', 'new --level town --prior 稿/上年.md', '同/上年.md'],
    ['as the figures file of a new one', 'new --level town --data 稿/台账.csv', '同/台账.csv'],
  ])('%s: heshu %s -o %s --force', async (_, command, output) => {
    const { status, stdout, stderr } = await disk.run(...command.split(' '), '-o', output, '--force');
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: `heshu: ${output}: ${refused}\n`,
    });
    for (const [name, text] of Object.entries(written))
      expect(await readFile(disk.at('稿', name), 'utf8')).toBe(text);
    expect((await readdir(disk.folder)).sort()).toEqual(['又名.md', '同', '稿', '链.md'].sort());
  });

  it.each([
    ['by its own name', '来.docx'],
    ['by a link', '链.docx'],
    ['by a second name', '又名.docx'],
  ])('as the Word document that gets comments, %s', async (_, output) => {
    const word = docxOf(p('柳溪镇政府工作报告') + p('保洁岗位62个、护林岗位38个，合计110个。'));
    await writeFile(disk.at('来.docx'), word);
    await symlink('来.docx', disk.at('链.docx'));
    await link(disk.at('来.docx'), disk.at('又名.docx'));
    const command = ['export', 'report', '--comments', '来.docx', '--force', '-o'];
    const { status, stdout, stderr } = await disk.run(...command, output);
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: `heshu: ${output}: ${refused}\n`,
    });
    expect(new Uint8Array(await readFile(disk.at('来.docx')))).toEqual(word);
    expect(await disk.run(...command, '批注.docx')).toEqual({ status: 0, stdout: '', stderr: '' });
    const copy = partsOf(await readFile(disk.at('批注.docx')));
    expect(copy['word/comments.xml']).toContain('62个 + 38个 = 100个');
    expect(copy['word/document.xml']?.replace(/<[^>]*>/g, '')).toBe(
      '柳溪镇政府工作报告保洁岗位62个、护林岗位38个，合计110个。',
    );
  });

  it('but a file that was not is, when told to, and a link to it stays one', async () => {
    await writeFile(disk.at('稿', '出.html'), '旧');
    await symlink(join('稿', '出.html'), disk.at('出.html'));
    const command = ['export', 'report', '--to', 'html', '稿/报告.md', '-o', '出.html'];
    expect(await disk.run(...command)).toMatchObject({ status: 2 });
    expect(await disk.run(...command, '--force')).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(await readFile(disk.at('稿', '出.html'), 'utf8')).toMatch(/^<!doctype html>/);
    expect((await lstat(disk.at('出.html'))).isSymbolicLink()).toBe(true);
  });

  it('the commands that are there to change a report or a baseline still do, through links as well', async () => {
    expect(await disk.run('table', '--write', '链.md')).toMatchObject({ status: 0, stderr: '' });
    expect(await readFile(disk.at('稿', '报告.md'), 'utf8')).toContain('<!-- heshu-table -->');
    expect((await lstat(disk.at('链.md'))).isSymbolicLink()).toBe(true);
    // The second name is the copy somebody kept.
    expect(await readFile(disk.at('又名.md'), 'utf8')).toBe(report);
    for (const _ of ['first', 'again'])
      expect((await disk.run('check', '--write-baseline', '基线.json', '稿/报告.md')).status).toBe(0);
    expect(JSON.parse(await readFile(disk.at('基线.json'), 'utf8'))).toMatchObject({ version: 1 });
  });

  it('a report is no baseline, whatever links to it', async () => {
    const { status, stderr } = await disk.run('check', '--write-baseline', '链.md', '稿/报告.md');
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'heshu: 链.md: 不是核数的基线文件\n' });
    expect(await readFile(disk.at('稿', '报告.md'), 'utf8')).toBe(report);
  });
});

describe('why a file cannot be written', () => {
  let disk: Disk;
  beforeEach(async () => {
    disk = await scratchDisk();
    await writeFile(disk.at('报告.md'), report);
    await mkdir(disk.at('夹'));
    await symlink('圈', disk.at('圈'));
    execFileSync('mkfifo', [disk.at('管道')]);
  });
  afterEach(async () => disk.remove());

  const commands = [
    ['export', 'report', '报告.md', '--force', '-o'],
    ['export', 'sheet', '报告.md', '--force', '-o'],
    ['table', '报告.md', '--force', '-o'],
    ['compare', '报告.md', '报告.md', '--force', '-o'],
    ['import', '报告.md', '--force', '-o'],
    ['new', '--level', 'town', '--force', '-o'],
    ['check', '报告.md', '--write-baseline'],
  ].map((command) => [command.slice(0, 2).join(' '), command] as const);
  const reasons = [
    ['夹', '这是文件夹，不是文件', 'is a folder, not a file'],
    ['无/出', '没有这个文件夹', 'no such folder'],
    ['圈', '链接绕成了圈，指不到任何文件', 'its links lead round in a circle, to no file'],
    ['管道', '这是设备、管道一类，不是普通文件', 'is a device, a pipe or the like, not a file'],
    ['数'.repeat(86), '文件名太长', 'the file name is too long'],
  ] as const;

  it.each(commands)('is told in the same words by heshu %s', async (_, command) => {
    for (const [output, chinese, english] of reasons) {
      const before = (await readdir(disk.folder)).sort();
      expect(await disk.run(...command, output)).toEqual({
        status: 2,
        stdout: '',
        stderr: `heshu: ${output}: ${chinese}\n`,
      });
      expect((await disk.run(...command, output, '--lang', 'en')).stderr).toBe(
        `heshu: ${output}: ${english}\n`,
      );
      expect((await readdir(disk.folder)).sort()).toEqual(before);
    }
    expect((await lstat(disk.at('管道'))).isFIFO()).toBe(true);
  });
});
