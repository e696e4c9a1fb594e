import { describe, expect, it } from 'vitest';
import { expectFindings, inReview } from '../fixture';
import { outcomesOf } from './cases';

function table(...rows: readonly string[]): string {
  return inReview(rows.join('\n'));
}

describe('constant prices in a table (domain rule 1)', () => {
  const head = [
    '表1（单位：亿元）',
    '',
    '| 指标 | 2019年 | 2020年 | 增长（%） |',
    '| --- | ---: | ---: | ---: |',
  ];

  it('hold for the parts of 地区生产总值 however short their names, and end with the next indicator', () => {
    expectFindings(
      table(
        ...head,
        '| 地区生产总值 | 174.6 | 186.5 | 6.1 |',
        '| 其中：第一产业 | 31.2 | 32.9 | 4.1 |',
        '| 第二产业 | 62.5 | 66.8 | 7.2 |',
        '| \u3000其中：工业 | 40.2 | 43.5 | 7.5 |',
        '| 第三产业 | 80.9 | 86.8 | 6.3 |',
        '| 财政收入 | 9.47 | 9.87 | {{!table-rate-mismatch/error|4.9}} |',
      ),
    );
  });

  it('hold for industries under a caption of 增加值, and for what a heading calls 可比', () => {
    expectFindings(
      table(
        '表2 分行业增加值（亿元）',
        '',
        '| 行业 | 2019年 | 2020年 | 增长（%） |',
        '| --- | ---: | ---: | ---: |',
        '| 批发零售业 | 12.6 | 13.5 | 6.3 |',
      ),
    );
    expectFindings(
      table(
        '| 指标 | 2019年（亿元） | 2020年（亿元） | 可比增长（%） |',
        '| --- | ---: | ---: | ---: |',
        '| 财政收入 | 9.47 | 9.87 | 5.6 |',
      ),
    );
  });
});

describe('years down the side', () => {
  const years = (rate: string) =>
    table(
      '| 年份 | 地区生产总值（亿元） | 增速（%） | 财政收入（万元） | 增速（%） |',
      '| --- | ---: | ---: | ---: | ---: |',
      '| 2018 | 142.3 | 7.0 | 78200 | 8.0 |',
      `| 2019 | 151.8 | 5.8 | 83674 | ${rate} |`,
      '| 2020 | 163.4 | 6.4 | 90368 | 8.0 |',
    );

  it('a rate follows from its indicator a year above, but not at constant prices', () => {
    expectFindings(years('7.0'));
    expectFindings(years('{{!table-rate-mismatch/error|7.9}}'));
  });

  it('of which one is left out: silence', () => {
    expectFindings(years('7.9').replace(/\| 2018 [^\n]*\n/, ''));
  });
});

describe('totals', () => {
  it('in a column, beside a rate that is no addend', () => {
    const people = (town: string) =>
      table(
        '| 地区 | 合计（人） | 城镇（人） | 农村（人） | 城镇化率 |',
        '| --- | ---: | ---: | ---: | ---: |',
        '| 全镇 | 32540 | 16890 | 15650 | 51.9% |',
        '| 东片 | 5230 | 3120 | 2110 | 59.7% |',
        `| ${town} | 1590 | 2590 | 38.0% |`,
      );
    expectFindings(people('西片 | 4180'));
    expectFindings(people('西片 | {{!table-sum-mismatch/error|4810}}'));
  });

  it('of which a part is blank in one year have no growth of their own', () => {
    const rows = (blank: string) =>
      table(
        '| 乡镇 | 2019年（万元） | 2020年（万元） | 增减额 | 增幅 |',
        '| --- | ---: | ---: | ---: | ---: |',
        '| 东河 | 4400 | 4720 | 320 | 7.3% |',
        `| 北屯 | ${blank} | 986 | | |`,
        '| 合计 | 4400 | 5706 | 320 | 7.3% |',
      );
    for (const blank of ['', '—', '/']) expectFindings(rows(blank));
  });

  it('add neither 平均 nor 上年同期', () => {
    const rows = ['| 村名 | 收入（万元） |', '| --- | ---: |', '| 柳洼 | 38.6 |', '| 石桥 | 41.2 |'];
    expectFindings(table(...rows, '| 平均 | 39.9 |', '| 合计 | 79.8 |', '| 上年同期 | 72.4 |'));
    expectFindings(table(...rows.slice(0, 2), '| 合计 | 79.8 |', ...rows.slice(2), '| 上年合计 | 72.4 |'));
  });

  it('of a fall, with its sign', () => {
    expectFindings(
      table(
        '| 乡镇 | 2019年（万元） | 2020年（万元） | 增减额 | 增幅 |',
        '| --- | ---: | ---: | ---: | ---: |',
        '| 西岭 | 3760 | 3610 | -150 | -4.0% |',
        '| 南湾 | 3760 | 3610 | −150 | {{!table-rate-mismatch/error|4.0%}} |',
        '| 北屯 | 3760 | 3610 | 150 | －4.0% |',
      ),
    );
  });
});

