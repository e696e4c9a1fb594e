import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze';
import { defaultSettings, type Analysis } from '../../server/src/core/analysis';
import { lowered, strongestTier } from '../../server/src/core/check/catalog';
import type { Tier } from '../../server/src/core/reading/tier';
import { expectFindings, inReport, inReview } from './fixture';

/** What reports are made of, and what people paste between it. */
const fragments = [
  ...[
    '财政收入',
    '固定资产投资',
    '城镇、农村居民人均可支配收入',
    '三次产业结构',
    '粮食总产量',
    '新增',
    '其中',
    '其余',
    '合计',
    '共',
  ],
  ...[
    '分别',
    '由',
    '增加到',
    '达到',
    '完成',
    '比上年',
    '同比增长',
    '下降',
    '提高',
    '占',
    '的',
    '是',
    '年均增长',
    '翻了一番',
    '超出年初预算',
  ],
  ...[
    '完成年度任务',
    '人均',
    '户均',
    '亩产',
    '近',
    '约',
    '超',
    '突破',
    '以上',
    '以内',
    '左右',
    '余',
    '不低于',
    '力争',
    '预计全年',
  ],
  ...[
    '4720万元',
    '2.5亿元',
    '12.3%',
    '3个百分点',
    '354人',
    '三个',
    '5.02万亩',
    '18.6:47.2:34.2',
    '1—10月',
    '2020年',
    '0',
    '0%',
    '-3%',
  ],
  ...[
    '第3位',
    '4.5%—5%',
    '三分之一',
    '1 234.5',
    '１２３',
    '99999999999999999999亿元',
    '0.00000001%',
    '万',
    '亿',
    '%',
  ],
  ...[
    '“',
    '”',
    '（',
    '）',
    '，',
    '。',
    '；',
    '：',
    '、',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    ' ',
    '\u00a0',
    '\ufeff',
    '𠮷',
    '\ud800',
    '\u0000',
  ],
  ...[
    '# ',
    '## 一、2025年工作回顾\n',
    '二、2026年工作安排\n',
    '（一）',
    '一是',
    '二是',
    '四是',
    '1. ',
    '- ',
    '> ',
    '---\n',
    'year: 2026\n',
  ],
  ...[
    '| 指标 | 2024年 | 2025年 |\n| --- | ---: | ---: |\n',
    '| 财政收入 | 3 | 4 |\n',
    '|',
    '**',
    '*',
    '`',
    '```\n',
    '~',
    '~~',
    '[^1]',
    '[^1]: ',
  ],
  ...[
    '<!--',
    '-->',
    '<br>',
    '&nbsp;',
    '\\*',
    '![](',
    '](',
    '{{',
    '}}',
    '截止目前',
    '2月30日',
    '“十四五”时期',
    '高杭、裕民两个村',
  ],
] as const;

const report = fc.array(fc.constantFrom(...fragments), { maxLength: 60 }).map((parts) => parts.join(''));

/** How strongly a check may speak: as its catalogue says, and ever quieter. */
function tiersOf(check: string): readonly Tier[] {
  return Object.entries(strongestTier)
    .filter(([id]) => id === check)
    .flatMap(([, strongest]) => [strongest, lowered(strongest), lowered(lowered(strongest))]);
}

