import { describe, expect, it } from 'vitest';
import { scan } from '../../../../server/src/core/reading/figure/scan';
import { interval, only, spans, values } from './shown';

describe('rates in words', () => {
  it.each([
    ['百分之三点五', '3.5', '%', '[3.45, 3.6)'],
    ['百分之30', '30', '%', '[29.5, 31)'],
    ['千分之六', '6', '‰', '[5.5, 7)'],
    ['三分之一', '33.33', '%', '[30, 36.6667]'],
    ['四分之三', '75', '%', '[67.5, 82.5]'],
    ['占全省的1/3', '33.33', '%', '[30, 36.6667]'],
    ['占全省一半', '50', '%', '[45, 55]'],
    ['近一半', '50', '%', '(42.5, 50]'],
    ['任务过半', '50', '%', '(50, …)'],
    ['半数以上', '50', '%', '[50, …)'],
    ['五成', '5', '成', '[4.5, 6)'],
    ['占比近三成', '3', '成', '(2.55, 3]'],
    ['是上年的两倍', '2', '倍', '[1.5, 3)'],
    ['是上年的2.3倍', '2.3', '倍', '[2.25, 2.4)'],
  ])('%s is %s %s', (text, printed, unit, values) => {
    const figure = only(text);
    expect(figure.value.printed).toBe(printed);
    expect(figure.unit.text).toBe(unit);
    expect(interval(figure.interval)).toBe(values);
  });

  it('scales every rate to the ratio', () => {
    const ratios = ['百分之三', '5成', '6‰', '一半'].map((text) => {
      const { value, unit } = only(text);
      return value.kind === 'single' ? value.magnitude.times(unit.scale).toString() : '';
    });
    expect(ratios).toEqual(['0.03', '0.5', '0.006', '0.5']);
  });

  it.each(['半年', '过半小时', '半导体', '二分队', '3月1/2日', '一成不变'])('%s is none', (text) => {
    expect(scan(text).filter((figure) => figure.unit.dimension === 'rate')).toEqual([]);
  });
});

describe('doublings', () => {
  it.each([
    ['比2015年翻一番', '1', '一番'],
    ['翻了一番', '1', '一番'],
    ['翻两番', '2', '两番'],
    ['力争翻了将近一番', '1', '一番'],
    ['收入实现翻番', '1', '翻番'],
  ])('%s', (text, printed, span) => {
    const figure = only(text.replace('2015年', '上年'));
    expect(figure).toMatchObject({ value: { printed }, unit: { text: '番', dimension: 'doubling' } });
    expect(spans(text)).toBe(span);
  });

  it('reaches from 0.95·2ⁿ to the next doubling (domain rule 5)', () => {
    expect(interval(only('翻两番').interval)).toBe('[1.926, 3)');
    expect(only('翻了将近一番').bound).toBe('under');
  });
});

describe('ranks', () => {
  it.each([
    ['居全市第 4 位', '4位'],
    ['增速位列全市第二。', '2位'],
    ['排名第3，', '3位'],
    ['分别居全省第2、第3位', '2位 3位'],
    ['由第12位跃升至第5位', '12位 5位'],
    ['连续三年居全国第一', '1位'],
    ['第二产业增速居全县第一位', '1位'],
    ['位次前移5位', '5位'],
  ])('%s: %s', (text, figures) => {
    const ranks = scan(text).filter((figure) => figure.unit.dimension === 'rank');
    expect(ranks.map((figure) => figure.value.printed + figure.unit.text).join(' ')).toBe(figures);
    expect(ranks.every((figure) => figure.exact)).toBe(true);
  });

  it('reads 前10位 as the tenth or better', () => {
    expect(only('居全省前10位')).toMatchObject({ bound: 'atMost', unit: { dimension: 'rank' } });
  });

  it.each([
    '第一个',
    '全省第一批',
    '全国第一家',
    '第三届',
    '第二敬老院',
    '把安全放在第一位',
    '排在后三位',
    '前三季度',
  ])('%s is none', (text) => {
    expect(values(text)).toBe('');
  });

  it('counts people with 位 elsewhere', () => {
    expect(only('聘请10位专家').unit.dimension).toBe('count');
  });
});

describe('ratios', () => {
  it.each([
    ['三次产业结构由21.4：36.1：42.5调整为20：37：43', '21.4% 36.1% 42.5% 20% 37% 43%'],
    ['三次产业比重为33.0:27.9:39.1', '33.0% 27.9% 39.1%'],
    ['由上年的7.1:58.4:34.5到年底的8.3:30.2:61.5', '7.1% 58.4% 34.5% 8.3% 30.2% 61.5%'],
    ['按3:4:3的比例安排', '3 4 3'],
    ['城乡居民收入比缩小至2.4∶1', '2.4 1'],
    ['上午8:30开会', ''],
    ['以3:2获胜', ''],
  ])('%s', (text, figures) => {
    expect(values(text)).toBe(figures);
  });

  it('are bound as a whole, at their first part', () => {
    const [first, second] = scan('收入比缩小至2.1∶1左右');
    expect([first?.bound, second?.bound]).toEqual(['about', 'exact']);
  });
});
