import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../server/src/core/report/frontmatter';
import { linkFile, type LinkKey } from '../../../server/src/core/report/link-file';

describe('a file is linked in the front matter', () => {
  it.each([
    ['where there is none', '# 报告\n', 'prior', '---\n上年报告: a b/2025 年.md\n---\n\n# 报告\n'],
    [
      'after a byte order mark',
      '\ufeff# 报告\n',
      'prior',
      '\ufeff---\n上年报告: a b/2025 年.md\n---\n\n# 报告\n',
    ],
    ['in an empty one', '---\n---\n# 报', 'data', '---\n台账: a b/2025 年.md\n---\n# 报'],
    ['in Chinese', '---\n年份: 2026\n---\n', 'with', '---\n年份: 2026\n同会报告: a b/2025 年.md\n---\n'],
    [
      'in English',
      '---\nyear: 2026\nx: 1\n---\n',
      'prior',
      '---\nyear: 2026\nx: 1\nprior: a b/2025 年.md\n---\n',
    ],
    [
      'CRLF',
      '---\r\nyear: 2026\r\n---\r\n',
      'prior',
      '---\r\nyear: 2026\r\nprior: a b/2025 年.md\r\n---\r\n',
    ],
    [
      'after a bare key',
      '---\nprior: # 待定\nyear: 2026\n---\n',
      'prior',
      '---\nprior: a b/2025 年.md # 待定\nyear: 2026\n---\n',
    ],
    [
      'for another',
      '---\n上年报告: "旧 稿.md"  # 定稿\n---\n',
      'prior',
      '---\n上年报告: a b/2025 年.md  # 定稿\n---\n',
    ],
    [
      'for a list',
      '---\nprior:\n  - a.md\n  - b.md\nyear: 2026\n---\n',
      'prior',
      '---\nprior:\n  a b/2025 年.md\nyear: 2026\n---\n',
    ],
    [
      'beside one companion',
      '---\nwith: 计划.md\n---\n',
      'with',
      '---\nwith: [计划.md, a b/2025 年.md]\n---\n',
    ],
    [
      'in a list',
      '---\nwith: [计划.md , "b,c.md"] # 两份\n---\n',
      'with',
      '---\nwith: [计划.md , "b,c.md", a b/2025 年.md] # 两份\n---\n',
    ],
    ['in an empty list', '---\nwith: []\n---\n', 'with', '---\nwith: [a b/2025 年.md]\n---\n'],
    [
      'in a list of lines',
      '---\nwith:\n  - 计划.md # 送审\n  - 预算.md\nyear: 2026\n---\n',
      'with',
      '---\nwith:\n  - 计划.md # 送审\n  - 预算.md\n  - a b/2025 年.md\nyear: 2026\n---\n',
    ],
    [
      'in a list of lines at the margin',
      '---\nwith:\n- 计划.md\n---\n',
      'with',
      '---\nwith:\n- 计划.md\n- a b/2025 年.md\n---\n',
    ],
  ] as const)('%s', (_where, source, key, expected) => {
    expect(linked(source, key, 'a b/2025 年.md')).toBe(expected);
  });

  it('once', () => {
    expect(linkFile('---\nprior: 2025.md\n---\n', 'prior', '2025.md')).toBe('same');
    expect(linkFile('---\nwith: [a.md]\n---\n', 'with', 'a.md')).toBe('same');
    expect(linkFile('---\nwith: a.md\n---\n', 'with', 'a.md')).toBe('same');
  });

  it('not where the front matter cannot be read', () => {
    for (const yaml of ['title: "未完', '一行字', '{year: 2026}', '['.repeat(90)])
      expect(linkFile(`---\n${yaml}\n---\n`, 'prior', '2025.md')).toBe('unreadable');
  });

  it('by any name a file may have: it is read as it was written, and nothing else changes', () => {
    const names = fc.string({
      unit: fc.constantFrom(...Array.from('报 告a1:#,[]{}&*!|>\'"%@`-?．.（），/～~=\\')),
      minLength: 1,
    });
    const before = fc.constantFrom('# 报告\n', ...fronts.map((yaml) => `---\n${yaml}---\n\n正文`));
    fc.assert(
      fc.property(
        names,
        before,
        fc.constantFrom<LinkKey>('prior', 'with', 'data'),
        (written, source, key) => {
          const name = `${written.trim()}.md`;
          const { frontMatter, bodyStart } = readFrontMatter(linked(source, key, name));
          const [was, now] = [readFrontMatter(source), linked(source, key, name)];
          expect(frontMatter.files?.filter((file) => file.key === key).at(-1)?.name).toBe(name);
          expect(now.slice(bodyStart).trimStart()).toBe(source.slice(was.bodyStart).trimStart());
          expect(frontMatter.problems).toEqual([]);
          expect(frontMatter.year).toBe(was.frontMatter.year);
        },
      ),
    );
  });
});

const fronts = [
  '',
  'year: 2026\n',
  '年份: 2026\n同会报告: [x.md]\n',
  'with:\n  - y.md # 一\nyear: 2026\n',
  'prior: 旧.md\n台账: 旧.csv\nwith: z.md\n',
];

function linked(source: string, key: LinkKey, name: string): string {
  const edit = linkFile(source, key, name);
  if (typeof edit === 'string') return edit;
  return source.slice(0, edit.span.start) + edit.newText + source.slice(edit.span.end);
}
