import { describe, expect, it } from 'vitest';
import type { AnalysisSettings } from '../../server/src/core/analysis';
import type { Core } from '../../server/src/cli/io';
import { analysisOf } from './core';
import { run, type World } from './world';

const files = { '/文稿/报告.md': '全镇财政收入4720万元。' };

describe('what is typed wrong', () => {
  it.each([
    [['check', '--before', 'x', '报告.md'], '没有 --before 这个选项，用 --help 看有哪些'],
    [['check', '--prior', 'x', '报告.md'], '--prior x: 没有这个文件或文件夹'],
    [['check', '--with', '报告.md', '--with', '.', '报告.md'], '--with .: 这是文件夹，不是文件'],
    [['table', '--data'], '--data 后面缺一个值'],
    [
      ['check', '--format', 'pdf', '报告.md'],
      '--format 不能是“pdf”，可以是：text, json, ndjson, sarif, github, markdown',
    ],
    [['check', '--jobs', '0', '报告.md'], '--jobs 不能是“0”，可以是：1–64'],
    [
      ['check', '--fail-on', 'hint', '报告.md'],
      '--fail-on 不能是“hint”，可以是：error, warning, info, never',
    ],
    [['check', '--year', '21', '报告.md'], '--year 不能是“21”，可以是：四位数的年份，如 2021'],
    [['check', '--year'], '--year 后面缺一个值'],
    [['check', '--lang', 'fr', '报告.md'], '--lang 不能是“fr”，可以是：zh-CN, en'],
    [['check'], '没有写要读哪个文件'],
    [['table', '报告.md', '报告.md'], '参数写多了'],
    [
      ['compute', 'a', 'b'],
      '没有 compute 这个命令，可用 check、figures、table、export、import、new、compare、lsp',
    ],
    [['--loud'], '没有 --loud 这个选项，用 --help 看有哪些'],
    [[], '要写命令：check、figures、table、export、import、new、compare 或 lsp，用 --help 看用法'],
    [['lsp'], 'lsp 只用标准输入输出，请写 lsp --stdio'],
  ])('%j gets one line and status 2', async (argv, line) => {
    const { status, stdout, stderr } = await run(argv, { files });
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: `heshu: ${line}\n` });
  });

  it('--level names what it takes', async () => {
    const { status, stderr } = await run(['check', '--level', '村', '报告.md'], { files });
    expect(stderr).toMatch(/^heshu: --level 不能是“村”，可以是：town、county.*\n$/);
    expect(status).toBe(2);
  });
});

