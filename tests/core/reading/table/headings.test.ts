import { describe, it } from 'vitest';
import { inPlan } from '../../fixture';
import { expectReadings } from '../statement/readings';

function rows(...lines: readonly string[]): string {
  return lines.join('\n');
}

describe('the column that names the rows', () => {
  it('is headed 指标 or 项目, whatever stands before it, merged cells included', () => {
    expectReadings(
      rows(
        '| 序号 | 领域 | 指标名称 | 牵头部门 | 单位 | 2025年实绩 |',
        '| --- | --- | --- | --- | --- | ---: |',
        '| 1 | 经济 | 财政收入 | 财政所 | 万元 | {{财政收入 2025 actual level|6120}} |',
        '| 2 | | 固定资产投资 | 发展办 | 亿元 | {{固定资产投资 2025|4.1}} |',
      ),
    );
    expectReadings(
      rows(
        '| 责任单位 | 项目 | 计划投资（万元） |',
        '| --- | --- | ---: |',
        '| 农办 | 泵站改造 | {{泵站改造 target level|260}} |',
      ),
    );
    expectReadings(
      rows(
        '| 责任单位 | 重点工作 | 目标值 | 完成值 |',
        '| --- | --- | ---: | ---: |',
        '| 人社所 | 城镇新增就业（人） | {{城镇新增就业 target|600}} | {{城镇新增就业 actual|640}} |',
      ),
    );
  });

  it('is the first without such a heading, and 类别 where nothing nearer names the row', () => {
    expectReadings(
      rows('| 类别 | 2025年（万元） |', '| --- | ---: |', '| 财政收入 | {{财政收入 2025|6120}} |'),
    );
    expectReadings(
      rows('| 村名 | 收入（万元） |', '| --- | ---: |', '| 柳洼村 | {{柳洼村（收入） 2025|52}} |'),
    );
  });

  it('stands twice where two tables stand side by side', () => {
    expectReadings(
      rows(
        '| 收入项目 | 金额（万元） | 支出项目 | 金额（万元） |',
        '| --- | ---: | --- | ---: |',
        '| 税收收入 | {{税收收入|4100}} | 教育支出 | {{教育支出|1900}} |',
        '| 非税收入 | {{非税收入|820}} | | |',
      ),
    );
    expectReadings(
      rows(
        '| 指标 | 单位 | 2025年 | 指标 | 单位 | 2025年 |',
        '| --- | --- | ---: | --- | --- | ---: |',
        '| 粮食产量 | 万吨 | {{key=粮食总产量|3.1}} | 常住人口 | 万人 | {{常住人口|2.2}} |',
      ),
    );
    expectReadings(
      rows(
        '| 村 | 户数（户） | 村 | 户数（户） |',
        '| --- | ---: | --- | ---: |',
        '| 柳洼村 | {{柳洼村（户数）|210}} | 石桥村 | {{石桥村（户数）|180}} |',
      ),
    );
  });

  it('a column of words between figures is none: 建设内容', () => {
    expectReadings(
      rows(
        '| 项目名称 | 总投资（万元） | 建设内容 | 年度投资（万元） |',
        '| --- | ---: | --- | ---: |',
        '| 泵站 | {{泵站（总投资）|900}} | 新建一座 | {{泵站（年度投资）|300}} |',
      ),
    );
  });
});

describe('times over the columns', () => {
  it('years without 年, with 年份 in the corner or not', () => {
    for (const corner of ['指标', '年份', '年度', ''])
      expectReadings(
        rows(
          `| ${corner} | 2023 | 2024 | 2025 |`,
          '| --- | ---: | ---: | ---: |',
          '| 财政收入（万元） | {{财政收入 2023 prior|5300}} | {{财政收入 2024 prior|5700}} | {{财政收入 2025 actual|6120}} |',
          '| 增长（%） | {{财政收入 2023 growth|6.1}} | {{财政收入 2024 growth|7.5}} | {{财政收入 2025 growth|7.4}} |',
        ),
      );
  });

  it('quarters and months are of the year in force', () => {
    expectReadings(
      rows(
        '| 指标 | 一季度 | 二季度 | 上半年 | 四季度 | 全年 | 上年 |',
        '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
        '| 财政收入（万元） | {{2025-01..2025-03|1500}} | {{2025-04..2025-06|1480}} | {{2025-01..2025-06|2980}} | {{2025-10..2025-12|1610}} | {{财政收入 2025|6120}} | {{财政收入 2024 prior|5700}} |',
      ),
    );
  });

  it('a year in the caption is that of the columns that name none', () => {
    expectReadings(
      rows(
        '2023年主要指标（单位：万元）',
        '',
        '| 指标 | 实绩 |',
        '| --- | ---: |',
        '| 财政收入 | {{财政收入 2023|5300}} |',
      ),
    );
  });

  it('a range of years is no one year', () => {
    expectReadings(
      rows(
        '| 指标 | 2021—2025年 | 2025年 |',
        '| --- | ---: | ---: |',
        '| 财政收入（万元） | {{2021..2025|26800}} | {{2025|6120}} |',
      ),
    );
  });
});

