import { describe, expect, it } from 'vitest';
import { itemLists } from '../../../server/src/core/report/item-list';
import { parse } from '../../../server/src/core/report/parse';

/** The lists of a report as their kind, title and number of blocks. */
function listsOf(...paragraphs: readonly string[]): readonly string[] {
  const { blocks } = parse(`## 二、2026年工作安排\n\n${paragraphs.join('\n\n')}\n`, {});
  return itemLists(blocks).map(({ kind, title, from, to }) => `${kind} ${title} ${to - from}`);
}

describe('the lists that say over again what the text has said', () => {
  it('are those under a heading of duties', () => {
    expect(
      listsOf('（三）用心办好民生实事', '新建学校2所。', '改造公厕5座。', '（四）改进作风', '力戒空谈。'),
    ).toEqual(['duty （三）用心办好民生实事 2']);
  });

  it('those with numbers behind the words that lead to them, and no more', () => {
    expect(
      listsOf(
        '今年着力办好以下三件民生实事：',
        '1.新建学校2所。',
        '2.改造公厕5座。',
        '各位代表！让我们一起努力。',
      ),
    ).toEqual(['duty 今年着力办好以下三件民生实事： 2']);
  });

  it('the rest of the paragraph behind them', () => {
    expect(listsOf('继续办好两件民生实事：一是新建学校2所；二是改造公厕5座。')).toEqual([
      'duty 继续办好两件民生实事 1',
    ]);
  });

  it('and an annex up to the explained terms', () => {
    expect(
      listsOf(
        '抓好落实。',
        '附件',
        '2026年民生实事',
        '1.新建学校2所。',
        '## 名词解释',
        '[1]三保：保学位等。',
      ),
    ).toEqual(['annex 附件 2']);
  });

  it('but not the words about them in running text', () => {
    expect(
      listsOf('去年十件民生实事全部办结，群众满意度继续提高，各项民生事业取得新的进步，社会保持和谐稳定。'),
    ).toEqual([]);
    expect(listsOf('附件：名词解释', '[1]三保：保学位等。')).toEqual([]);
  });
});
