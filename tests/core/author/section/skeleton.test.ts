import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../server/src/core/analyze';
import { defaultSettings } from '../../../../server/src/core/analysis';
import { noCompanions } from '../../../../server/src/core/documents/companion/companion';
import { looksLikeReport } from '../../../../server/src/core/report/resembles';
import { newReport } from '../../../../server/src/core/author/section/new-report';
import { type ReportKind, reportKinds } from '../../../../server/src/core/author/section/kind';
import { skeleton, newLevels } from '../../../../server/src/core/author/section/skeleton';
import type { Finding } from '../../../../server/src/core/check/finding';
import type { FigureReading } from '../../../../server/src/core/account/figure-reading';
import type { Period } from '../../../../server/src/core/reading/statement/statement';
import { readSheets } from '../../../../server/src/formats/sheets-read';
import { sampledReport } from './sampled';

const places = { town: '莲塘镇', county: '云溪县', city: '松江市', province: '北岭省' } as const;

/** Every level with every kind, in a year there is one for: 2026 begins a plan, 2027 a term. */
const reports = newLevels.flatMap((level) =>
  reportKinds.map((kind) => ({ level, kind, place: places[level], year: kind === 'term' ? 2027 : 2026 })),
);

const chapters: Readonly<Record<ReportKind, readonly string[]>> = {
  annual: ['一、2025年工作回顾', '二、2026年工作安排', '三、加强政府自身建设'],
  'five-year': [
    '一、“十四五”时期和2025年工作回顾',
    '二、“十五五”时期主要目标任务',
    '三、2026年工作安排',
    '四、加强政府自身建设',
  ],
  term: ['一、过去五年工作回顾', '二、今后五年目标任务', '三、2027年工作安排', '四、加强政府自身建设'],
};

const named = reports.map((details) => [`${details.level} ${details.kind}`, details] as const);

