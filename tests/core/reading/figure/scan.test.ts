import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultScanOptions, scan } from '../../../../server/src/core/reading/figure/scan';
import { standardUnitEntries, unitTable } from '../../../../server/src/core/reading/figure/unit';
import { interval, only, spans, values } from './shown';

describe('figures of running text', () => {
  it.each([
    ['全镇实现财政收入3180万元,超出年初预算6.2%', '3180万元 6.2%'],
    ['新建泵站4座、硬化道路12.6公里，惠及1.2万余户。', '4座 12.6公里 1.2万户'],
    ['接待游客 36.5 万人次，实现旅游收入2.4 亿元。', '36.5万人次 2.4亿元'],
    ['PM2.5平均浓度为38微克/立方米，同比下降5.2%', '38微克/立方米 5.2%'],
    ['空气质量综合指数4.62，优良天数285天', '4.62 285天'],
    ['全县GDP120.5亿元，CPI涨幅2%左右', '120.5亿元 2%'],
    ['人口自然增长率控制在6.5‰以内', '6.5‰'],
    ['培训8期420人次，亩均增收300元/亩', '8期 420人次 300元/亩'],
    [
      '淘汰小锅炉35台165蒸吨，新增光伏装机4.2万千瓦、年发电5000万千瓦时',
      '35台 165蒸吨 4.2万千瓦 5000万千瓦时',
    ],
    ['办理12345热线工单861件，办结率100%。', '861件 100%'],
    ['发放补贴３．５亿元', '3.5亿元'],
    ['物价上涨1.8﹪', '1.8﹪'],
    ['死亡率降至万分之三、千分之零点三，误差万分之零点二', '3‱ 0.3‰ 0.2‱'],
    ['孕产妇死亡率为十万分之七点三、10万分之6.2', '7.3/10万 6.2/10万'],
    ['百分之四十点五，由三元半涨到四元半', '40.5% 3.5元 4.5元'],
    ['覆盖率提高百分之零点六，提高零点四个百分点', '0.6% 0.4个百分点'],
    ['涨价四斤半、增长一倍半，新增耕地一亩半、3.2亩', '4.5斤 1.5倍 1.5亩 3.2亩'],
    ['服务半径五公里半径，三亩半山地', '5公里 3亩'],
    ['成本降两成五，其中六成半用于管护', '2.5成 6.5成'],
    ['补助四万五，人均增收两千八。奖励一百二，万一', '45000 2800'],
    ['补助四万五千户，第三千五', '45000户'],
    ['最低气温零下9℃，差额为负的0.7亿元，减负的3户', '9℃ 0.7亿元 3户'],
    ['投资13万2千元', '132000元'],
    ['筹资4万2，募捐3万2元，种树2万3千株，4万2家', '42000 32000元 23000株 4万 2家'],
    ['涉及廿二户、卅六户', '22户 36户'],
    ['产量增长一成，成本低一成', '1成 1成'],
    ['全市10亿零817万5 288人', '1008175288人'],
    ['分别提高1.2、0.8个百分点', '1.2个百分点 0.8个百分点'],
    ['分别提高1.2个、0.8个百分点', '1.2个百分点 0.8个百分点'],
    ['今年要组织1200万以上农村劳动力培训', '1200万'],
    ['14亿中国人', '14亿'],
    ['分别服务3100万、1800万人', '3100万人 1800万人'],
    ['扩大到6.8亿亩、提高3、5亿元', '6.8亿亩 3亿元 5亿元'],
  ])('%s', (text, figures) => {
    expect(values(text)).toBe(figures);
  });

  it.each([
    ['近2.5亿元左右', '2.5亿元'],
    ['流转土地20余万亩', '20余万亩'],
    ['近 4000 农户', '4000 农户'],
    ['增长-3.4%', '-3.4%'],
    ['利润为负2.2亿元，增长负百分之三', '负2.2亿元|负百分之三'],
    ['为企业减负2.2亿元，负债3亿元', '2.2亿元|3亿元'],
    ['三斤半', '三斤半'],
    ['气温零下9℃', '零下9℃'],
    ['差额为负的0.7亿元', '负的0.7亿元'],
    ['投资增速–3.1%', '–3.1%'],
    ['规模以下9家', '9家'],
    ['居全市第 4 位', '第 4 位'],
    ['占比24：40.2：35.8', '24|40.2|35.8'],
  ])('%s takes “%s”', (text, taken) => {
    expect(spans(text)).toBe(taken);
  });

  it.each(['消费增长负4.1%', '消费下降负4.1%', '增速为-4.1%'])('%s is below nought', (text) => {
    expect(interval(only(text).interval)).toBe('(-4.2, -4.05]');
  });

  it('keeps the sign in the magnitude alone', () => {
    const figure = only('规上工业增加值增长-3.4%');
    expect(figure.value).toMatchObject({ kind: 'single', printed: '3.4' });
    expect(interval(figure.interval)).toBe('(-3.5, -3.35]');
  });

  it('separates numeral and unit', () => {
    const text = '流转土地20余万亩';
    const { numeral, unit } = only(text);
    expect(text.slice(numeral.start, numeral.end)).toBe('20');
    expect(unit).toMatchObject({ text: '万亩', dimension: 'area' });
  });
});

