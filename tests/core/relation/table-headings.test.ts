import { describe, it } from 'vitest';
import { expectFindings, inReport, inReview } from '../fixture';

function table(...rows: readonly string[]): string {
  return rows.join('\n');
}

describe('a table with two rows of heads', () => {
  const heads = [
    '| 指标 | 单位 | 2025年 | | 2024年 | |',
    '| --- | --- | ---: | ---: | ---: | ---: |',
    '| | | 任务 | 完成 | 绝对值 | 增速（%） |',
  ];
  const text = (value: string) => `固定资产投资${value}。`;

  it('has its results held against the text, and neither its tasks nor its rates', () => {
    expectFindings(
      inReview(text('4.1亿元'), table(...heads, '| 固定资产投资 | 亿元 | 4.4 | 4.1 | 3.9 | 5.0 |')),
    );
    expectFindings(
      inReview(
        text('{{^1|4.4亿元}}'),
        table(...heads, '| 固定资产投资 | 亿元 | 4.4 | {{!table-text-conflict/warning#1|4.1}} | 3.9 | 5.0 |'),
      ),
    );
  });

  it('has its totals added, heads left aside', () => {
    const rows = (total: string) =>
      table(
        '| 村 | 集体收入（万元） | | 人口 |',
        '| --- | ---: | ---: | ---: |',
        '| | 2025年 | 增速（%） | （人） |',
        '| 柳洼村 | 52 | 26.8 | 830 |',
        '| 石桥村 | 31 | 3.3 | 610 |',
        `| 合计 | ${total} | 17.0 | 1440 |`,
      );
    expectFindings(inReview(rows('83')));
    expectFindings(inReview(rows('{{!table-sum-mismatch/error|95}}')));
  });
});

describe('indicators behind 类别', () => {
  const rows = (value: string) =>
    table(
      '| 类别 | 指标 | 责任单位 | 2025年 |',
      '| --- | --- | --- | ---: |',
      `| 经济 | 财政收入（万元） | 财政所 | ${value} |`,
      '| | 固定资产投资（亿元） | 发展办 | 4.1 |',
    );

  it('are held against the text', () => {
    expectFindings(inReview('财政收入6120万元，固定资产投资4.1亿元。', rows('6120')));
    expectFindings(
      inReview('财政收入{{^1|6120万元}}，固定资产投资4.1亿元。', rows('{{!table-text-conflict#1|6210}}')),
    );
  });
});

describe('增加值 as a head', () => {
  const caption = '三次产业（单位：亿元、%）\n\n';
  const rows = (gross: string) =>
    caption +
    table(
      '| 产业 | 增加值 | 增速 | 比重 |',
      '| --- | ---: | ---: | ---: |',
      `| 地区生产总值 | ${gross} | 5.2 | 100.0 |`,
      '| 第一产业 | 6.2 | 3.4 | 20.0 |',
    );

  it('is value added, and no increase', () => {
    expectFindings(inReview('全镇地区生产总值31.0亿元，增长5.2%。', rows('31.0')));
    expectFindings(
      inReview('全镇地区生产总值{{^1|32.0亿元}}，增长5.2%。', rows('{{!table-text-conflict#1|31.0}}')),
    );
  });
});

describe('rows of growth and bounds', () => {
  const rows = (result: string, next: string) =>
    table(
      '| 指标 | 单位 | 2025年预期 | 2025年实际 | 2026年预期 |',
      '| --- | --- | ---: | ---: | ---: |',
      `| 规模以上工业增加值增速 | % | 7以上 | ${result} | ${next} |`,
      '| 粮食产量 | 万吨 | 3.0 | 3.1 | 3以上 |',
    );
  const text = (result: string, next: string) =>
    [
      [`规模以上工业增加值增长${result}，粮食产量3.1万吨。`],
      [`规模以上工业增加值增长${next}，粮食产量稳定在3万吨以上。`],
    ] as const;
  const report = ([review, plan]: ReturnType<typeof text>, rowsOf: string) =>
    inReport([...review, rowsOf], plan);

  it('are held against what the text says of them', () => {
    expectFindings(report(text('6.2%', '7%以上'), rows('6.2', '7以上')));
    expectFindings(report(text('{{^1|6.4%}}', '7%以上'), rows('{{!table-text-conflict#1|6.2}}', '7以上')));
  });
});

describe('其中 further down', () => {
  it('may be of the whole before, where the rows between go on with its parts', () => {
    const rows = (men: string) =>
      table(
        '| 指标 | 年末数（人） |',
        '| --- | ---: |',
        '| 户籍人口 | 3600 |',
        '| 其中：城镇 | 2100 |',
        '| 乡村 | 1500 |',
        `| 其中：男性 | ${men} |`,
      );
    expectFindings(inReview(rows('1850')));
    expectFindings(inReview(rows('{{!part-exceeds-whole|3850}}')));
  });

  it('of a price, a rate or a ratio is no part', () => {
    expectFindings(
      inReview(
        table(
          '| 项目 | 合计（人） | 性别比 | 占比（%） |',
          '| --- | ---: | ---: | ---: |',
          '| 户籍人口 | 3600 | 104.2 | 90.0 |',
          '| 其中：0—14岁 | 600 | 113.1 | 95.0 |',
        ),
      ),
    );
  });
});

describe('a fall told in words', () => {
  const rows = (rate: string) =>
    table(
      '| 指标 | 2024年 | 2025年 | 同比增减 |',
      '| --- | ---: | ---: | ---: |',
      `| 信访量（件） | 120 | 90 | ${rate} |`,
    );

  it('is reckoned as one', () => {
    expectFindings(inReview(rows('下降25.0%')));
    expectFindings(inReview(rows('-30件')));
    expectFindings(inReview(rows('减少{{!difference-mismatch|35件}}')));
    expectFindings(inReview(rows('下降{{!table-rate-mismatch|15.0%}}')));
  });
});

describe('a value told as a part', () => {
  const rows = table(
    '| 产业 | 增加值（亿元） |',
    '| --- | ---: |',
    '| 地区生产总值 | 82.4 |',
    '| 第一产业 | 13.6 |',
  );

  it('is held against the table under its own name', () => {
    expectFindings(inReview('地区生产总值82.4亿元，其中第一产业增加值13.6亿元。', rows));
    expectFindings(
      inReview(
        '地区生产总值82.4亿元，其中第一产业增加值{{^1|15.6亿元}}。',
        rows.replace('13.6', '{{!table-text-conflict/warning#1|13.6}}'),
      ),
    );
  });
});
