import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// The bundle as a user runs it: a process of its own, with real streams and files.

let folder = '';
let cli = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heshu-cli-'));
  cli = join(folder, 'cli.js');
  await build({
    entryPoints: ['server/src/cli/main.ts'],
    outfile: cli,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    charset: 'utf8',
  });
  await writeFile(join(folder, '报告.md'), '# 东河镇政府工作报告\n\n全镇实现财政收入5310万元。\n');
  await writeFile(join(folder, '坏.md'), Buffer.from([0xff, 0xff, 0x80, 0xff]));
});

afterAll(async () => rm(folder, { recursive: true }));

describe('the built command line', () => {
  it('checks a file, and standard input alike', async () => {
    const named = await heshu(['check', '--format', 'json', '报告.md']);
    const piped = await heshu(
      ['check', '--format', 'json', '-'],
      await readFile(join(folder, '报告.md'), 'utf8'),
    );
    expect(named).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(piped.stdout)).toEqual({
      version: 1,
      files: [{ ...JSON.parse(named.stdout).files[0], path: '-' }],
    });
  });

  it('prints the same for any number of jobs, as text and as JSON', async () => {
    const names = ['一.md', '二.md', '三.md', '四.md'];
    // 56,000 characters: four such reports are worth two threads.
    const enoughForAThread = `${'各村干净整洁。'.repeat(100)}\n\n`.repeat(80);
    for (const [index, name] of names.entries()) {
      const wrong = `莲藕种植面积由3200亩扩大到${String(4480 + index)}亩，增长35%。`;
      await writeFile(join(folder, name), `# 东河镇政府工作报告\n\n${wrong}\n\n${enoughForAThread}`);
    }
    for (const format of ['text', 'json']) {
      const [one, four] = await Promise.all(
        ['1', '4'].map((jobs) => heshu(['check', '--format', format, '--jobs', jobs, ...names, '坏.md'])),
      );
      expect(one!.stdout).toContain('growth-mismatch');
      expect(four!.stdout === one!.stdout).toBe(true);
      expect([four!.status, four!.stderr]).toEqual([one!.status, one!.stderr]);
    }
    for (const name of names) await rm(join(folder, name));
  }, 120_000);

  it('refuses a number of jobs that is none', async () => {
    expect(await heshu(['check', '--jobs', '0', '报告.md'])).toMatchObject({ status: 2, stdout: '' });
  });

  it('reads the figures of a report', async () => {
    const { stdout } = await heshu(['figures', '--format', 'json', '报告.md']);
    expect(JSON.parse(stdout).files[0].figures).toMatchObject([
      { text: '5310万元', value: '5310', unit: '万元', indicator: '财政收入', measure: 'level' },
    ]);
  });

  it('answers bad input with status 2 and one line', async () => {
    const { status, stdout, stderr } = await heshu(['check', '坏.md']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^heshu: 坏\.md: .*\n$/);
    expect((await heshu(['check', '--sarif', '报告.md'])).stderr).toMatch(/^heshu: .*--sarif.*\n$/);
  });

  it('leaves nothing behind where the output cannot be written', async () => {
    const before = await readdir(folder);
    const { status, stderr } = await heshu(['table', '-o', join('无', '表.md'), '报告.md']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^heshu: 无.表\.md: 没有这个文件夹\n$/);
    expect(await readdir(folder)).toEqual(before);
  });

  it('says nothing when its reader goes away', async () => {
    const many = '全镇实现财政收入5310万元。\n\n'.repeat(3000);
    const child = start(['figures', '--format', 'json', '-'], ['pipe', 'pipe', 'pipe']);
    child.stdout?.once('data', () => child.stdout?.destroy());
    const ended = outcomeOf(child);
    child.stdin?.end(many);
    expect((await ended).stderr).toBe('');
  });

  describe.runIf(existsSync('/dev/full'))('on a full disk (needs /dev/full)', () => {
    it('says in one line that standard output is full', async () => {
      const full = openSync('/dev/full', 'w');
      const { status, stderr } = await outcomeOf(start(['check', '报告.md'], ['ignore', full, 'pipe']));
      closeSync(full);
      expect(stderr).toMatch(/^heshu: 标准输出：磁盘已满\n$/);
      expect(status).toBe(2);
    });
  });

  it('loads the language server only when asked to', async () => {
    expect((await heshu(['lsp', '--stdio'])).stderr).toContain('server.js');
    await writeFile(join(folder, 'server.js'), 'process.stdout.write("serving");');
    expect(await heshu(['lsp', '--stdio'])).toEqual({ status: 0, stdout: 'serving', stderr: '' });
    expect((await heshu(['--version'])).stdout).not.toContain('serving');
  });
});

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

async function heshu(argv: readonly string[], input = ''): Promise<Ended> {
  const child = start(argv, ['pipe', 'pipe', 'pipe']);
  const ended = outcomeOf(child);
  child.stdin?.on('error', () => undefined).end(input);
  return ended;
}

function start(argv: readonly string[], stdio: ('pipe' | 'ignore' | number)[]): ChildProcess {
  const env = { PATH: process.env.PATH, LANG: 'zh_CN.UTF-8' };
  return spawn(process.execPath, [cli, ...argv], { cwd: folder, env, stdio });
}

async function outcomeOf(child: ChildProcess): Promise<Ended> {
  const chunks = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (text: string) => (chunks[name] += text));
  }
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { status, ...chunks };
}
