import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { markdownReader } from '../../../../server/src/core/report/markdown';
import { filledIn, sections } from '../../../../server/src/core/author/section/section';
import { type NewLevel, skeleton } from '../../../../server/src/core/author/section/skeleton';
import { filesIn, readTop } from '../../../arch/sources';

/** Words that were to be bold, and are shown with their marks. */
function failedIn(markdown: string): readonly string[] {
  const wordsIn = (node: Nodes): readonly string[] => {
    if (node.type === 'text') return [node.value];
    return 'children' in node ? node.children.flatMap(wordsIn) : [];
  };
  return wordsIn(markdownReader(true)(markdown)).filter((words) => words.includes('**'));
}

describe('bold in what is written for a writer', () => {
  it('is read as bold, and not where it ends behind a full stop', () => {
    expect(failedIn('**强产业**。新建项目5个。')).toEqual([]);
    expect(failedIn('**强产业。**新建项目5个。')).toHaveLength(1);
  });

  it.each(sections.map((section) => [section.id, section] as const))('in the section %s', (_, section) => {
    expect(failedIn(filledIn(section))).toEqual([]);
  });

  it.each<NewLevel>(['town', 'county', 'city', 'province'])('in a new report of a %s', (level) => {
    const known = { results: '财政收入××万元。', targets: '财政收入××万元。' };
    expect(failedIn(skeleton({ level, kind: 'annual', place: '柳溪镇', year: 2026, known }))).toEqual([]);
    expect(skeleton({ level, kind: 'annual', place: '柳溪镇', year: 2026 })).toMatch(/\*\*[^*\n]+\*\*。/);
  });

  it.each(
    [...filesIn('examples'), ...filesIn('docs'), 'README.md', 'README.zh-CN.md'].filter((path) =>
      path.endsWith('.md'),
    ),
  )('in %s', (path) => {
    expect(failedIn(readTop(path))).toEqual([]);
  });
});
