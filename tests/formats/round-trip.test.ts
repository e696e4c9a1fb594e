import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Analysis, defaultSettings } from '../../server/src/core/analysis';
import { analyze } from '../../server/src/core/analyze';
import type { Block } from '../../server/src/core/report/document';
import { docxOf, p, table } from './docx-parts';
import { example, exported, imported, partsOf, read } from './exported';

const invented = `# 柳溪镇政府工作报告

各位代表：

一、2025年工作回顾

财政收入4720万元[^1]，增长8.0%。15%~30%的村*集体*收入超过20万元，R&D投入<1%。

（一）在民生上拿出更实举措。新增就业236人[^1]。

1. 新建学校2所；
2. 改造道路3.5公里。

（单位：万元）

| 指标 | 2024年 | 2025年 |
| --- | --- | --- |
| 财政收入 | 4370 | 4720 |
| 其中：税收 \\| 非税 | 3900 | 4100 |

<!-- 这里等财政所核实：不要外传 -->

二、2026年工作安排

财政收入5000万元以上。

[^1]: 财政所快报数。
`;

describe('a report that goes out as DOCX and comes in again', () => {
  it.each([
    ['the example', example],
    ['notes, tables, lists and signs', invented],
  ])('has the same words and figures: %s', async (_, source) => {
    const before = read(source);
    const after = read(await imported(await exported(before)));
    expect(wordsOf(after)).toEqual(wordsOf(before));
    expect(figuresOf(after)).toEqual(figuresOf(before));
  });

  it.each([
    '**强产业**。全年新建项目5个，**强农业**。新建农田3000亩。',
    '**全文加粗**。',
    '落实“**三保**”任务，完成**4720**万元、增长**8.0**%。',
    '甲，**（一）强产业（含农业**）新建。',
    '**强产业**：**兴乡村**，惠民生。',
    '1. **新建学校**2所。',
    '| **指标** | 2025年 |\n| --- | --: |\n| 财政收入 | **4720** |\n| 税收 | 3900 |',
    '财政收入3100万元\\\n粮食总产量**1.9**万吨\\\n**新增就业**236人',
    '面积18km²，排放CO₂，企业31①家。',
  ])('has the same bold, line breaks and small digits: %s', async (source) => {
    expect(await imported(await exported(read(`各位代表：\n\n${source}\n`)))).toBe(
      `各位代表：\n\n${source}\n`,
    );
  });

  it.each([
    ['税收~~640~~650万元，桥<del>2</del><ins>3</ins>座。', '税收650万元，桥3座。'],
    ['税收{~~640~>650~~}万元{>>请核<<}。', '税收650万元。'],
    ['园区12km<sup>2</sup>，增长17<sup>1</sup>%。', '园区12km²，增长17¹%。'],
    ['旅客4\u200b60①人，产值〔3〕2亿元。', '旅客460①人，产值〔3〕2亿元。'],
    ['第一行，\\\n第二行。\\', '第一行，第二行。'],
    [
      '税收650万元[^1]。\n\n[^1]: 快报数。\n\n    不含教育附加20万元。',
      '税收650万元[^1]。\n\n[^1]: 快报数。 不含教育附加20万元。',
    ],
    [
      '税收650万元[^1]。\n\n[^1]: 快报数。\n[^2]: 含附加20万元。',
      '税收650万元[^1]。\n\n含附加20万元。\n\n[^1]: 快报数。',
    ],
    [
      '税收650万元[^1]。\n\n[^1]: 其中：\n\n    - 地方300万元；\n    - 附加20万元。',
      '税收650万元[^1]。\n\n[^1]: 其中： 地方300万元； 附加20万元。',
    ],
    ['[//]: # (税收640万元)\n\n税收650万元。', '税收650万元。'],
    ['> [//]: # (税收640万元)\n> 税收650万元。', '税收650万元。'],
  ])('prints %j as it is to be signed', async (source, printed) => {
    expect(await imported(await exported(read(`各位代表：\n\n${source}\n`)))).toBe(
      `各位代表：\n\n${printed}\n`,
    );
  });

  it.each([
    ['**强产业。**', '**强产业**。'],
    ['***强产业***，新建', '**强产业**，新建'],
    ['__强产业__ 新建', '**强产业** 新建'],
    ['**强[^1]产业**。\n\n[^1]: 注。', '**强**[^1]**产业**。\n\n[^1]: 注。'],
    ['# **一、2025年工作回顾**', '# 一、2025年工作回顾'],
  ])('tidies %s once and for all', async (source, tidied) => {
    const once = await imported(await exported(read(`各位代表：\n\n${source}\n`)));
    expect(once).toBe(`各位代表：\n\n${tidied}\n`);
    expect(await imported(await exported(read(once)))).toBe(once);
  });

  it('has the same words whatever they are', async () => {
    const signs = fc.constantFrom(
      '财政收入',
      '4720万元',
      '，',
      '*',
      '_',
      '~~',
      '|',
      '<',
      '&lt;',
      '#',
      '[^1]',
      '`',
      ' ',
    );
    const line = fc.array(signs, { minLength: 1, maxLength: 12 }).map((parts) => `村${parts.join('')}。`);
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 4 }), async (lines) => {
        const before = read(`# 柳溪镇政府工作报告\n\n${lines.join('\n\n')}\n`);
        const after = read(await imported(await exported(before)));
        expect(wordsOf(after)).toEqual(wordsOf(before));
      }),
      { numRuns: 25 },
    );
  });
});

