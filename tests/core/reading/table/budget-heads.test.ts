import { describe, it } from 'vitest';
import { inPlan } from '../../fixture';
import { expectReadings } from '../statement/readings';

function rows(...lines: readonly string[]): string {
  return lines.join('\n');
}

describe('what results are held against in a heading', () => {
  it('is the budget or last year', () => {
    expectReadings(
      rows(
        '| 科目 | 2025年预算数（万元） | 2025年执行数（万元） | 执行数为预算数的% | 执行数比上年增减% |',
        '| --- | ---: | ---: | ---: | ---: |',
        '| 税收收入 | {{target|4000}} | {{actual|4100}} | {{completion about=4100 against=4000|102.5}} | {{growth about=4100|-3.1}} |',
      ),
    );
  });

  it('is what a place is counted by, in every year and among its parts', () => {
    expectReadings(
      rows(
        '| 村 | 2025年税收收入（万元） | 2024年（万元） | 其中：城镇人口（人） |',
        '| --- | ---: | ---: | ---: |',
        '| 柳洼村 | {{柳洼村（税收收入） 2025|52}} | {{柳洼村 2024|48}} | {{柳洼村（城镇人口）|90}} |',
      ),
    );
    expectReadings(
      rows(
        '| 村 | 2025年税收收入（万元） | 2024年（万元） |',
        '| --- | ---: | ---: |',
        '| 柳洼村 | {{柳洼村（税收收入） 2025|52}} | {{柳洼村（税收收入） 2024|48}} |',
      ),
    );
  });
});

describe('a draft budget', () => {
  it('has last year’s results and this year’s targets, whatever part of the report it stands in', () => {
    const table = rows(
      '| 收入科目 | 上年执行数（万元） | 今年预算数（万元） | 增长（%） |',
      '| --- | ---: | ---: | ---: |',
      '| 税收收入 | {{2025 actual|4100}} | {{2026 target|4350}} | {{2026 target growth|6.1}} |',
    );
    expectReadings(table);
    expectReadings(table, inPlan);
  });

  it('is none where the year has results of its own, or a growth stands behind results alone', () => {
    expectReadings(
      rows(
        '| 科目 | 上年执行数（万元） | 年初预算数（万元） | 本年执行数（万元） | 增长（%） |',
        '| --- | ---: | ---: | ---: | ---: |',
        '| 税收收入 | {{2024 prior|3900}} | {{2025 target|4000}} | {{2025 actual|4100}} | {{2025 actual growth|5.1}} |',
      ),
    );
  });
});
