import { describe, expect, it } from 'vitest';
import { core } from '../../server/src/lsp/core';
import { rowOf, tableCore } from './core';
import { run, type World } from './world';

/** Every kind of sign that works on a terminal: a colour, a window title, one-character sequences, direction, line ends. */
const hostile = '\u001B[35m\u001B]0;假\u0007\u009B2J\u202E\u2066\u200F\b\u007F';
const name = `报${hostile}\n告.md`;

const report = `---
year: 2026
level: 镇
prior: 上${hostile}年.md
data: 台账.csv
---

# 柳溪镇政府工作报告

一、2025年工作回顾

开发保洁${hostile}岗位62个、护林岗位38个，合计110个。杨梅${hostile}产量36吨。财政收入4720万元，增长${hostile}8.0%。

<!-- heshu-disable-next-line sum-mismatch -- 理${hostile}由 -->

栽种乔木${hostile}120株、灌木80株，合计210株。

发放宣传${hostile}资料近5万余份。
`;

const world: World = {
  core,
  files: {
    [`/文稿/${name}`]: report,
    '/文稿/新稿.md': report.replace('4720', '4730').replace('36吨', '37吨'),
    '/文稿/坏\u202E.md': '---\nyear: [\n---\n',
    // What holds control characters is no table of figures at all; signs of direction and line ends are text.
    '/文稿/台账.csv':
      '指标,时期,单位,数值\n财政收入,2025年,万元,4725\n"杨梅\u202E\n收入",2025年,万元,八\u202E\n杨梅\u202E产值,2025年,万元,31\n',
  },
};

/** What a terminal acts on, but for line ends. */
const working = /(?!\r?\n)\p{Cc}|\p{Bidi_Control}|\p{Zl}|\p{Zp}/u;
/** What the program itself writes to a terminal: its colours, and the line it writes over. */
const painted = /\p{Cc}\[(?:1|2|3|22|23|3[12346]|39)m|\r\p{Cc}\[2K/gu;

describe('nothing in a report works on the terminal', () => {
  it.each([
    ['check', '--verbose', name],
    ['check', '--lang', 'en', '--verbose', name],
    ['check', '--format', 'github', name],
    ['check', '--format', 'markdown', name],
    ['check', name, '坏\u202E.md', `没${hostile}有.md`],
    ['check', '--format', 'github', '坏\u202E.md'],
    ['check', '--format', 'markdown', '坏\u202E.md'],
    ['figures', name],
    ['figures', '--unmentioned', name],
    ['figures', '--explain', '1', name],
    ['compare', `没${hostile}有.md`, name],
    ['check', '--prior', `没${hostile}有.md`, name],
    ['check', `--${hostile}`, name],
    [hostile],
    ['table', '-o', name, name],
    ['new', '--level', hostile, '-o', '出.md'],
  ])('heshu %j', async (...argv) => {
    const { stdout, stderr } = await run(argv, world);
    expect(working.exec(stdout)?.[0]).toBe(undefined);
    expect(working.exec(stderr)?.[0]).toBe(undefined);
    expect(stdout + stderr).toMatch(/␛\\?\[35m|\\u202e/);
    expect(stderr.split('\n').filter((line) => line !== '' && !line.startsWith('heshu: '))).toEqual([]);
  });

  it.each([
    ['check', '--verbose', name],
    ['figures', name],
    ['import', name],
    ['check', name, '坏\u202E.md'],
  ])('heshu %j, where a person watches', async (...argv) => {
    const { stdout, stderr } = await run(argv, { ...world, terminal: true, tick: 2000 });
    expect(working.exec(stdout.replace(painted, ''))?.[0]).toBe(undefined);
    expect(working.exec(stderr.replace(painted, ''))?.[0]).toBe(undefined);
    // The colour the report asks for is none of the program's.
    expect(stdout).toContain('␛[35m');
  });

  it.each(['text', 'markdown', 'csv'])('a table as %s', async (format) => {
    const cell = { text: `4720${hostile}`, state: 'stated' } as const;
    const rows = [rowOf(`财政${hostile}收入`, { result: cell, target: { why: `缺${hostile}` } })];
    const { stdout } = await run(['table', '--format', format, name], {
      ...world,
      core: tableCore(rows),
      terminal: true,
    });
    expect(working.exec(stdout.replace(painted, ''))?.[0]).toBe(undefined);
    expect(stdout).toMatch(/财政␛\\?\[35m/);
  });

  it('and what goes to a pipe to be kept, or as JSON, is what the report says', async () => {
    const { stdout } = await run(['import', name], world);
    expect(stdout).toContain('\u202E');
    const json = await run(['figures', '--format', 'json', name], world);
    expect(json.stdout).toContain('\\u001b[35m');
    expect((JSON.parse(json.stdout) as { files: { path: string }[] }).files[0]?.path).toBe(name);
  });
});
