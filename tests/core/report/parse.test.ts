import { describe, expect, it } from 'vitest';
import { parse } from '../../../server/src/core/report/parse';
import { outlineOf, textOf } from './outline-of';

const REPORT = `# 柳湾镇政府工作报告

（2020年12月28日在柳湾镇第五届人民代表大会第三次会议上）

各位代表：

一、2020年工作回顾

（一）产业发展

全镇实现财政收入3200万元，增长8%。

（二）民生改善。新建村级卫生室两所，群众看病更方便。

在看到成绩的同时，我们也清醒地认识到，还存在不少困难和问题：集体收入偏低。

二、2021年工作安排

全年主要预期目标是：财政收入3500万元。

四、加强政府自身建设

坚持依法办事。
`;

describe('parse', () => {
  it('takes a report with plain headings apart', () => {
    expect(outlineOf(REPORT)).toEqual([
      'other # 柳湾镇政府工作报告',
      'other （2020年12月28日在柳湾镇第五届人民代表大会第三次会议上）',
      'other 各位代表：',
      'review ## 一、2020年工作回顾',
      'review ### （一）产业发展',
      'review 全镇实现财政收入3200万元，增长8%。',
      'review （二）民生改善。新建村级卫生室两所，群众看病更方便。',
      'problems 在看到成绩的同时，我们也清醒地认识到，还存在不少困难和问题：集体收入偏低。',
      'plan ## 二、2021年工作安排',
      'plan 全年主要预期目标是：财政收入3500万元。',
      'plan ## 四、加强政府自身建设',
      'plan 坚持依法办事。',
    ]);
  });

  it('knows title, years and the titles above a block', () => {
    const document = parse(REPORT);
    expect(document.title).toBe('柳湾镇政府工作报告');
    expect(document.years).toEqual({ plan: 2021, reviewed: 2020, current: 2020 });
    expect(document.level).toBe('town');
    const result = document.blocks.find((block) => textOf(block).includes('3200万元'));
    expect(result?.path).toEqual(['2020年工作回顾', '产业发展']);
  });

  it('finds the heading a paragraph runs on from, and its number', () => {
    const block = parse(REPORT).blocks.find((each) => textOf(each).startsWith('（二）'));
    if (block?.kind !== 'paragraph' || block.runIn === null) throw new Error('no run-in heading');
    expect(block.prose.text.slice(block.runIn.span.start, block.runIn.span.end)).toBe('（二）民生改善');
    expect(block.runIn.numbering).toEqual({ style: '（一）', ordinal: 2, span: { start: 0, end: 3 } });
  });

  it('reads Markdown headings, with the same path', () => {
    const source =
      '# 政府工作报告\n\n## 一、2022年工作总结\n\n### （一）稳增长\n\n完成投资3亿元。\n\n## 二、2023年工作打算\n\n目标5亿元。';
    expect(outlineOf(source)).toEqual([
      'other # 政府工作报告',
      'review ## 一、2022年工作总结',
      'review ### （一）稳增长',
      'review 完成投资3亿元。',
      'plan ## 二、2023年工作打算',
      'plan 目标5亿元。',
    ]);
    expect(parse(source).blocks[3]?.path).toEqual(['2022年工作总结', '稳增长']);
  });

  it('lets the caller decide year and level', () => {
    const document = parse(REPORT, { year: 2030, level: 'city' });
    expect(document.years.plan).toBe(2030);
    expect(document.years.reviewed).toBe(2029);
    expect(document.level).toBe('city');
  });

  it('takes an empty source for a report with nothing in it', () => {
    for (const source of ['', '\ufeff', ' \n\t\n', '\r\n']) {
      const document = parse(source);
      expect(document.blocks).toEqual([]);
      expect(document.title).toBeNull();
      expect(document.years).toEqual({ plan: null, reviewed: null, current: null });
    }
  });

  it('reads list items, footnotes and the glossary as what they are', () => {
    const source = [
      '- 建成农贸市场',
      '- 改造户厕120座[^1]',
      '',
      '[^1]: 包括新建。',
      '    另有公厕2座。',
      '',
      '名词解释',
      '',
      '1.［三保］：指保基本民生、保工资、保运转。',
      '[2]一网通办：在一个平台办理。',
    ].join('\n');
    expect(outlineOf(source)).toEqual([
      'other <item> 建成农贸市场',
      'other <item> 改造户厕120座',
      'other <note> 包括新建。',
      'other <note> 另有公厕2座。',
      'other # 名词解释',
      'other <note> 1.［三保］：指保基本民生、保工资、保运转。',
      'other <note> [2]一网通办：在一个平台办理。',
    ]);
  });

  it('takes “1. 标题” alone above a paragraph for a heading, next to its like for an item', () => {
    expect(
      outlineOf(
        '1. 推进产业升级\n\n大力发展食品加工，产值2亿元。\n\n2. 扩大招商\n\n引进企业三家，投资1亿元。',
      ),
    ).toEqual([
      'other # 1. 推进产业升级',
      'other 大力发展食品加工，产值2亿元。',
      'other # 2. 扩大招商',
      'other 引进企业三家，投资1亿元。',
    ]);
    expect(outlineOf('1. 推进产业升级\n2. 扩大招商\n')).toEqual([
      'other <item> 推进产业升级',
      'other <item> 扩大招商',
    ]);
    expect(outlineOf('1、完成供水工程。\n2、完成路网工程。')).toEqual([
      'other 1、完成供水工程。',
      'other 2、完成路网工程。',
    ]);
  });

  it('keeps comments and code out of the report', () => {
    const source = '<!-- 财政收入999万元\n\n未完 -->\n\n全年收入100万元。\n\n```\n收入5亿元\n\n6亿元\n```\n';
    expect(outlineOf(source)).toEqual(['other <furniture>', 'other 全年收入100万元。', 'other <furniture>']);
  });

  it('ends a paragraph where a line ends a sentence, and joins lines that were broken by width', () => {
    expect(outlineOf('全年收入100万元。\n新建道路三条。')).toEqual([
      'other 全年收入100万元。',
      'other 新建道路三条。',
    ]);
    const broken = '全年完成固定资产投资二十八点五亿元其中工业投资十二亿元同比增长百分之\n八点五。';
    expect(outlineOf(broken)).toEqual([`other ${broken.replace('\n', '')}`]);
    expect(outlineOf('全镇上下团结一心，\n圆满完成各项任务。')).toEqual([
      'other 全镇上下团结一心，圆满完成各项任务。',
    ]);
    expect(outlineOf('全镇上下团结一心，\n　　圆满完成各项任务。')).toHaveLength(2);
    expect(outlineOf('凝心聚力，再启新程\n全年收入100万元，增长5%。')).toHaveLength(2);
    expect(outlineOf('全镇上下团结一心，\n（一）抓产业促发展稳增长，落实责任。')).toHaveLength(2);
  });

  const wordsOf = (source: string): string[] => parse(source).blocks.map(textOf);

  it.each([
    ['完成税收680万元，增长\n17%；建桥3', '座。', '完成税收680万元，增长17%；建桥3座。'],
    ['改厕460', '座，其中新建120座。', '改厕460座，其中新建120座。'],
    ['上半年稳中有进。全年粮食产量4.', '7万吨，增长2%。', '上半年稳中有进。全年粮食产量4.7万吨，增长2%。'],
    ['团结奋斗。全镇户籍人口4', '700人，增加20人。', '团结奋斗。全镇户籍人口4700人，增加20人。'],
  ])('joins lines that break off in a sentence or a figure: %s', (first, second, joined) => {
    for (const lineEnd of ['\n', '\r\n', '  \n'])
      expect(wordsOf(first.replace('\n', lineEnd) + lineEnd + second)).toEqual([joined]);
    expect(wordsOf(`> ${first.replace('\n', '\n> ')}\n> ${second}`)).toEqual([joined]);
  });

  it('takes a link definition for no text, which is how some write comments', () => {
    const source =
      '[//]: # (税收640万元)\n\n[旧稿]: #t "税收630万元"\n[comment]: <> (税收620万元)\n税收680万元。';
    expect(outlineOf(source)).toEqual([
      'other <furniture>',
      'other <furniture>',
      'other <furniture>',
      'other 税收680万元。',
    ]);
    expect(outlineOf('[统计局]: https://a.example/b')).toEqual(['other <furniture>']);
    expect(outlineOf('[1]: 三保指保基本民生。')).toEqual(['other <note> [1]: 三保指保基本民生。']);
    // Its title may stand on the next line or on several.
    for (const title of ['[旧稿]: #t\n  "税收630万元"', '[//]: # (\n税收640万元，\n待核\n)'])
      expect(outlineOf(`${title}\n\n税收680万元。`)).toEqual(['other <furniture>', 'other 税收680万元。']);
  });

  it('keeps lines apart that are complete: titles, names, entries, numbers one under the other', () => {
    for (const source of [
      '青塘镇\n2025年',
      '王村3\n李村5',
      '镇长 王某\n各位代表：',
      '产值2亿元\n税收3亿元，增长5%。',
    ])
      expect(outlineOf(source)).toHaveLength(2);
  });

  it('keeps a line break in its paragraph where a backslash asks for it, even before a number', () => {
    expect(outlineOf('收入100万元\\\n新建道路三条')).toEqual(['other 收入100万元\n新建道路三条']);
    expect(outlineOf('（一）农业\\\n粮食1.9万吨')).toEqual(['other （一）农业\n粮食1.9万吨']);
    // Escaped, it is a sign of its own.
    expect(outlineOf('收入100万元\\\\\n新建道路三条')).toHaveLength(2);
  });
});

