import { describe, it } from 'vitest';
import { frontMatter, inPlan, inReview } from '../../fixture';
import { expectReadings } from './readings';

/** The review of five years: “一、“十四五”时期工作回顾”. */
function inFiveYears(text: string): string {
  return `${frontMatter}## 一、“十四五”时期工作回顾\n\n${text}\n\n## 二、2026年工作安排\n\n新建道路12公里。\n`;
}

/** A report delivered in December: 今年 is the year it looks back on. */
function inDecember(text: string): string {
  return `---\nyear: 2026\nlevel: town\ndate: 2025-12-18\n---\n\n## 一、2025年工作回顾\n\n${text}\n`;
}

describe('a report of January 2026 that looks back on 2025', () => {
  it.each([
    ['the year of its part', '财政收入{{2025|5248.8万元}}。'],
    ['a year', '2023年财政收入{{2023|4560万元}}。'],
    ['a stretch of months', '1—10月，财政收入{{2025-01..2025-10|4720万元}}。'],
    ['months with their year', '2024年1至9月，财政收入{{2024-01..2024-09|3560万元}}。'],
    ['a half year', '上半年，财政收入{{2025-01..2025-06|2400万元}}。'],
    ['a quarter', '一季度财政收入{{2025-01..2025-03|1200万元}}。'],
    ['three quarters', '前三季度，财政收入{{2025-01..2025-09|3900万元}}。'],
    ['up to a month', '截至10月底，财政收入{{2025-01..2025-10|4720万元}}。'],
    ['the end of a year', '截至2025年底，户籍人口{{2025|3.2万人}}。'],
    ['the year before', '上年财政收入{{2024|4860万元}}。'],
    ['last year, from the day of delivery', '去年财政收入{{2025|5248.8万元}}。'],
    ['a five-year plan', '“十四五”时期，完成投资{{2021..2025|12.6亿元}}。'],
    ['the plan before', '“十三五”期间，完成投资{{2016..2020|8.6亿元}}。'],
    ['years from one to another', '2021—2025年，完成投资{{2021..2025|12.6亿元}}。'],
    ['five years', '五年来，完成投资{{2021..2025|12.6亿元}}。'],
    ['a year just past', '刚刚过去的2025年，财政收入{{2025|5248.8万元}}。'],
    ['a plan that is told of', '“十五五”实现良好开局。财政收入{{2025 actual|5248.8万元}}。'],
    ['a plan in which', '“十五五”实现投资{{2026..2030|5248.8万元}}。'],
    ['a base is no period', '财政收入比2020年增长{{2025 base=2020|46%}}。'],
    [
      '全年 after ten months',
      '1—10月财政收入{{2025-01..2025-10|4720万元}}，预计全年{{2025 estimated|5300万元}}。',
    ],
    [
      'a period holds for the clauses after it',
      '1—10月，财政收入{{2025-01..2025-10|4720万元}}，税收收入{{2025-01..2025-10|3900万元}}。',
    ],
    [
      'and for the sentences after it',
      '1—10月，财政收入{{2025-01..2025-10|4720万元}}。税收收入{{2025-01..2025-10|3900万元}}。',
    ],
  ])('%s', (_what, sentence) => {
    expectReadings(sentence);
  });
});

describe('the year before, told beside a value, holds for itself alone', () => {
  it.each([
    ['in a clause', '财政收入{{2025|4800万元}}，上年为{{2024|4100万元}}，粮食总产量{{2025|2.1万吨}}。'],
    [
      'again and again',
      '财政收入{{2025|4800万元}}，上年{{2024|4100万元}}；粮食总产量{{2025|2.1万吨}}，上年同期{{2024|1.9万吨}}；造林{{2025|300亩}}，上年为{{2024|280亩}}；植树{{2025|9万株}}。',
    ],
    [
      'in brackets',
      '粮食总产量{{2025|2.1万吨}}（上年{{2024|1.9万吨}}），油料产量{{2025|560吨}}（2024年{{2024|573吨}}、面积{{2024|900亩}}），肉类产量{{2025|80吨}}。',
    ],
    [
      'to the next sentence',
      '财政收入{{2025|4800万元}}，上年为{{2024|4100万元}}。粮食总产量{{2025|2.1万吨}}。',
    ],
    [
      'after ten months',
      '1—10月财政收入{{2025-01..2025-10|4800万元}}，上年同期{{2024-01..2024-10|4100万元}}，税收{{2025-01..2025-10|3900万元}}。',
    ],
    [
      'and what follows it speaks of the value told',
      '财政收入{{2025|4800万元}}，上年为{{2024|4000万元}}，增长{{2025 about=4800|20%}}。',
    ],
    [
      '去年 too, whenever the report was given',
      '接待游客{{2025|12万人次}}，去年{{2024|10万人次}}，增长{{2025 about=12|20%}}。',
    ],
    ['of five years 去年 is the last', '五年来，新增企业{{2021..2025|30家}}，去年完成投资{{2025|3亿元}}。'],
    [
      'at the head of a sentence it is no comparison',
      '上年财政收入{{2024|4860万元}}，税收收入{{2024|3900万元}}。',
    ],
  ])('%s', (_what, sentence) => {
    expectReadings(sentence);
  });

  it('in a report without a date too, where 去年 at the head is the year of the review', () => {
    const undated = (text: string): string =>
      `# 石桥镇政府工作报告（2026年）\n\n## 一、2025年工作回顾\n\n${text}\n`;
    expectReadings('接待游客{{2025|12万人次}}，去年{{2024|10万人次}}。', undated);
    expectReadings('去年，接待游客{{2025|12万人次}}。', undated);
  });
});

