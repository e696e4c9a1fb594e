import { describe, it } from 'vitest';
import { expectReadings } from '../statement/readings';

function rows(...lines: readonly string[]): string {
  return lines.join('\n');
}

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

  it('that all names have are those of their 合计', () => {
    expectReadings(
      rows(
        '| 项目 | 2025年 |',
        '| --- | ---: |',
        '| 税收收入（万元） | {{税收收入|4300}} |',
        '| 非税收入（万元） | {{非税收入|1820}} |',
        '| 合计 | {{? level|6120}} |',
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
    expectReadings(
      rows(
        '| 指标 | 单位 | 2025年 | 同比 |',
        '| --- | --- | ---: | ---: |',
        '| 财政收入 | 万元 | {{2025|6120}} | {{财政收入 growth|7.4%}} |',
        '| 城镇新增就业 | 人 | {{2025|640}} | {{?|+40}} |',
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
  it('are the growth of their indicator, and so is an amount in %; 人口自然增长率 is an indicator itself', () => {
    expectReadings(
      rows(
        '| 指标 | 单位 | 2025年 |',
        '| --- | --- | ---: |',
        '| 固定资产投资增速 | % | {{固定资产投资 growth actual|6.3}} |',
        '| 社会消费品零售总额 | % | {{社会消费品零售总额 growth|4.4}} |',
        '| 地区生产总值年均增长 | % | {{地区生产总值 average-growth|5.8}} |',
        '| 森林覆盖率 | % | {{森林覆盖率 share|31.5}} |',
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

describe('cells that are no one number', () => {
  it('are not joined, and each of their numbers is counted as unread', () => {
    expectReadings(
      rows(
        '| 指标 | 2025年 |',
        '| --- | ---: |',
        '| 棉花产量（吨） | {{?|41}}<br>{{?|38}} |',
        '| 新增就业（人） | {{?|90}}（其中困难户{{?|12}}） |',
        '| 招商引资（亿元） | {{?|4}} {{?|1}} |',
        '| 肉类产量（吨） | {{肉类产量 2025 actual|7 300}} |',
      ),
    );
  });

  it('but a number with a remark are that number', () => {
    expectReadings(
      rows(
        '| 指标 | 2025年 |',
        '| --- | ---: |',
        '| 税收收入（万元） | {{税收收入 actual|880}}（含返还） |',
        '| 户籍人口（人） | {{户籍人口|4130}}<br>（年末） |',
        '| 招商引资（亿元） | {{招商引资|9.4}}*（预计） |',
        '| 培训农民（人次） | > {{培训农民|70}} |',
      ),
    );
  });
});

describe('arrows in a column of changes', () => {
  it('are signs where the column has a fall among them', () => {
    expectReadings(
      rows(
        '| 指标 | 2025年 | 增速（%） |',
        '| --- | ---: | ---: |',
        '| 税收收入（万元） | {{税收收入|880}} | {{growth|▲4.1}} |',
        '| 工业投资（万元） | {{工业投资|960}} | {{growth|▼2.3}} |',
        '| 旅游收入（万元） | {{旅游收入|410}} | {{growth|–1.7}} |',
        '| 城镇化率（%） | {{城镇化率|48.2}} | ▲{{difference|0.6个百分点}} |',
      ),
    );
  });

  it('may mean anything where there are none but ▲, and are counted as unread', () => {
    expectReadings(
      rows(
        '| 指标 | 2025年 | 同比（%） |',
        '| --- | ---: | ---: |',
        '| 税收收入（万元） | {{税收收入|880}} | ▲{{?|4.1}} |',
        '| 工业投资（万元） | {{工业投资|960}} | ▲{{?|2.3%}} |',
      ),
    );
  });
});
