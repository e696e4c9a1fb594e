import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze';
import { defaultSettings, type Analysis, type AnalysisSettings } from '../../server/src/core/analysis';
import type { Statement } from '../../server/src/core/reading/statement/statement';
import { inReport } from './fixture';

const report = `---
year: 2026
level: town
---

# 柳河镇政府工作报告

## 一、2025年工作回顾

过去一年，全镇实现财政收入5310万元，增长8.5%，超出年初预算74.5%。固定资产投资约2.5亿元，完成任务的77.7%。

（一）产业发展

新建道路三条、桥梁2座，全镇实现财政收入5310万元。企业由9家增加到12家，净增4家。

- 改造户厕120座，总数达到354座
- 城镇、农村居民人均可支配收入分别达到4.2万元、2.1万元

主要指标（单位：万元）

| 指标 | 2024年 | 2025年 | 增长（%） |
| --- | ---: | ---: | ---: |
| 财政收入 | 4350 | 5310 | 9.5 |
| 其中：税收收入 | 3000 | 3412 | 13.7 |

## 二、2026年工作安排

今年要重点抓好三项工作。一是产业，投资3亿元。二是民生。全镇财政收入达到5000万元，增长6%。

1. 建设标准厂房2万平方米[^1]

[^1]: 含续建1万平方米。

    其中二期3000平方米。
`;

const fragments = [
  '5310万元',
  '增长8.5%',
  '，其中税收收入3412万元',
  '分别达到4.2万元和2.1万元',
  '三个村',
  '8',
  '亿',
  '2023年',
  '五年来，',
  '全县',
  '截至10月底，',
  '。',
  '，',
  '\n',
  '\n\n',
  '\r\n',
  '    ',
  '- ',
  '1. ',
  '（二）',
  '# ',
  '## 二、2023年工作安排\n',
  '\n## 一、2022年工作回顾\n\n',
  '\n在看到成绩的同时，我们也清醒地认识到存在问题。\n',
  '\n名词解释\n',
  '[^1]: ',
  '> ',
  '**',
  '`',
  '```\n',
  '<!--',
  '-->',
  '|',
  '| a | 5 |\n',
  '| --- | --- |\n',
  '（单位：亿元）',
  '---\n',
  'year: 2024\n',
  'level: county\n',
  '指标: [{名称: 标准厂房, 别名: [厂房]}]\n',
  '单位: [{单位: 孔, 量纲: 计数}]\n',
  '第十四届人民代表大会第二次会议',
  '“十四五”开局之年',
  '二是',
];

/** One edit of a writer; places are shares of the text or of its lines, so that they fit any text. */
type Edit =
  | { readonly kind: 'replace'; readonly at: number; readonly length: number; readonly by: string }
  | { readonly kind: 'copy' | 'move' | 'delete'; readonly from: number; readonly to: number };

const place = fc.nat({ max: 9999 });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 3, arbitrary: replacing(fc.constant(0), fc.constantFrom(...fragments)) },
  { weight: 1, arbitrary: replacing(fc.integer({ min: 1, max: 30 }), fc.constant('')) },
  { weight: 1, arbitrary: replacing(fc.integer({ min: 1, max: 8 }), fc.constantFrom(...fragments)) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('copy' as const, 'move' as const, 'delete' as const),
      from: place,
      to: place,
    }),
  },
);

function replacing(length: fc.Arbitrary<number>, by: fc.Arbitrary<string>): fc.Arbitrary<Edit> {
  return fc.record({ kind: fc.constant('replace' as const), at: place, length, by });
}

function applied(text: string, change: Edit): string {
  if (change.kind === 'replace') {
    const at = Math.floor((change.at / 10_000) * (text.length + 1));
    return text.slice(0, at) + change.by + text.slice(at + change.length);
  }
  const lines = text.split('\n');
  const from = Math.floor((change.from / 10_000) * lines.length);
  const to = Math.floor((change.to / 10_000) * lines.length);
  const line = lines[from] ?? '';
  if (change.kind !== 'copy') lines.splice(from, 1);
  if (change.kind !== 'delete') lines.splice(to, 0, line);
  return lines.join('\n');
}

/** Mostly the writer's own settings; now and then one of them changes between two versions. */
const settings: fc.Arbitrary<AnalysisSettings> = fc.oneof(
  { weight: 8, arbitrary: fc.constant(defaultSettings) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<AnalysisSettings>(
      { ...defaultSettings, approximation: 0.1 },
      { ...defaultSettings, language: 'en' },
      { ...defaultSettings, year: 2022 },
      { ...defaultSettings, level: 'county' },
    ),
  },
);

