import { describe, it } from 'vitest';
import { expectReadings } from '../statement/readings';

function rows(...lines: readonly string[]): string {
  return lines.join('\n');
}

describe('a table of indicators', () => {
  it('takes the indicator from the row, period and measure from the column, the unit from its own', () => {
    expectReadings(
      rows(
        '| 指标 | 单位 | 2024年 | 2025年 | 增长（%） | 2025年目标 | 完成率（%） |',
        '| --- | --- | ---: | ---: | ---: | ---: | ---: |',
        '| 财政收入 | 万元 | {{财政收入 2024 level|4860}} | {{财政收入 2025 actual level|5248.8}} | {{2025 growth about=5248.8 against=4860|8.0}} | {{2025 target level|5200}} | {{completion about=5248.8 against=5200|100.9}} |',
        '| 固定资产投资 | 亿元 | {{固定资产投资 2024|3.20}} | {{固定资产投资 2025|3.52}} | {{growth about=3.52 against=3.20|10.0}} | {{target|3.5}} | {{completion against=3.5|100.6}} |',
      ),
    );
  });

  it('takes the unit from the header', () => {
    expectReadings(
      rows(
        '| 项目 | 计划投资（万元） | 占比 |',
        '| --- | ---: | ---: |',
        '| 泵站改造 | {{泵站改造 target level|320}} | {{泵站改造 share|63.2%}} |',
      ),
    );
  });

  it('makes a row headed 其中 part of the row above', () => {
    expectReadings(
      rows(
        '| 项目 | 投资（万元） |',
        '| --- | ---: |',
        '| 泵站改造 | {{泵站改造|320}} |',
        '| 其中：设备 | {{设备 part-of=320|120}} |',
      ),
    );
  });

  it('leaves a dash and a cell of words alone', () => {
    expectReadings(
      rows(
        '| 指标 | 2025年 |',
        '| --- | --- |',
        '| 财政收入（万元） | — |',
        '| 税收收入（万元） | 完成4304，创新高 |',
      ),
    );
  });

  it('does not read a column of remarks', () => {
    expectReadings(
      rows(
        '| 指标 | 2025年（万元） | 备注 |',
        '| --- | ---: | --- |',
        '| 财政收入 | {{财政收入 2025|5248.8}} | 3 |',
      ),
    );
  });

  it('gives 合计 no indicator', () => {
    expectReadings(
      rows(
        '| 项目 | 投资（万元） |',
        '| --- | ---: |',
        '| 泵站改造 | {{泵站改造|320}} |',
        '| 合计 | {{?|320}} |',
      ),
    );
  });

  it('reads a fall as a negative rate', () => {
    expectReadings(
      rows(
        '| 指标 | 单位 | 2024年 | 2025年 | 增长（%） |',
        '| --- | --- | ---: | ---: | ---: |',
        '| 信访件次 | 件 | {{2024|120}} | {{2025|90}} | {{growth about=90 against=120|-25.0}} |',
      ),
    );
  });
});
