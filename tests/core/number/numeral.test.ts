import { describe, expect, it } from 'vitest';
import { numeralAt } from '../../../server/src/core/number/numeral';

/** The numeral at the head of a text: value, scale, and the characters it takes. */
function read(text: string): string | null {
  const numeral = numeralAt(text, 0);
  if (!numeral) return null;
  if (numeral.kind === 'noise') return `noise(${text.slice(0, numeral.end)})`;
  const value = numeral.low === numeral.high ? numeral.low : `${numeral.low}..${numeral.high}`;
  return `${value}|${numeral.scale}|${text.slice(0, numeral.end)}`;
}

describe('Arabic numerals', () => {
  it.each([
    ['4720万元', '4720|万|4720万'],
    ['1,234.5吨', '1234.5||1,234.5'],
    ['1,100万', '1100|万|1,100万'],
    ['12 500元', '12500||12 500'],
    ['1 234 567.8吨', '1234567.8||1 234 567.8'],
    ['55 235亩', '55235||55 235'],
    ['12 500～20 000元', '12500||12 500'],
    ['３．５％', '3.5||３．５'],
    ['１２０多万起', '120|万|１２０多万'],
    ['1.2万亿元', '1.2|万亿|1.2万亿'],
    ['20余万亩', '20|万|20余万'],
    ['2万多人次', '2|万|2万多'],
    ['20几个', '20||20几'],
    ['3千万元', '3000|万|3千万'],
    ['5千瓦', '5||5'],
    ['20百分点', '20||20'],
    ['10亿零817万5288人', '1008175288||10亿零817万5288'],
    ['10亿零817万5 288人', '1008175288||10亿零817万5 288'],
    ['1亿2000万元', '12000|万|1亿2000万'],
    ['390万65岁以上老人', '390|万|390万'],
  ])('%s', (text, numeral) => {
    expect(read(text)).toBe(numeral);
  });
});

describe('stray spaces of copied web text', () => {
  it.each([
    ['4 3 %', '43||4 3'],
    ['36.5 9亿元', '36.59|亿|36.5 9亿'],
    ['1 7 00 户', '1700||1 7 00'],
    ['33 5.5公里', '335.5||33 5.5'],
    ['1 0 ．3 ％', '10.3||1 0 ．3'],
    ['7 4 7 7 2 亿元', '74772|亿|7 4 7 7 2 亿'],
  ])('%s is joined', (text, numeral) => {
    expect(read(text)).toBe(numeral);
  });

  it.each([
    ['2016 25个', '25||2016 25'],
    ['12 34个', 'noise(12 34)'],
    ['1 2', 'noise(1 2)'],
  ])('%s is not', (text, numeral) => {
    expect(read(text)).toBe(numeral);
  });

  it('tells item 10 of a list from a torn decimal', () => {
    expect(read('10. 3个村')).toBe('10||10');
    const torn = numeralAt('增长10. 3%', 2);
    expect(torn).toMatchObject({ kind: 'numeral', low: '10.3' });
  });
});

describe('malformed digits are passed over whole', () => {
  it.each([
    ['12,34万', 'noise(12,34)'],
    ['1.2.3%', 'noise(1.2.3)'],
    ['1234,567元', 'noise(1234,567)'],
  ])('%s', (text, noise) => {
    expect(read(text)).toBe(noise);
  });

  it('and so is a run too long for a number', () => {
    expect(read('9'.repeat(60))).toMatch(/^noise/);
  });
});

describe('Chinese numerals', () => {
  it.each([
    ['一千二百人', '1200||一千二百'],
    ['一千零五户', '1005||一千零五'],
    ['二百五十', '250||二百五十'],
    ['一百二', '120||一百二'],
    ['一万五', '15000||一万五'],
    ['二〇二〇年', '2020||二〇二〇'],
    ['两个', '2||两'],
    ['廿四个', '24||廿四'],
    ['十余所', '10||十余'],
    ['十余万亩', '10|万|十余万'],
    ['十来个', '10||十来'],
    ['三点五万', '3.5|万|三点五万'],
    ['一万五千亿', '15000|亿|一万五千亿'],
    ['十二亿五千万', '125000|万|十二亿五千万'],
    ['三万亿元', '3|万亿|三万亿'],
    ['千亿元', '1000|亿|千亿'],
    ['百万元', '100|万|百万'],
    ['亿元', '1|亿|亿'],
    ['三千瓦', '3||三'],
    ['三百分点', '3||三'],
  ])('%s', (text, numeral) => {
    expect(read(text)).toBe(numeral);
  });

  it.each([
    ['三四十户', '30..40||三四十'],
    ['五六万套', '5..6|万|五六万'],
    ['四十五六岁', '45..46||四十五六'],
    ['两三个', '2..3||两三'],
    ['几十个', '20..90||几十'],
    ['数百万人', '200..900|万|数百万'],
    ['十几亿人口', '11..19|亿|十几亿'],
    ['二十几个', '21..29||二十几'],
  ])('%s is between two', (text, numeral) => {
    expect(read(text)).toBe(numeral);
  });

  it.each(['一二三产', '十百千工程', '三六八'])('%s is no number', (text) => {
    expect(read(text)).toMatch(/^noise|^\d{3}\|/);
  });

  it.each(['家', '数字', '几个', '多个', ''])('%s begins none', (text) => {
    expect(read(text)).toBeNull();
  });
});
