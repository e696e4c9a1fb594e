import { describe, expect, it } from 'vitest';
import { expectFindings, frontMatter } from '../fixture';
import { outcomesOf } from './cases';

/** A report that looks back on five years and on the last of them. */
const report = (years: string, year: string): string =>
  `${frontMatter}## 一、“十四五”时期工作回顾\n\n${years}\n\n## 二、2025年工作\n\n${year}\n`;

describe('one year within several', () => {
  it.each([
    ['五年来，城镇新增就业年均640人。', '2025年城镇新增就业1312人。'],
    ['五年来，年末存款余额达到6.4亿元。', '2025年存款余额13.1亿元。'],
    ['五年来，市场主体净增640户。', '2025年新增市场主体1312户。'],
    ['五年来，青塘村城镇新增就业640人。', '2025年城镇新增就业1312人。'],
    ['五年来，累计完成投资6.4亿元。', '2025年完成投资13.1亿元。'],
    // A mark passed on the way, and what was added to a harvest, are no sums.
    ['五年来，粮食产量迈上640吨新台阶。', '2025年粮食产量1312吨。'],
    ['五年来，粮食产量新增640吨。', '2025年粮食产量1312吨。'],
    ['五年来，猪肉产量640吨，是2020年的1.9倍。', '2025年猪肉产量1312吨。'],
    // 2026 is not one of the years.
    ['五年来，城镇新增就业640人。', '2026年城镇新增就业1312人。'],
    ['五年来，城镇新增就业640人。', '2021年以来城镇新增就业1312人。'],
  ])('is silent: %s %s', (years, year) => {
    expectFindings(report(years, year));
  });

  it('speaks of a year above all of them', () => {
    expectFindings(
      report(
        '五年来，城镇新增就业超过{{^1|640人}}。',
        '2025年城镇新增就业{{!part-exceeds-whole/information#1|1312人}}。',
      ),
    );
  });

  it('speaks of a year above what all of them harvested', () => {
    expectFindings(
      report(
        '五年来，粮食产量超过{{^1|640吨}}。',
        '2025年粮食产量{{!part-exceeds-whole/information#1|1312吨}}。',
      ),
    );
  });

  it('agrees', () => {
    const analysis = expectFindings(report('五年来，城镇新增就业超过6400人。', '2025年城镇新增就业1312人。'));
    expect(outcomesOf(analysis, 'part-exceeds-whole')).toContain('holds');
  });
});