describe('a report that was written in Word', () => {
  const run = (text: string, properties = ''): string =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const kai = '<w:rFonts w:ascii="楷体" w:eastAsia="楷体"/>';
  const body = [
    p('柳溪镇政府工作报告', '<w:jc w:val="center"/>'),
    p('一、2025年工作回顾'),
    `<w:p>${run('（一）在民生上拿出更实举措。', kai)}${run('新增就业', '<w:b/>')}${run('236人')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('。')}</w:p>`,
    `<w:p>${run('重点项目')}<w:r><w:br/></w:r>${run('柳溪水厂投资1200万元')}</w:p>`,
    table([
      ['指标', '2025年'],
      ['财政收入（万元）', '4720'],
    ]),
  ];
  const footnotes = `<w:footnote w:id="2">${p('人社所快报数。')}</w:footnote>`;

  it('goes out again with its headings, lead sentences, bold, line breaks, tables and notes', async () => {
    const once = await imported(docxOf(body.join(''), { footnotes }));
    const again = await exported(read(once));
    expect(await imported(again)).toBe(once);
    const parts = partsOf(again);
    const [, lead = ''] =
      /(<w:rPr>(?:(?!<w:rPr>).)*<\/w:rPr>)<w:t[^>]*>（一）在民生上拿出更实举措<\/w:t>/.exec(
        parts['word/document.xml'] ?? '',
      ) ?? [];
    expect(lead).toContain('w:eastAsia="楷体_GB2312"');
    expect(parts['word/document.xml']).toMatch(/<w:b\/>.*?<w:t[^>]*>新增就业<\/w:t>/);
    expect(parts['word/document.xml']).toMatch(/重点项目<\/w:t>.*?<w:br\/>.*?柳溪水厂/);
    expect(parts['word/document.xml']).toMatch(/<w:tbl>.*4720.*<\/w:tbl>/);
    expect(parts['word/footnotes.xml']).toContain('人社所快报数。');
  });
});

describe('every figure has the same slots', () => {
  it.each(['chengxi-2026', 'liuyin-2026', 'yunting-2026'])('in the report %s', async (name) => {
    const source = readFileSync(`tests/bench/own/${name}.md`, 'utf8');
    const before = analyze(source, defaultSettings);
    const after = analyze(await imported(await exported(before)), defaultSettings);
    expect(figuresOf(before).length).toBeGreaterThan(50);
    expect(figuresOf(after)).toEqual(figuresOf(before));
  });
});

/** Notes go to the end, where Word keeps them. */
function wordsOf({ document }: Analysis): readonly string[] {
  const isNote = (block: Block): boolean => block.kind === 'paragraph' && block.role === 'note';
  const ordered = [...document.blocks].sort((a, b) => Number(isNote(a)) - Number(isNote(b)));
  return ordered.flatMap((block) => {
    if (block.kind === 'furniture') return [];
    if (block.kind === 'table')
      return [...block.header, ...block.rows].map((row) =>
        row.map(({ prose }) => prose.text.trim()).join('|'),
      );
    return [block.prose.text.replace(/\s+/g, '').replace(/^\d+\.(?=新建|改造)/, '')];
  });
}

function figuresOf({ figures }: Analysis): readonly string[] {
  return figures
    .map(({ text, statement: { figure, indicator, period, role, measure } }) =>
      [text, figure.bound, indicator?.name, JSON.stringify(period), role, measure].join(' '),
    )
    .sort();
}
