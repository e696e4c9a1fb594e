import { describe, expect, it } from 'vitest';
import { asksForSections } from '../../client/src/sectionPrefix';

const typed = (text: string, before: string, replaced = 0): boolean =>
  asksForSections({ text, before, replaced });

describe('the sections are offered unasked', () => {
  it('when hs- is completed by its hyphen', () => {
    expect(typed('-', 'hs-')).toBe(true);
    expect(typed('-', '财政收入稳步增长。HS-')).toBe(true);
    expect(typed('s', 'hs')).toBe(false);
    expect(typed('n', 'hs-n')).toBe(false);
    expect(typed('-', 'ths-')).toBe(false);
    expect(typed('-', 'A-hs-')).toBe(false);
  });

  it('when an input method puts in 核数, or carries it on', () => {
    expect(typed('核数', '核数', 'heshu'.length)).toBe(true);
    expect(typed('核数', '全镇财政收入增长。核数')).toBe(true);
    expect(typed('数', '核数')).toBe(true);
    expect(typed('乡镇', '核数乡镇', 'xiangzhen'.length)).toBe(true);
  });

  it('never while an input method composes', () => {
    expect(typed('x', '核数x')).toBe(false);
    expect(typed('xiang', '核数xiang', 4)).toBe(false);
    expect(typed('heshu', 'heshu', 4)).toBe(false);
    expect(typed('-', 'hs-', 3)).toBe(false);
  });

  it('never where 核数 is part of a word, nor for what is pasted or taken away', () => {
    expect(typed('数', '审核数')).toBe(false);
    expect(typed('复核数据', '经复核数据')).toBe(false);
    expect(typed('二、核数', '二、核数')).toBe(false);
    expect(typed('全面加强统计数据质量核数', '全面加强统计数据质量核数')).toBe(false);
    expect(typed('输入hs-', '输入hs-')).toBe(false);
    expect(typed('', '核数', 2)).toBe(false);
  });
});
