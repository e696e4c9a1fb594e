import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileDocx, hostileMarkdown, hostileSheets, type Hostile } from './hostile';

// Each file is read by the bundle as a user runs it, in a process of its own that the kernel ends after so many seconds of
// computing: a file that takes longer has no answer here, however fast or busy the machine is. The memory is the most it had.

const seconds = 10;
const mostMegabytes = 1000;

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heshu-limits-'));
  const node = { bundle: true, platform: 'node', format: 'cjs', target: 'node20', charset: 'utf8' } as const;
  const entries = { cli: 'cli/main', office: 'formats/index', 'office-thread': 'node/office-thread' };
  for (const [name, entry] of Object.entries(entries))
    await build({ ...node, entryPoints: [`server/src/${entry}.ts`], outfile: join(folder, `${name}.js`) });
  const tell = "process.stderr.write('\\n@' + Math.round(process.resourceUsage().maxRSS / 1024))";
  await writeFile(
    join(folder, 'memory.cjs'),
    `if (require('node:worker_threads').isMainThread) process.on('exit', () => ${tell});`,
  );
  await writeFile(join(folder, '报告.md'), '# 东河镇政府工作报告\n\n2025年全镇实现财政收入5310万元。\n');
});

afterAll(async () => rm(folder, { recursive: true }));

interface Answer {
  readonly status: number | null;
  readonly said: string;
  readonly megabytes: number;
}

/** Runs the command line on a file of its own, made here. */
async function answerTo(name: string, hostile: Hostile, argv: readonly string[]): Promise<Answer> {
  await writeFile(join(folder, name), hostile[name]?.() ?? '');
  const command = 'ulimit -t "$1"; shift; exec "$@"';
  const program = [process.execPath, '-r', './memory.cjs', 'cli.js', ...argv];
  const child = spawn('sh', ['-c', command, 'sh', String(seconds), ...program], {
    cwd: folder,
    env: { PATH: process.env.PATH, LANG: 'zh_CN.UTF-8' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  await rm(join(folder, name));
  return { status, said, megabytes: Number(/\n@(\d+)/.exec(said)?.[1] ?? Infinity) };
}

const tooMany = '单元格或文字太多，不像是台账';
const tooMuch = '内容太多，不像一份报告，没有读';
const tooLong = '文首的 --- 信息块读不了：超过 20 万字';
const cutOff = '这张表超过 500 行，从这里起没有读';
const nothing = '没有可核对的内容';

describe.runIf(process.platform === 'linux')('a file that asks for too much (needs ulimit)', () => {
  const sheets: Readonly<Record<string, string>> = {
    '1e999999999.xlsx': 'C2不是一个数',
    '1e-999999999.xlsx': 'C2不是一个数',
    'emptyCells.xlsx': '没有发现问题',
    'formats.xlsx': '没有发现问题',
    'widest.xlsx': '没有发现问题',
  };
  const docx: Readonly<Record<string, string>> = {
    'abstractNum.docx': '文件不完整或已损坏',
    'gridSpan.docx': nothing,
    'gridSpans.docx': nothing,
  };
  const markdown: Readonly<Record<string, string>> = {
    'keys60.md': tooLong,
    'flowKeys.md': tooLong,
    'flowList.md': tooLong,
    'anchors.md': tooLong,
    'tableRows.md': cutOff,
    'tableNames.md': cutOff,
    'tableCells.md': cutOff,
    'htmlTable.md': cutOff,
    'listNest.md': '太大了，没有读（文件不超过 50 MB，报告不超过 100 万字）',
    'disable.md': '忽略标记读不懂，没有生效',
    'disableLine.md': '忽略标记没有写理由',
  };

  it.each(Object.keys(hostileSheets))('%s is answered as a figures file', async (name) => {
    const { said, status, megabytes } = await answerTo(name, hostileSheets, [
      'check',
      '--data',
      name,
      '报告.md',
    ]);
    expect([said, status]).toEqual([expect.stringContaining(sheets[name] ?? tooMany), expect.any(Number)]);
    expect(megabytes).toBeLessThan(mostMegabytes);
  });

  it.each(Object.keys(hostileDocx))('%s is answered, and the next file read', async (name) => {
    const { said, status, megabytes } = await answerTo(name, hostileDocx, ['check', name, '报告.md']);
    expect([said, status]).toEqual([expect.stringContaining(docx[name] ?? tooMuch), expect.any(Number)]);
    expect(said).toContain('报告.md 没有发现问题');
    expect(megabytes).toBeLessThan(mostMegabytes);
  });

  it.each(Object.keys(hostileMarkdown))('%s is answered', async (name) => {
    const { said, status, megabytes } = await answerTo(name, hostileMarkdown, ['check', name]);
    expect([said, status]).toEqual([expect.stringContaining(markdown[name] ?? nothing), expect.any(Number)]);
    expect(megabytes).toBeLessThan(mostMegabytes);
  });
});