describe('a callout', () => {
  it.each(['> [!NOTE]\n> 财政收入3100万元是快报数。', '> [!tip]- 核对\n> 财政收入3100万元。'])(
    'is a remark beside the report: %s',
    (quoted) => {
      const kinds = parse(quoted).blocks.map(({ kind }) => kind);
      expect(new Set(kinds)).toEqual(new Set(['furniture']));
    },
  );

  it('is no passage that the report quotes', () => {
    const [block] = parse('> 财政收入3100万元，增长8%。').blocks;
    expect(block).toMatchObject({ kind: 'paragraph', role: 'body' });
  });
});

describe('a heading with a line under it', () => {
  it('is one at the level of its line', () => {
    expect(outlineOf('柳湾镇政府工作报告\n====\n\n产业发展\n---\n\n财政收入3200万元。')).toEqual([
      'other # 柳湾镇政府工作报告',
      'other ## 产业发展',
      'other 财政收入3200万元。',
    ]);
  });

  it('is none where dashes only part what follows', () => {
    expect(outlineOf('财政收入3200万元，增长8%。\n---\n新增就业90人。')).toEqual([
      'review 财政收入3200万元，增长8%。',
      'review 新增就业90人。',
    ]);
  });
});

describe('what stands in a container', () => {
  it('is left out of a quotation where it defines a link', () => {
    const words = parse('> [//]: # (财政收入3100万元)\n> 财政收入3200万元。').blocks.map((block) =>
      textOf(block),
    );
    expect(words).toEqual(['财政收入3200万元。']);
  });

  it('is of the footnote where it is a list in one', () => {
    const roles = parse('见注[^1]。\n\n[^1]: 其中：\n\n    - 调入300万元；\n    - 结转200万元。').blocks.map(
      (block) => (block.kind === 'paragraph' ? block.role : block.kind),
    );
    expect(roles).toEqual(['body', 'note', 'note', 'note']);
  });
});
