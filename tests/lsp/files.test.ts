import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decodeText, FileError, readText } from '../../server/src/files';
import { decodeBase64, encodeBase64 } from '../../server/src/lsp/base64';
import { nodeFiles } from '../../server/src/node/files';

describe('files on the disk', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'heshu-files-'));
    mkdirSync(join(folder, '2021年', 'node_modules'), { recursive: true });
    writeFileSync(join(folder, '2021年', '报告.md'), '\uFEFF# 报告');
    writeFileSync(join(folder, '2021年', 'node_modules', '说明.md'), '');
    writeFileSync(join(folder, '表.csv'), new Uint8Array([0xb1, 0xff]));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('lists by extension, below the folder, without what tools made', async () => {
    expect(await nodeFiles.list(uriOf(folder), ['.md'])).toEqual([uriOf(join(folder, '2021年', '报告.md'))]);
  });

  it('reads text without its byte order mark', async () => {
    expect(await readText(nodeFiles, uriOf(join(folder, '2021年', '报告.md')))).toBe('# 报告');
  });

  it('tells a file, a folder and nothing apart', async () => {
    expect(await nodeFiles.stat(uriOf(join(folder, '表.csv')))).toMatchObject({ kind: 'file', size: 2 });
    expect(await nodeFiles.stat(uriOf(folder))).toMatchObject({ kind: 'folder' });
    expect(await nodeFiles.stat(uriOf(join(folder, '无')))).toBe(null);
  });

  it('tells where a name really leads, through links of files and of folders, and from links to nothing', async () => {
    const at = (...names: readonly string[]): string => join(folder, ...names);
    symlinkSync('2021年', at('年'));
    symlinkSync(join('..', '表.csv'), at('2021年', '链.csv'));
    symlinkSync(at('年', '链.csv'), at('链.csv'));
    symlinkSync('圈', at('圈'));
    const here = await nodeFiles.real(uriOf(folder));
    const real = async (...names: readonly string[]): Promise<string> =>
      decodeURI((await nodeFiles.real(uriOf(at(...names)))).replace(here, ''));
    expect(await real('表.csv')).toBe('/表.csv');
    expect(await real('年', '报告.md')).toBe('/2021年/报告.md');
    expect(await real('链.csv')).toBe('/表.csv');
    expect(await real('年', '无.md')).toBe('/2021年/无.md');
    expect(await real('圈', 'a.md')).toBe('/圈/a.md');
    expect(await nodeFiles.real('untitled:报告')).toBe('untitled:报告');
  });

  it('says why a file cannot be read', async () => {
    const problem = (uri: string) =>
      readText(nodeFiles, uri).catch((error: unknown) => (error as FileError).problem);
    expect(await problem(uriOf(join(folder, '无.md')))).toBe('missing');
    expect(await problem(uriOf(folder))).toBe('folder');
    expect(await problem(uriOf(join(folder, '表.csv')))).toBe('notText');
    expect(await problem('untitled:报告')).toBe('missing');
  });

  it('tells of a file that was made in a folder that was made later', async () => {
    const told = new Promise<string>((resolve) => {
      const watch = nodeFiles.watch(uriOf(folder), (uri) => {
        if (!uri.endsWith('.md')) return;
        watch?.dispose();
        resolve(uri);
      });
    });
    const target = join(folder, '2021年', '上年.md');
    // Watching begins when the folders were walked; the file is written again until somebody saw it.
    const writing = setInterval(() => writeFileSync(target, String(Math.random())), 20);
    expect(await told).toBe(uriOf(target));
    clearInterval(writing);
  });
});

describe('bytes', () => {
  it('are text in UTF-8, in UTF-16 with its mark, or in what Chinese Windows writes', () => {
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x31, 0x00]), 'file:///a.md')).toBe('1');
    expect(decodeText(new Uint8Array([0xb8, 0xe6, 0x31]), 'file:///a.md')).toBe('告1');
    expect(() => decodeText(new Uint8Array([0xff, 0xfe, 0x31]), 'file:///a.md')).toThrow(FileError);
    expect(() => decodeText(new TextEncoder().encode('1\0'), 'file:///a.md')).toThrow(FileError);
    expect(decodeText(new TextEncoder().encode('𠮷村'), 'file:///a.md')).toBe('𠮷村');
  });

  it('come back from base64 as they were, whatever their length', () => {
    for (const length of [0, 1, 2, 3, 0x6000 - 1, 0x6000, 0x6000 + 1]) {
      const bytes = Uint8Array.from({ length }, (_, at) => (at * 7) % 256);
      expect(Buffer.compare(decodeBase64(encodeBase64(bytes)), bytes)).toBe(0);
    }
  });
});

function uriOf(path: string): string {
  return pathToFileURL(path).href;
}
