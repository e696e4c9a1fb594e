import { describe, expect, it } from 'vitest';
import { faultOf, sheetsIn, textsIn, utf8 } from './sheets';

describe('YAML is read as one sheet', () => {
  it('from a list of records', () => {
    const text = '- 指标: 财政收入\n  数值: 4720\n  单位: 万元\n- 指标: 粮食总产量\n  数值: 2.50\n';
    expect(textsIn(utf8(text), '台账.yaml')).toEqual([
      ['指标', '数值', '单位'],
      ['财政收入', '4720', '万元'],
      ['粮食总产量', '2.50', ''],
    ]);
  });

  it('from indicators with their values, as map or as one text', () => {
    const text = '财政收入: { 单位: 万元, 2025年: 5248.8 }\n粮食总产量: 2.51万吨\n';
    expect(textsIn(utf8(text), '台账.yml')).toEqual([
      ['指标', '单位', '2025年', '数值'],
      ['财政收入', '万元', '5248.8', ''],
      ['粮食总产量', '', '', '2.51万吨'],
    ]);
  });

  it('from years that hold indicators', () => {
    expect(textsIn(utf8('2025年:\n  财政收入: 5248.8万元\n'), '台账.yaml')).toEqual([
      ['时期', '指标', '数值'],
      ['2025年', '财政收入', '5248.8万元'],
    ]);
  });

  it('with line and column as the name of each cell', () => {
    const { source, sheets } = sheetsIn(utf8('财政收入:\n  数值: 5248.8\n'), '台账.yaml');
    const cell = sheets[0]?.rows[1]?.[1];
    expect(cell?.name).toBe('2:7');
    expect(source.slice(cell?.span.start, cell?.span.end)).toBe('5248.8');
  });

  it('and what is no YAML is damaged', () => {
    expect(faultOf(utf8('财政收入: [1, 2'), '台账.yaml')).toBe('damaged');
    expect(faultOf(utf8('['.repeat(5000)), '台账.yaml')).toBe('damaged');
  });
});

describe('Markdown is read as one sheet a table', () => {
  it('with its caption above', () => {
    const text =
      '说明文字。\n\n表1 主要指标（单位：亿元）\n\n| 指标 | 2025年 |\n| --- | ---: |\n| 固定资产投资 | **3.52** |\n';
    expect(textsIn(utf8(text), '台账.md')).toEqual([
      ['表1 主要指标（单位：亿元）'],
      ['指标', '2025年'],
      ['固定资产投资', '3.52'],
    ]);
  });

  it('without a table there is no sheet', () => {
    expect(sheetsIn(utf8('没有表。\n'), '台账.md').sheets).toEqual([]);
  });
});
