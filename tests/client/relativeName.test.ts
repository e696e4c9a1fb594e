import { expect, it } from 'vitest';
import { type FilePlace, relativeName } from '../../client/src/relativeName';
import { fileUri } from '../../server/src/documents/companion-files';

it.each([
  ['file:///r/2026/报告.md', 'file:///r/2026/2025 年.docx', '2025 年.docx'],
  ['file:///r/2026/报告.md', 'file:///r/往年/2025 年.md', '../往年/2025 年.md'],
  ['file:///r/报告.md', 'file:///r/a/b/台账#1?.xlsx', 'a/b/台账#1?.xlsx'],
  ['file:///c:/r/报告.md', 'file:///C:/r/a/2025%.md', 'a/2025%.md'],
  ['file:///c:/r/报告.md', 'file:///d:/台账 1.xlsx', 'd:/台账 1.xlsx'],
  ['file:///c:/r/报告.md', 'file://nas/统计/台账.xlsx', '//nas/统计/台账.xlsx'],
])('from %s the file %s is called %s, and found by that', (from, to, name) => {
  expect(relativeName(uriOf(from), uriOf(to))).toBe(name);
  const found = fileUri(encodeURI(from), name);
  expect(decodeURIComponent(found ?? '').toLowerCase()).toBe(to.toLowerCase());
});

/** VS Code's Uri has its path without escapes. */
function uriOf(text: string): FilePlace {
  const [, scheme = '', authority = '', path = ''] = /^([a-z]+):\/\/([^/]*)(.*)$/.exec(text) ?? [];
  return { scheme, authority, path, toString: () => text };
}
