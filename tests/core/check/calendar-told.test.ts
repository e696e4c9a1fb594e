import { describe, it } from 'vitest';
import { expectFindings } from '../fixture';

/** A report of 2026 given on 8 January, with a sentence in its review and one among its tasks. */
function reportOf(review: string, tasks = '扎实推进各项工作。'): string {
  return `---
year: 2026
level: county
date: 2026-01-08
---

——2026年1月8日在石青县第九届人民代表大会第三次会议上

## 一、2025年工作回顾

${review}

## 二、2026年工作安排

${tasks}
`;
}

describe('what is done with a five-year plan', () => {
  it.each([
    '启动“十五五”规划编制。',
    '编制实施“十五五”专项规划，做好“十四五”规划评估。',
    '高质量编制“十五五”规划纲要。',
    '开展“十三五”规划编制的档案整理。',
  ])('is silent among the tasks: %s', (tasks) => {
    expectFindings(reportOf('各项工作平稳。', tasks));
  });

  it.each([
    '高质量{{!calendar-conflict/warning|编制“十三五”规划}}。',
    '启动{{!calendar-conflict|“十四五”规划编制}}工作。',
    '{{!calendar-conflict|谋划“十三五”发展规划}}思路。',
  ])('speaks among the tasks: %s', (tasks) => {
    expectFindings(reportOf('各项工作平稳。', tasks));
  });

  it.each(['圆满收官“十四五”，顺利开启“十五五”。', '“十四五”圆满收官，“十五五”良好开局。'])(
    'is silent where the next plan follows: %s',
    (review) => {
      expectFindings(reportOf(review));
    },
  );

  it.each([
    '我们克难前行，圆满{{!calendar-conflict/warning|收官“十三五”，顺利开启“十五五”}}。',
    '全县上下{{!calendar-conflict|决胜“十四五”、谋划“十六五”}}。',
  ])('speaks where another follows: %s', (review) => {
    expectFindings(reportOf(review));
  });

  it('speaks of an opening that lies behind, though it says 时期', () => {
    expectFindings(
      reportOf('各项工作平稳。', '努力实现{{!calendar-conflict/warning|“十四五”时期经济社会发展良好开局}}。'),
    );
  });

  it('is silent of its first year', () => {
    expectFindings(reportOf('各项工作平稳。', '2026年是开局“十五五”、开启新征程之年。'));
  });

  it('speaks where another year is called its first', () => {
    expectFindings(
      reportOf('{{^1|2025年}}是开局{{!calendar-conflict/warning#1|“十五五”}}、开启新征程之年。'),
    );
  });
});

describe('a congress and its committee', () => {
  it.each([
    '贯彻党的二十大和二十届三中、四中全会精神。',
    '贯彻党的十九大、二十大精神。',
    '贯彻党的二十大和省委十二届八次全会精神。',
  ])('is silent: %s', (review) => {
    expectFindings(reportOf(review));
  });

  it.each([
    '贯彻{{!calendar-conflict/error|党的二十大和十九届}}历次全会精神。',
    '贯彻{{!calendar-conflict|党的十九大及二十届}}三中全会精神。',
  ])('speaks: %s', (review) => {
    expectFindings(reportOf(review));
  });
});

describe('what is told as done', () => {
  it.each([
    '去年3月，我县成功举办茶叶节。',
    '今年3月将举办茶叶节。',
    '今年1月，我县成功入选试点。',
    '成功取得2027年全省茶叶节主办权。',
    '到2027年的任务已分解。',
    '为2030年全面小康奠定了坚实基础。',
    '成功争取邻县2027年开办货运业务。',
    '3家企业入围2025中国企业五百强。',
    '较好完成了县九届二次人代会确定的任务。',
  ])('is silent: %s', (review) => {
    expectFindings(reportOf(review));
  });

  it.each([
    '{{!calendar-conflict/warning|今年3月}}，我县成功举办茶叶节。',
    '3家企业入围{{!calendar-conflict/warning|2028}}中国企业五百强。',
    '典型经验入选《乡村治理年度报告（{{!calendar-conflict|2027}}）》。',
    '较好完成了{{!session-order/warning|县九届三次人代会}}确定的任务。',
  ])('speaks: %s', (review) => {
    expectFindings(reportOf(review));
  });
});

