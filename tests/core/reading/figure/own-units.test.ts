import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../server/src/core/analyze';
import { defaultSettings } from '../../../../server/src/core/analysis';
import { defaultScanOptions, scan } from '../../../../server/src/core/reading/figure/scan';
import { termsOf } from '../vocabulary/terms';

/** The one figure of a text, read with units written in YAML. */
function only(text: string, yaml: string) {
  const { vocabulary, problems } = termsOf(yaml);
  expect(problems).toEqual([]);
  const [figure, ...more] = scan(text, { ...defaultScanOptions, units: vocabulary.units });
  expect(more).toEqual([]);
  return figure;
}

describe('a unit of the user’s own', () => {
  it.each([
    ['2.4万石', 'units: [{ text: 石, dimension: mass, scale: 50 }]', '万石', 'mass', '500000'],
    ['320畦', 'units: [{ 写法: 畦, 量纲: 个数 }]', '畦', 'count', '1'],
    ['15垧', 'units: [{ text: 垧, dimension: area, scale: 10000 }]', '垧', 'area', '10000'],
    ['3石/亩', 'units: [{ text: 石, dimension: mass, scale: "60" }]', '石/亩', 'unknown', '1'],
    ['5.5℃', 'units: [{ text: ℃, dimension: unknown }]', '℃', 'unknown', '1'],
  ])('%s with %s is %s', (text, yaml, unit, dimension, scale) => {
    const figure = only(text, yaml);
    expect(figure?.unit).toMatchObject({ text: unit, dimension });
    expect(figure?.unit.scale.toFixed()).toBe(scale);
  });

  it('may be a fraction of the base unit: a mu of 2000/3 square metres', () => {
    const figure = only('3大亩', 'units: [{ text: 大亩, dimension: area, scale: 2000/3 }]');
    expect(figure?.unit.scale.times(3).toFixed(6)).toBe('2000.000000');
  });

  it('counts its own things, or those it names', () => {
    expect(only('320畦', 'units: [{ text: 畦, dimension: count }]')?.unit.counted).toBe('畦');
    expect(only('15位专家', 'units: [{ text: 位专家, dimension: count, counted: 人 }]')?.unit.counted).toBe(
      '人',
    );
    expect(only('320畦', 'units: [{ text: 畦, dimension: count }]')?.exact).toBe(true);
  });

  it('of a known text is measured as the user says, and stays no part of other words', () => {
    const yaml = 'units: [{ text: 亩, dimension: area, scale: 1000 }]';
    expect(only('3亩', yaml)?.unit.scale.toFixed()).toBe('1000');
    expect(termsOf(yaml).vocabulary.units.get('亩')?.[0]?.notBefore).toContain('均');
  });
});

describe('an entry with a fault is told of in its place, and left out', () => {
  it.each([
    ['units: 石', '石: “单位”（units）应是一个列表'],
    ['units: [石]', '石: 每个单位应写成 { 写法: 石, 量纲: 重量, 换算: 60 } 这样的一组'],
    ['units: [{ text: 石 }]', 'text: 石: 缺少“dimension”'],
    ['units: [{ 写法: 石 }]', '写法: 石: 缺少“量纲”'],
    ['units: [{ text: 万石, dimension: mass }]', /^万石: “text”的值不对，应是数字后面的单位，不带空格/],
    ['units: [{ text: 3石, dimension: mass }]', /^3石: “text”的值不对/],
    ['units: [{ text: 石, dimension: 斤 }]', /^斤: “dimension”的值不对/],
    ['units: [{ text: 石, dimension: mass, scale: 0 }]', /^0: “scale”的值不对，应是大于零的小数或分数/],
    ['units: [{ text: 石, dimension: mass, scale: -50 }]', /^-50: “scale”的值不对/],
    ['units: [{ text: 石, dimension: mass, scale: 1/0 }]', /^1\/0: “scale”的值不对/],
    ['units: [{ text: 石, dimension: mass, scale: 5e1 }]', /^5e1: “scale”的值不对/],
    ['units: [{ text: 石, dimension: mass, scale: 五十 }]', /^五十: “scale”的值不对/],
    ['units: [{ text: 石, dimension: mass, counted: 石 }]', 'counted: 量纲是“个数”时才能写“counted”'],
    [
      'units: [{ text: 石, dimension: mass, weight: 50 }]',
      /^weight: 没有“weight”这一项，可用：text, dimension, /,
    ],
    ['units: [{ text: 石, dimension: mass }, { text: 石, dimension: mass, scale: 60 }]', '石: “石”写了两次'],
  ])('%s', (yaml, told) => {
    const { problems } = termsOf(yaml);
    expect(problems).toHaveLength(1);
    if (typeof told === 'string') expect(problems[0]).toBe(told);
    else expect(problems[0]).toMatch(told);
  });
});

describe('an analysis reads with the units it is given', () => {
  const own = 'units: [{ text: 石, dimension: mass, scale: 50 }]';
  const source = (front: string) =>
    `---\nyear: 2026\n${front}\n---\n## 一、2025年工作回顾\n\n全镇粮食总产量2.4万石，其中水稻1300吨。`;

  it('in prose, where a part in tons is held against a whole in 石', () => {
    const { figures, findings } = analyze(source(own));
    expect(figures[0]?.statement.figure.unit).toMatchObject({ text: '万石', dimension: 'mass' });
    // 2.4万石 are 1200 tons.
    expect(findings.map(({ check }) => check)).toContain('part-exceeds-whole');
    expect(analyze(source('')).findings.map(({ check }) => check)).not.toContain('part-exceeds-whole');
  });

  it('in tables, where the unit stands in a header, a column or the caption', () => {
    const { vocabulary } = termsOf(own);
    const table = `## 一、2025年工作回顾

| 指标 | 单位 | 2025年 | 收购（万石） |
| --- | --- | --- | --- |
| 稻谷收购量 | 石 | 24000 | 2.4 |
`;
    const { figures } = analyze(table, { ...defaultSettings, year: 2026, vocabulary });
    expect(figures.map(({ statement }) => statement.figure.unit.text)).toEqual(['石', '万石']);
    expect(figures.every(({ statement }) => statement.figure.unit.dimension === 'mass')).toBe(true);
  });
});
