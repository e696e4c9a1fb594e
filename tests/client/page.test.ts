import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extensionPage } from '../../scripts/release/page.mjs';

const top = join(import.meta.dirname, '..', '..');
const read = (path: string): Buffer => readFileSync(join(top, path));

describe('the page that VS Code shows of the extension', () => {
  it('is the Chinese README for writers, with its pictures in it and no link that leads nowhere', () => {
    const page = extensionPage(read('README.zh-CN.md').toString(), read);
    expect(page).toMatch(/^# 核数/u);
    const targets = [...page.matchAll(/\]\(([^)]*)\)/gu)].map(([, target]) => target!);
    const pictures = targets.filter((target) => /^data:image\/webp;base64,\w/u.test(target));
    expect(pictures.length).toBeGreaterThanOrEqual(4);
    const others = targets.filter((target) => !target.startsWith('data:'));
    expect(others.filter((target) => !/^https:\/\/[\w./]+$/u.test(target))).toEqual([]);
    const said = page.replace(/data:[^)]*/gu, '');
    for (const word of ['npm', 'README', '](docs/']) expect(said).not.toContain(word);
  });

  it('keeps the words of a link it takes away, and ends where the terminal begins', () => {
    const readme =
      '# 核数\n\n[English](README.md)\n\n![图](a.webp) [怎么用](docs/a.md#b) [下载](https://a.example)\n<!-- the page in VS Code ends here -->\n## 命令行\n';
    expect(extensionPage(readme, () => Buffer.from('图'))).toBe(
      '# 核数\n\n![图](data:image/webp;base64,5Zu+) 怎么用 [下载](https://a.example)\n',
    );
  });

  it('has an icon that is large enough, and pictures that are small enough', () => {
    const icon = read('docs/icon.png');
    expect(icon.subarray(1, 4).toString()).toBe('PNG');
    expect(icon.readUInt32BE(16)).toBeGreaterThanOrEqual(128);
    for (const folder of ['docs', 'docs/walkthrough', 'docs/walkthrough/zh-cn']) {
      const pictures = readdirSync(join(top, folder)).filter((name) => name.endsWith('.webp'));
      for (const name of pictures) {
        expect(widthOf(read(join(folder, name))), name).toBeLessThanOrEqual(700);
        expect(read(join(folder, name)).length, name).toBeLessThan(50_000);
      }
      expect(pictures.length, folder).toBeGreaterThan(0);
    }
  });

  it('packs no command line, and all that the walkthrough opens', () => {
    const packed = read('.vscodeignore').toString().split('\n');
    expect(packed.filter((line) => line.includes('cli'))).toEqual([]);
    for (const path of ['examples/qingshui-2026.md', 'docs/icon.png', 'dist/word.js', 'dist/office.js'])
      expect(packed).toContain(`!${path}`);
  });
});

/** As canvas writes it: a lossy picture, with or without a part before it that says how large it is. */
function widthOf(webp: Buffer): number {
  const kind = webp.subarray(12, 16).toString();
  return kind === 'VP8X' ? webp.readUIntLE(24, 3) + 1 : webp.readUInt16LE(26) & 0x3fff;
}
