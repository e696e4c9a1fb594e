import { execFileSync } from 'node:child_process';
import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Disk, scratchDisk } from './disk';

// What is no file, or cannot be read: each in one line, in the same words wherever it is named.

let disk: Disk;
const long = `${'数'.repeat(86)}.md`;

beforeAll(async () => {
  disk = await scratchDisk();
  await writeFile(disk.at('报告.md'), '# 东河镇政府工作报告\n\n全镇实现财政收入5310万元。\n');
  await mkdir(disk.at('夹.md'));
  await symlink('圈.md', disk.at('圈2.md'));
  await symlink('圈2.md', disk.at('圈.md'));
  await symlink('/dev/zero', disk.at('零.md'));
  await writeFile(disk.at('大.md'), '');
  await truncate(disk.at('大.md'), 60_000_000);
  execFileSync('mkfifo', [disk.at('管道.md')]);
});

afterAll(() => disk.remove());

const reasons = [
  ['无.md', '没有这个文件或文件夹'],
  ['夹.md', '这是文件夹，不是文件'],
  ['圈.md', '链接绕成了圈，指不到任何文件'],
  ['管道.md', '这是设备、管道一类，不是普通文件'],
  ['零.md', '这是设备、管道一类，不是普通文件'],
  [long, '文件名太长'],
  ['大.md', '太大了，没有读（文件不超过 50 MB，报告不超过 100 万字）'],
] as const;

describe.runIf(process.platform === 'linux')('what cannot be read (needs pipes and devices)', () => {
  const asReport = [
    ['figures'],
    ['table'],
    ['export', 'report', '-o', '出.docx'],
    ['import'],
    ['compare', '报告.md'],
  ];
  const besides = [
    ['check', '报告.md', '--prior'],
    ['check', '报告.md', '--with'],
    ['check', '报告.md', '--data'],
    ['new', '--level', 'town', '-o', '新.md', '--data'],
    ['check', '报告.md', '--baseline'],
  ];

  it.each([...asReport, ...besides].map((command) => [command.join(' '), command] as const))(
    'has one line and status 2 in heshu %s',
    async (_name, command) => {
      for (const [name, reason] of reasons) {
        // A folder of figures is looked through.
        if (command[0] === 'figures' && name === '夹.md') continue;
        const { status, stderr } = await disk.run(...command, name);
        const line = new RegExp(`^heshu: .*${name}: ${patternOf(reason)}(?:；要从管道读，请写 -)?\n$`);
        expect([status, stderr]).toEqual([2, expect.stringMatching(line)]);
      }
    },
  );

  it('is one finding where the front matter names it, and the report is checked', async () => {
    for (const [name, reason] of reasons) {
      await writeFile(disk.at('据.md'), `---\nprior: ${name}.md\ndata: ${name}\n---\n# 东河镇政府工作报告\n`);
      const { status, stdout } = await disk.run('check', '据.md');
      expect([status, stdout]).toEqual([0, expect.stringContaining(`台账“${name}”读不了：${reason}。`)]);
    }
  });

  it('is said of a configuration in its place', async () => {
    await mkdir(disk.at('配置'));
    await writeFile(disk.at('配置', '报告.md'), '# 东河镇政府工作报告\n');
    for (const [name, reason] of reasons.filter(([each]) => /圈|管道|零|大/.test(each))) {
      execFileSync('ln', ['-sfn', disk.at(name), disk.at('配置', 'heshu.config.json')]);
      const { status, stderr } = await disk.run('check', disk.at('配置', '报告.md'));
      expect([status, stderr]).toEqual([
        2,
        expect.stringMatching(new RegExp(`heshu\\.config\\.json:1:1: ${patternOf(reason)}\n$`)),
      ]);
    }
  });

  it('leaves the other files of a folder alone, whatever is in their way', async () => {
    await mkdir(disk.at('全'));
    await writeFile(disk.at('全', '报告.md'), '# 东河镇政府工作报告\n');
    execFileSync('mkfifo', [disk.at('全', '管道.md')]);
    await writeFile(
      Buffer.concat([Buffer.from(`${disk.at('全')}/`), Buffer.from([0xff, 0xfe]), Buffer.from('.md')]),
      '#',
    );
    const { status, stdout, stderr } = await disk.run('check', '全');
    expect(stdout).toContain('报告.md 没有可核对的内容');
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^heshu: \S+\.md: 文件名里有认不出的字.*\n$/),
    ]);
  });

  it('takes half a character in a name for what no name can hold', async () => {
    await writeFile(disk.at('半.md'), '---\nprior: "\\uD800.md"\n---\n# 东河镇政府工作报告\n');
    const { stdout } = await disk.run('check', '半.md');
    expect(stdout).toContain('上年报告“\\ud800.md”读不了：文件名里有认不出的字');
  });

  it('counts the bytes of what says it has none', async () => {
    const { status, stderr } = await disk.run('check', '/proc/self/environ');
    expect([status, stderr]).toEqual([2, expect.stringMatching(/不是文本文件|没有可核对/)]);
  });
});

function patternOf(words: string): string {
  return words.replace(/[()（）]/g, '.');
}