describe('今年 follows the day of delivery', () => {
  it('is the plan year in January', () => {
    expectReadings('今年{{2026|5560万元}}是预算数。'.replace('今年', '今年财政收入'), inPlan);
  });

  it('is the reviewed year in December', () => {
    expectReadings('今年财政收入{{2025|5248.8万元}}，去年财政收入{{2024|4860万元}}。', inDecember);
  });
});

describe('the review of five years', () => {
  it.each([
    [
      'what is held against the year before them',
      '社会消费品零售总额完成{{2025|46亿元}}，比2020年增长{{2025 base=2020|85%}}。',
    ],
    ['what is told by the year', '农村居民人均可支配收入完成{{2025|2.3万元}}。'],
    ['a total', '完成投资{{2021..2025|46亿元}}，比前五年增长{{2021..2025|85%}}。'],
  ])('%s', (_what, sentence) => {
    expectReadings(sentence, inFiveYears);
  });

  it.each([
    ['a total is that of all five', '累计完成投资{{2021..2025|12.6亿元}}。'],
    ['a level reached is that of the last', '财政收入达到{{2025|5248.8万元}}。'],
    ['a stock too', '户籍人口{{2025|3.2万人}}。'],
    ['what is compared with a year is the last year', '单位GDP能耗比2020年下降{{2025 base=2020|13.5%}}。'],
    [
      'the value it began with is that before the first',
      '财政收入由{{2020|3600万元}}增加到{{2025|5248.8万元}}。',
    ],
  ])('%s', (_what, sentence) => {
    expectReadings(sentence, inFiveYears);
  });
});

describe('a time ends with its sentence', () => {
  it.each([
    [
      '五年完成',
      '2025年，财政收入{{2025|5248.8万元}}。五年完成投资{{2021..2025|12.6亿元}}。粮食产量{{2025|2.5万吨}}。',
    ],
    [
      '五年累计',
      '2025年，财政收入{{2025|5248.8万元}}。五年累计完成投资{{2021..2025|12.6亿元}}。粮食产量{{2025|2.5万吨}}。',
    ],
    ['the year of an event', '2022年创成省级示范镇。新建道路{{2021..2025|26公里}}。'],
  ])('%s', (_what, sentence) => {
    expectReadings(sentence, inFiveYears);
  });

  it('a year with results of its own goes on in the review of five', () => {
    expectReadings('2022年，财政收入{{2022|4100万元}}。新建道路{{2022|26公里}}。', inFiveYears);
  });

  it('an earlier year in the review of one', () => {
    expectReadings('2024年，财政收入{{2024|4860万元}}。新建道路{{2025|26公里}}。', inReview);
  });
});

describe('the plan', () => {
  it.each([
    ['the year of its part', '财政收入{{2026 target|5560万元}}。'],
    ['a year ahead', '到2030年，财政收入突破{{2030 target|8000万元}}。'],
    [
      'the next five-year plan',
      '“十五五”时期，财政收入年均增长{{2026..2030 target average-growth|6%}}左右。',
    ],
    ['half of the year', '上半年完成投资{{2026-01..2026-06 target|1.2亿元}}。'],
  ])('%s', (_what, sentence) => {
    expectReadings(sentence, inPlan);
  });
});

describe('a report without a year', () => {
  it('leaves periods empty rather than guessed', () => {
    const bare = (text: string): string => `# 柳洼乡政府工作报告\n\n## 一、工作回顾\n\n${text}\n`;
    expectReadings('今年财政收入{{财政收入 ?|5248.8万元}}。'.replace(' ?', ''), bare);
  });
});

describe('in the review', () => {
  it('a year ahead is a target', () => {
    expectReadings('到2027年，财政收入突破{{2027 target|8000万元}}。', inReview);
  });
});

describe('the last of the five years that a review tells of', () => {
  it.each([
    ['just past', '刚刚过去的2025年，财政收入{{2025|5248.8万元}}。'],
    ['looked back on', '回顾2025年，财政收入{{2025|5248.8万元}}。'],
    ['the past year', '过去一年，财政收入{{2025|5248.8万元}}。'],
    ['no more than five years', '过去五年，财政收入{{2021..2025|5.2亿元}}。'],
  ])('%s', (_what, sentence) => {
    expectReadings(sentence, inFiveYears);
  });
});

describe('a plan that names no time', () => {
  it.each([
    [
      'looks five years ahead where its rates are averages',
      '主要目标是：经济总量达到{{2030|600亿元}}、年均增长{{2026..2030 average-growth|6.5%}}，城镇化率达到{{2030|58%}}。今年新建道路{{2026|12公里}}。',
    ],
    [
      'and no further than the year where one rate is its own',
      '主要目标是：税收收入增长{{2026 growth|6%}}，城镇化率达到{{2026|58%}}，地区生产总值年均增长{{2026..2030 average-growth|6.5%}}。',
    ],
    [
      'nor for the mean of a year',
      '主要目标是：细颗粒物年均浓度控制在{{2026|31微克}}，城镇化率达到{{2026|58%}}。',
    ],
  ])('%s', (_what, sentence) => {
    expectReadings(sentence, inPlan);
  });
});

describe('a level that grew on average', () => {
  it.each([
    '五年来，地区生产总值{{2025|196亿元}}、年均增长{{2021..2025|5.6%}}。',
    '五年来，地区生产总值突破{{2025|196亿元}}。',
    '五年来，完成投资{{2021..2025|196亿元}}、新建道路{{2021..2025|12公里}}。',
  ])('is of the last year: %s', (sentence) => {
    expectReadings(sentence, inFiveYears);
  });
});
