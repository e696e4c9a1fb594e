import { describe, expect, it } from 'vitest';
import { parse } from '../../../server/src/core/report/parse';
import { outlineOf, prosesOf, sourceOf } from './outline-of';

function cells(source: string): string[][] {
  const table = parse(source).blocks.find((block) => block.kind === 'table');
  const width = table?.rows[0]?.length ?? 1;
  const words = table ? prosesOf(table).map((prose) => prose.text) : [];
  return Array.from({ length: words.length / width }, (_, row) =>
    words.slice(row * width, (row + 1) * width),
  );
}

describe('a table written in HTML', () => {
  const merged = `<table>
<tr><th rowspan="2">指标</th><th colspan="2">2023年</th></tr>
<tr><th>实绩</th><th>增速（%）</th></tr>

<tr><td>税收（万元）</td><td><b>680</b></td><td>7.0</td></tr>
<tr><td>产值&amp;销售（亿元）</td><td>4<sub></sub>.2</td><td>~~8~~9.0</td></tr>
</table>

全镇税收680万元。`;

  it('is read like any other, its rows of heads as one', () => {
    expect(cells(merged)).toEqual([
      ['指标', '2023年实绩', '2023年增速（%）'],
      ['税收（万元）', '680', '7.0'],
      ['产值&销售（亿元）', '4.2', '9.0'],
    ]);
    expect(outlineOf(merged)).toEqual(['other <table>', 'other 全镇税收680万元。']);
    expect(sourceOf(parse(merged), '7.0')).toBe('7.0');
    expect(sourceOf(parse(merged), '680')).toBe('680');
  });

  it('is read as converters write it: in one line, without heads of their own, cells left out', () => {
    const line =
      '<html><body><table><tr><td rowspan=2>指标</td><td colspan=2>2023年</td></tr><tr><td>目标</td><td>实绩</td></tr><tr><td>税收</td><td>650</td></tr></table></body></html>';
    expect(cells(line)).toEqual([
      ['指标', '2023年目标', '2023年实绩'],
      ['税收', '650', ''],
    ]);
  });

  it('says the words of a merged cell once', () => {
    const source =
      '<table><tr><td>类</td><td>指标</td><td>值</td></tr><tr><td rowspan="2">经济</td><td>税收</td><td>650</td></tr><tr><td>产值</td><td>4</td></tr></table>';
    expect(cells(source).slice(1)).toEqual([
      ['经济', '税收', '650'],
      ['', '产值', '4'],
    ]);
  });

  it('does not swallow what follows where it is not closed', () => {
    expect(outlineOf('<table><tr><td>税收</td></tr>\n\n一、2023年工作回顾\n\n产值4亿元。')).toEqual([
      'other <table>',
      'review # 一、2023年工作回顾',
      'review 产值4亿元。',
    ]);
  });
});

describe('other blocks of HTML', () => {
  it('are paragraphs and headings', () => {
    const source =
      '<h2>一、2023年工作回顾</h2>\n<div align="center">产值<em>4</em>亿元。<br>税收<del>640</del>650万元。</div>\n<p>建桥3座。</p><script>let a = "5亿元";</script>';
    expect(outlineOf(source)).toEqual([
      'review ## 一、2023年工作回顾',
      'review 产值4亿元。\n税收650万元。',
      'review 建桥3座。',
    ]);
    expect(sourceOf(parse(source), '4亿元')).toBe('4</em>亿元');
  });

  it('hold nothing where they have no words', () => {
    expect(outlineOf('<div align="center">\n\n产值4亿元。\n\n</div>')).toEqual([
      'other <furniture>',
      'other 产值4亿元。',
      'other <furniture>',
    ]);
  });
});