describe('rates', () => {
  it('are of the year against the other that their heading names', () => {
    for (const heading of ['2025年比2024年增长（%）', '2025比2024（%）', '比2024年增长（%）'])
      expectReadings(
        rows(
          `| 指标 | 2023 | 2024 | 2025 | ${heading} |`,
          '| --- | ---: | ---: | ---: | ---: |',
          '| 财政收入（万元） | {{2023|5300}} | {{2024|5700}} | {{2025|6120}} | {{财政收入 2025 growth about=6120 against=5700|7.4}} |',
        ),
      );
  });

  it('that follow as many levels are theirs in turn, a lone one that of the year', () => {
    expectReadings(
      rows(
        '| 指标 | 12月（万元） | 1—12月（万元） | 增速（%） | 累计增速（%） |',
        '| --- | ---: | ---: | ---: | ---: |',
        '| 财政收入 | {{2025-12|610}} | {{2025|6120}} | {{growth 2025-12 about=610|5.0}} | {{growth 2025 about=6120|7.4}} |',
      ),
    );
    expectReadings(
      rows(
        '| 指标 | 全年（万元） | 四季度（万元） | 增速（%） |',
        '| --- | ---: | ---: | ---: |',
        '| 财政收入 | {{2025|6120}} | {{2025-10..2025-12|1610}} | {{growth 2025 about=6120|7.4}} |',
      ),
    );
  });
});

describe('results and targets', () => {
  it('预期 is a target, 实际 a result, the year of the plan a target', () => {
    expectReadings(
      rows(
        '| 指标 | 单位 | 2024年实际 | 2025年预期 | 2025年实际 | 2026年预期 |',
        '| --- | --- | ---: | ---: | ---: | ---: |',
        '| 财政收入 | 万元 | {{2024 prior|5700}} | {{2025 target|6000}} | {{财政收入 2025 actual|6120}} | {{2026 target|6500}} |',
      ),
    );
    expectReadings(
      rows(
        '| 指标 | 2025年 | 2026年 |',
        '| --- | --- | --- |',
        '| 植树（亩） | {{植树 actual|480}} | {{植树 target|500}} |',
      ),
    );
    expectReadings(
      rows('| 项目 | 投资（万元） |', '| --- | ---: |', '| 泵站改造 | {{泵站改造 2026 target|260}} |'),
      inPlan,
    );
  });

  it('完成情况 may be words, and a rate of completion among them', () => {
    expectReadings(
      rows(
        '| 指标 | 单位 | 2025年目标 | 2025年实绩 | 完成情况 |',
        '| --- | --- | ---: | ---: | --- |',
        '| 财政收入 | 万元 | {{target|6000}} | {{财政收入 actual|6120}} | {{completion about=6120 against=6000|102.0%}} |',
        '| 植树 | 亩 | {{target|500}} | {{植树 actual|480}} | 未完成 |',
      ),
    );
    expectReadings(
      rows(
        '| 序号 | 实事名称 | 年度目标 | 完成情况 | 牵头部门 |',
        '| --- | --- | --- | --- | --- |',
        '| 1 | 改造老旧小区 | {{改造老旧小区 target level|8个}} | {{改造老旧小区 actual level|8个}} | 城建办 |',
      ),
    );
  });

  it('a growth of a target is one of its own', () => {
    expectReadings(
      rows(
        '| 指标 | 2025年实绩（万元） | 2026年增长目标（%） |',
        '| --- | ---: | ---: |',
        '| 财政收入 | {{财政收入 2025 actual level|6120}} | {{财政收入 2026 target growth|6}} |',
      ),
    );
  });
});

describe('rows that are times', () => {
  it('are years, or months and quarters of the year in force', () => {
    expectReadings(
      rows(
        '| 月份 | 财政收入（万元） | 同比（%） |',
        '| --- | ---: | ---: |',
        '| 1月 | {{财政收入 2025-01|500}} | {{财政收入 growth 2025-01 about=500|3.1}} |',
        '| 二季度 | {{财政收入 2025-04..2025-06|1480}} | {{growth|4.0}} |',
        '| 2024年 | {{财政收入 2024 prior|5700}} | {{growth 2024|7.5}} |',
      ),
    );
  });
});

