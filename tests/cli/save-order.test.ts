import type * as Promises from 'node:fs/promises';
import { basename, join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveFile } from '../../server/src/cli/save';

/** What was done to which file, in order. A power cut between two of them must leave the old file or the new one. */
const done = vi.hoisted((): string[] => []);
/** The code the next step of that name fails with. */
const failing = vi.hoisted(() => new Map<string, string>());

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof Promises>();
  const step = (name: string, path: unknown): void => {
    const shown = basename(String(path)).replace(/^\.heshu-draft-.*/, 'draft');
    done.push(`${name} ${shown}`);
    const code = failing.get(name);
    if (code !== undefined) throw Object.assign(new Error(code), { code });
  };
  return {
    ...real,
    open: async (path: string, ...rest: [string, number?]) => {
      const handle = await real.open(path, ...rest);
      const sync = handle.sync.bind(handle);
      handle.sync = async () => {
        await sync();
        step('sync', path);
      };
      return handle;
    },
    rename: async (from: string, to: string) => {
      step('rename', from);
      await real.rename(from, to);
    },
    link: async (from: string, to: string) => {
      step('link', from);
      await real.link(from, to);
    },
  };
});

const { mkdtemp, readdir, readFile, rm, writeFile } =
  await vi.importActual<typeof Promises>('node:fs/promises');

let folder = '';
const at = (name: string): string => join(folder, name);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heshu-order-'));
  done.length = 0;
  failing.clear();
});
afterEach(async () => rm(folder, { recursive: true }));

describe('what is written is on the disk before it takes its name', () => {
  it('and the name is on the disk before the run goes on', async () => {
    await writeFile(at('表.md'), '旧');
    await saveFile(at('表.md'), '新', { replace: true, inputs: [] });
    expect(done).toEqual(['sync draft', 'rename draft', `sync ${basename(folder)}`]);
  });

  it('for a new file as well', async () => {
    await saveFile(at('表.md'), '新', { replace: false, inputs: [] });
    expect(done).toEqual(['sync draft', 'link draft', `sync ${basename(folder)}`]);
    expect(await readdir(folder)).toEqual(['表.md']);
  });

  it('where a disk knows no second names, it is renamed', async () => {
    failing.set('link', 'EPERM');
    await saveFile(at('表.md'), '新', { replace: false, inputs: [] });
    expect(done).toEqual(['sync draft', 'link draft', 'rename draft', `sync ${basename(folder)}`]);
    expect(await readFile(at('表.md'), 'utf8')).toBe('新');
  });

  it('where a disk cannot be told to flush, it is written all the same', async () => {
    failing.set('sync', 'EINVAL');
    await saveFile(at('表.md'), '新', { replace: true, inputs: [] });
    expect(await readFile(at('表.md'), 'utf8')).toBe('新');
    expect(await readdir(folder)).toEqual(['表.md']);
  });

  it.each([
    ['sync', 'ENOSPC', 'full'],
    ['sync', 'EIO', 'failed'],
    ['rename', 'EBUSY', 'busy'],
    ['rename', 'EROFS', 'readOnly'],
  ])('a failure to %s it (%s) leaves the old file and nothing else', async (name, code, problem) => {
    await writeFile(at('表.md'), '旧');
    failing.set(name, code);
    await expect(saveFile(at('表.md'), '新', { replace: true, inputs: [] })).rejects.toMatchObject({
      problem,
    });
    expect(await readFile(at('表.md'), 'utf8')).toBe('旧');
    expect(await readdir(folder)).toEqual(['表.md']);
  });
});

it('of two runs that write one new file at once, one does and the other is told', async () => {
  const runs = ['甲', '乙'].map((text) => saveFile(at('表.md'), text, { replace: false, inputs: [] }));
  const ended = await Promise.allSettled(runs);
  const lost = ended.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []));
  expect(lost).toMatchObject([{ problem: 'exists' }]);
  expect(await readFile(at('表.md'), 'utf8')).toBe(ended[0]?.status === 'fulfilled' ? '甲' : '乙');
  expect(await readdir(folder)).toEqual(['表.md']);
});
