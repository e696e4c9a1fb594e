import { describe, expect, it } from 'vitest';
import { analyze } from '../../../server/src/core/analyze';
import { parse } from '../../../server/src/core/report/parse';
import { outlineOf, sourceOf } from './outline-of';

const head = '# 柳湾镇2026年政府工作报告\n\n## 一、2025年工作回顾\n\n';

const paragraph =
  '2025年，全镇户籍人口4200人，其中男性2300人、女性1900人。财政收入6000万元，增长50%，上年为4000万元。粮食总产量3.46万吨，' +
  '油料产量820吨。全年入库税收2400万元，建成高标准农田13000亩，人均可支配收入23600元。工业企业18家，其中规上企业7家。' +
  '新增就业450人，改造厕所62座。';

function wrapped(text: string, width: number, indent = ''): string {
  return text.match(new RegExp(`.{1,${width}}`, 'gu'))?.join(`\n${indent}`) ?? text;
}

function readingsOf(source: string) {
  const { figures, findings } = analyze(source);
  expect(findings.map(({ message }) => message)).toEqual([]);
  return figures.map(({ statement }) => {
    const { value, unit } = statement.figure;
    return `${statement.indicator?.name ?? '—'} ${value.kind === 'single' ? value.printed : '—'}${unit.text}`;
  });
}

describe('a paragraph wrapped at a column', () => {
  const widths = Array.from({ length: 30 }, (_, at) => 11 + at);

  it.each(widths)('%i characters wide is read as on one line', (width) => {
    const whole = readingsOf(head + paragraph);
    expect(whole).toHaveLength(15);
    expect(readingsOf(head + wrapped(paragraph, width))).toEqual(whole);
    expect(readingsOf(`${head}- ${wrapped(paragraph, width, '  ')}`)).toEqual(whole);
    expect(readingsOf(`${head}财政平稳[^1]。\n\n[^1]: ${wrapped(paragraph, width, '    ')}`)).toEqual(whole);
  });

  it.each([
    ['- 新修渠道14公里，改造危房\n  26户，规上企业\n  7家', '改造危房 26户'],
    ['- 工业企业18家，其中规上企业\n7家', '规上企业数 7家'],
    ['财政平稳[^1]。\n\n[^1]: 2025年人均可支配收入23\n    600元，增长5\n    %。', '人均可支配收入 5%'],
    ['全镇户籍人口4200人，其中男性23\n00人、女性19\n00人。', '女性 1900人'],
  ])('%j goes on: %s', (source, reading) => {
    expect(readingsOf(head + source)).toContain(reading);
  });

  it('has figures that stand where they stand', () => {
    expect(sourceOf(parse('户籍人口4200人，其中男性23\n00人。'), '2300人')).toBe('23\n00人');
    expect(sourceOf(parse('- 户籍人口42\n  00人，增长3\n  %'), '4200人')).toBe('42\n  00人');
  });

  it.each([
    ['2025\n6000'],
    ['财政收入6000\n2025年户籍人口4200人'],
    ['全镇财政收入6000万元，增长50%\n1. 工业增加值'],
    ['全镇财政收入6000万元，增长50%\n2026年工作安排'],
    ['凝心聚力，再启新程\n8'],
    ['粮食总产量820吨\n油料产量62吨'],
  ])('leaves lines that are whole: %j', (source) => {
    expect(outlineOf(source)).toHaveLength(2);
  });
});
