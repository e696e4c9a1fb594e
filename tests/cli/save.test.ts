import { execFileSync } from 'node:child_process';
import { createServer } from 'node:net';
import {
  chmod,
  link,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dropDraft, removeStaleDrafts, writeDraft } from '../../server/src/cli/draft';
import { refuseOutput, saveFile } from '../../server/src/cli/save';
import { saveErrorOf, saveReason } from '../../server/src/cli/output-target';
import { messages } from '../../server/src/core/output/message/index';

let folder = '';
const at = (...names: readonly string[]): string => join(folder, ...names);
const fresh = { replace: false, inputs: [] };
const over = { replace: true, inputs: [] };

beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'heshu-save-'))));
afterEach(async () => rm(folder, { recursive: true }));

describe('saveFile', () => {
  it('writes the whole file and leaves nothing else behind', async () => {
    await saveFile(at('表.md'), '指标', fresh);
    expect(await readFile(at('表.md'), 'utf8')).toBe('指标');
    expect(await readdir(folder)).toEqual(['表.md']);
    expect((await stat(at('表.md'))).nlink).toBe(1);
  });

  it('replaces a file only when told to', async () => {
    await writeFile(at('表.md'), '旧');
    await expect(saveFile(at('表.md'), '新', fresh)).rejects.toMatchObject({ problem: 'exists' });
    expect(await readFile(at('表.md'), 'utf8')).toBe('旧');
    await saveFile(at('表.md'), '新', over);
    expect(await readFile(at('表.md'), 'utf8')).toBe('新');
    expect(await readdir(folder)).toEqual(['表.md']);
  });

  it('keeps the permissions of what it replaces, whatever new files are given', async () => {
    await writeFile(at('表.md'), '旧');
    await chmod(at('表.md'), 0o666);
    await saveFile(at('表.md'), '新', over);
    expect((await stat(at('表.md'))).mode & 0o777).toBe(0o666);
  });

  it('writes through a link to where it points, and the link stays', async () => {
    await mkdir(at('柜'));
    await writeFile(at('柜', '真.md'), '旧');
    await symlink(join('柜', '真.md'), at('链.md'));
    await expect(saveFile(at('链.md'), '新', fresh)).rejects.toMatchObject({ problem: 'exists' });
    await saveFile(at('链.md'), '新', over);
    expect(await readFile(at('柜', '真.md'), 'utf8')).toBe('新');
    expect(await readlink(at('链.md'))).toBe(join('柜', '真.md'));
    expect(await readdir(at('柜'))).toEqual(['真.md']);
  });

  it('writes through a link to a file that is not there yet, only when told to', async () => {
    await symlink('真.md', at('链.md'));
    await expect(saveFile(at('链.md'), '新', fresh)).rejects.toMatchObject({ problem: 'exists' });
    await saveFile(at('链.md'), '新', over);
    expect(await readFile(at('真.md'), 'utf8')).toBe('新');
    expect((await lstat(at('链.md'))).isSymbolicLink()).toBe(true);
  });

  it('leaves the second name of a replaced file its old content', async () => {
    await writeFile(at('表.md'), '旧');
    await link(at('表.md'), at('备份.md'));
    await saveFile(at('表.md'), '新', over);
    expect(await readFile(at('表.md'), 'utf8')).toBe('新');
    expect(await readFile(at('备份.md'), 'utf8')).toBe('旧');
  });

  it.each([
    ['is the input', '报告.md'],
    ['is a link to it', '链.md'],
    ['is a second name of it', '又名.md'],
    ['lies in a linked folder', join('文件夹', '报告.md')],
  ])('never replaces an input: the output %s', async (_, output) => {
    await writeFile(at('报告.md'), '草稿');
    await symlink('报告.md', at('链.md'));
    await link(at('报告.md'), at('又名.md'));
    await symlink(folder, at('文件夹'));
    for (const replace of [true, false])
      await expect(saveFile(at(output), '新', { replace, inputs: [at('报告.md')] })).rejects.toMatchObject({
        problem: 'input',
      });
    expect(await readFile(at('报告.md'), 'utf8')).toBe('草稿');
    // The near twin: a file that was not read is replaced.
    await writeFile(at('另.md'), '旧');
    await saveFile(at('另.md'), '新', { replace: true, inputs: [at('报告.md')] });
    expect(await readFile(at('另.md'), 'utf8')).toBe('新');
  });

  it('never replaces an input that was named by a link', async () => {
    await writeFile(at('报告.md'), '草稿');
    await symlink('报告.md', at('链.md'));
    await expect(
      saveFile(at('报告.md'), '新', { replace: true, inputs: [at('链.md')] }),
    ).rejects.toMatchObject({ problem: 'input' });
    expect(await readFile(at('报告.md'), 'utf8')).toBe('草稿');
  });

  it('takes a name as long as a file may have, and calls a longer one too long', async () => {
    const longest = `${'数'.repeat(83)}.csv12`;
    expect(Buffer.byteLength(longest)).toBe(255);
    await saveFile(at(longest), '新', fresh);
    await saveFile(at(longest), '再新', over);
    expect(await readFile(at(longest), 'utf8')).toBe('再新');
    await expect(saveFile(at(`${longest}3`), '新', fresh)).rejects.toMatchObject({ problem: 'tooLong' });
  });

  it('names what is in the way: a folder, a missing folder, a file for a folder, links in a circle', async () => {
    await symlink('圈.md', at('圈.md'));
    await writeFile(at('表.md'), '旧');
    for (const terms of [over, fresh])
      for (const [output, problem] of [
        [folder, 'folder'],
        [at('无', '表.md'), 'missing'],
        [at('表.md', '表.md'), 'missing'],
        [at('圈.md'), 'loop'],
      ] as const) {
        await expect(saveFile(output, '新', terms)).rejects.toMatchObject({ problem });
        await expect(refuseOutput(output)).rejects.toMatchObject({ problem });
      }
    expect((await readdir(folder)).sort()).toEqual(['圈.md', '表.md']);
  });

  it('refuses a pipe, a socket, and a link to one, and leaves them as they are', async () => {
    execFileSync('mkfifo', [at('管道')]);
    const server = createServer();
    await new Promise<void>((listening) => server.listen(at('套接字'), listening));
    await symlink('管道', at('链'));
    for (const terms of [over, fresh])
      for (const name of ['管道', '套接字', '链'])
        await expect(saveFile(at(name), '新', terms)).rejects.toMatchObject({ problem: 'special' });
    expect((await lstat(at('管道'))).isFIFO()).toBe(true);
    expect((await lstat(at('套接字'))).isSocket()).toBe(true);
    expect(await readlink(at('链'))).toBe('管道');
    await new Promise((closed) => server.close(closed));
  });

  it('refuses a device of its own, or where none can be made a pipe in its stead', async () => {
    const isDevice = madeDevice(at('空'));
    if (!isDevice) execFileSync('mkfifo', [at('空')]);
    await expect(saveFile(at('空'), '新', over)).rejects.toMatchObject({ problem: 'special' });
    const found = await lstat(at('空'));
    expect(isDevice ? found.isCharacterDevice() : found.isFIFO()).toBe(true);
  });
});

