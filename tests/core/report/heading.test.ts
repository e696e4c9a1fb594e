import { describe, expect, it } from 'vitest';
import {
  isGlossaryTitle,
  isNumberedHeading,
  isSectionTitle,
  readRunIn,
} from '../../../server/src/core/report/heading';
import { readNumbering, withoutNumber } from '../../../server/src/core/report/numbering';
import { outlineOf } from './outline-of';

function isHeading(text: string): boolean {
  const numbering = readNumbering(text);
  return numbering === null ? isSectionTitle(text) : isNumberedHeading(text, numbering);
}

describe('readNumbering', () => {
  it.each([
    ['一、2020年工作回顾', '一、', 1, 2],
    ['十二、保障措施', '一、', 12, 3],
    ['（三）改善民生', '（一）', 3, 3],
    ['(二十一)改善民生', '（一）', 21, 5],
    ['1.工业', '1.', 1, 2],
    ['12．工业', '1.', 12, 3],
    ['3、农业', '1.', 3, 2],
    ['（4）粮食', '（1）', 4, 3],
    ['(15)粮食', '（1）', 15, 4],
  ])('reads %s', (text, style, ordinal, end) => {
    expect(readNumbering(text)).toEqual({ style, ordinal, span: { start: 0, end } });
  });

  it.each([
    '第一，抓好工业',
    '一是抓好工业',
    '一方面',
    '1.5亿元',
    '2020年，全镇',
    '三、四季度增长',
    '一、二、三产业',
    '（含税）5亿元',
    '2、3月份',
    '0.工业',
  ])('does not read %s', (text) => expect(readNumbering(text)).toBeNull());

  it('takes “一、一年接着一年干” for a heading all the same', () => {
    expect(readNumbering('一、一年接着一年干')?.ordinal).toBe(1);
  });

  it('leaves the number and the full stop out of a title', () => {
    const text = '（二） 全面实施乡村振兴。';
    expect(withoutNumber(text, readNumbering(text))).toBe('全面实施乡村振兴');
  });
});

describe('plain headings', () => {
  it.each([
    '一、2020年工作回顾',
    '（一）着力加快经济发展',
    '(六)强化为民理念。',
    '1、坚持把发展作为主题',
    '一、回顾“十三五”，我们坚定前行、',
    '2019年工作回顾',
    '今后五年工作思路和目标任务',
    '全面加强政府自身建设',
    '山村新面貌：2023年工作回顾',
    '名 词 解 释',
    '结束语',
  ])('%s is one', (text) => expect(isHeading(text)).toBe(true));

  it.each([
    '（一）在便民服务上拿出更多办法。兑现惠民各项承诺。',
    '1.新建学校2所。',
    '（3）改造危房16户；',
    '（一）主要做了以下工作：',
    '一、',
    '第一，进一步稳定和加强农业',
    '2020年12月',
    '各位代表：',
    '2021年，全镇完成各项任务',
    '县人民政府县长',
    '（二）这一句话特别特别特别特别特别特别特别特别特别特别特别特别特别特别特别特别特别特别长所以不是标题',
  ])('%s is none', (text) => expect(isHeading(text)).toBe(false));

  it('knows the glossary by its name, whatever stands around it', () => {
    for (const text of ['名词解释', '※名词解释※', '[名词解释]', '附：注释', '《政府工作报告》名词解释'])
      expect(isGlossaryTitle(text)).toBe(true);
    expect(isGlossaryTitle('名词解释见后')).toBe(false);
  });
});

describe('readRunIn', () => {
  it('finds a short numbered first sentence', () => {
    expect(readRunIn('（四）在民生上拿出更实举措。落实政策。')?.span).toEqual({ start: 0, end: 13 });
    expect(readRunIn('1.工业。产值5亿元。')?.numbering.style).toBe('1.');
  });

  it.each([
    '落实政策。加大力度。',
    '（一）做好A；（二）做好B。',
    '（一）着力加快经济发展',
    '（一）只有一句。',
    `（一）${'很'.repeat(50)}长。后文。`,
  ])('finds none in %s', (text) => expect(readRunIn(text)).toBeNull());
});

describe('depth', () => {
  it('nests by number, and by # where there is one', () => {
    expect(
      outlineOf('一、甲部分\n（一）乙部分\n1.丙部分内容\n细说一句话就可以了。\n（二）丁部分\n二、戊部分'),
    ).toEqual([
      'other # 一、甲部分',
      'other ## （一）乙部分',
      'other ### 1.丙部分内容',
      'other 细说一句话就可以了。',
      'other ## （二）丁部分',
      'other # 二、戊部分',
    ]);
    expect(outlineOf('## 甲部分\n\n（一）乙部分\n\n### 丙部分\n\n（二）丁部分')).toEqual([
      'other ## 甲部分',
      'other ### （一）乙部分',
      'other ### 丙部分',
      'other #### （二）丁部分',
    ]);
  });
});
