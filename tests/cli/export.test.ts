import { describe, expect, it } from 'vitest';
import { core } from '../../server/src/lsp/core';
import { run, type World } from './world';

const report = (sum: number, income: number): string =>
  `# 柳溪镇政府工作报告\n\n一、2025年工作回顾\n\n开发保洁岗位62个、护林岗位38个，合计${sum}个。\n\n财政收入${income}万元。\n`;
const world: World = {
  core,
  files: { '/文稿/报告.md': report(110, 4720), '/文稿/新稿.md': report(100, 4800), '/文稿/旧.xlsx': '已有' },
};

describe('heshu export', () => {
  it.each([
    ['sheet', 'xlsx', 'PK'],
    ['sheet', 'docx', 'PK'],
    ['sheet', 'html', '<!doctype html>'],
    ['report', 'docx', 'PK'],
    ['report', 'html', '<!doctype html>'],
  ])('writes the %s as %s', async (what, format, begins) => {
    const out = `出.${format}`;
    const answer = await run(['export', what, '--to', format, '-o', out, '报告.md'], world);
    expect(answer).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(answer.saved[`/文稿/${out}`]?.startsWith(begins)).toBe(true);
  });

  it.each([
    [['export', 'sheet', '-o', '旧.xlsx', '报告.md'], '旧.xlsx: 文件已存在，要覆盖请加 --force'],
    [
      ['export', 'report', '-o', '报告.md', '--force', '报告.md'],
      '报告.md: 这是正在读的文件（报告、上年报告、台账等），不能覆盖',
    ],
    [['export', 'report', '报告.md'], '还要写 -o'],
    [['export', 'report', '--to', 'pdf', '-o', '出.pdf', '报告.md'], '--to 不能是“pdf”，可以是：docx, html'],
    [['table', '--format', 'xlsx', '报告.md'], 'xlsx 不能显示在屏幕上，请用 -o 写到文件'],
    [['export', 'sheet', '-o', '出.xlsx', '没有.md'], '没有.md: 没有这个文件或文件夹'],
  ])('%j is answered with one line and writes nothing', async (argv, line) => {
    expect(await run(argv, world)).toMatchObject({ status: 2, stderr: `heshu: ${line}\n`, saved: {} });
  });

  it('says where a figure stands in the figures file and who answers for it, and makes a sheet for each', async () => {
    const files = {
      '/文稿/报告.md': `---\nyear: 2026\nlevel: 镇\n---\n\n${report(100, 4720)}`,
      '/文稿/台账.csv': '指标,时期,单位,数值,责任单位\n财政收入,2025年,万元,4720,财政所\n',
    };
    const argv = [
      'export',
      'sheet',
      '--to',
      'html',
      '--data',
      '台账.csv',
      '--by',
      '责任单位',
      '-o',
      '单.html',
    ];
    const { stderr, saved } = await run([...argv, '报告.md'], { core, files });
    expect(stderr).toBe('');
    const sheet = saved['/文稿/单.html'] ?? '';
    expect(sheet).toContain('台账 D2');
    expect([...sheet.matchAll(/核数单 · ([^<]*)</g)].map(([, name]) => name)).toContain('财政所');
  });

  it('says on a terminal what it is doing where that takes long, and takes the line away again', async () => {
    const argv = ['export', 'report', '-o', '出.docx', '报告.md'];
    const clear = '\r\u001B[2K';
    const long = await run(argv, { ...world, terminal: true, tick: 2000 });
    expect(long.stderr).toBe(`${clear}核对 1/1 报告.md${clear}${clear}正在写 出.docx${clear}`);
    expect(long.saved['/文稿/出.docx']?.startsWith('PK')).toBe(true);
    expect((await run(argv, { ...world, terminal: true })).stderr).toBe('');
    expect((await run(argv, { ...world, tick: 2000 })).stderr).toBe('');
  });

  it('names the columns it can be taken apart by', async () => {
    const { status, stderr } = await run(
      ['export', 'sheet', '--by', '科室', '-o', '出.xlsx', '报告.md'],
      world,
    );
    expect(status).toBe(2);
    expect(stderr).toMatch(/^heshu: --by 不能是“科室”，可以是：序号、位置、.*责任单位.*\n$/);
  });
});

describe('heshu compare', () => {
  it('says what changed, on the screen and as JSON', async () => {
    const text = await run(['compare', '报告.md', '新稿.md'], world);
    expect(text).toMatchObject({ status: 0, stderr: '' });
    expect(text.stdout).toMatch(/^增加 0 · 删去 0 · 改动 2\n/);
    const { stdout } = await run(['compare', '--format', 'json', '报告.md', '新稿.md'], world);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      old: '报告.md',
      new: '新稿.md',
      changes: [
        { kind: 'changed', before: [{ text: '110个' }], after: [{ text: '100个' }] },
        {
          kind: 'changed',
          indicator: '财政收入',
          before: [{ text: '4720万元' }],
          after: [{ text: '4800万元' }],
        },
      ],
    });
  });

  it('says so where nothing changed', async () => {
    expect((await run(['compare', '报告.md', '报告.md'], world)).stdout).toBe('两稿的数字没有不同\n');
  });

  it.each(['xlsx', 'docx'])('writes %s', async (format) => {
    const answer = await run(['compare', '--format', format, '-o', '改动', '报告.md', '新稿.md'], world);
    expect(answer).toMatchObject({ status: 0, stderr: '' });
    expect(answer.saved['/文稿/改动']?.startsWith('PK')).toBe(true);
  });
});
