import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../server/src/core/analyze';
import { defaultSettings } from '../../../../server/src/core/analysis';
import { noCompanions } from '../../../../server/src/core/documents/companion/companion';
import { looksLikeReport } from '../../../../server/src/core/report/resembles';
import { newReport } from '../../../../server/src/core/author/section/new-report';
import { skeleton, newLevels } from '../../../../server/src/core/author/section/skeleton';
import { readSheets } from '../../../../server/src/formats/sheets-read';

const places = { town: '莲塘镇', county: '云溪县', city: '松江市', province: '北岭省' } as const;

describe('a new report', () => {
  it.each(newLevels)('of a %s has its standard parts in order and nothing to be accused of', (level) => {
    const { document, findings } = analyze(skeleton({ level, place: places[level], year: 2027 }));
    const headings = document.blocks.flatMap((block) => (block.kind === 'heading' ? [block.prose.text] : []));
    expect(headings).toContain('一、2026年工作回顾');
    expect(headings).toContain('二、2027年工作安排');
    expect(headings.at(-1)).toMatch(/^（[五六]）加强政府自身建设$|^（三）加强政府自身建设$/);
    expect(document).toMatchObject({ level, years: { plan: 2027, reviewed: 2026 } });
    expect(findings.filter(({ severity }) => severity !== 'hint' && severity !== 'information')).toEqual([]);
  });

  it.each(newLevels)('of a %s invents no number: what is not known stays open', (level) => {
    const text = skeleton({ level, place: places[level], year: 2027 });
    const invented = analyze(text).figures.filter(({ text: figure }) => /\d/.test(figure));
    expect(invented.map(({ text: figure }) => figure)).toEqual([]);
    expect(text).toContain('××');
    expect(text).not.toMatch(/临溪|安和县|泽阳|云岭/);
  });

  it('says in its front matter what it is and what it is held against', () => {
    const text = skeleton({
      level: 'town',
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
    const text = newReport({ level: 'town', place: '莲塘镇', year: 2027, data: '台账.csv' }, data);
    expect(text).toContain('2026年，财政收入5248.8万元，增长8.0%；固定资产投资3.52亿元，下降1.5%。');
    expect(text).toContain('全年主要预期目标是：财政收入5560万元。');
    expect(text).not.toContain('4304');
    const companions = { ...noCompanions, data };
    const { findings } = analyze(text, { ...defaultSettings, companions });
    expect(findings.filter(({ severity }) => severity === 'error' || severity === 'warning')).toEqual([]);
  });
});
