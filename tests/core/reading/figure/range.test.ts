import { describe, expect, it } from 'vitest';
import { interval, only, spans, values } from './shown';

describe('ranges', () => {
  it.each([
    ['4.5%—5%', '4.5..5', '%'],
    ['5～6亿元', '5..6', '亿元'],
    ['15%~30%', '15..30', '%'],
    ['15～30%', '15..30', '%'],
    ['5-20%', '5..20', '%'],
    ['9亿～16亿元', '9..16', '亿元'],
    ['1.5-2万人', '1.5..2', '万人'],
    ['9亿元-16亿元', '9..16', '亿元'],
    ['6.5%－7%', '6.5..7', '%'],
    ['3至5个', '3..5', '个'],
    ['三到五家', '3..5', '家'],
    ['1--2家', '1..2', '家'],
    ['30 — 50项', '30..50', '项'],
    ['100万元至300万元', '100..300', '万元'],
    ['5000～1万元', '0.5..1', '万元'],
    ['8000万～1.2亿元', '0.8..1.2', '亿元'],
  ])('%s is %s %s', (text, printed, unit) => {
    const figure = only(text);
    expect(figure).toMatchObject({ bound: 'range', exact: false, value: { kind: 'range', printed } });
    expect(figure.unit.text).toBe(unit);
    expect(spans(text)).toBe(text);
  });

  it('is closed at both ends', () => {
    expect(interval(only('增长4.5%—5%').interval)).toBe('[4.5, 5]');
  });

  it('is open above with 以上, wider with 左右', () => {
    expect(interval(only('6%—8%以上').interval)).toBe('[6, …)');
    expect(interval(only('6%—8%左右').interval)).toBe('[5.7, 8.4]');
  });

  it.each([
    ['由10%到15%', '10% 15%'],
    ['从2个到5个', '2个 5个'],
    ['由30%—20%', '30% 20%'],
    ['5个—8家', '5个 8家'],
    ['2019-2020年', ''],
    ['3-5年', ''],
    ['2022-03-11', ''],
    ['3月—5月', ''],
  ])('%s is no range', (text, figures) => {
    expect(values(text)).toBe(figures);
  });
});

describe('GB/T 15835-2011, 5.1: the standard’s own examples', () => {
  it.each([
    ['-36～-8℃', '36..8℃'],
    ['100—150 kg', '100..150kg'],
    ['12 500～20 000元', '12500..20000元'],
    ['9亿～16亿', '9..16亿'],
    ['13万元～17万元', '13..17万元'],
    ['15%～30%', '15..30%'],
    ['63%～68%', '63..68%'],
    ['34.05%', '34.05%'],
    ['523.56 km', '523.56km'],
    ['523.56 千米', '523.56千米'],
    ['624,000元', '624000元'],
    ['100多件', '100件'],
    ['20余次', '20次'],
    ['约300人', '300人'],
    ['50多人', '50人'],
    ['四十五六岁', '45..46岁'],
    ['五六万套', '5..6万套'],
    ['三四个月', '3..4个月'],
    ['二十几个', '21..29个'],
    ['400—429页', ''],
    ['高三3个班', '3个'],
    ['1990年', ''],
    ['二〇一二', ''],
  ])('%s', (text, figures) => {
    expect(values(text)).toBe(figures);
  });

  it('keeps the order of a range below zero', () => {
    expect(interval(only('-36～-8℃').interval)).toBe('[-36, -8]');
  });
});

describe('open issues of Microsoft’s Recognizers-Text (2297, 759, 572, 577)', () => {
  it.each([
    ['1,100万', '1100万'],
    ['一万五千亿', '15000亿'],
    ['20个百分点', '20个百分点'],
    ['5-20%', '5..20%'],
  ])('%s', (text, figures) => {
    expect(values(text)).toBe(figures);
  });
});
