import { describe, expect, it } from 'vitest';
import { parse } from '../../../server/src/core/report/parse';
import { dateIn, yearsIn } from '../../../server/src/core/report/year';

function years(...lines: string[]) {
  const { plan, reviewed, current } = parse(lines.join('\n\n')).years;
  return [plan, reviewed, current];
}

describe('years of a report', () => {
  it('a 统计公报 looks back on the year of its title and plans none', () => {
    expect(years('# 丰原县2023年国民经济和社会发展统计公报', '## 一、综合', '全年收入5亿元。')).toEqual([
      null,
      2023,
      null,
    ]);
    expect(years('2023年丰原市国民经济和社会发展统计公报[1]', '丰原市统计局', '2024年4月2日')[1]).toBe(2023);
    expect(years('丰原县政府工作报告（2023年）', '全年收入5亿元。')).toEqual([2023, 2022, null]);
  });

  it('reads the headings', () => {
    expect(years('一、2020年工作回顾', '二、2021年工作安排')).toEqual([2021, 2020, null]);
    expect(years('一、2020年工作回顾', '全镇收入5亿元。')).toEqual([2021, 2020, null]);
    expect(years('一、2022年和今年以来工作回顾', '二、下一步打算')[0]).toBe(2023);
  });

  it('takes the year before the end of which the report was given for the reviewed one', () => {
    expect(years('镇政府工作报告', '2020年12月', '一、今年以来主要工作回顾', '二、下一步工作安排')).toEqual([
      2021, 2020, 2020,
    ]);
    expect(years('镇政府工作报告', '（2021年1月8日在第三次会议上）', '一、工作回顾', '二、工作安排')).toEqual(
      [2021, 2020, 2021],
    );
    expect(
      years('镇政府工作报告', '——二〇二六年一月二十七日在某镇人民代表大会第四次会议上', '一、工作回顾'),
    ).toEqual([2026, 2025, 2026]);
  });

  it('follows 即将过去的 and 刚刚过去的', () => {
    expect(years('一、主要工作回顾', '即将过去的2020年极不平凡。', '二、工作安排')).toEqual([
      2021, 2020, 2020,
    ]);
    expect(years('一、主要工作回顾', '刚刚过去的2020年极不平凡。', '二、工作安排')).toEqual([
      2021, 2020, 2021,
    ]);
  });

  it('follows what the plan calls its year', () => {
    expect(years('一、2020年工作回顾', '二、2021年工作安排', '明年，我们要完成5亿元。')).toEqual([
      2021, 2020, 2020,
    ]);
    expect(years('一、2020年工作回顾', '二、2021年工作安排', '今年，我们要完成5亿元。')).toEqual([
      2021, 2020, 2021,
    ]);
  });

  it('lets front matter win, and its date decide what 今年 means', () => {
    expect(
      years('---\n年份: 2022\n日期: 2021-12-28\n---', '一、2020年工作回顾', '二、2021年工作安排'),
    ).toEqual([2022, 2021, 2021]);
    expect(years('---\ndate: 2022-01-10\n---', '一、工作回顾')).toEqual([2022, 2021, 2022]);
  });

  it('is not led astray by one year left over, nor by five-year plans', () => {
    expect(
      years(
        '县政府工作报告',
        '（2023年1月9日在第二次会议上）',
        '一、2022年工作回顾',
        '二、2022年工作安排',
      )[0],
    ).toBe(2023);
    expect(
      years(
        '一、2020年工作回顾',
        '二、“十四五”时期主要目标',
        '到2025年，收入翻番。',
        '三、2021年重点工作',
      )[0],
    ).toBe(2021);
  });

  it('plans no year of 远景目标', () => {
    const outlook = (heading: string) => years('一、工作回顾', heading, '收入翻番。')[0];
    expect(outlook('二、“十四五”规划和2035年远景目标安排')).toBeNull();
    expect(outlook('二、“十四五”规划和2022年工作安排')).toBe(2022);
  });

  it('says nothing where the report says nothing', () => {
    expect(years('各位代表：', '全镇实现财政收入4720万元。')).toEqual([null, null, null]);
  });

  it('does not take a web page’s date for the delivery', () => {
    expect(years('镇政府工作报告', '2022-03-11 249', '镇政府工作报告', '一、2020年工作回顾')[0]).toBe(2021);
  });
});

describe('yearsIn', () => {
  it('reads years in any digits, not periods', () => {
    expect(yearsIn('２００１年工作')).toEqual([2001]);
    expect(yearsIn('关于2 0 2 4 年各项工作的打算')).toEqual([2024]);
    expect(yearsIn('二〇二六年和二○二五年')).toEqual([2026, 2025]);
    expect(yearsIn('2016—2020年')).toEqual([]);
    expect(yearsIn('8424年')).toEqual([]);
  });
});

describe('dateIn', () => {
  it('reads dates with a month', () => {
    expect(dateIn('（2020年1月9日在某县）')).toEqual({ year: 2020, month: 1 });
    expect(dateIn('2021-12-28')).toEqual({ year: 2021, month: 12 });
    expect(dateIn('二〇二五年十二月')).toEqual({ year: 2025, month: 12 });
    expect(dateIn('2020年')).toBeNull();
    expect(dateIn('2020年13月')).toBeNull();
  });
});
