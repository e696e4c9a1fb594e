import { describe, expect, it } from 'vitest';
import type { AnalysisSettings } from '../../server/src/core/analysis';
import type { Companions } from '../../server/src/core/documents/companion/companion';
import type { Core } from '../../server/src/cli/io';
import { core as real } from '../../server/src/lsp/core';
import { docxOf, p } from '../formats/docx-parts';
import { analysisOf, quietCore } from './core';
import { run } from './world';

/** A core that tells what each report was given, and finds something in last year's report. */
function listeningCore(): { readonly core: Core; readonly given: (Companions | undefined)[] } {
  const given: (Companions | undefined)[] = [];
  const analyze = (source: string, settings: AnalysisSettings) => {
    given.push(settings.companions);
    const path = settings.companions?.prior?.path;
    const place = { start: 0, end: 2 };
    return analysisOf(source, {
      findings: [
        {
          check: 'value-conflict',
          tier: 'suspect',
          severity: 'warning',
          span: place,
          message: '与上年报告不符。',
          related: path === undefined ? [] : [{ message: '上年', span: { start: 5, end: 7 }, path }],
          derivation: [],
          fixes: [],
        },
      ],
    });
  };
  return { core: { ...quietCore, analyze }, given };
}

describe('the files a report is read with', () => {
  const files = {
    '/文稿/2025.md': '工作报告\n第二行',
    '/文稿/计划.md': '计划工作报告',
    '/文稿/年/2026.md': '---\nprior: ../2025.md\nwith: [../计划.md]\n---\n正文',
    '/文稿/另.md': '正文',
  };

  it('may be Word documents', async () => {
    const { core, given } = listeningCore();
    const word = docxOf([p('柳溪镇政府工作报告'), p('财政收入4720万元。')].join(''));
    const world = { files: { ...files, '/文稿/2025.docx': word, '/文稿/坏.docx': 'PK' }, core };
    await run(['check', '--prior', '2025.docx', '另.md'], world);
    expect(given[0]?.prior?.source).toContain('财政收入4720万元。');
    const { status, stderr } = await run(['check', '--prior', '坏.docx', '另.md'], world);
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('come from its front matter, relative to it', async () => {
    const { core, given } = listeningCore();
    await run(['check', '年/2026.md'], { files, core });
    expect(given).toEqual([
      {
        prior: { path: '2025.md', source: '工作报告\n第二行' },
        with: [{ path: '计划.md', source: '计划工作报告' }],
        data: null,
        problems: [],
      },
    ]);
  });

  it('come from an option before the front matter, for every report but the file itself', async () => {
    const { core, given } = listeningCore();
    await run(['check', '--prior', '另.md', '年/2026.md', '另.md'], { files, core });
    expect(given.map((each) => each?.prior?.path)).toEqual(['另.md', undefined]);
  });

  it('come from heshu.config.json, relative to it, where nothing else names them', async () => {
    const { core, given } = listeningCore();
    const config = { '/文稿/heshu.config.json': '{"上年报告": "2025.md", "with": ["计划.md"]}' };
    await run(['check', '另.md'], { files: { ...files, ...config }, core });
    expect(given[0]?.prior?.path).toBe('2025.md');
    expect(given[0]?.with.map(({ path }) => path)).toEqual(['计划.md']);
  });

  it.each([
    ['{"prior": 3}', 'prior'],
    ['{"with": [""]}', 'with'],
  ])('%s in a configuration is refused', async (config, key) => {
    const { status, stderr } = await run(['check', '另.md'], {
      files: { ...files, '/文稿/heshu.config.json': config },
    });
    expect(status).toBe(2);
    expect(stderr).toContain(key);
  });

  it('give places with the line of the other file, in text and in JSON', async () => {
    const { core } = listeningCore();
    const text = await run(['check', '年/2026.md'], { files, core });
    expect(text.stdout).toContain('相关 2025.md:2:1 上年');
    const json = await run(['check', '--format', 'json', '年/2026.md'], { files, core });
    expect(JSON.parse(json.stdout)).toMatchObject({
      files: [
        {
          findings: [
            {
              related: [
                {
                  path: '2025.md',
                  range: { start: { line: 1, character: 0 }, end: { line: 1, character: 2 } },
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('that cannot be read are handed on as a problem, and the report is checked', async () => {
    const { core, given } = listeningCore();
    const report = '---\n上年报告: 没有.md\n同会报告: [2026.md, 表.pdf]\n---\n正文';
    const { status } = await run(['check', '2026.md'], {
      files: { '/文稿/2026.md': report, '/文稿/表.pdf': 'x' },
      core,
    });
    expect(status).toBe(0);
    expect(given[0]?.problems).toEqual([
      { key: 'prior', name: '没有.md', fault: 'missing' },
      { key: 'with', name: '2026.md', fault: 'self' },
      { key: 'with', name: '表.pdf', fault: 'otherKind' },
    ]);
  });

  it.each([
    ['a share of another computer', 'prior: //服务器/稿/上年.docx', /^上年报告.*在别的电脑上.*--prior/],
    ['one with backslashes', "with: ['\\\\服务器\\稿\\计划.md']", /^同会报告.*在别的电脑上.*--with/],
    ['one for the figures file', 'data: //fs/稿/台账.xlsx', /^台账.*在别的电脑上.*--data/],
    ['a name that gives no place', "prior: '//服 务 器/上年.docx'", /^上年报告.*没有这个文件/],
    ['half a character', 'prior: "上年\\uD800.md"', /^上年报告.*没有这个文件/],
    ['nothing a name may hold', 'prior: "上\\0年.md"', /^上年报告.*没有这个文件/],
  ])('cost their report one finding, and the run nothing, where they are %s', async (_, line, message) => {
    const broken = `---\n${line}\n---\n\n# 东河镇政府工作报告\n\n财政收入4720万元。\n`;
    const good = '# 西河镇政府工作报告\n\n开发岗位62个、护林岗位38个，合计110个。\n';
    const world = {
      core: real,
      files: { '/文稿/前.md': good, '/文稿/坏.md': broken, '/文稿/后.md': good },
    };
    const argv = ['check', '--format', 'json', '前.md', '坏.md', '后.md'];
    const { status, stdout, stderr } = await run(argv, world);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const { files: checked } = JSON.parse(stdout) as {
      files: { findings: { check: string; message: string }[] }[];
    };
    expect(checked.map(({ findings }) => findings.map(({ check }) => check))).toEqual([
      ['sum-mismatch'],
      ['unreadable-input'],
      ['sum-mismatch'],
    ]);
    expect(checked[1]?.findings[0]?.message).toMatch(message);
    // As text, which names the places of what was read, and from a configuration as well.
    expect(await run(['check', '前.md', '坏.md'], world)).toMatchObject({ status: 1, stderr: '' });
  });

  it('cost no run where a configuration names a share', async () => {
    const files = {
      '/文稿/heshu.config.json': JSON.stringify({
        prior: '//fs/稿/上年.docx',
        with: ['\\\\fs\\计划.md'],
        data: '//fs/台账.csv',
      }),
      '/文稿/报告.md': '# 东河镇政府工作报告\n\n财政收入4720万元。\n',
    };
    const { status, stdout, stderr } = await run(['check', '报告.md'], { core: real, files });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.match(/\[unreadable-input\]/g)).toHaveLength(3);
  });
});

describe('heshu table --targets', () => {
  const year = (plan: number, review: string, targets: string): string =>
    `# 石青县政府工作报告\n\n## 一、${String(plan - 1)}年工作回顾\n\n${review}\n\n## 二、${String(plan)}年工作安排\n\n主要预期目标是：${targets}\n`;
  const files = {
    '/文稿/2025.md': year(2025, '财政收入增长7%。', '财政收入增长9%以上，城镇新增就业2300人。'),
    '/文稿/2026.md': year(2026, '财政收入增长6.3%，城镇新增就业2415人。', '财政收入增长8%。'),
  };
  const world = { core: real, files };

  it('lists what became of last year’s targets', async () => {
    const { status, stdout } = await run(['table', '--targets', '--prior', '2025.md', '2026.md'], world);
    expect(status).toBe(0);
    const rule = Array.from({ length: 6 }, () => expect.stringMatching(/^-+$/) as string);
    expect(stdout.split('\n').map((line) => line.trim().split(/ {2,}/))).toEqual([
      ['共 2 项：完成 1 · 未达 1'],
      ['指标', '上年报告定的目标', '本报告写的实绩', '完成情况', '完成率', '出处'],
      rule,
      ['财政收入', '增长9%以上', '增长6.3%', '未达', '第5行'],
      ['城镇新增就业', '2300人', '2415人', '完成', '105.0%', '第5行'],
      [''],
    ]);
  });

  it('is stable JSON, and the table marks what comes from last year’s report', async () => {
    const { stdout } = await run(
      ['table', '--targets', '--format', 'json', '--prior', '2025.md', '2026.md'],
      world,
    );
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      path: '2026.md',
      targets: [
        {
          indicator: '财政收入',
          measure: 'growth',
          target: '9%以上',
          result: '6.3%',
          outcome: 'missed',
          completion: null,
        },
        {
          indicator: '城镇新增就业',
          target: '2300人',
          result: '2415人',
          outcome: 'met',
          completion: '105.0',
        },
      ],
    });
    const table = await run(['table', '--format', 'json', '--prior', '2025.md', '2026.md'], world);
    const [first, second] = JSON.parse(table.stdout).rows;
    expect(first.cells.target).toMatchObject({ text: '9%以上', from: 'prior' });
    expect(first.cells.completion).toMatchObject({ text: '未达', from: 'prior' });
    expect(second.cells.completion).toMatchObject({ text: '105.0%', state: 'implied', from: 'prior' });
    expect(first.cells.result).not.toHaveProperty('from');
  });

  it('says in one line that there is no last year’s report', async () => {
    const { status, stdout, stderr } = await run(['table', '--targets', '2026.md'], world);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(
      'heshu: 2026.md: 没有上年报告，列不出目标；请用 --prior 指定，或在文首写“上年报告: 文件名”\n',
    );
  });
});