describe('two rows of heads', () => {
  it('are joined, with the right cells empty or repeated', () => {
    for (const [years, below] of [
      ['| 指标 | 单位 | 2025年 | | 2024年 | |', '| | | 任务 | 完成 | 绝对值 | 增速（%） |'],
      [
        '| 指标 | 单位 | 2025年 | 2025年 | 2024年 | 2024年 |',
        '| 指标 | 单位 | 任务 | 完成 | 绝对值 | 增速（%） |',
      ],
    ] as const)
      expectReadings(
        rows(
          years,
          '| --- | --- | ---: | ---: | ---: | ---: |',
          below,
          '| 财政收入 | 万元 | {{财政收入 2025 target|6000}} | {{财政收入 2025 actual|6120}} | {{财政收入 2024 prior|5700}} | {{财政收入 2024 growth about=5700|7.5}} |',
        ),
      );
  });

  it('with 总量 below the name of what is measured', () => {
    expectReadings(
      rows(
        '| 村 | 固定资产投资 | |',
        '| --- | ---: | ---: |',
        '| | 总量（亿元） | 增速（%） |',
        '| 全镇 | {{固定资产投资 level|4.1}} | {{固定资产投资 growth about=4.1|6.3}} |',
      ),
    );
  });

  it('with units below, and names of what is measured above', () => {
    expectReadings(
      rows(
        '| 指标 | 2024年 | 2025年 | 增速 |',
        '| --- | ---: | ---: | ---: |',
        '| | （万元） | 万元 | % |',
        '| 财政收入 | {{财政收入 2024|5700}} | {{财政收入 2025|6120}} | {{growth about=6120 against=5700|7.4}} |',
      ),
    );
    expectReadings(
      rows(
        '| 村 | 集体收入（万元） | | 人口 |',
        '| --- | ---: | ---: | ---: |',
        '| | 2024年 | 2025年 | （人） |',
        '| 柳洼村 | {{柳洼村（集体收入） 2024|41}} | {{柳洼村（集体收入） 2025|52}} | {{柳洼村（人口）|830}} |',
      ),
    );
  });

  it('below a title merged over all columns', () => {
    expectReadings(
      rows(
        '| 主要指标（单位：万元） | | |',
        '| --- | ---: | ---: |',
        '| 指标 | 2024年 | 2025年 |',
        '| 财政收入 | {{财政收入 2024|5700}} | {{财政收入 2025|6120}} |',
      ),
    );
  });

  it('a row of words under one row of heads is a row', () => {
    expectReadings(
      rows(
        '| 项目 | 内容 | 投资（万元） |',
        '| --- | --- | ---: |',
        '| 泵站 | 改造 | 待定 |',
        '| 道路 | 硬化 | {{道路|90}} |',
      ),
    );
  });
});

describe('names of rows', () => {
  it('stand beside a 领域, and whatever is merged over several', () => {
    expectReadings(
      rows(
        '| 领域 | 任务 | 单位 | 2025年 |',
        '| --- | --- | --- | ---: |',
        '| 民生 | 改造厕所 | 座 | {{改造厕所 2025|46}} |',
        '| 产业 | 肉类产量 | 吨 | {{肉类产量 2025|730}} |',
        '',
        '| 条线 | 具体内容 | 单位 | 2025年 |',
        '| --- | --- | --- | ---: |',
        '| 民生 | 改造厕所 | 座 | {{改造厕所|46}} |',
        '| | 发放补贴 | 万元 | {{发放补贴|73}} |',
      ),
    );
  });

  it('say that they are growth with or without 同比 and brackets', () => {
    expectReadings(
      rows(
        '| 具体指标 | 2025年 |',
        '| --- | ---: |',
        '| 固定资产投资同比增长（%） | {{固定资产投资 growth|4.1}} |',
        '| 旅游收入比上年±% | {{旅游收入 growth|-7.3}} |',
        '| 旅游收入（万元） | {{旅游收入 level|460}} |',
      ),
    );
  });

  it('have results under 执行 and targets under 建议目标', () => {
    expectReadings(
      rows(
        '| 统计项目 | 2025年执行 | 2026年建议目标 |',
        '| --- | ---: | ---: |',
        '| 税收收入（万元） | {{税收收入 2025 actual|880}} | {{税收收入 2026 target|930}} |',
        '',
        '| 统计项目 | 2025年执行 | 2026年预计目标 |',
        '| --- | ---: | ---: |',
        '| 棉花产量（吨） | {{棉花产量 2025 actual|73}} | {{棉花产量 2026 target|80}} |',
      ),
    );
  });
});

describe('two rows of heads', () => {
  it('are times below 年份, a unit below a year, and numbers of columns in 甲, 乙', () => {
    expectReadings(
      rows(
        '| 指标 | 年份 | |',
        '| --- | ---: | ---: |',
        '| | 2024 | 2025 |',
        '| 税收收入（万元） | {{税收收入 2024 prior|840}} | {{税收收入 2025 actual|880}} |',
        '',
        '| 指标 | 2025年 | | 比上年 | |',
        '| --- | ---: | --- | ---: | ---: |',
        '| | 数量 | 单位 | 增减量 | 增减（%） |',
        '| | 甲 | 乙 | 丙 | 丁 |',
        '| 税收收入 | {{税收收入 2025 level|880}} | 万元 | {{税收收入 difference|40}} | {{税收收入 growth|4.8}} |',
      ),
    );
  });

  it('have the growth of the level beside it', () => {
    expectReadings(
      rows(
        '| 指标 | 一季度 | 一季度 | 全年 | 全年 |',
        '| --- | ---: | ---: | ---: | ---: |',
        '| | 完成 | 增速（%） | 完成 | 增速（%） |',
        '| 税收收入（万元） | {{税收收入|210}} | {{税收收入 growth|3.1}} | {{税收收入 2025|880}} | {{税收收入 2025 growth about=880|4.8}} |',
      ),
    );
  });
});