describe('parts that are always the whole (domain rule 7)', () => {
  const income = (rest: string) =>
    table(
      '| 指标 | 2019年（亿元） | 2020年（亿元） |',
      '| --- | ---: | ---: |',
      '| 一般公共预算收入 | 9.47 | 9.87 |',
      '| 其中：税收收入 | 6.23 | 6.52 |',
      `| \u3000非税收入 | 3.24 | ${rest} |`,
    );

  it('must make it, and a rate of theirs need not', () => {
    expect(new Set(outcomesOf(expectFindings(income('3.35')), 'table-sum-mismatch'))).toEqual(
      new Set(['holds']),
    );
    expectFindings(income('3.53').replace('9.87', '{{!table-sum-mismatch/error|9.87}}'));
    expectFindings(
      table(
        '| 指标 | 2020年（亿元） |',
        '| --- | ---: |',
        '| 地区生产总值 | {{!table-sum-mismatch/error|186.5}} |',
        '| 其中：第一产业 | 32.9 |',
        '| 第二产业 | 66.8 |',
        '| 第三产业 | 88.6 |',
      ),
    );
  });

  it('silent: averages, 企业 and 个体工商户 before a third kind', () => {
    expectFindings(
      table(
        '| 指标 | 2020年 |',
        '| --- | ---: |',
        '| 居民人均可支配收入（元） | 25940 |',
        '| 其中：城镇居民人均可支配收入（元） | 38650 |',
        '| 农村居民人均可支配收入（元） | 19872 |',
      ).replace(/\| 其中：城镇[^\n]*/, (row) => row.replace('38650', '25000')),
    );
    expectFindings(
      table(
        '| 指标（户） | 2020年 |',
        '| --- | ---: |',
        '| 市场主体 | 3120 |',
        '| 其中：企业 | 820 |',
        '| 个体工商户 | 2210 |',
        '| 农民专业合作社 | 90 |',
      ),
    );
  });
});

describe('三次产业结构 as a table', () => {
  it('makes 100 % for each year, down the side or across', () => {
    expectFindings(
      table(
        '表3 三次产业结构（%）',
        '',
        '| 年份 | 一产 | 二产 | 三产 |',
        '| --- | ---: | ---: | ---: |',
        '| 2019年 | 17.9 | 35.8 | 46.3 |',
        '| 2020年 | 17.6 | 35.8 | 46.5 |',
        '| 2020年 | {{!composition-mismatch/error|17.6}} | 38.5 | 46.5 |',
      ),
    );
  });

  it('the growth of the three makes no whole', () => {
    expectFindings(
      table(
        '| 指标 | 增加值（亿元） | 增速（%） |',
        '| --- | ---: | ---: |',
        '| 第一产业 | 32.9 | 4.1 |',
        '| 第二产业 | 66.8 | 7.2 |',
        '| 第三产业 | 86.8 | 6.3 |',
      ),
    );
    expectFindings(
      table(
        '表4 三次产业增速（%）',
        '',
        '| 年份 | 一产 | 二产 | 三产 |',
        '| --- | ---: | ---: | ---: |',
        '| 2020年 | 4.1 | 7.2 | 6.3 |',
      ),
    );
  });
});

describe('headings of completion', () => {
  const rows = (heading: string, rate: string) =>
    [
      `| 指标 | 单位 | 2024年实绩 | 2025年目标 | 2025年实绩 | 同比±% | ${heading} |`,
      '| --- | --- | ---: | ---: | ---: | ---: | ---: |',
      `| 财政收入 | 万元 | 4,860 | 5,200 | 5,248.8 | +8.0 | ${rate} |`,
    ].join('\n');

  it.each(['完成率', '完成目标%', '占年计划%', '完成年初任务（%）', '占预算%'])('%s', (heading) => {
    expectFindings(table(rows(heading, '100.9')));
    expectFindings(table(rows(heading, '{{!completion-mismatch/error|109.9}}')));
  });

  it('the target of the table is the task a sentence leaves out', () => {
    const text = '财政收入5248.8万元，完成年初目标的100.9%。';
    expectFindings(inReview(`${text}\n\n${rows('完成目标%', '100.9')}`));
  });
});