describe('what belongs to other years', () => {
  it.each([
    '形势总体向好。2025年是为实现“十五五”良好开局打牢基础的关键之年。',
    '五年来，圆满完成了新中国成立75周年庆祝活动。',
    '2029年是提前完成“十五五”规划的最后一年。',
  ])('is silent among the tasks: %s', (tasks) => {
    expectFindings(reportOf('各项工作平稳。', tasks));
  });

  it.each([
    '{{^1|2026年}}是实现{{!calendar-conflict/warning#1|“十六五”}}目标的关键之年。',
    '圆满完成{{!calendar-conflict|新中国成立75周年}}庆祝活动。',
  ])('speaks among the tasks: %s', (tasks) => {
    expectFindings(reportOf('各项工作平稳。', tasks));
  });
});

describe('a year gone by among the tasks', () => {
  it.each([
    '确保{{!calendar-conflict/warning|2023年}}建成通车。',
    '桥西水厂争取上半年开工，{{!calendar-conflict|2024年}}9月试生产。',
    '到{{!calendar-conflict|“十三五”}}末高耗能企业全部搬迁。',
    '{{!stale-year|2024年}}政府工作的总体要求是：稳中求进。',
    '{{!stale-year|2023年}}是干部作风建设年，要以作风促发展。',
  ])('speaks of work still to be done in it: %s', (tasks) => {
    expectFindings(reportOf('各项工作平稳。', tasks));
  });

  it.each([
    '确保2027年建成通车。',
    '2023年开工的桥西水厂年内建成。',
    '力争主要指标增速高于2024年。',
    '2023年10月13日开工建设，预计4年建成。',
    '2024年签约项目开工率达到80%。',
    '确保2023年、2024年搬迁户入住率达到100%。',
    '到“十五五”末高耗能企业全部搬迁。',
    '2026年政府工作的总体要求是：稳中求进。',
    '2026年是干部作风建设年，要以作风促发展。',
    '2023年是极不平凡的一年，要传承好经验。',
  ])('is silent: %s', (tasks) => {
    expectFindings(reportOf('各项工作平稳。', tasks));
  });
});

describe('what a review tells before its time', () => {
  it.each([
    '{{!calendar-conflict/warning|2028年以来}}，新建水库3座。',
    '上市企业达到35家，其中{{!calendar-conflict|“十六五”}}期间新增20家。',
    '提前一年实现{{!calendar-conflict|“十六五”}}减排目标。',
    '{{!impossible-date/error|13月}}底全部完工。',
    '1—{{!impossible-date|14月}}，工业用电平稳。',
    '石青剧场{{!impossible-date|13月}}底完工。',
    '{{!session-order/warning|县九届三次人代会}}《政府工作报告》提出的10件实事全部办结。',
  ])('speaks: %s', (review) => {
    expectFindings(reportOf(review));
  });

  it.each([
    '2024年以来，新建水库3座。',
    '上市企业达到35家，其中“十四五”期间新增20家。',
    '提前一年实现“十四五”减排目标。',
    '编制“十六五”期间新增项目库。',
    '12月底全部完工。',
    '历时14个月，全部完工。',
    '县九届二次人代会《政府工作报告》提出的10件实事全部办结。',
  ])('is silent: %s', (review) => {
    expectFindings(reportOf(review));
  });

  const guiding = (plenum: string): string =>
    `---\nyear: 2014\ndate: 2014-01-20\n---\n\n## 一、2013年工作回顾\n\n平稳。\n\n## 二、2014年工作安排\n\n全面贯彻${plenum}精神。\n`;

  it('speaks of a plenum that has not met', () => {
    expectFindings(guiding('{{!calendar-conflict/warning|党的十八届四中全会}}'));
    expectFindings(guiding('2014年是贯彻{{!calendar-conflict/warning|党的十八届四中全会}}'));
  });

  it('is silent for one that has', () => {
    expectFindings(guiding('党的十八届三中全会'));
  });
});
