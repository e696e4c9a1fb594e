import { describe, expect, it } from 'vitest';
import { scan } from '../../../../server/src/core/reading/figure/scan';
import { interval, only, values } from './shown';

describe('words that bound a figure (DESIGN §2, domain rule 6)', () => {
  it.each([
    ['2.5亿元', 'exact', '[2.45, 2.6)'],
    ['4720万元', 'exact', '[4719.5, 4721)'],
    ['354人', 'exact', '[354, 354]'],
    ['近1000家', 'under', '(850, 1000]'],
    ['将近20万人', 'under', '(17, 20]'],
    ['超2000万元', 'over', '(2000, 3000]'],
    ['超过1.96万公里', 'over', '(1.96, 2.254]'],
    ['高于40%', 'over', '(40, 50]'],
    ['突破50万辆', 'over', '[50, …)'],
    ['逾5万人次', 'over', '(5, …)'],
    ['过百亿元', 'over', '(100, …)'],
    ['20余万亩', 'over', '[20, 30)'],
    ['十余万亩', 'over', '[10, 20)'],
    ['2万多人次', 'over', '[2, 3)'],
    ['1.1万余家', 'over', '[1.1, 1.2)'],
    ['300余户', 'over', '[300, 400)'],
    ['增长两倍多', 'over', '[2, 3)'],
    ['1200万人以上', 'atLeast', '[1200, …)'],
    ['1000万元（含）以上', 'atLeast', '[1000, …)'],
    ['不低于 9亿元', 'atLeast', '[9, …)'],
    ['不少于10个', 'atLeast', '[10, …)'],
    ['至少25家', 'atLeast', '[25, …)'],
    ['4.5%以内', 'atMost', '(…, 4.5]'],
    ['4.5%以下', 'atMost', '(…, 4.5]'],
    ['不超过3%', 'atMost', '(…, 3]'],
    ['至多5个', 'atMost', '(…, 5]'],
    ['不足100人', 'under', '(…, 100)'],
    ['不到5%', 'under', '(…, 5)'],
    ['未达60分钟', 'under', '(…, 60)'],
    ['低于5.5%', 'under', '(…, 5.5)'],
    ['约200户', 'about', '[190, 210]'],
    ['约为3.2万平米', 'about', '[3.04, 3.36]'],
    ['7%左右', 'about', '[6.5, 8)'],
    ['100天上下', 'about', '[95, 105]'],
    ['几十个', 'range', '[20, 100)'],
    ['十几个', 'range', '[11, 20)'],
    ['三四十户', 'range', '[30, 40]'],
    ['上千家', 'over', '[1000, …)'],
  ])('%s is %s %s', (text, bound, values) => {
    const figure = only(text);
    expect(figure.bound).toBe(bound);
    expect(interval(figure.interval)).toBe(values);
  });
});

describe('several words', () => {
  it.each([
    ['近5万余份', '近 余', 'about', '(4.25, 6)'],
    ['约500余人', '约 余', 'about', '[475, 600)'],
    ['超过20%以上', '超过 以上', 'over', '[20, …)'],
    ['近20%左右', '近 左右', 'about', '(17, 21]'],
  ])('%s has %s and the hull of both', (text, words, bound, values) => {
    const figure = only(text);
    expect(figure.approximators.map((each) => each.word).join(' ')).toBe(words);
    expect(figure.bound).toBe(bound);
    expect(interval(figure.interval)).toBe(values);
  });

  it('puts every word in its place and says which only approximate', () => {
    const text = '发放资料近5万余份';
    const marks = only(text).approximators.map(({ span, soft }) => [text.slice(span.start, span.end), soft]);
    expect(marks).toEqual([
      ['近', true],
      ['余', false],
    ]);
  });
});

describe('words that only look like bounds', () => {
  it.each([
    '节约3000万元',
    '签约20个',
    '附近3家',
    '最近3天',
    '赶超3家',
    '通过3家',
    '规模以上5家',
    '20%，以上',
    '3家上下游企业',
    '打破3项',
  ])('%s', (text) => {
    expect(only(text).bound).toBe('exact');
  });

  it('leave a word to the figure it follows', () => {
    expect(values('增长8%以上，近3000户')).toBe('8% 3000户');
  });
});

describe('words shared behind 分别', () => {
  it.each([
    ['产值分别突破30亿元、50亿元', 'over over'],
    ['收入分别增长9%和10%以上', 'atLeast atLeast'],
    ['收入增长9%，支出增长10%以上', 'exact atLeast'],
    ['收入分别增长9%左右和10%以上', 'about atLeast'],
  ])('%s: %s', (text, bounds) => {
    const found = scan(text).map((figure) => figure.bound);
    expect(found.join(' ')).toBe(bounds);
  });
});
