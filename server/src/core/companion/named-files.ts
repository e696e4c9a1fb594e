import type { NamedFile } from '../report/document';
import { readFrontMatter } from '../report/frontmatter';

/**
 * The other documents a report names in its front matter: “上年报告: 2025.md” gives `{ key: 'prior', name: '2025.md' }` with
 * its place. Quick enough to ask at every keystroke; the report itself is not parsed.
 */
export function namedFilesIn(source: string): readonly NamedFile[] {
  return readFrontMatter(source).frontMatter.files ?? [];
}