describe('analysis of any text at all', () => {
  it('never throws', () => {
    fc.assert(fc.property(report, (text) => void analyze(text)));
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void analyze(text)));
  });

  it('points into the text, and every finding has a derivation that does', () => {
    fc.assert(
      fc.property(report, (text) => {
        for (const { span, related, derivation, check, tier } of analyze(text).findings) {
          expect(Object.keys(strongestTier)).toContain(check);
          expect(tiersOf(check)).toContain(tier);
          expect(derivation.length).toBeGreaterThan(0);
          const places = [
            span,
            ...related.map((each) => each.span),
            ...derivation.flatMap(({ spans }) => spans),
          ];
          for (const place of places) expectInside(place, text);
        }
      }),
    );
  });

  it('gives the same for the same bytes', () => {
    fc.assert(
      fc.property(report, (text) => {
        expect(shown(analyze(text))).toEqual(shown(analyze(text)));
      }),
    );
  });

  it('finds the same after any other text was analysed in between', () => {
    fc.assert(
      fc.property(report, report, (text, other) => {
        const before = shown(analyze(text));
        analyze(other);
        expect(shown(analyze(text))).toEqual(before);
      }),
    );
  });

  it('finds the same in either language, in the order of the text', () => {
    fc.assert(
      fc.property(report, (text) => {
        const chinese = analyze(text).findings;
        const english = analyze(text, { ...defaultSettings, language: 'en' }).findings;
        expect(english.map(({ check, span }) => [check, span])).toEqual(
          chinese.map(({ check, span }) => [check, span]),
        );
        const starts = chinese.map(({ span }) => span.start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
    );
  });

  it('accounts for every figure: checked, unrelated or unread', () => {
    fc.assert(
      fc.property(report, (text) => {
        const { figures, coverage } = analyze(text);
        expect(coverage.figures).toBe(figures.length);
        expect(coverage.checked + coverage.unrelated + coverage.unread).toBe(coverage.figures);
        for (const { state, checks, statement } of figures) {
          if (checks.length > 0) expect(state).toBe('checked');
          else if (statement.standsFor !== 'threshold')
            expect(state).toBe(statement.indicator === null ? 'unread' : 'unrelated');
        }
      }),
    );
  });

  it('fills every column of every row', () => {
    fc.assert(
      fc.property(report, (text) => {
        const { columns, rows } = analyze(text).table;
        for (const { cells } of rows)
          for (const { id } of columns) expect(cells[id].state === 'empty').toBe(cells[id].text === '');
      }),
    );
  });
});

describe('analysis of nothing', () => {
  it.each(['', ' ', '\n\n', '\ufeff', '---\n---\n'])('finds nothing in %j', (text) => {
    const { findings, figures, coverage, table } = analyze(text);
    expect({ findings, figures, rows: table.rows }).toEqual({ findings: [], figures: [], rows: [] });
    expect(coverage).toEqual({ figures: 0, checked: 0, unrelated: 0, unread: 0 });
  });
});

describe('settings', () => {
  const faulty = '建议21件、提案6件，共29件。';

  it('a check that is switched off is silent', () => {
    expectFindings(inReview(faulty), { disabled: ['sum-mismatch'] });
  });

  it('a check that is on speaks', () => {
    expectFindings(inReview('建议21件、提案6件，共{{!sum-mismatch|29件}}。'), {
      disabled: ['growth-mismatch'],
    });
  });

  it('the reach of 约 decides what it excuses', () => {
    const sum = (mark: string): string => inReview(`开发保洁岗位约60个、护林岗位38个，合计${mark}。`);
    expectFindings(sum('100个'));
    expectFindings(sum('{{!sum-mismatch|100个}}'), { approximation: 0.01 });
  });

  it('a year given by the caller replaces the report’s own', () => {
    const { document } = analyze('# 工作报告\n\n## 一、2024年工作回顾\n', { ...defaultSettings, year: 2026 });
    expect(document.years.plan).toBe(2026);
  });
});

describe('a report that keeps its words', () => {
  it('has the same findings whatever its line ends', () => {
    const source = inReport(['建议21件、提案6件，共29件。', '发放资料近5万余份。'], ['财政收入5560万元。']);
    const plain = analyze(source);
    const windows = analyze(source.replaceAll('\n', '\r\n'));
    expect(windows.findings.map(({ check, message }) => [check, message])).toEqual(
      plain.findings.map(({ check, message }) => [check, message]),
    );
  });

  it('has the same findings with emphasis around its figures', () => {
    expectFindings(inReview('建议**21**件、提案**6件**，共**{{!sum-mismatch|29**件}}。'));
  });
});

function expectInside({ start, end }: { readonly start: number; readonly end: number }, text: string): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(text.length);
}

/** Everything a reader sees of an analysis. */
function shown({ findings, figures, coverage, table, counts }: Analysis): unknown {
  return JSON.parse(
    JSON.stringify({
      findings,
      coverage,
      table,
      counts,
      figures: figures.map(({ span, text, state, checks }) => ({ span, text, state, checks })),
    }),
  );
}
