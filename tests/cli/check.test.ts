import { describe, expect, it } from 'vitest';
import { analysisOf, brittleCore, quietCore, readingOf, strictCore, watchfulCore } from './core';
import { run } from './world';

const faulty = '工作报告\n安排146个岗位、208个岗位，共384人。\n全镇财政收入4720万元。\n';

describe('heshu check', () => {
  it('prints each finding with its place, its arithmetic and its related places, and the coverage last', async () => {
    const { status, stdout, stderr } = await run(['check', '报告.md'], {
      files: { '/文稿/报告.md': faulty },
      core: watchfulCore,
    });
    expect(stdout).toBe(
      [
        '报告.md:2:18 错误 [sum-mismatch] 写的是“384人”。',
        '    146 + 208 = 354',
        '    相关 报告.md:1:1 146个岗位',
        '报告.md 1 个错误  1 个数字：1 已核 · 0 无可核关系 · 0 未识别',
        '',
      ].join('\n'),
    );
    expect(stderr).toBe('');
    expect(status).toBe(1);
  });

  it.each([[], ['--verbose'], ['--format', 'json'], ['--jobs', '2']])(
    'says in one line what failed inside, and prints and ends as ever %#',
    async (...options) => {
      const files = { '/文稿/报告.md': faulty };
      const faults = [{ part: 'recogniseSums', error: 'TypeError' }];
      const failing = {
        ...watchfulCore,
        analyze: (...given: Parameters<typeof watchfulCore.analyze>) => ({
          ...watchfulCore.analyze(...given),
          faults,
        }),
      };
      const whole = await run(['check', ...options, '报告.md'], { files, core: watchfulCore });
      const { status, stdout, stderr } = await run(['check', ...options, '报告.md'], {
        files,
        core: failing,
      });
      expect(stderr).toBe(
        'heshu: 报告.md: 程序内部出错，有几项没有核对，其余照常：recogniseSums (TypeError)\n',
      );
      expect({ status, stdout }).toEqual({ status: whole.status, stdout: whole.stdout });
    },
  );

  it('says so where there is nothing to report', async () => {
    const { status, stdout } = await run(['check', '报告.txt'], {
      files: { '/文稿/报告.txt': '全镇财政收入4720万元。' },
      core: watchfulCore,
    });
    expect(stdout).toBe('报告.txt 没有发现问题  1 个数字：1 已核 · 0 无可核关系 · 0 未识别\n');
    expect(status).toBe(0);
  });

  it('prints the stable JSON with zero-based lines and UTF-16 characters', async () => {
    const { stdout } = await run(['check', '--format', 'json', '报告.md'], {
      files: { '/文稿/报告.md': '\uFEFF𠮷镇\r\n384人' },
      core: watchfulCore,
    });
    expect(stdout.endsWith('}\n')).toBe(true);
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      files: [
        {
          path: '报告.md',
          findings: [
            {
              check: 'sum-mismatch',
              tier: 'contradiction',
              severity: 'error',
              message: '写的是“384人”。',
              range: { start: { line: 1, character: 0 }, end: { line: 1, character: 4 } },
              related: [
                {
                  message: '146个岗位',
                  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
                },
              ],
              derivation: [
                {
                  text: '146 + 208 = 354',
                  ranges: [{ start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }],
                },
              ],
            },
          ],
          coverage: { figures: 0, checked: 0, unrelated: 0, unread: 0 },
        },
      ],
    });
  });

  it.each([
    ['error', 0],
    ['warning', 1],
    ['info', 1],
    ['never', 0],
  ])('with --fail-on %s answers a warning with status %i', async (threshold, expected) => {
    const world = { files: { '/文稿/报告.md': '资料近5万余份。' }, core: watchfulCore };
    expect((await run(['check', '--fail-on', threshold, '报告.md'], world)).status).toBe(expected);
  });

  it('reads standard input as -', async () => {
    const { status, stdout } = await run(['check', '--format', 'json', '-'], {
      stdin: '共384人',
      core: watchfulCore,
    });
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      files: [{ path: '-', findings: [{ check: 'sum-mismatch' }] }],
    });
  });

  it('counts all reports together in a last line', async () => {
    const { stdout } = await run(['check', '甲.md', '乙.md'], {
      files: { '/文稿/甲.md': '384人 384人', '/文稿/乙.md': '近5万余份' },
      core: watchfulCore,
    });
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('共 2 个文件  2 个错误 · 1 个警告');
  });

  it('with --verbose lists each relation that holds or is implied once', async () => {
    const sum = { check: 'sum-mismatch', outcome: 'holds', arithmetic: '146 + 208 = 354 ✓' } as const;
    const source = '146万元 208万元 354万元';
    const places = [0, 7, 14].map((start) => ({ start, end: start + 5 }));
    const figures = places.map((place) =>
      readingOf(place.start, source.slice(place.start, place.end), {}, [
        { ...sum, spans: places.filter((other) => other !== place) },
        { check: 'completion-mismatch', outcome: 'fails', arithmetic: '不成立', spans: [] },
      ]),
    );
    const core = { ...quietCore, analyze: () => analysisOf(source, { figures }) };
    const { stdout } = await run(['check', '--verbose', '报告.md'], {
      files: { '/文稿/报告.md': source },
      core,
    });
    expect(stdout.split('\n')[0]).toBe('报告.md:1:1 核对无误 [sum-mismatch] 146 + 208 = 354 ✓');
    expect(stdout).not.toContain('不成立');
    expect(stdout.match(/核对无误/g)).toHaveLength(1);
  });
});

