import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze';
import { phrasesOf, wordsIn } from '../../server/src/core/phrase/phrases';
import { standardVocabulary } from '../../server/src/core/reading/vocabulary/vocabulary';
import { subjectPlace } from '../../server/src/core/relation/respectively/place';
import { valueLinks } from '../../server/src/core/reading/statement/vocabulary';
import { labelsAt } from './author/completion/offers';
import { expectFindings, inReview } from './fixture';

const wrongSum = '安排丁口村155个岗位和丙口村199个岗位，共计{{!sum-mismatch|384个岗位}}。';

/** Signs that mean something in a pattern, after number words that may count a list. */
describe('signs of a pattern in the text', () => {
  it.each([
    '三\\（一）',
    '推进{{!count-mismatch|三个村}}\\：甲、乙',
    '推进三个村[：甲、乙',
    '抓好“三个(”：甲(、乙(、丙(。',
    '做到六稳*：稳*就业、稳*投资。',
    '落实四个+：甲+、乙+、丙+、丁+。',
    '超过20万元的村\\有9个，仍有13个村集体收入没有超过20万元。',
    '筹措6亿元实施三大\\工程。',
    '# “三个\\”[1]\n\n[1]三个\\：甲、乙、丙。',
  ])('%s stops nothing', (words) => {
    expectFindings(inReview(words, wrongSum));
  });

  it('a slogan with such a sign is counted like any other', () => {
    const parts = '创业+扶持、创业+培训、创业+贷款';
    expectFindings(inReview(`落实“三个创业+”：${parts}。`));
  });
});

/**
 * Words in rows that can be cut in ever so many ways. Each row doubles what a careless pattern tries: forty of them are
 * more than a computer's lifetime.
 */
describe('long rows of words', () => {
  const often = (words: string): string => words.repeat(40);

  it.each([
    ['between a name and its verb', `全镇${often('均可也')}安置就业5万人。`],
    ['between a rate and its value', `全县新生儿死亡率仅${often('为仅')}有3‰，完成任务的5%。`],
    ['between a verb and its value', `全县财政收入增长${often('保持在')}一5%。`],
    ['before 分别', `甲收入、乙收入${often('比甲')}，又${often('较上年比')}分别增长5%、6%。`],
  ])('%s end', (_, words) => {
    expect(analyze(inReview(words)).document.blocks).not.toEqual([]);
  });

  it('before the caret end', () => {
    const { length } = labelsAt(
      inReview(`城镇新增就业236人。城镇新增就业${'到达'.repeat(16)}了{{|}}`),
      'value',
    );
    expect(length).toBe(1);
  });

  it('behind subjects end', () => {
    expect(subjectsIn(`收入、税收${'比上年'.repeat(100)}`)).toBe('收入、税收');
  });

  it('no link between a verb and its value is made of others', () => {
    const links: readonly string[] = valueLinks;
    const isMade = (word: string, parts: number): boolean =>
      word === ''
        ? parts > 1
        : links.some((each) => word.startsWith(each) && isMade(word.slice(each.length), parts + 1));
    expect(links.filter((each) => isMade(each, 0))).toEqual([]);
  });
});

describe('what stands between the subjects and 分别', () => {
  it.each([
    ['甲收入、乙收入', ''],
    ['甲收入、乙收入', '同比'],
    ['甲收入、乙收入', '比2021年同期'],
    ['甲收入、乙收入', '预计比上年将'],
    ['甲收入、乙收入', '按可比价计算 同比'],
    ['甲收入、乙收入', '较上年比前年'],
    // 人均 begins a subject of its own.
    ['甲收入、人均', ''],
    // A base longer than any is none.
    [`收入比${'上年收入税收'.repeat(4)}`, ''],
  ])('%s|%s', (subjects, rest) => {
    expect(subjectsIn(subjects + rest)).toBe(subjects);
  });
});

/** The words that name subjects where 分别 would stand at the end of these. */
function subjectsIn(words: string): string {
  const phrases = phrasesOf(words, standardVocabulary.lexicon.words());
  return wordsIn(phrases, subjectPlace(phrases, phrases.tokens.length, []));
}
