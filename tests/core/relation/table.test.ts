import { describe, expect, it } from 'vitest';
import { expectFindings, inReview } from '../fixture';
import { outcomesOf } from './cases';

/** A table of the review, its rows as written. */
function table(...rows: readonly string[]): string {
  return inReview(rows.join('\n'));
}

const header = '| 指标 | 单位 | 2024年 | 2025年 | 增长（%） | 2025年目标 | 完成率（%） |';
const rule = '| --- | --- | ---: | ---: | ---: | ---: | ---: |';

describe('table-rate-mismatch', () => {
  it('speaks where the growth does not follow from the two years', () => {
    expectFindings(
      table(
        header,
        rule,
        '| 财政收入 | 万元 | {{^1|4860}} | {{^1|5248.8}} | {{!table-rate-mismatch/error#1|9.0}} | 5200 | 100.9 |',
      ),
    );
  });

  it('asks where it is further than twice off: another column may be meant', () => {
    expectFindings(
      table(
        header,
        rule,
        '| 财政收入 | 万元 | 4860 | 5248.8 | {{!table-rate-mismatch/information|18.0}} | 5200 | 100.9 |',
      ),
    );
  });

  it('agrees with growth and with decline, whatever the sign', () => {
    const analysis = expectFindings(
      table(
        header,
        rule,
        '| 财政收入 | 万元 | 4860 | 5248.8 | 8.0 | 5200 | 100.9 |',
        '| 信访件次 | 件 | 120 | 90 | -25.0 | 100 | 90.0 |',
      ),
    );
    expect(outcomesOf(analysis, 'table-rate-mismatch')).toContain('holds');
  });

  it('is silent where a year is a dash, and where growth is at constant prices', () => {
    expectFindings(
      table(
        header,
        rule,
        '| 财政收入 | 万元 | — | 5248.8 | 18.0 | — | — |',
        '| 地区生产总值 | 亿元 | 12.5 | 13.6 | 6.5 | — | — |',
      ),
    );
  });
});

describe('completion in a table', () => {
  it('speaks where result, target and rate do not fit', () => {
    expectFindings(
      table(
        header,
        rule,
        '| 财政收入 | 万元 | 4860 | {{^1|5248.8}} | 8.0 | {{^1|5200}} | {{!completion-mismatch#1|110.9}} |',
      ),
    );
  });
});

describe('table-sum-mismatch', () => {
  const costs = ['| 项目 | 投资（万元） |', '| --- | ---: |'];

  it('speaks where 合计 is not the sum of its rows', () => {
    expectFindings(
      table(
        ...costs,
        '| 泵站改造 | {{^1|320}} |',
        '| 沟渠疏浚 | {{^1|186}} |',
        '| 合计 | {{!table-sum-mismatch/error#1|516}} |',
      ),
    );
  });

  it('agrees, and does not add rows headed 其中 twice', () => {
    const analysis = expectFindings(
      table(...costs, '| 泵站改造 | 320 |', '| 其中：设备 | 120 |', '| 沟渠疏浚 | 186 |', '| 合计 | 506 |'),
    );
    expect(outcomesOf(analysis, 'table-sum-mismatch')).toContain('holds');
  });

  it('is silent where a cell is empty', () => {
    expectFindings(table(...costs, '| 泵站改造 | 320 |', '| 沟渠疏浚 | |', '| 合计 | 516 |'));
  });

  it('adds no rates', () => {
    expectFindings(
      table(
        '| 村 | 覆盖率（%） |',
        '| --- | ---: |',
        '| 东坝村 | 96.5 |',
        '| 西岭村 | 94.2 |',
        '| 合计 | 95.4 |',
      ),
    );
  });
});

describe('part-exceeds-whole in a table', () => {
  it('speaks where a row headed 其中 is greater than the row above it', () => {
    expectFindings(
      table(
        '| 项目 | 投资（万元） |',
        '| --- | ---: |',
        '| 泵站改造 | {{^1|320}} |',
        '| 其中：设备 | {{!part-exceeds-whole#1|420}} |',
      ),
    );
  });
});

describe('table-text-conflict', () => {
  it('speaks where the text says another value than the table', () => {
    expectFindings(
      inReview(
        '全年财政收入{{^1|5428.8万元}}。',
        [
          '| 指标 | 单位 | 2024年 | 2025年 |',
          '| --- | --- | ---: | ---: |',
          '| 财政收入 | 万元 | 4860 | {{!table-text-conflict/warning#1|5248.8}} |',
        ].join('\n'),
      ),
    );
  });

  it('takes the unit from the caption', () => {
    expectFindings(
      inReview(
        '全年财政收入5248.8万元。',
        [
          '表1　主要指标（单位：亿元）',
          '',
          '| 指标 | 2025年 |',
          '| --- | ---: |',
          '| 财政收入 | 0.52 |',
        ].join('\n'),
      ),
    );
  });
});