describe('an analysis that goes on from the version before', () => {
  it('is the one made from scratch, whatever is edited', () => {
    const versions = fc.array(fc.tuple(edit, settings), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(versions, (changes) => {
        let text = report;
        let analysis = analyze(text);
        for (const [change, chosen] of changes) {
          text = applied(text, change);
          analysis = analyze(text, chosen, analysis);
          expect(shown(analysis), text).toBe(shown(analyze(text, chosen)));
        }
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 30) },
    );
  });

  it('reads again only the block that was edited', () => {
    const paragraphs = Array.from(
      { length: 100 },
      (_, at) => `第${at}村修路${at + 2}公里，投资${at + 30}万元。`,
    );
    const before = analyze(inReport(paragraphs.slice(0, 50), paragraphs.slice(50)));
    const after = analyze(
      before.document.source.replace('投资60万元', '投资61万元'),
      defaultSettings,
      before,
    );
    const known = new Set(before.figures.map(({ statement }) => statement));
    const again = after.figures.filter(({ statement }) => !known.has(statement));
    expect(after.figures.length).toBeGreaterThan(150);
    expect(again.map(({ text }) => text)).toEqual(['32公里', '61万元']);
  });

  it('reads again the blocks whose part or year has changed, and no others', () => {
    const before = analyze(inReport(['财政收入5310万元。'], ['财政收入5000万元。']));
    const renamed = before.document.source.replace('二、2026年工作安排', '二、工作体会');
    const after = analyze(renamed, defaultSettings, before);
    expect(after.figures.map(({ statement }) => statement.role)).toEqual(['actual', 'actual']);
    expect(after.figures[0]?.statement).toBe(before.figures[0]?.statement);
    expect(after.figures[1]?.statement).not.toBe(before.figures[1]?.statement);
  });

  it('reads again what follows a footnote that is gone', () => {
    const after = report.replace('[^1]: 含续建1万平方米。', '');
    const paragraph = analyze(after, defaultSettings, analyze(report)).document.blocks.at(-1);
    expect(paragraph).toMatchObject({
      kind: 'paragraph',
      role: 'body',
      prose: { text: '其中二期3000平方米。' },
    });
  });

  it('counts again in a line that its new neighbour makes an entry of a list', () => {
    const line = '（1）一是修路，二是架桥，四是种树\n\n';
    const before = analyze(`${line}今年工作如下。`);
    const after = analyze(`${line}（2）其他\n\n今年工作如下。`, defaultSettings, before);
    expect(before.findings).toEqual([]);
    expect(after.findings.map(({ check }) => check)).toEqual(['ordinal-order']);
  });

  it('holds a paragraph against the calendar again when the year is another, and not when nothing changed', () => {
    const plan = inReport(
      ['过去一年成绩很大。'],
      ['2030年是“十五五”规划的收官之年。', '今年是“十五五”规划的开局之年。'],
    );
    const before = analyze(plan);
    const later = analyze(plan.replace('year: 2026', 'year: 2028'), defaultSettings, before);
    expect([before, later].map(({ findings }) => findings.map(({ check }) => check))).toEqual([
      [],
      ['stale-year', 'stale-year', 'calendar-conflict'],
    ]);
    const typed = analyze(plan.replace('成绩很大', '成绩更大'), defaultSettings, before);
    const quiet = new Set([...before.memory.quiet.values()].flat());
    const again = [...typed.memory.quiet].filter(([, held]) => held.some((each) => !quiet.has(each)));
    expect(again.map(([prose]) => prose.text)).toEqual(['过去一年成绩更大。']);
  });

  it('gives two paragraphs with the same words a reading each', () => {
    const paragraph = '全镇实现财政收入5310万元，增长8.5%。';
    const once = analyze(inReport([paragraph], []));
    const twice = analyze(inReport([paragraph, paragraph], []), defaultSettings, once);
    const again = analyze(inReport([paragraph, paragraph], ['']), defaultSettings, twice);
    for (const { figures } of [twice, again]) {
      expect(new Set(figures.map(({ statement }) => statement)).size).toBe(4);
      expect(figures[0]?.statement).toBe(once.figures[0]?.statement);
    }
  });

  it('leaves the version before as it was: two versions may follow one', () => {
    const first = analyze(report);
    const kept = shown(first);
    const [one, two] = [report.replace('5310', '5311'), report.replace('2.5亿元', '2.6亿元')];
    analyze(one, defaultSettings, first);
    expect(shown(analyze(two, defaultSettings, first))).toBe(shown(analyze(two)));
    expect(shown(first)).toBe(kept);
  });

  it('keeps nothing of what was deleted', () => {
    const long = analyze(report.repeat(3));
    const short = analyze('全镇实现财政收入5310万元。', defaultSettings, long);
    const sizes = Object.values(short.memory).map((remembered) => remembered.size);
    expect(Math.max(...sizes)).toBe(1);
  });
});

/**
 * Everything an analysis says, as text, which is compared ten times faster than the objects. Statements point at each other; here by their number, so that one that points at a
 * statement of another version shows.
 */
function shown(analysis: Analysis): string {
  const { document, counts, findings, table, coverage } = analysis;
  const numbers = new Map(analysis.figures.map(({ statement }, index) => [statement, index]));
  const numberOf = (statement: Statement | null) => statement && (numbers.get(statement) ?? 'stray');
  const figures = analysis.figures.map(({ statement, ...reading }) => ({
    ...reading,
    statement: {
      ...statement,
      about: numberOf(statement.about),
      against: numberOf(statement.against),
      partOf: numberOf(statement.partOf),
    },
  }));
  return JSON.stringify({ document, figures, counts, findings, table, coverage }, null, 1);
}
