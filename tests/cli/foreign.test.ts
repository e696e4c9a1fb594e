import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { core } from '../../server/src/lsp/core';
import { type Disk, scratchDisk } from './disk';

/** A stranger's report names files of whoever checks it; not a word of them is told, in whatever form. */
let disk: Disk;

const accounts = 'root:x:0:0:hunter2:/root:/bin/bash\nada:x:1:1:hunter2:/home/ada:/bin/sh\n';

beforeAll(async () => {
  disk = await scratchDisk({ core });
  await mkdir(disk.at('外'));
  await writeFile(disk.at('外', 'passwd'), accounts);
  await writeFile(disk.at('外', '密码.csv'), '指标,2025年实绩,单位\nhunter2,hunter2,万元\n');
  await writeFile(disk.at('外', '令牌.yaml'), 'token: hunter2\nuser: hunter2\n');
  await writeFile(disk.at('外', '日记.md'), '# hunter2\n\n今天 hunter2 下雨，走了12公里。\n');
  await writeFile(disk.at('外', '密钥.json'), '{"hunter2": "hunter2", "checks": {"hunter2": false}}');
  for (const ending of ['csv', 'md', 'txt', 'xlsx', 'docx', 'yaml'])
    await symlink(disk.at('外', 'passwd'), disk.at(`链.${ending}`));
});

afterAll(() => disk.remove());

const named = [
  'data: 外/密码.csv',
  'data: 外/令牌.yaml',
  'data: 外/日记.md',
  'data: 外/passwd',
  ...['csv', 'txt', 'xlsx', 'yaml', 'md'].map((ending) => `data: 链.${ending}`),
  '数据列: { 单位: 实绩 }\ndata: 外/密码.csv',
  'prior: 外/passwd',
  ...['md', 'txt', 'docx'].flatMap((ending) => [`prior: 链.${ending}`, `with: 链.${ending}`]),
  'prior: 外/日记.md',
  'with: [外/日记.md, 外/密码.csv]',
];

async function report(front: string): Promise<string> {
  const text = `---\nyear: 2026\nlevel: 镇\n${front}\n---\n\n# 苇塘镇政府工作报告\n\n## 一、2025年工作回顾\n\n财政收入4720万元。\n`;
  await writeFile(disk.at('报告.md'), text);
  return '报告.md';
}

describe('what is no figures file and no report is never quoted', () => {
  it.each(named)('%s', async (front) => {
    const name = await report(front);
    for (const format of ['text', 'json', 'ndjson', 'sarif', 'github', 'markdown']) {
      const { stdout, stderr } = await disk.run('check', '--verbose', '--format', format, name);
      expect(stdout + stderr, format).not.toContain('hunter2');
      expect(stdout, format).toContain('unreadable-input');
    }
    for (const argv of [['figures'], ['figures', '--unmentioned'], ['table']]) {
      const { stdout, stderr } = await disk.run(...argv, name);
      expect(stdout + stderr, argv.join(' ')).not.toContain('hunter2');
    }
    const sheet = await disk.run('export', 'sheet', '--to', 'html', '-o', '单.html', '--force', name);
    expect(sheet.stderr).toBe('');
    expect(await readFile(disk.at('单.html'), 'utf8')).not.toContain('hunter2');
  });

  it('and its place is told all the same', async () => {
    const { stdout } = await disk.run('check', await report('data: 外/密码.csv'));
    expect(stdout).toContain('台账有 1 处没有读懂，未用来核对：B2不是一个数，或与单位不合。');
  });

  it('a figures file is', async () => {
    await writeFile(disk.at('外', '台账.csv'), '指标,单位,2025年\n税收收入,万元,2100\n财政收入,万元,约莫\n');
    const { stdout } = await disk.run('check', await report('data: 外/台账.csv'));
    expect(stdout).toContain('C3“约莫”');
  });
});

describe('a configuration that is a link', () => {
  it.each([
    ['外/密钥.json', '这一处不是能用的设置'],
    ['外/passwd', '不是合法的 JSON'],
  ])('to %s is refused and not quoted', async (target, reason) => {
    const folder = disk.at(`配置-${target.replace(/\W/gu, '')}`);
    await mkdir(folder);
    await symlink(disk.at(target), `${folder}/heshu.config.json`);
    await writeFile(`${folder}/报告.md`, '# 苇塘镇政府工作报告\n\n财政收入4720万元。\n');
    const { status, stdout, stderr } = await disk.run('check', `${folder}/报告.md`);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(reason);
    expect(stderr).not.toContain('hunter2');
  });
});

it('a name without a known ending is one clear line, and the file is not opened', async () => {
  const { stdout } = await disk.run('check', await report('prior: 外/passwd\ndata: 外/passwd'));
  expect(stdout).toContain('上年报告“外/passwd”读不了：报告只读 .md、.txt、.docx 文件。');
  expect(stdout).toContain('台账“外/passwd”读不了：台账只读 .csv、.tsv、.txt、.xlsx、.yaml、.md 文件。');
});

it('what a person names on the command line needs no ending, and is read as it is', async () => {
  await writeFile(disk.at('台账'), '指标,单位,2025年\n财政收入,万元,5730\n');
  await writeFile(disk.at('上年'), '今年的目标是财政收入6400万元。\n');
  const { status, stderr, stdout } = await disk.run(
    ...['check', '--data', '台账', '--prior', '上年', await report('')],
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('figures-file-conflict');
});