describe('what is exact', () => {
  it.each([
    ['新增就业354人', true],
    ['三所学校', true],
    ['优良天数285天', true],
    ['居全市第2位', true],
    ['培训3000人', false],
    ['1.2万人', false],
    ['近354人', false],
    ['4720元', false],
    ['三四十户', false],
  ])('%s: %s', (text, exact) => {
    expect(only(text).exact).toBe(exact);
  });
});

describe('a table cell', () => {
  it.each([
    ['4480', '4480'],
    [' 1,234.5 ', '1234.5'],
    ['-3.4', '3.4'],
    ['+5.2', '5.2'],
    ['12 500', ''],
    ['≥4500', '4500'],
    ['8%左右', '8%'],
    ['—', ''],
    ['合计', ''],
    ['2020年', ''],
  ])('“%s” gives “%s”', (cell, value) => {
    expect(values(cell)).toBe(value);
  });
});

describe('options', () => {
  it('has a reach for 约 that the reader may change', () => {
    const [figure] = scan('约200户', { ...defaultScanOptions, approximation: 0.1 });
    expect(figure && interval(figure.interval)).toBe('[180, 220]');
  });

  it('takes units of the user’s own', () => {
    const units = unitTable([...standardUnitEntries, { text: '畦', dimension: 'count', counted: '畦' }]);
    expect(scan('新建菜地36畦', { ...defaultScanOptions, units })[0]?.unit.counted).toBe('畦');
    expect(values('新建菜地36畦')).toBe('');
  });
});

describe('any text at all', () => {
  const characters = Array.from(
    '0123456789.,，、。：:-—～ ％%万亿千百十一二两几半第前约近超余多以上左右个家元亩翻番分之成“”年G+/',
  );
  const anyText = fc.array(fc.constantFrom(...characters), { maxLength: 40 }).map((each) => each.join(''));

  it('gives figures in order, apart, inside the text, with their interval', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const figure of scan(text)) {
          expect(figure.span.start).toBeGreaterThanOrEqual(end);
          expect(figure.numeral.start).toBeGreaterThanOrEqual(figure.span.start);
          expect(figure.numeral.end).toBeLessThanOrEqual(figure.span.end);
          const { low, high } = figure.interval;
          expect(low === null || high === null || low.lte(high)).toBe(true);
          expect(figure.value.printed).toMatch(/^\d+(?:\.\d+)?(?:\.\.\d+(?:\.\d+)?)?$/);
          end = figure.span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same figures again for the same text twice over', () => {
    const text = '财政收入3180万元，增长6.2%；';
    expect(scan(text.repeat(50)).length).toBe(scan(text).length * 50);
  });
});
