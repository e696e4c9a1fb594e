import { describe, expect, it } from 'vitest';
import {
  isProblemsLead,
  isTargetLead,
  readSection,
  readSubsection,
} from '../../../server/src/core/report/part-words';
import { outlineOf } from './outline-of';

describe('a 统计公报', () => {
  it('is a review from end to end, whatever its sections are called', () => {
    const sections = ['一、综合', '粮食产量5万吨。', '二、农业', '粮食产量5万吨。'];
    const of = (title: string) =>
      outlineOf([title, ...sections].join('\n\n')).map((line) => line.split(' ')[0]);
    expect(new Set(of('# 丰原县2023年国民经济和社会发展统计公报').slice(1))).toEqual(new Set(['review']));
    expect(new Set(of('# 丰原县2023年政府工作报告'))).not.toContain('review');
  });
});

describe('readSection', () => {
  it.each([
    ['2020年工作回顾', 'review'],
    ['今年以来主要工作', 'review'],
    ['“十三五”规划目标任务完成情况', 'review'],
    ['过去五年的工作', 'review'],
    ['2021年工作安排', 'plan'],
    ['今后五年的奋斗目标', 'plan'],
    ['下一步工作打算', 'plan'],
    ['对2003年政府工作的建议', 'plan'],
    ['存在的主要问题和困难', 'problems'],
  ])('%s is %s', (title, part) => expect(readSection(title)).toEqual({ kind: 'known', part }));

  it('does not guess', () => {
    expect(readSection('加强政府自身建设')).toEqual({ kind: 'unknown' });
    expect(readSection('2023年主要工作')).toEqual({ kind: 'unknown' });
    expect(readSection('着力解决突出问题')).toEqual({ kind: 'unknown' });
  });

  it('sees two parts under one title', () => {
    expect(readSection('“十四五”时期发展成就和“十五五”时期主要目标任务')).toEqual({
      kind: 'mixed',
      turnsAt: '十五五',
    });
  });
});

describe('lower headings and first words', () => {
  it('reads only the clear ones', () => {
    expect(readSubsection('存在的问题和不足')).toBe('problems');
    expect(readSubsection('2021年主要目标')).toBe('plan');
    expect(readSubsection('2020年工作回顾')).toBe('review');
    expect(readSubsection('着力加快经济发展')).toBeNull();
  });

  it('knows the turn to the problems, and work done on problems', () => {
    expect(isProblemsLead('在看到成绩的同时，我们也清醒地认识到，还有不少短板。')).toBe(true);
    expect(isProblemsLead('同时，我们也清醒地看到，工作中还存在不少困难和问题。')).toBe(true);
    expect(isProblemsLead('当前，集体经济仍存在一些薄弱环节。')).toBe(true);
    expect(isProblemsLead('针对巡察反馈存在的12个问题，逐项整改到位。')).toBe(false);
    expect(isProblemsLead('在稳增长的同时，改造户厕120座，解决群众如厕问题。')).toBe(false);
  });

  it('knows a sentence of targets', () => {
    expect(isTargetLead('今年经济社会发展的主要预期目标是：财政收入增长5%。')).toBe(true);
    expect(isTargetLead('全年主要预期目标圆满完成。')).toBe(false);
  });
});

describe('parts', () => {
  it('settles a silent title by its neighbours', () => {
    expect(outlineOf('一、关于去年的工作\n\n二、狠抓产业\n\n三、狠抓民生')).toEqual([
      'other # 一、关于去年的工作',
      'other # 二、狠抓产业',
      'other # 三、狠抓民生',
    ]);
    expect(outlineOf('一、2020年工作回顾\n\n二、狠抓产业\n\n三、狠抓民生')).toEqual([
      'review # 一、2020年工作回顾',
      'plan # 二、狠抓产业',
      'plan # 三、狠抓民生',
    ]);
    expect(outlineOf('一、关于2012年政府工作\n\n二、2013年目标任务')).toEqual([
      'review # 一、关于2012年政府工作',
      'plan # 二、2013年目标任务',
    ]);
  });

  it.each([
    ['过去一年，我们顶住压力，攻坚克难。', 'review'],
    ['五年来，我们顶住压力，攻坚克难。', 'review'],
    ['今年，我们将顶住压力，攻坚克难。', 'plan'],
  ])('is told by the first words where the title before the plan may head either part: %s', (lead, part) => {
    const report = `一、开启新征程，实现新跨越\n\n各位代表：\n\n${lead}\n\n二、2021年工作安排\n\n收入5亿元。`;
    expect(outlineOf(report)[2]).toBe(`${part} ${lead}`);
  });

  it('ends the problems at the next heading', () => {
    const report =
      '一、2020年工作回顾\n\n我们也清醒地看到，还存在不少问题。\n\n收入偏低。\n\n二、2021年工作安排\n\n同时，我们也清醒地看到形势的困难。\n\n收入5亿元。';
    expect(outlineOf(report)).toEqual([
      'review # 一、2020年工作回顾',
      'problems 我们也清醒地看到，还存在不少问题。',
      'problems 收入偏低。',
      'plan # 二、2021年工作安排',
      'plan 同时，我们也清醒地看到形势的困难。',
      'plan 收入5亿元。',
    ]);
  });

  it('turns to the plan inside a section with two parts', () => {
    const report =
      '一、2025年工作回顾\n\n完成5亿元。\n\n二、“十四五”时期发展成就和“十五五”时期主要目标任务\n\n过去五年，累计完成20亿元。\n\n“十五五”时期，力争完成30亿元。';
    expect(outlineOf(report).slice(2)).toEqual([
      'review # 二、“十四五”时期发展成就和“十五五”时期主要目标任务',
      'review 过去五年，累计完成20亿元。',
      'plan “十五五”时期，力争完成30亿元。',
    ]);
  });

  it('reads a report without headings by its paragraphs', () => {
    const report =
      '各位代表：\n\n现在，我代表镇政府报告工作。\n\n过去的一年，全镇完成投资5亿元。\n\n新建道路三条。\n\n今年的主要预期目标是：投资6亿元。\n\n新建道路四条。';
    expect(outlineOf(report)).toEqual([
      'other 各位代表：',
      'other 现在，我代表镇政府报告工作。',
      'review 过去的一年，全镇完成投资5亿元。',
      'review 新建道路三条。',
      'plan 今年的主要预期目标是：投资6亿元。',
      'plan 新建道路四条。',
    ]);
  });

  it('keeps what stands before the first heading out of both parts', () => {
    expect(outlineOf('去年全镇收入5亿元。\n\n一、2020年工作回顾\n\n二、2021年工作安排')[0]).toBe(
      'other 去年全镇收入5亿元。',
    );
  });
});
