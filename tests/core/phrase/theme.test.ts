import { describe, expect, it } from 'vitest';
import { phrasesOf } from '../../../server/src/core/phrase/phrases';
import { themeAt, themesOf } from '../../../server/src/core/phrase/theme';
import { standardVocabulary } from '../../../server/src/core/reading/vocabulary/vocabulary';

/** Whom a sentence tells of at its end. */
function themeOf(text: string, before: string | null = null): string | null {
  const phrases = phrasesOf(text, standardVocabulary.lexicon.words());
  return themeAt(themesOf(phrases, { start: 0, end: text.length }, before), text.length - 1);
}

describe('whom a sentence tells of', () => {
  it.each([
    ['a park, also in the clause behind', '青石新区引进项目12个，生产总值达到8亿元', '青石新区'],
    ['districts with their number', '全市6个工业园区引进企业53家，完成工业增加值24亿元', '6个工业园区'],
    ['a place before the name of what is measured', '县域规模以上工业企业由71户增加至58户', '县域'],
    [
      'a trade that does something with a name of its own',
      '农产品加工实现产值52亿元，出口2亿美元',
      '农产品加工',
    ],
    ['so many people who hold something', '千名老人拥有养老床位达到22张', '千名老人'],
  ])('is %s', (_what, text, theme) => {
    expect(themeOf(text)).toBe(theme);
  });

  it.each([
    ['a park is what the figure counts', '省级园区达到7个，财政收入增长9%'],
    ['the subject is what is done with a park', '园区建设加快推进，固定资产投资增长10%'],
    ['an indicator is the subject', '工业增加值完成24亿元，增长9%'],
    ['the whole territory takes over', '青石新区引进项目12个；全市生产总值达到80亿元'],
    ['it stood behind 其中', '全市投资90亿元，其中青石新区完成投资8亿元；财政收入增长9%'],
    ['城镇 is no place', '城镇新增就业5200人，财政收入增长9%'],
  ])('is the whole territory where %s', (_why, text) => {
    expect(themeOf(text)).toBeNull();
  });

  it('goes on in a sentence that begins with a bare verb, and in no other', () => {
    expect(themeOf('完成财政收入3亿元', '青石新区')).toBe('青石新区');
    expect(themeOf('财政收入3亿元', '青石新区')).toBeNull();
  });
});
