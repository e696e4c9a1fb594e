import { describe, expect, it } from 'vitest';
import { dimensions, standardUnitEntries, unitTable } from '../../../../server/src/core/reading/figure/unit';
import { scan } from '../../../../server/src/core/reading/figure/scan';
import { only, values } from './shown';

describe('units.json', () => {
  it('names every unit once', () => {
    const texts = standardUnitEntries.map((entry) => entry.text);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  it.each(standardUnitEntries.map((entry) => [entry.text, entry] as const))(
    '%s is well formed',
    (text, entry) => {
      expect(text).toMatch(/^\S+$/);
      expect(dimensions).toContain(entry.dimension);
      expect(entry.scale ?? '1').toMatch(/^\d+(?:\.\d+)?(?:\/\d+)?$/);
      expect(entry.dimension === 'count').toBe(entry.counted !== undefined && !/天|工作日/.test(text));
      // 万 and 亿 go with every unit and are listed with none.
      expect(text).not.toMatch(/^[万亿]/);
    },
  );

  it('lets a later line win', () => {
    const table = unitTable([
      { text: '担', dimension: 'mass' },
      { text: '担', dimension: 'count', counted: '担' },
    ]);
    expect(table.get('担')).toHaveLength(1);
    expect(table.get('担')?.[0]?.dimension).toBe('count');
  });
});

describe('dimension and scale', () => {
  it.each([
    ['4720万元', '万元', 'money', '10000'],
    ['1.2万亿元', '万亿元', 'money', '1000000000000'],
    ['530亿美元', '亿美元', 'foreign-money', '100000000'],
    ['3公顷', '公顷', 'area', '10000'],
    ['16平方公里', '平方公里', 'area', '1000000'],
    ['143万平米', '万平米', 'area', '10000'],
    ['5.68万㎡', '万㎡', 'area', '10000'],
    ['12.1万公里', '万公里', 'length', '10000000'],
    ['20.5km', 'km', 'length', '1000'],
    ['3.8亿斤', '亿斤', 'mass', '50000000'],
    ['1.15万吨', '万吨', 'mass', '10000000'],
    ['1340万立方米', '万立方米', 'volume', '10000'],
    ['8.9亿千瓦时', '亿千瓦时', 'energy', '100000000'],
    ['6亿度', '亿度', 'energy', '100000000'],
    ['600万千瓦', '万千瓦', 'power', '10000'],
    ['100兆瓦', '兆瓦', 'power', '1000'],
    ['10个工作日', '个工作日', 'time', '24'],
    ['6个月', '个月', 'time', '730'],
    ['2.1个百分点', '个百分点', 'point', '0.01'],
    ['23‰', '‰', 'rate', '0.001'],
    ['50％', '％', 'rate', '0.01'],
    ['220千伏', '千伏', 'unknown', '1'],
    ['200人次/天', '人次/天', 'unknown', '1'],
    ['842元/月', '元/月', 'unknown', '1'],
    ['35亿', '亿', 'none', '100000000'],
  ])('%s is %s, %s', (text, unit, dimension, scale) => {
    const figure = only(text);
    expect(figure.unit).toMatchObject({ text: unit, dimension });
    expect(figure.unit.scale.toFixed()).toBe(scale);
  });

  it('measures 15亩 as one hectare', () => {
    expect(only('15亩').unit.scale.times(15).toFixed(6)).toBe('10000.000000');
  });

  it.each([
    ['5名', '人'],
    ['1.2万人', '人'],
    ['300农户', '户'],
    ['7.76万人次', '人次'],
    ['12个', '个'],
    ['1000万农村贫困人口', '人'],
    ['培训35万青壮年和农民工', '人'],
  ])('%s counts %s', (text, counted) => {
    expect(only(text).unit.counted).toBe(counted);
  });
});

describe('千瓦 千米 千克 千伏 are units, not 千 (domain rule 23)', () => {
  it.each([
    ['5千瓦', '5千瓦'],
    ['3千米', '3千米'],
    ['20千克', '20千克'],
    ['110千伏', '110千伏'],
    ['800千瓦时', '800千瓦时'],
    ['三千米', '3千米'],
    ['3千公里', '3000公里'],
    ['两千千瓦', '2000千瓦'],
  ])('%s', (text, figures) => {
    expect(values(text)).toBe(figures);
  });
});

describe('a unit is not the beginning of another word', () => {
  it.each([
    ['3万人参加', '3万人'],
    ['10万亩产业园', '10万亩'],
    ['5家具有潜力的企业', '5家'],
    ['派出3支援鄂医疗队', '3支'],
    ['完成5项目标任务', '5项'],
    ['召开3次会议', '3次'],
    ['让5000户用上清洁能源', '5000户'],
    ['2018成立', ''],
    ['50处理', ''],
    ['3所以上', '3所'],
    ['2000户厕所', '2000户'],
    ['5家电商企业', '5家'],
    ['10名优秀干部', '10名'],
    ['3支队伍', '3支'],
    ['25度以下坡地', ''],
    ['100%', '100%'],
  ])('%s: %s', (text, figures) => {
    expect(values(text)).toBe(figures);
  });
});

describe('powers of ten', () => {
  it.each([
    ['产值3.4×10⁴万元', '×10⁴万元'],
    ['投资10⁸元', '⁸元'],
  ])('of %s go with the unit', (text, unit) => {
    const [figure, ...others] = scan(text);
    expect(others).toEqual([]);
    expect(figure?.unit).toMatchObject({ text: unit, dimension: 'unknown' });
  });

  it('are none of what stands on the line, nor of cubic metres', () => {
    expect(scan('产值10万元，蓄水3.4万㎥').map(({ unit }) => unit.dimension)).toEqual(['money', 'volume']);
  });
});