describe('the reason a system gives', () => {
  const reasonOf = (code: string, language: 'zh-CN' | 'en'): string =>
    saveReason(saveErrorOf(Object.assign(new Error(code), { code })), messages[language].cli.failure);

  it.each([
    ['ENOSPC', '磁盘已满', 'no space left on the disk'],
    ['EDQUOT', '磁盘已满', 'no space left on the disk'],
    ['ELOOP', '链接绕成了圈，指不到任何文件', 'its links lead round in a circle, to no file'],
    ['EISDIR', '这是文件夹，不是文件', 'is a folder, not a file'],
    ['EROFS', '磁盘是只读的', 'the disk is read-only'],
    ['EACCES', '没有读写权限', 'permission denied'],
    ['ENOENT', '没有这个文件夹', 'no such folder'],
    ['ENAMETOOLONG', '文件名太长', 'the file name is too long'],
    ['EBUSY', '文件正被别的程序占用', 'the file is in use by another program'],
    ['EIO', '读写失败（EIO）', 'cannot be read or written (EIO)'],
  ])('%s is “%s”, in English “%s”', (code, chinese, english) => {
    expect([reasonOf(code, 'zh-CN'), reasonOf(code, 'en')]).toEqual([chinese, english]);
  });
});

describe('drafts of runs that were killed', () => {
  const hour = 3_600_000;
  const ended = (): string =>
    execFileSync(process.execPath, ['-e', 'console.log(process.pid)']).toString().trim();

  /** A draft as this machine names it, of another process. */
  async function draftOf(pid: string): Promise<string> {
    const own = await writeDraft(folder, '半截', null);
    const other = own.replace(/-\d+-(?=[0-9a-f]{12}$)/, `-${pid}-`);
    await dropDraft(own);
    await writeFile(other, '半截');
    return other;
  }

  it('are taken away by the next run that writes beside them', async () => {
    await draftOf(ended());
    await saveFile(at('表.md'), '指标', fresh);
    expect(await readdir(folder)).toEqual(['表.md']);
  });

  it('stay while their process runs, whoever it is, and go when they are older than any run', async () => {
    const draft = await draftOf(String(process.ppid));
    await removeStaleDrafts(folder);
    expect(await readdir(folder)).toHaveLength(1);
    const old = new Date(Date.now() - 25 * hour);
    await utimes(draft, old, old);
    await removeStaleDrafts(folder);
    expect(await readdir(folder)).toEqual([]);
  });

  it('of another machine or an editor go by their age alone', async () => {
    const names = [`.heshu-draft-00000000-${ended()}-0123456789ab`, '.heshu-draft-0123456789ab'];
    for (const name of names) await writeFile(at(name), '半截');
    await removeStaleDrafts(folder);
    expect((await readdir(folder)).sort()).toEqual([...names].sort());
    const old = new Date(Date.now() - 25 * hour);
    for (const name of names) await utimes(at(name), old, old);
    await removeStaleDrafts(folder);
    expect(await readdir(folder)).toEqual([]);
  });

  it('are nothing but drafts: what is only named a little like one stays for ever', async () => {
    const draft = await draftOf(ended());
    const name = draft.slice(folder.length + 1);
    await rm(draft);
    await mkdir(draft);
    await writeFile(at('报告.md'), '草稿');
    await symlink('报告.md', at('.heshu-draft-ba9876543210'));
    for (const like of [`${name}.md`, `x${name}`, '.heshu-draft-稿', '.报告.md.0123456789ab'])
      await writeFile(at(like), '别人的');
    const before = (await readdir(folder)).sort();
    const old = new Date(Date.now() - 25 * hour);
    for (const like of before) await utimes(at(like), old, old);
    await removeStaleDrafts(folder);
    expect((await readdir(folder)).sort()).toEqual(before);
  });
});

/** Only an administrator may make one. */
function madeDevice(path: string): boolean {
  try {
    execFileSync('mknod', [path, 'c', '1', '3'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
