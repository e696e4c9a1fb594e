import { describe, it } from 'vitest';
import { expectFindings, inReview } from '../fixture';

describe('ordinal-order', () => {
  it.each([
    '问题不少：一是产业不强；{{^1|二是}}基础薄弱；{{!ordinal-order/error#1|四是}}人手不足。',
    '问题不少：一是产业不强；二是基础薄弱；{{!ordinal-order|二是}}人手不足；四是作风不实。',
    '一要修路，二要建校，{{!ordinal-order|四要}}植树，四要治水，五要育人。',
    '对照“四问”，即一问职责是什么，二问干了什么，{{!ordinal-order|四问}}差在哪里，四问怎么改。',
    '第一，产业不强。第二，基础薄弱。{{!ordinal-order|第四，}}人手不足。',
  ])('speaks: %s', (paragraph) => {
    expectFindings(inReview(paragraph.replace('|第四，}}', '|第四}}，')));
  });

  it('speaks over paragraphs', () => {
    expectFindings(inReview('一是产业不强。', '二是基础薄弱。', '{{!ordinal-order|二是}}人手不足。'));
  });

  it.each([
    ['in order', ['一是产业不强；二是基础薄弱；三 是人手不足。']],
    ['one list after another', ['一是修路，二是建校。明年：一是治水，二是植树，三是育人。']],
    ['a list inside an item', ['一是抓产业。一要竹业，二要茶业。', '二是抓乡村。一要道路，二要厕所。']],
    [
      'the same word in paragraphs and inside one',
      ['一是抓产业。', '二是抓乡村，一是修路，二是建校。', '三是抓民生。'],
    ],
    [
      'a paragraph that stands there twice',
      [
        '一是抓产业，做强做大竹业食品两业。',
        '二是抓乡村，村庄道路全面硬化亮化。',
        '二是抓乡村，村庄道路全面硬化亮化。',
      ],
    ],
    ['words that only look like ordinals', ['这是统一要求，也是二要素之一。三是再看。']],
    ['a list that begins elsewhere', ['三是抓民生，五是抓治理。']],
    ['footnote marks', ['竹业增长（1），茶业增长（3），旅游增长（7）。']],
  ])('is silent, %s', (_why, paragraphs) => {
    expectFindings(inReview(...paragraphs));
  });
});
