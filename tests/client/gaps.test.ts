import { describe, expect, it } from 'vitest';
import { gapAfter, gapBefore } from '../../client/src/gaps';

const text = '20××年，财政收入×××万元，增长×%。';
const [year, revenue, growth] = [
  { start: 2, end: 4 },
  { start: 10, end: 13 },
  { start: 18, end: 19 },
];

describe('the gaps of a report', () => {
  it('follow each other, each as long as its crosses', () => {
    expect(gapAfter(text, 0)).toEqual(year);
    expect(gapAfter(text, year.end)).toEqual(revenue);
    expect(gapAfter(text, revenue.end)).toEqual(growth);
    expect(gapBefore(text, growth.start)).toEqual(revenue);
  });

  it('begin anew behind the last and before the first', () => {
    expect(gapAfter(text, growth.end)).toEqual(year);
    expect(gapBefore(text, year.start)).toEqual(growth);
  });

  it('are none where everything is filled', () => {
    expect(gapAfter('财政收入5248.8万元', 0)).toBe(null);
    expect(gapBefore('财政收入5248.8万元', 5)).toBe(null);
  });
});
