import { keyOf } from './frontmatter-schema';
import { levelNamed } from './level-names';
import { isReportTitle, titleAt } from './title';

/**
 * Whether a file looks like a report: front matter with a level or year (“级别: 乡镇”), or a title with 工作报告 among its first
 * lines. “# 安装说明” and a diary that mentions 政府工作报告 in a sentence do not.
 *
 * Cheap, for every Markdown file an editor opens: only the first 4000 characters are looked at.
 */
export function looksLikeReport(source: string): boolean {
  const lines = source
    .slice(0, LOOKED_AT)
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/);
  const closing = /^---[ \t]*$/.test(lines[0] ?? '')
    ? lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line))
    : -1;
  if (lines.slice(1, Math.max(closing, 1)).some(isTellingPair)) return true;
  const first = lines
    .slice(closing + 1)
    .filter((line) => line.trim() !== '')
    .slice(0, FIRST_LINES)
    .map((line) => line.replace(/^[\s#*_]+|[\s#*_]+$/g, ''));
  return first.some((_, index) => titleAt(first, index) !== null);
}

const LOOKED_AT = 4000;
const FIRST_LINES = 15;

/** A blog may have `level: 3`; only a level of government or a year counts, or a title that is a report's. */
function isTellingPair(line: string): boolean {
  const colon = line.indexOf(':');
  const key = colon < 0 ? null : keyOf(line.slice(0, colon));
  const value = line
    .slice(colon + 1)
    .replace(/["']|\s#.*$/g, '')
    .trim();
  if (key === 'level') return levelNamed(value) !== null;
  if (key === 'year') return /^(?:19|20)\d{2}\s?年?$/.test(value);
  return key === 'title' && isReportTitle(value);
}
