import { describe, expect, it } from 'vitest';
import { values } from './shown';

describe('numbers between 由 and 到', () => {
  it.each([
    ['安全感指数由94.5提升至95.4。', '94.5 95.4'],
    ['群众评价从上年的88.2分上升到2025年的90.1分，', '88.2 90.1'],
    ['低保比由1.62缩小到1.58', '1.62 1.58'],
    ['人均道路面积由11增加到13平方米', '11平方米 13平方米'],
    ['合作社由1.2增加到1.5万家', '1.2万家 1.5万家'],
    ['承包期从15年延长至30年', '15年 30年'],
    ['学制由三年延长到四年', '3年 4年'],
    ['审图时限由一个月压缩到12天', '1个月 12天'],
  ])('%s', (text, figures) => {
    expect(values(text)).toBe(figures);
  });

  it.each([
    ['years', '从2021年到2024年，从2021年提高到2024年'],
    ['storeys and doors', '由1楼搬到3楼、由东门扩大到8号楼'],
    ['hotlines', '由110调整为12345热线'],
    ['versions', '由1.0升级到3.0版'],
    ['a unit nobody knows', '由5幕增加到7，由5扩大到7幕'],
    ['a date', '开放时间由3月提前到1月，由98年的调整到99年底'],
    ['five years of a plan', '一个月来、五年规划、三年行动'],
    ['no verb of change', '满意度由94.5到95.4分制'],
  ])('leaves %s alone: %s', (_kind, text) => {
    expect(values(text)).toBe('');
  });
});
