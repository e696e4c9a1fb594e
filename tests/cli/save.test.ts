import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveFile } from '../../server/src/cli/save';

describe('saveFile', () => {
  let folder = '';
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'heshu-save-'))));
  afterEach(async () => rm(folder, { recursive: true }));

  it('writes the whole file and leaves nothing else behind', async () => {
    await saveFile(join(folder, '表.md'), '指标', false);
    expect(await readFile(join(folder, '表.md'), 'utf8')).toBe('指标');
    expect(await readdir(folder)).toEqual(['表.md']);
  });

  it('replaces a file only when told to', async () => {
    const path = join(folder, '表.md');
    await writeFile(path, '旧');
    await expect(saveFile(path, '新', false)).rejects.toMatchObject({ problem: 'exists' });
    expect(await readFile(path, 'utf8')).toBe('旧');
    await saveFile(path, '新', true);
    expect(await readFile(path, 'utf8')).toBe('新');
  });

  it('writes through a link to where it points', async () => {
    await writeFile(join(folder, '真.md'), '旧');
    await symlink(join(folder, '真.md'), join(folder, '链.md'));
    await saveFile(join(folder, '链.md'), '新', true);
    expect(await readFile(join(folder, '真.md'), 'utf8')).toBe('新');
  });

  it('names what is in the way: a folder, a missing folder', async () => {
    for (const replace of [true, false])
      await expect(saveFile(folder, '新', replace)).rejects.toMatchObject({ problem: 'folder' });
    await expect(saveFile(join(folder, '无', '表.md'), '新', false)).rejects.toMatchObject({
      problem: 'missing',
    });
    expect(await readdir(folder)).toEqual([]);
  });
});
