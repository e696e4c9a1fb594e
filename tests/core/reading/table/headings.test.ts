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

describe('units', () => {
  it('two of a caption are dealt out: the amount to amounts, % to rates', () => {
    expectReadings(
      rows(
        '三次产业（单位：亿元、%）',
        '',
        '| 产业 | 增加值 | 增速 | 比重 | 贡献率 |',
        '| --- | ---: | ---: | ---: | ---: |',
        '| 第一产业 | {{第一产业增加值 level|6.2}} | {{growth|3.4}} | {{share|20.0}} | {{第一产业（贡献率） level|11.2}} |',
        '| 地区生产总值 | {{地区生产总值 level|31.0}} | {{growth|5.2}} | {{share|100.0}} | {{level|100.0}} |',
      ),
    );
  });

  it('of a name go on to its parts, and to no ratio', () => {
    expectReadings(
      rows(
        '| 项目 | 合计 | 男 | 女 | 性别比 |',
        '| --- | ---: | ---: | ---: | ---: |',
        '| 常住人口（万人） | {{常住人口|3.2}} | {{常住人口（男）|1.7}} | {{常住人口（女）|1.5}} | {{常住人口（性别比）|113.3}} |',
        '| 其中：0—14岁 | {{part-of=3.2|0.5}} | {{0—14岁（男）|0.3}} | {{0—14岁（女）|0.2}} | {{0—14岁（性别比）|150.0}} |',
        '| 15岁及以上 | {{level|2.7}} | {{level|1.4}} | {{level|1.3}} | {{level|107.7}} |',
      ),
    );
  });

  it('of a cell under 同比增减 say what it is; a bare number there is not understood', () => {
    expectReadings(
      rows(
        '| 指标 | 单位 | 2025年 | 同比增减 |',
        '| --- | --- | ---: | ---: |',
        '| 城镇新增就业 | 人 | {{2025|640}} | +{{城镇新增就业 2025 difference|40人}} |',
        '| 城镇登记失业率 | % | {{2025|3.1}} | 下降{{城镇登记失业率 difference down|0.2个百分点}} |',
        '| 财政收入 | 万元 | {{2025|6120}} | {{财政收入 growth|7.4%}} |',
        '| 接待游客 | 人次 | {{2025|52000}} | {{?|1200}} |',
      ),
    );
  });
});

describe('bounds in cells', () => {
  it('are read as in a sentence', () => {
    expectReadings(
      rows(
        '| 指标 | 单位 | 2026年目标 |',
        '| --- | --- | ---: |',
        '| 地区生产总值增速 | % | {{地区生产总值 growth target 2026|6}}左右 |',
        '| 规上工业增加值增速 | % | {{规上工业增加值 growth|7.5}}以上 |',
        '| 城镇调查失业率 | % | ≤{{城镇调查失业率 level|5.2}} |',
        '| 居民消费价格涨幅 | % | {{居民消费价格 growth|2}}以内 |',
        '| 粮食产量 | 万吨 | ＞{{粮食产量 level|3}} |',
        '| 财政收入 | 万元 | 力争{{财政收入|6600}} |',
      ),
    );
  });
});

describe('rows that name a growth', () => {
  it('are the growth of their indicator; 人口自然增长率 is one itself', () => {
    expectReadings(
      rows(
        '| 指标 | 单位 | 2025年 |',
        '| --- | --- | ---: |',
        '| 固定资产投资增速 | % | {{固定资产投资 growth actual|6.3}} |',
        '| 人口自然增长率 | ‰ | {{人口自然增长率 level|-2.1}} |',
      ),
    );
  });
});

describe('territories down the side', () => {
  it('the row of all is the indicator itself', () => {
    expectReadings(
      rows(
        '| 村 | 财政收入（万元） | 增速（%） | 排名 |',
        '| --- | ---: | ---: | ---: |',
        '| 全镇 | {{财政收入 2025 level|6120}} | {{财政收入 growth about=6120|7.4}} | — |',
        '| 柳洼村 | {{柳洼村（财政收入）|310}} | {{growth about=310|8.0}} | 2 |',
      ),
    );
  });
});
