import { describe, expect, it } from 'vitest';
import { parse } from '../../../server/src/core/report/parse';
import { outlineOf, sourceOf } from './outline-of';

const TABLE = '| 指标 | 2020年 |\n| --- | ---: |\n| 财政收入 | **4720**万元 |\n| 其中&nbsp;税收 | 1\\|2 |';

describe('tables', () => {
  it('reads cells with their places', () => {
    const document = parse(`前文。\n\n${TABLE}\n`);
    const [, table] = document.blocks;
    if (table?.kind !== 'table') throw new Error('no table');
    expect(table.headings).toEqual(['指标', '2020年']);
    expect(table.rows.map((row) => row.map((cell) => cell.prose.text))).toEqual([
      ['财政收入', '4720万元'],
      ['其中\u00a0税收', '1|2'],
    ]);
    expect(sourceOf(document, '4720万元')).toBe('4720**万元');
    expect(sourceOf(document, '1|2')).toBe('1\\|2');
    expect(document.source.slice(table.span.start, table.span.end)).toBe(TABLE);
  });

  it.each([
    ['**表2　投资构成表（单位：亿元）**', '表2　投资构成表（单位：亿元）'],
    ['2022年民生资金投入情况表', '2022年民生资金投入情况表'],
    ['（单位：万元）', '（单位：万元）'],
    ['2022年重点工作', '2022年重点工作'],
  ])('takes %s above it for its caption', (line, caption) => {
    const document = parse(`${line}\n\n${TABLE}`);
    expect(document.blocks.map((block) => block.kind === 'paragraph' && block.role)).toEqual([
      'caption',
      false,
    ]);
    expect(document.blocks[1]).toMatchObject({ kind: 'table', caption });
  });

  it('takes title and unit together, and a unit below', () => {
    expect(parse(`表1 主要指标\n\n单位：亿元\n\n${TABLE}`).blocks[2]).toMatchObject({
      caption: '表1 主要指标 单位：亿元',
    });
    expect(parse(`前文。\n\n${TABLE}\n\n单位：亿元`).blocks[1]).toMatchObject({ caption: '单位：亿元' });
  });

  it('leaves a sentence that introduces the table where it is', () => {
    expect(outlineOf(`主要指标如下表：\n${TABLE}`)).toEqual(['other 主要指标如下表：', 'other <table>']);
    expect(parse(`主要指标如下表：\n${TABLE}`).blocks[1]).toMatchObject({ caption: null });
  });

  it('ends where a line has no bar, and reads that line', () => {
    expect(outlineOf(`${TABLE}\n投资共5亿元。`)).toEqual(['other <table>', 'other 投资共5亿元。']);
  });

  it('reads rows as lines where the columns do not fit', () => {
    expect(outlineOf('| 甲 |\n| --- | --- |\n收入5亿元。')).toEqual([
      'other | 甲 |',
      'other | --- | --- |',
      'other 收入5亿元。',
    ]);
  });

  it('reads a table inside a quotation', () => {
    expect(outlineOf('> | 甲 | 乙 |\n> | --- | --- |\n> | 1 | 2 |')).toEqual(['other <table>']);
  });
});