describe('help', () => {
  it('is in the language of the user and names the exit status', async () => {
    const { status, stdout } = await run(['check', '--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('用法： heshu check');
    expect(stdout).toContain('--fail-on');
    expect((await run(['--help'])).stdout).toContain('退出码');
    expect((await run(['--help', '--lang', 'en'])).stdout).toContain('Exit status');
  });

  it('--version prints a version', async () => {
    expect((await run(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('the language', () => {
  it.each([
    [[], {}, '没有这个文件或文件夹'],
    [[], { LANG: 'C' }, '没有这个文件或文件夹'],
    [[], { LANG: 'zh_CN.UTF-8' }, '没有这个文件或文件夹'],
    [[], { LANG: 'en_US.UTF-8' }, 'no such file or folder'],
    [[], { LC_MESSAGES: 'en_GB', LANG: 'zh_CN' }, 'no such file or folder'],
    [[], { LC_ALL: 'POSIX', LANG: 'en_US' }, '没有这个文件或文件夹'],
    [[], { LC_ALL: '', LANG: 'en_US' }, 'no such file or folder'],
    [['--lang', 'zh-CN'], { LANG: 'en_US' }, '没有这个文件或文件夹'],
    [['--lang=en'], {}, 'no such file or folder'],
  ])('with %j in %j', async (argv, env, reason) => {
    expect((await run(['check', ...argv, '无.md'], { env })).stderr).toBe(`heshu: 无.md: ${reason}\n`);
  });

  it('is handed to the analysis', async () => {
    expect(await settingsOf(['--lang', 'en'], {})).toMatchObject({ language: 'en' });
  });
});

describe('the settings of a report', () => {
  it('come from the nearest heshu.config.json upward', async () => {
    const configured = {
      '/文稿/heshu.config.json': '{"year": 2019}',
      '/heshu.config.json': '{"year": 2001, "level": "city"}',
    };
    expect(await settingsOf([], configured)).toEqual({
      language: 'zh-CN',
      year: 2019,
      approximation: 0.05,
      disabled: [],
    });
  });

  it('say everything a configuration can say', async () => {
    const config =
      '{"level": "县区", "approximation": 0.1, "checks": {"as-of-wording": false, "sum-mismatch": true}}';
    expect(await settingsOf([], { '/heshu.config.json': config })).toEqual({
      language: 'zh-CN',
      level: 'county',
      approximation: 0.1,
      disabled: ['as-of-wording'],
    });
  });

  it('give way to the options', async () => {
    const config = { '/文稿/heshu.config.json': '{"year": 2019, "level": "city"}' };
    expect(await settingsOf(['--year', '2021', '--level', 'town'], config)).toMatchObject({
      year: 2021,
      level: 'town',
    });
  });

  it.each([
    [
      '{"year": 2021,\n  "colour": 1}',
      '2:3: 没有“colour”这个设置，可用：year, level, approximation, checks, prior, with, data, required, indicators, units, layout',
    ],
    ['{"year": "2021"}', '1:2: “year”的值不对，应是四位数的年份，如 2021'],
    ['{"checks": {"sum-mismatch": "off"}}', '1:2: “checks”的值不对，应是{"检查名": true 或 false}'],
    ['{"approximation": 5}', '1:2: “approximation”的值不对，应是0 到 0.5 之间的数，如 0.05'],
    ['{"year": 2021,\n"level": }', '2:10: 不是合法的 JSON'],
    ['{"year": 2021,}', '1:15: 不是合法的 JSON'],
    ['{"year": 2021, "year": 2022}', '1:16: 同一个设置写了两次'],
    ['{"checks": {\n"sum-mismach": false}}', '2:1: 没有“sum-mismach”这项检查'],
    ['year: 2021', '1:1: 不是合法的 JSON'],
    ['[]', '1:1: 应是一个 { } 对象'],
    ['', '1:1: 不是合法的 JSON'],
  ])('are refused in one line with its place: %s', async (config, line) => {
    const { status, stdout, stderr } = await run(['check', '--format', 'json', '报告.md'], {
      files: { ...files, '/文稿/heshu.config.json': config },
    });
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: `heshu: heshu.config.json:${line}\n`,
    });
  });

  it('are refused calmly when brackets are nested past all reason', async () => {
    const nested = { ...files, '/文稿/heshu.config.json': '['.repeat(20_000) };
    const { status, stderr } = await run(['check', '报告.md'], { files: nested });
    expect(stderr).toMatch(/^heshu: heshu\.config\.json:1:\d+: 不是合法的 JSON\n$/);
    expect(status).toBe(2);
  });

  it('are read before anything is printed', async () => {
    const { status, stdout } = await run(['check', '报告.md', '旧/报告.md'], {
      files: { ...files, '/文稿/旧/报告.md': '', '/文稿/旧/heshu.config.json': '{' },
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });
});

describe('heshu lsp', () => {
  it('loads the server on demand', async () => {
    expect(await run(['lsp', '--stdio'])).toMatchObject({ status: 0, served: true, stdout: '' });
    expect(await run(['lsp', '--stdio', '--clientProcessId', '7'])).toMatchObject({
      status: 0,
      served: true,
    });
    expect((await run(['check', '报告.md'], { files })).served).toBe(false);
  });

  it('says so where the server was not built', async () => {
    const { status, stderr } = await run(['lsp', '--stdio'], { built: false });
    expect(stderr).toBe('heshu: 找不到语言服务程序 server.js，请先 npm run build\n');
    expect(status).toBe(2);
  });
});

/** The settings the core is called with for 报告.md. */
async function settingsOf(
  argv: readonly string[],
  configured: World['files'],
): Promise<AnalysisSettings | undefined> {
  const seen: AnalysisSettings[] = [];
  const core: Core = {
    looksLikeReport: () => true,
    analyze: (source, settings) => {
      seen.push(settings);
      return analysisOf(source);
    },
  };
  await run(['check', ...argv, '报告.md'], { files: { ...files, ...configured }, core });
  return seen[0];
}
