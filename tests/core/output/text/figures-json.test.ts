import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../server/src/core/analyze';
import { figuresFileJson } from '../../../../server/src/core/output/json/figures';
import { parseMarkers } from '../../markers';

const review = '---\nyear: 2026\nlevel: 镇\n---\n\n## 一、2025年工作回顾\n\n';

/** The JSON of the one marked figure. */
function jsonOf(marked: string) {
  const { text, markers } = parseMarkers(review + marked);
  const { figures } = figuresFileJson('甲.md', analyze(text), (span) => span);
  const found = figures.find(({ range }) => range.start === markers[0]?.span.start);
  if (!found) throw new Error(`no figure at the marker of: ${marked}`);
  return found;
}

describe('one figure in JSON (DESIGN, command line)', () => {
  it('has exactly these fields', () => {
    expect(Object.keys(jsonOf('财政收入{{|4720万元}}。'))).toEqual([
      'text',
      'value',
      'unit',
      'interval',
      'bound',
      'indicator',
      'scope',
      'period',
      'role',
      'measure',
      'range',
    ]);
  });

  it.each([
    ['贷款{{|1,234.5万元}}。', '1234.5', '万元', 'exact', 'level'],
    ['税收{{|3 200万元}}。', '3200', '万元', 'exact', 'level'],
    ['投资{{|一千二百万元}}。', '1200', '万元', 'exact', 'level'],
    ['税收增长{{|-3.4%}}。', '-3.4', '%', 'exact', 'growth'],
    ['税收增长{{|负3.4%}}。', '-3.4', '%', 'exact', 'growth'],
    ['税收增长{{|4.5%—5%}}。', '4.5..5', '%', 'range', 'growth'],
    ['走访{{|三四十户}}。', '30..40', '户', 'range', 'level'],
    ['失业率下降{{|两个百分点}}。', '2', '个百分点', 'exact', 'difference'],
    ['农户中{{|五成}}参保。', '5', '成', 'exact', 'share'],
    ['消费价格指数为{{|103.5}}。', '103.5', '', 'exact', 'level'],
    ['发放资料{{|5万余份}}。', '5', '万份', 'over', 'level'],
    ['走访约{{|20人}}。', '20', '人', 'about', 'level'],
    ['企业不少于{{|8家}}。', '8', '家', 'atLeast', 'level'],
    ['失业率控制在{{|5%}}以内。', '5', '%', 'atMost', 'level'],
    ['投资近{{|5亿元}}。', '5', '亿元', 'under', 'level'],
    ['农民收入翻{{|一番}}。', '1', '番', 'exact', 'multiple'],
    ['产值是上年的{{|2.3倍}}。', '2.3', '倍', 'exact', 'multiple'],
    ['绿化率排名全县{{|第3位}}。', '3', '位', 'exact', 'rank'],
    ['招商引资位居全市{{|第一}}。', '1', '位', 'exact', 'rank'],
    ['全县位次前移{{|2位}}。', '2', '位', 'exact', 'difference'],
    ['户均收入{{|300元}}。', '300', '元', 'exact', 'level'],
    ['税收占比{{|45%}}。', '45', '%', 'exact', 'share'],
    ['税收完成任务的{{|77.7%}}。', '77.7', '%', 'exact', 'completion'],
    ['税收超出年初预算{{|5.2%}}。', '5.2', '%', 'exact', 'excess'],
    ['税收年均增长{{|6%}}。', '6', '%', 'exact', 'average-growth'],
  ])('%s is %s in “%s”, %s, %s', (marked, value, unit, bound, measure) => {
    expect(jsonOf(marked)).toMatchObject({ value, unit, bound, measure });
  });

  it.each([
    ['全年税收{{|800万元}}。', '2025'],
    ['1—10月税收{{|800万元}}。', '2025-01..2025-10'],
    ['2025年10月税收{{|800万元}}。', '2025-10'],
    ['“十四五”期间税收{{|800万元}}。', '2021..2025'],
    ['截至2025年底，存款余额{{|12亿元}}。', '2025'],
  ])('%s is of %s', (marked, period) => {
    expect(jsonOf(marked).period).toBe(period);
  });

  it('a doubling is said of its indicator, not of the verb', () => {
    expect(jsonOf('农民收入翻{{|一番}}。').indicator).toBe('农民收入');
    expect(jsonOf('农民收入再翻{{|一番}}。').indicator).toBe('农民收入');
  });

  it('a threshold measures nothing: its slots are null', () => {
    expect(jsonOf('年收入{{|20万元}}以上的村达到12个。')).toMatchObject({
      value: '20',
      bound: 'atLeast',
      indicator: null,
      scope: null,
      period: null,
      role: null,
      measure: 'level',
    });
  });

  it('a value below zero has its sign, in tables as in prose', () => {
    const table = '| 指标 | 2025年（万元） |\n| --- | --- |\n| 财政结余 | {{|-350}} |\n';
    expect(jsonOf(table)).toMatchObject({ text: '-350', value: '-350', unit: '万元' });
    expect(jsonOf(table).interval.high).toMatch(/^-3\d\d/);
  });

  it('an interval has plain decimals, cut outwards where they have no end', () => {
    expect(jsonOf('覆盖面占{{|三分之一}}。').interval).toEqual({
      low: '30',
      high: '36.666666666667',
      lowOpen: false,
      highOpen: false,
    });
    expect(jsonOf('投资{{|1.2万亿元}}。').interval).toMatchObject({
      low: '1.15',
      high: '1.3',
      highOpen: true,
    });
    expect(jsonOf('投资{{|5亿元}}以上。').interval).toMatchObject({ low: '5', high: null });
  });
});
