import { describe, expect, it } from 'vitest';
import { linesOf, readCsvFigures, readFigures, lineOf, unreadIn } from './figures';

/** Figures files in the shapes that offices send them; the report is of 2026 and looks back on 2025. */
describe('files as offices send them', () => {
  it('titles above, a line of units, the unit in the name or for the row, 其中 rows, notes below', () => {
    const csv = `云溪县2025年主要经济指标完成情况表,,,,,,
制表单位：县统计局,,,,,单位：亿元、%,
指标名称,计量单位,2024年实绩,2025年目标,2025年实绩,增速(%),2026年目标
地区生产总值（亿元）,,174.6,,186.5,6.1,198
  其中：第一产业增加值,亿元,31.2,,32.9,4.1,
一般公共预算收入,万元,"94,720","98,000","98,702",4.2,"102,600"
固定资产投资,%,,6,,5.0,6
注：1. 2025年为快报数。
2. 增速按可比价计算。
`;
    expect(unreadIn(csv)).toEqual([]);
    expect(linesOf(csv)).toEqual([
      'C4 地区生产总值 · 2024 actual level 174.6亿元',
      'E4 地区生产总值 · 2025 actual level 186.5亿元',
      'F4 地区生产总值 · 2025 actual growth 6.1%',
      'G4 地区生产总值 · 2026 target level 198亿元',
      'C5 第一产业增加值 · 2024 actual level 31.2亿元',
      'E5 第一产业增加值 · 2025 actual level 32.9亿元',
      'F5 第一产业增加值 · 2025 actual growth 4.1%',
      'C6 一般公共预算收入 · 2024 actual level 94720万元',
      'D6 一般公共预算收入 · 2025 target level 98000万元',
      'E6 一般公共预算收入 · 2025 actual level 98702万元',
      'F6 一般公共预算收入 · 2025 actual growth 4.2%',
      'G6 一般公共预算收入 · 2026 target level 102600万元',
      'D7 固定资产投资 · 2025 target growth 6%',
      'F7 固定资产投资 · 2025 actual growth 5.0%',
      'G7 固定资产投资 · 2026 target growth 6%',
    ]);
  });

  it('the growth of a rate is points or per cent, and is not guessed', () => {
    expect(unreadIn('指标,单位,2025年,增速（%）\n城镇登记失业率,%,3.2,-0.1\n')).toEqual(['D2 -0.1 value']);
  });

  it('full-width digits in values and times', () => {
    expect(
      linesOf('年度;口径;名称;完成数;同比;计划\n２０２５年;全县;财政收入（万元）;４７２０．５;8.1%;\n'),
    ).toEqual(['D2 财政收入 全县 2025 actual level 4720.5万元', 'E2 财政收入 全县 2025 actual growth 8.1%']);
  });

  it('several units in the title: each indicator takes its own, one that fits two none', () => {
    const csv = '单位：亿元、%,,\n指标,2025年实绩,增长\n财政收入,9.87,4.2\n城镇登记失业率,3.2,\n';
    expect(linesOf(csv)).toEqual([
      'B3 财政收入 · 2025 actual level 9.87亿元',
      'C3 财政收入 · 2025 actual growth 4.2%',
      'B4 城镇登记失业率 · 2025 actual share 3.2%',
    ]);
    expect(unreadIn(csv.replace('亿元、', '亿元、万元、'))).toEqual(['B3 9.87 unit']);
  });

  it('a year over several headings, without merged cells', () => {
    const csv = `2025年全县主要指标,,,,,,
,,2025年,,,2024年,
序号,指标,实绩,增速,目标,实绩,增速
1,财政收入,98702万元,4.2%,98000万元,94720万元,5.1%
2,城镇登记失业率,3.2%,,控制在4%以内,3.3%,
`;
    expect(linesOf(csv)).toEqual([
      'C4 财政收入 · 2025 actual level 98702万元',
      'D4 财政收入 · 2025 actual growth 4.2%',
      'E4 财政收入 · 2025 target level 98000万元',
      'F4 财政收入 · 2024 actual level 94720万元',
      'G4 财政收入 · 2024 actual growth 5.1%',
      'C5 城镇登记失业率 · 2025 actual share 3.2%',
      'E5 城镇登记失业率 · 2025 target share 4%以内',
      'F5 城镇登记失业率 · 2024 actual share 3.3%',
    ]);
    expect(unreadIn(csv)).toEqual([]);
  });

  it('上年同期 is never this year; a sheet of 本月止累计 is of the month its title names, and of no other', () => {
    const body =
      '项目,单位,本月止累计,去年同期,增减%\n一、财政收入,亿元,9.87,9.47,4.2\n1.税收收入,亿元,6.52,6.23,4.6\n';
    expect(linesOf('项目,单位,本期,去年同期\n财政收入,亿元,9.87,9.47\n')).toEqual([
      'C2 财政收入 · 2025 actual level 9.87亿元',
      'D2 财政收入 · 2024 actual level 9.47亿元',
    ]);
    expect(unreadIn(body).filter((each) => each.endsWith(' period'))).toHaveLength(6);
    expect(linesOf(`2025年10月主要指标,,,,\n${body}`)).toEqual([
      'C3 财政收入 · 2025-01..2025-10 actual level 9.87亿元',
      'D3 财政收入 · 2024-01..2024-10 actual level 9.47亿元',
      'E3 财政收入 · 2025-01..2025-10 actual growth 4.2%',
      'C4 税收收入 · 2025-01..2025-10 actual level 6.52亿元',
      'D4 税收收入 · 2024-01..2024-10 actual level 6.23亿元',
      'E4 税收收入 · 2025-01..2025-10 actual growth 4.6%',
    ]);
  });

  it('years down the side, each rate of the indicator before it, the plan in the last row', () => {
    const csv =
      '年份,财政收入（亿元）,增速（%）,粮食总产量（万吨）,粮食总产量增速（%）\n2025,9.87,4.2,2.51,2.0\n2026年目标,10.26,4,2.52,\n';
    expect(linesOf(csv)).toEqual([
      'B2 财政收入 · 2025 actual level 9.87亿元',
      'C2 财政收入 · 2025 actual growth 4.2%',
      'D2 粮食总产量 · 2025 actual level 2.51万吨',
      'E2 粮食总产量 · 2025 actual growth 2.0%',
      'B3 财政收入 · 2026 target level 10.26亿元',
      'C3 财政收入 · 2026 target growth 4.0%',
      'D3 粮食总产量 · 2026 target level 2.52万吨',
    ]);
  });

  it('territories down the side', () => {
    expect(
      linesOf('2025年各镇财政收入,,\n乡镇,财政收入（万元）,同比增长%\n东河镇,4720,8.1\n西岭镇,3980,7.5\n'),
    ).toEqual([
      'B3 财政收入 东河镇 2025 actual level 4720万元',
      'C3 财政收入 东河镇 2025 actual growth 8.1%',
      'B4 财政收入 西岭镇 2025 actual level 3980万元',
      'C4 财政收入 西岭镇 2025 actual growth 7.5%',
    ]);
  });

  it('the change of a year by itself may be an amount: named, and not read', () => {
    expect(unreadIn('指标,单位,2025年,同比增减,占年计划%\n财政收入,万元,4720,350,104.9\n')).toEqual([
      'D1 同比增减 column',
    ]);
    expect(linesOf('指标,单位,2025年,同比增减%,占年计划%\n财政收入,万元,4720,8.1,104.9\n')).toHaveLength(3);
  });

  it('类别 and 牵头部门 before the name, and the name where the row says no nearer', () => {
    const csv =
      '类别,指标名称,责任部门,单位,2025年实绩,增速（%）\n一、经济,财政收入,财政局,万元,6120,7.4\n一、经济,固定资产投资,发改局,亿元,4.1,6.3\n';
    expect(linesOf(csv)).toEqual([
      'E2 财政收入 · 2025 actual level 6120万元',
      'F2 财政收入 · 2025 actual growth 7.4%',
      'E3 固定资产投资 · 2025 actual level 4.1亿元',
      'F3 固定资产投资 · 2025 actual growth 6.3%',
    ]);
    expect(readCsvFigures(csv).conflicts).toEqual([]);
    expect(linesOf('类别,单位,数值\n财政收入,万元,6120\n')).toEqual([
      'C2 财政收入 · 2025 actual level 6120万元',
    ]);
  });

  it('years across without 年, 年份 in the corner', () => {
    const lines = [
      'B2 财政收入 · 2024 actual level 5700万元',
      'C2 财政收入 · 2025 actual level 6120万元',
      'D2 财政收入 · 2026 target level 6500万元',
    ];
    for (const corner of ['指标', '年份', ''])
      expect(linesOf(`${corner},2024,2025,2026\n财政收入（万元）,5700,6120,6500\n`)).toEqual(lines);
  });

  it('two tables side by side, one shorter than the other', () => {
    const csv =
      '收入项目,金额（万元）,支出项目,金额（万元）\n税收收入,4100,民生支出,3900\n非税收入,820,,\n,,一般公共预算支出,4800\n';
    expect(linesOf(csv)).toEqual([
      'B2 税收收入 · 2025 actual level 4100万元',
      'D2 民生支出 · 2025 actual level 3900万元',
      'B3 非税收入 · 2025 actual level 820万元',
      'D4 一般公共预算支出 · 2025 actual level 4800万元',
    ]);
    expect(unreadIn(`${csv}财政收入,6120,,900\n`)).toEqual(['D5 900 indicator']);
  });

  it('a draft budget in its two years, its growth asked for and not reached, whether or not the years are named', () => {
    const rows = '税收收入,4100,4350,6.1,教育支出,1900,1950\n';
    const read = [
      'B2 税收收入 · 2025 actual level 4100万元',
      'C2 税收收入 · 2026 target level 4350万元',
      'D2 税收收入 · 2026 target growth 6.1%',
      'F2 教育支出 · 2025 actual level 1900万元',
      'G2 教育支出 · 2026 target level 1950万元',
    ];
    const open =
      '收入科目,上年执行数（万元）,今年预算数（万元）,增长（%）,支出科目,上年执行数（万元）,今年预算数（万元）\n';
    expect(linesOf(open + rows)).toEqual(read);
    const dated =
      '收入科目,2025年执行数（万元）,2026年预算数（万元）,增长（%）,支出科目,2025年执行数（万元）,2026年预算数（万元）\n';
    expect(linesOf(dated + rows)).toEqual(read);
    // Where the year has results of its own, 上年 is the one before.
    expect(linesOf('项目,上年执行数（万元）,本年执行数（万元）,增长（%）\n税收收入,3900,4100,5.1\n')).toEqual(
      [
        'B2 税收收入 · 2024 actual level 3900万元',
        'C2 税收收入 · 2025 actual level 4100万元',
        'D2 税收收入 · 2025 actual growth 5.1%',
      ],
    );
  });

  it('units of their own in tables side by side', () => {
    expect(linesOf('指标,单位,2025年,指标,单位,2025年\n粮食产量,万吨,3.1,常住人口,万人,2.2\n')).toEqual([
      'C2 粮食总产量 · 2025 actual level 3.1万吨',
      'F2 常住人口 · 2025 actual level 2.2万人',
    ]);
  });

  it('预期 and 实际, bounds in cells, rows that name a growth', () => {
    expect(
      linesOf(
        '指标,单位,2025年预期,2025年实际,2026年预期\n地区生产总值增速,%,5左右,5.3,5以上\n居民消费价格涨幅,%,2,0.3,2以内\n城镇调查失业率,%,≤5.2,5.0,＜5.2\n',
      ),
    ).toEqual([
      'C2 地区生产总值 · 2025 target growth 5%左右',
      'D2 地区生产总值 · 2025 actual growth 5.3%',
      'E2 地区生产总值 · 2026 target growth 5%以上',
      'C3 居民消费价格 · 2025 target growth 2%',
      'D3 居民消费价格 · 2025 actual growth 0.3%',
      'E3 居民消费价格 · 2026 target growth 2%以内',
      'C4 城镇调查失业率 · 2025 target share ≤5.2%',
      'D4 城镇调查失业率 · 2025 actual share 5.0%',
      'E4 城镇调查失业率 · 2026 target share ＜5.2%',
    ]);
  });

  it('quarters are parts of the year, 产量 levels of what the row names', () => {
    expect(linesOf('指标,单位,2025年一季度,2025年四季度\n财政收入,万元,1500,1610\n')).toEqual([
      'C2 财政收入 · 2025-01..2025-03 actual level 1500万元',
      'D2 财政收入 · 2025-10..2025-12 actual level 1610万元',
    ]);
  });

  it('YAML whose entries use one word or another for the same thing', () => {
    const yaml =
      '- 指标: 财政收入\n  年份: 2025年\n  单位: 万元\n  实绩: 4720\n- 名称: 税收收入\n  时期: 2025\n  单位: 万元\n  完成数: 3900\n';
    const { figures, unread } = readFigures('台账.yaml', yaml);
    expect(figures.map(lineOf)).toEqual([
      '4:7 财政收入 · 2025 actual level 4720万元',
      '8:8 税收收入 · 2025 actual level 3900万元',
    ]);
    expect(unread).toEqual([]);
  });

  it('a table of Markdown with its caption above', () => {
    const markdown =
      '2025年主要指标（单位：亿元、%）\n\n| 指标 | 2024年实绩 | 2025年实绩 | 增长 |\n| --- | ---: | ---: | ---: |\n| 财政收入 | 9.47 | 9.87 | 4.2 |\n| 固定资产投资 | — | / | 5.0 |\n';
    expect(readFigures('台账.md', markdown).figures.map(lineOf)).toEqual([
      '5:10 财政收入 · 2024 actual level 9.47亿元',
      '5:17 财政收入 · 2025 actual level 9.87亿元',
      '5:24 财政收入 · 2025 actual growth 4.2%',
      '6:20 固定资产投资 · 2025 actual growth 5.0%',
    ]);
  });
});
