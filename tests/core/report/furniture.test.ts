import { describe, expect, it } from 'vitest';
import { isTailLine } from '../../../server/src/core/report/furniture';
import { parse } from '../../../server/src/core/report/parse';
import { outlineOf } from './outline-of';

const PAGE = `柳湾镇政府工作报告
2022-03-11 249
来源：柳湾镇

柳湾镇政府工作报告


  一、2020年工作回顾

  财政收入3200万元。

  二、2021年工作安排

  财政收入3500万元。

阅读全文
如果喜欢本篇内容,请赞赏鼓励哦!
¥0.01
¥365

相关内容
某镇2020年工作总结
    • 本周热门
`;

describe('web pages around a report', () => {
  it('takes the lines before and after it out', () => {
    expect(outlineOf(PAGE)).toEqual([
      'other <furniture>',
      'other <furniture>',
      'other <furniture>',
      'other # 柳湾镇政府工作报告',
      'review ## 一、2020年工作回顾',
      'review 财政收入3200万元。',
      'plan ## 二、2021年工作安排',
      'plan 财政收入3500万元。',
      'other <furniture>',
    ]);
    const last = parse(PAGE).blocks.at(-1);
    expect(PAGE.slice(last?.span.start, last?.span.end)).toMatch(/^阅读全文[^]*本周热门$/);
    expect(last?.path).toEqual([]);
  });

  it('does not end a report at a line in its middle, nor at one alone', () => {
    const middle = '一、2020年工作回顾\n\n扫一扫\n\n打赏\n\n二、2021年工作安排\n\n财政收入5亿元。';
    expect(outlineOf(middle)).toHaveLength(5);
    expect(outlineOf(middle)).not.toContain('other <furniture>');
    expect(outlineOf('二、2021年工作安排\n\n推广“码上办”：\n\n扫一扫\n\n收入5亿元。')).toHaveLength(4);
  });

  it('ends at one line that only a page has', () => {
    expect(outlineOf('二、2021年工作安排\n\n收入5亿元。\n\n（责任编辑：某某）\n\n下文')).toEqual([
      'plan # 二、2021年工作安排',
      'plan 收入5亿元。',
      'other <furniture>',
    ]);
  });

  it.each([
    '打赏',
    '¥99.99',
    '上一篇：某镇总结',
    '【打印】',
    '微信扫一扫在手机阅读、分享本文',
    '版权所有 某县政府',
    '京ICP备12345号',
  ])('knows %s', (line) => expect(isTailLine(line)).toBe(true));

  it.each(['上一年，全镇收入5亿元。', '¥0.01万元以上的收入', '收入5亿元。', '推广“扫码办”'])(
    'leaves %s alone',
    (line) => expect(isTailLine(line)).toBe(false),
  );
});