describe('folders', () => {
  const files = {
    '/文稿/往年/2020.md': '工作报告 384人',
    '/文稿/往年/乡村/2019.md': '工作报告',
    '/文稿/往年/说明.md': '一份说明',
    '/文稿/往年/2018.txt': '工作报告',
  };

  it('are walked for Markdown that looks like a report', async () => {
    const { stdout } = await run(['check', '--format', 'json', '往年'], { files, core: watchfulCore });
    const answer = JSON.parse(stdout) as { files: { path: string }[] };
    expect(answer.files.map(({ path }) => path)).toEqual(['往年/2020.md', '往年/乡村/2019.md']);
  });

  it('give each file once, even when it is named as well', async () => {
    const { stdout } = await run(['check', '--format', 'json', '往年/2020.md', '.'], {
      files,
      core: watchfulCore,
    });
    const answer = JSON.parse(stdout) as { files: { path: string }[] };
    expect(answer.files.map(({ path }) => path)).toEqual(['往年/2020.md', '往年/乡村/2019.md']);
  });

  it('without a report are a mistake', async () => {
    const { status, stdout, stderr } = await run(['check', '杂项'], {
      files: { '/文稿/杂项/说明.md': '一份说明' },
    });
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: 'heshu: 杂项: 文件夹里没有工作报告（.md、.txt、.docx）\n',
    });
  });
});

describe('what cannot be read', () => {
  const unknownEncoding = '认不出是什么编码（不是 UTF-8、GB18030，也不是 UTF-16），请另存为 UTF-8';

  it('among other files is an error in its place, and the others are still checked', async () => {
    const { status, stdout, stderr } = await run(['check', '--format', 'json', '无.md', '报告.md'], {
      files: { '/文稿/报告.md': '共384人' },
      core: watchfulCore,
    });
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      files: [
        { path: '无.md', error: '没有这个文件或文件夹' },
        { path: '报告.md', findings: [{ severity: 'error' }] },
      ],
    });
    expect(stderr).toBe('heshu: 无.md: 没有这个文件或文件夹\n');
    expect(status).toBe(2);
  });

  it.each([
    ['报告.pdf', '%PDF-1.7', '不是 Markdown、纯文本或 Word 文档，只读 .md、.txt 和 .docx'],
    ['照片.txt', new Uint8Array([0x89, 0x50, 0x00, 0x01]), '不是文本文件'],
    ['乱码.txt', new Uint8Array([0xb9, 0xa4, 0xff, 0xff]), unknownEncoding],
    ['半截.txt', new Uint8Array([0xff, 0xfe, 0x4f]), unknownEncoding],
  ])('%s gets one clear line', async (name, content, reason) => {
    const { status, stdout, stderr } = await run(['check', name], { files: { [`/文稿/${name}`]: content } });
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: `heshu: ${name}: ${reason}\n`,
    });
  });

  it('for want of permission says so', async () => {
    const { status, stderr } = await run(['check', '密.md'], { denied: ['/文稿/密.md'] });
    expect(stderr).toBe('heshu: 密.md: 没有读写权限\n');
    expect(status).toBe(2);
  });

  it('for its front matter gets the place and the reason on one line', async () => {
    const { status, stdout, stderr } = await run(['check', '报告.md'], {
      files: { '/文稿/报告.md': '---\nlevel: 坏\n---\n' },
      core: strictCore,
    });
    expect(stderr).toMatch(/^heshu: 报告\.md:2:8: 文首的 --- 信息块读不了：Nested mappings .*\n$/);
    expect(stderr.trimEnd()).not.toContain('\n');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });

  it('through a fault of the program costs that one report and shows no stack', async () => {
    const { status, stdout, stderr } = await run(['check', '甲.md', '乙.md'], {
      files: { '/文稿/甲.md': '崩', '/文稿/乙.md': '好' },
      core: brittleCore,
    });
    expect(stderr).toBe('heshu: 甲.md: 程序内部出错：no relation at somewhere\n');
    expect(stdout).toContain('乙.md');
    expect(status).toBe(2);
  });

  it('is not an empty file, which has nothing to check', async () => {
    const { status, stdout, stderr } = await run(['check', '空.md'], { files: { '/文稿/空.md': '' } });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '空.md 没有可核对的内容\n', stderr: '' });
  });
});

describe('a person at a terminal', () => {
  const files = { '/文稿/甲.md': '384人', '/文稿/乙.md': '好' };

  it('gets colours, unless NO_COLOR is set', async () => {
    const world = { files, core: watchfulCore, terminal: true };
    expect((await run(['check', '甲.md'], world)).stdout).toContain('\u001B[31m错误\u001B[39m');
    expect((await run(['check', '甲.md'], { ...world, env: { NO_COLOR: '1' } })).stdout).not.toContain(
      '\u001B',
    );
  });

  it('gets progress on stderr when a run is long, and it is cleared away', async () => {
    const { stderr } = await run(['check', '甲.md', '乙.md'], { files, terminal: true, tick: 800 });
    expect(stderr).toContain('核对 2/2 乙.md');
    expect(stderr.endsWith('\r\u001B[2K')).toBe(true);
  });

  it('gets none when it is short, and a pipe never does', async () => {
    expect((await run(['check', '甲.md', '乙.md'], { files, terminal: true })).stderr).toBe('');
    expect((await run(['check', '甲.md', '乙.md'], { files, tick: 800 })).stderr).toBe('');
  });

  it('who stops reading (| head) stops the run without a word', async () => {
    const { stdout, stderr } = await run(['check', '甲.md', '乙.md'], {
      files,
      core: watchfulCore,
      closesAfter: 1,
    });
    expect(stdout).not.toContain('乙.md');
    expect(stderr).toBe('');
  });
});
