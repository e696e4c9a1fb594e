import { describe, expect, it } from 'vitest';
import { expectFindings, inPlan, inReview } from '../fixture';
import { heldBy } from './held';

describe('a list over sentences and paragraphs', () => {
  it.each([
    '重点抓好{{!count-mismatch/warning|四项工作}}。一是修路。二是建校。三是植树。',
    '坚持了{{!count-mismatch|两个原则}}，一是“稳”，二是“实”，三是“进”。',
    '民生工程扎实推进，其中交通工程{{!count-mismatch|3项}}：（1）青塘路改造（2）石圳桥加固。',
  ])('speaks: %s', (paragraph) => {
    expectFindings(inReview(paragraph));
  });

  it('speaks where headings follow', () => {
    expectFindings(
      inPlan(
        '今年重点抓好{{!count-mismatch/warning|四个方面工作}}：',
        '（一）做强产业',
        '竹业再上台阶。',
        '（二）建美乡村',
        '村庄更加整洁。',
        '（三）改善民生',
        '办好群众的事。',
        '各位代表！让我们一起努力！',
      ),
    );
  });

  it('speaks where paragraphs with dashes follow', () => {
    expectFindings(
      inReview(
        '成绩突出体现在以下{{!count-mismatch/warning|四个方面}}。',
        '——产业做强了。竹业产值再创新高。',
        '——乡村变美了。村庄更加整洁。',
        '——民生改善了。群众更加满意。',
        '回顾一年工作，成绩来之不易。',
      ),
    );
  });

  it('agrees with the first words of each thing', () => {
    const analysis = expectFindings(inReview('重点抓好三项工作。一是修路。二是建校。三是植树。'));
    expect(heldBy(analysis, 'count-mismatch')).toEqual(['三项工作 = 一是修路、二是建校、三是植树']);
  });

  it('is silent where the text is cut off', () => {
    expectFindings(
      inPlan(
        '今年重点抓好四个方面工作：',
        '（一）做强产业',
        '竹业再上台阶。',
        '（二）建美乡村',
        '（三）改善民生',
        '办好群众的',
      ),
    );
  });

  it('is silent where the list does not follow the number', () => {
    expectFindings(inReview('办好了五件实事，群众满意。回顾一年：一是修路。二是建校。三是植树。'));
  });

  it('leaves a list out of order to the check of ordinals', () => {
    expectFindings(inReview('重点抓好四项工作。一是修路。二是建校。{{!ordinal-order|四是}}植树。'));
  });

  it('is silent where a paragraph without a dash may belong to an item', () => {
    expectFindings(
      inReview(
        '成绩体现在以下四个方面。',
        '——产业做强了。',
        '——乡村变美了。',
        '村庄更加整洁。',
        '——民生改善了。',
        '——治理有效了。',
      ),
    );
  });
});
