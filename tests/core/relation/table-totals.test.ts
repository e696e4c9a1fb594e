import { describe, expect, it } from 'vitest';
import { expectFindings, inReview } from '../fixture';
import { outcomesOf } from './cases';

function table(...rows: readonly string[]): string {
  return inReview(rows.join('\n'));
}

const costs = ['| 项目 | 投资（万元） |', '| --- | ---: |'];

describe('rows headed 合计 and 小计', () => {
  it('a 小计 adds the rows since the one before it, 合计 all of them', () => {
    const rows = (last: string) =>
      table(
        ...costs,
        '| 泵站 | 320 |',
        '| 沟渠 | 186 |',
        '| 小计 | 506 |',
        '| 道路 | 90 |',
        '| 桥梁 | 40 |',
        '| 小计 | 130 |',
        `| 合计 | ${last} |`,
      );
    expect(new Set(outcomesOf(expectFindings(rows('636')), 'table-sum-mismatch'))).toEqual(
      new Set(['holds']),
    );
    expectFindings(rows('{{!table-sum-mismatch/error|646}}'));
  });

  it('a total in the first row adds the rows below it', () => {
    expectFindings(
      table(...costs, '| 合计 | {{!table-sum-mismatch|516}} |', '| 泵站 | 320 |', '| 沟渠 | 186 |'),
    );
    expectFindings(table(...costs, '| 合计 | 506 |', '| 泵站 | 320 |', '| 沟渠 | 186 |'));
  });

  it('further parts below 其中 may go without the word, by indentation, dash or nothing at all', () => {
    for (const second of ['| 土建 | 200 |', '| 　土建 | 200 |', '| —土建 | 200 |'])
      expectFindings(
        table(...costs, '| 沟渠 | 186 |', '| 泵站 | 320 |', '| 其中：设备 | 120 |', second, '| 合计 | 506 |'),
      );
    expectFindings(
      table(
        ...costs,
        '| 沟渠 | 186 |',
        '| 泵站 | 320 |',
        '| 其中：设备 | 120 |',
        '| 合计 | {{!table-sum-mismatch|516}} |',
      ),
    );
  });

  it('behind a column of numbers the name is in the second column', () => {
    expectFindings(
      table(
        '| 序号 | 项目 | 投资（万元） |',
        '| --- | --- | ---: |',
        '| 1 | 泵站 | 320 |',
        '| 2 | 沟渠 | 186 |',
        '| | 合计 | {{!table-sum-mismatch|516}} |',
      ),
    );
  });

  it('a dash may be nothing or something not told: silence', () => {
    expectFindings(table(...costs, '| 泵站 | 320 |', '| 沟渠 | — |', '| 合计 | 516 |'));
  });
});

describe('columns headed 合计', () => {
  const villages = ['| 村 | 水田（亩） | 旱地（亩） | 合计（亩） |', '| --- | ---: | ---: | ---: |'];

  it('add the other columns where they do so in most rows', () => {
    expectFindings(
      table(
        ...villages,
        '| 东坝村 | 320 | 180 | 500 |',
        '| 西岭村 | 210 | 90 | {{!table-sum-mismatch|330}} |',
        '| 柳洼村 | 150 | 60 | 210 |',
      ),
    );
  });

  it('are something else where they do not', () => {
    expectFindings(table(...villages, '| 东坝村 | 320 | 180 | 620 |', '| 西岭村 | 210 | 90 | 330 |'));
  });
});