describe('a new report', () => {
  it.each(named)(
    '%s has its standard parts in order and says no more than what is left to fill',
    (_, details) => {
      const { document, findings } = analyze(skeleton(details));
      const headings = document.blocks.flatMap((block) =>
        block.kind === 'heading' ? [block.prose.text] : [],
      );
      expect(headings.filter((heading) => heading.includes('、'))).toEqual(chapters[details.kind]);
      expect(document).toMatchObject({
        level: details.level,
        years: { plan: details.year, reviewed: details.year - 1 },
      });
      expect(said(findings)).toEqual([]);
    },
  );

  it.each(named)('%s is accused of nothing when it is filled', (_, details) => {
    const { findings } = analyze(sampledReport(details));
    expect(said(findings)).toEqual([]);
  });

  it.each(named.filter(([, { kind }]) => kind !== 'annual'))(
    '%s keeps five years and one year apart, behind it and ahead',
    (_, details) => {
      const [headline, levels] = details.level === 'town' ? ['财政收入', 1] : ['地区生产总值', 0];
      const y = details.year;
      const of = readingsOf(analyze(sampledReport(details)).figures);
      const behind = `${String(y - 5)}..${String(y - 1)}`;
      expect(of(headline)).toEqual([
        `${String(y - 6)} prior level`,
        `${String(y - 1)} actual level`,
        `${behind} actual average-growth`,
        `${String(y - 1)} actual growth`,
        ...(levels > 0 ? [`${String(y - 1)} actual completion`] : []),
        `${String(y)}..${String(y + 4)} target average-growth`,
        `${String(y)} target ${levels > 0 ? 'level' : 'growth'}`,
      ]);
      if (details.level !== 'province')
        expect(of('重点项目').slice(0, 2)).toEqual([
          `${behind} actual level`,
          `${String(y - 1)} actual level`,
        ]);
      expect(of(details.level === 'town' ? '农村生活污水治理率' : '常住人口城镇化率')).toContain(
        `${String(y + 4)} target share`,
      );
    },
  );

  it.each(named)('%s asks for no figure twice', (_, details) => {
    const text = sampledReport(details);
    const asked = analyze(text).figures.flatMap((figure) => keyOf(figure, text));
    const keys = [...new Set(asked)].map((key) => key.split('@')[0] ?? '');
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it.each(named)('%s invents no number: what is not known stays open', (_, details) => {
    const text = skeleton(details);
    const invented = analyze(text).figures.filter(({ text: figure }) => /\d/.test(figure));
    expect(invented.map(({ text: figure }) => figure)).toEqual([]);
    expect(text).toContain('××');
    expect(text).not.toMatch(/@|\$|临溪|安和县|泽阳|云岭/);
  });

  it.each(named)('%s says of those above and beside it what a report of its level says', (_, details) => {
    const text = skeleton(details);
    expect(text.includes('上级党委、政府')).toBe(details.level === 'town');
    expect(text.includes('政协')).toBe(details.level !== 'town');
    expect(text.includes('镇卫生院')).toBe(details.level === 'town');
    expect(text.includes('党中央、国务院')).toBe(details.level === 'province');
  });

  it('says in its front matter what it is and what it is held against', () => {
    const text = skeleton({
      level: 'town',
      kind: 'annual',
      place: '莲塘镇',
      year: 2027,
      prior: '2026年.md',
      data: '台账.xlsx',
    });
    expect(looksLikeReport(text)).toBe(true);
    expect(analyze(text).document.frontMatter).toMatchObject({
      title: '莲塘镇政府工作报告',
      organ: '莲塘镇人民政府',
      place: '莲塘镇',
      prior: '2026年.md',
      data: '台账.xlsx',
      problems: [],
    });
  });

  it('takes results and targets from the figures file, but for what may not be printed', () => {
    const csv = [
      '指标,时期,单位,数值,增速（%）,目标,公开',
      '财政收入,2026年,万元,5248.8,8.0,,可公开',
      '财政收入,2027年,万元,,,5560,可公开',
      '固定资产投资,2026年,亿元,3.52,-1.5,,可公开',
      '税收收入,2026年,万元,4304,,,内部',
    ].join('\n');
    const read = readSheets(new TextEncoder().encode(csv), '台账.csv');
    if (read.kind === 'fault') expect.fail(read.fault);
    const data = { path: '台账.csv', source: read.source, sheets: read.sheets };
    const text = newReport(
      { level: 'town', kind: 'annual', place: '莲塘镇', year: 2027, data: '台账.csv' },
      data,
    );
    expect(text).toContain('2026年，财政收入5248.8万元，增长8.0%；固定资产投资3.52亿元，下降1.5%。');
    expect(text).toContain('全年主要预期目标是：财政收入5560万元。');
    expect(text).not.toContain('4304');
    const companions = { ...noCompanions, data };
    const { findings } = analyze(text, { ...defaultSettings, companions });
    expect(findings.filter(({ severity }) => severity === 'error' || severity === 'warning')).toEqual([]);
  });
});

/** What is found beside the gaps. */
function said(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ check, severity }) => check !== 'gap-left' && severity !== 'hint')
    .map(({ check, message }) => `${check}: ${message}`);
}

/**
 * What a figure measures, when and as what, and which paragraph says it: “受理矛盾纠纷400件，化解392件” asks once. Nothing where the
 * name or the time is not told.
 */
function keyOf({ statement, span }: FigureReading, text: string): readonly string[] {
  const { indicator, period, role, measure, standsFor, figure, scope } = statement;
  if (indicator === null || period === null || standsFor !== 'itself') return [];
  const key = JSON.stringify([indicator.name, scope, period, role, measure, figure.unit.text]);
  return [`${key}@${String(text.lastIndexOf('\n', span.start))}`];
}

/** Of one indicator, in the order of the text: “2021..2025 actual average-growth”. */
function readingsOf(figures: readonly FigureReading[]): (indicator: string) => readonly string[] {
  const yearsOf = ({ from, to }: Period): string =>
    from.year === to.year ? String(from.year) : `${String(from.year)}..${String(to.year)}`;
  return (indicator) =>
    figures.flatMap(({ statement: { indicator: named, period, role, measure } }) =>
      named?.key === indicator ? [`${period ? yearsOf(period) : '?'} ${role ?? '?'} ${measure}`] : [],
    );
}
