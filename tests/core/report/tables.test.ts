import { describe, expect, it } from 'vitest';
import { analyze } from '../../../server/src/core/analyze';
import { reportMarkdown } from '../../../server/src/core/output/import/report-markdown';
import { parse } from '../../../server/src/core/report/parse';
import { outlineOf, sourceOf } from './outline-of';

const TABLE = '| 指标 | 2020年 |\n| --- | ---: |\n| 财政收入 | **4720**万元 |\n| 其中&nbsp;税收 | 1\\|2 |';

const row = '| 财政收入 | 4720万元 |\n';

describe('a table longer than any of a report', () => {
  const long = `| 指标 | 2020年 |\n| --- | --- |\n${row.repeat(503)}`;
  const html = `<table><tr><th>指标</th><th>2020年</th></tr>${'<tr><td>财政收入</td><td>4720万元</td></tr>'.repeat(502)}</table>`;

  it.each([
    ['Markdown', long, `${row}${row}${row}`.trimEnd()],
    ['HTML', html, '财政收入</td><td>4720万元</td></tr></table>'],
  ])('in %s is read as far as its five hundredth row, and the rest is told of', (_kind, text, rest) => {
    const source = `前文。\n\n${text}\n\n后文。`;
    const document = parse(source);
    const [, table, behind, after] = document.blocks;
    if (table?.kind !== 'table' || behind?.kind !== 'furniture') throw new Error('no table');
    expect(table.header.length + table.rows.length).toBeGreaterThanOrEqual(500);
    expect([behind.overlong, source.slice(behind.span.start, behind.span.end)]).toEqual([
      expect.any(Number),
      expect.stringContaining(rest),
    ]);
    expect(table.span.end).toBeLessThanOrEqual(behind.span.start);
    expect(after).toMatchObject({ kind: 'paragraph' });
    const [finding] = analyze(source).findings.filter(({ check }) => check === 'unreadable-input');
    expect(finding).toMatchObject({ severity: 'warning', span: { start: behind.span.start } });
    expect(finding?.message).toBe('这张表超过 500 行，从这里起没有读，其中的数字没有核对。');
  });

  it('of five hundred rows is read whole', () => {
    const document = parse(`| 指标 | 2020年 |\n| --- | --- |\n${row.repeat(500)}`);
    expect(document.blocks.map(({ kind }) => kind)).toEqual(['table']);
  });

  it('is exported and imported with all its rows', () => {
    expect(
      reportMarkdown(parse(long))
        .split('\n')
        .filter((line) => line === row.trim()),
    ).toHaveLength(503);
  });
});

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