describe('shares of a total', () => {
  const spent = ['| 项目 | 支出（万元） | 占比（%） |', '| --- | ---: | ---: |'];

  it('follow from the rows and the total', () => {
    const rows = (share: string) =>
      table(...spent, `| 教育 | 386.5 | ${share} |`, '| 卫生 | 214.8 | 35.7 |', '| 合计 | 601.3 | 100.0 |');
    expect(outcomesOf(expectFindings(rows('64.3')), 'table-rate-mismatch')).toContain('holds');
    expectFindings(
      rows('{{!table-rate-mismatch|46.3}}').replace('| 合计 | 601.3 | 100.0 |', '| 合计 | 601.3 | |'),
    );
  });

  it('are of the year that most of them fit, whichever stands nearest', () => {
    const rows = (heads: string, middle: string) =>
      table(
        `| 村 | ${heads} | 占比（%） |`,
        '| --- | ---: | ---: | ---: | ---: |',
        '| 柳洼村 | 450 | 410 | 9.8 | 50.0 |',
        `| 石桥村 | 270 | 260 | 3.8 | ${middle} |`,
        '| 北岭村 | 180 | 190 | -5.3 | 20.0 |',
        '| 合计 | 900 | 860 | 4.7 | |',
      );
    const years = '2025年（万元） | 2024年（万元） | 增速（%）';
    expect(outcomesOf(expectFindings(rows(years, '30.0')), 'table-rate-mismatch')).toContain('holds');
    const [finding] = expectFindings(rows(years, '{{!table-rate-mismatch/error|33.0}}')).findings;
    expect(finding?.message).toMatch(/^占比写为“33.0”/u);
    expectFindings(rows('实绩（万元） | 上年（万元） | 同比（%）', '{{!table-rate-mismatch/error|33.0}}'));
  });

  it('behind each of two years are of their own, and fit no year where they are of something else', () => {
    const rows = (first: string, second: string) =>
      table(
        '| 村 | 2025年（万元） | 占比 | 2024年（万元） | 占比 |',
        '| --- | ---: | ---: | ---: | ---: |',
        `| 柳洼村 | 450 | ${first} | 430 | 50.0% |`,
        `| 石桥村 | 270 | 30.0% | 258 | ${second} |`,
        '| 北岭村 | 180 | 20.0% | 172 | 20.0% |',
        '| 合计 | 900 | 100% | 860 | 100% |',
      );
    expectFindings(rows('50.0%', '30.0%'));
    expectFindings(rows('50.0%', '{{!table-rate-mismatch|32.0%}}').replace('| 860 | 100% |', '| 860 | |'));
    expectFindings(
      table(
        '| 村 | 2025年（万元） | 2024年（万元） | 占比 |',
        '| --- | ---: | ---: | ---: |',
        '| 柳洼村 | 450 | 430 | 5.0% |',
        '| 石桥村 | 270 | 258 | 3.0% |',
        '| 合计 | 720 | 688 | 8.0% |',
      ),
    );
  });

  it('of something outside the table are not reckoned', () => {
    expectFindings(
      table(
        '| 项目 | 支出（万元） | 占GDP比重（%） |',
        '| --- | ---: | ---: |',
        '| 教育 | 386.5 | 3.1 |',
        '| 卫生 | 214.8 | 1.7 |',
        '| 合计 | 601.3 | 4.8 |',
      ),
    );
  });
});

describe('growth and change in a table', () => {
  it('of the same months of two years is reckoned', () => {
    expectFindings(
      table(
        '| 指标 | 单位 | 2025年1—10月 | 上年同期 | 增长（%） |',
        '| --- | --- | ---: | ---: | ---: |',
        '| 财政收入 | 万元 | 4720 | 4400 | 7.3 |',
      ),
    );
  });

  it('as an amount is a difference, not a rate', () => {
    const rows = (change: string) =>
      table(
        '| 指标 | 2024年 | 2025年 | 比上年增加（万元） |',
        '| --- | ---: | ---: | ---: |',
        `| 财政收入（万元） | 4860 | 5248.8 | ${change} |`,
      );
    expect(new Set(outcomesOf(expectFindings(rows('388.8')), 'difference-mismatch'))).toEqual(
      new Set(['holds']),
    );
    expectFindings(rows('{{!difference-mismatch|338.8}}'));
  });

  it('of a rate may be in points or in per cent, and 增减 alone an amount or a rate: silence', () => {
    expectFindings(
      table(
        '| 指标 | 单位 | 2024年 | 2025年 | 增长（%） |',
        '| --- | --- | ---: | ---: | ---: |',
        '| 卫生厕所普及率 | % | 90.5 | 94.6 | 4.1 |',
      ),
    );
    expectFindings(
      table(
        '| 指标 | 单位 | 2024年 | 2025年 | 增减 |',
        '| --- | --- | ---: | ---: | ---: |',
        '| 财政收入 | 万元 | 4860 | 5248.8 | 8.0 |',
      ),
    );
  });
});

describe('years down the side', () => {
  const years = [
    '| 年份 | 财政收入（万元） | 粮食总产量（万吨） |',
    '| --- | ---: | ---: |',
    '| 2024年 | 4860 | 2.46 |',
  ];

  it('are held against the text', () => {
    expectFindings(
      inReview(
        '全年财政收入{{^1|5428.8万元}}。',
        [...years, '| 2025年 | {{!table-text-conflict#1|5248.8}} | 2.51 |'].join('\n'),
      ),
    );
    expectFindings(
      inReview(
        '全年财政收入5248.8万元，粮食总产量2.51万吨。',
        [...years, '| 2025年 | 5248.8 | 2.51 |'].join('\n'),
      ),
    );
  });
});

describe('several kinds of one thing', () => {
  it('are not two values of it: 城镇 and 农村 under one row', () => {
    expectFindings(
      inReview(
        '全年财政收入5248.8万元。',
        [
          '| 指标 | 镇区（万元） | 村（万元） |',
          '| --- | ---: | ---: |',
          '| 财政收入 | 3248.8 | 2900 |',
        ].join('\n'),
      ),
    );
  });

  it('a cell with its own unit is read by it', () => {
    expectFindings(
      inReview(
        '全年财政收入{{^1|5428.8万元}}。',
        ['| 指标 | 2025年 |', '| --- | ---: |', '| 财政收入 | {{!table-text-conflict#1|5248.8万元}} |'].join(
          '\n',
        ),
      ),
    );
  });
});
