import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { censusOf } from '../../scripts/bench/census.mjs';
import { censusTable, rowsOf } from '../../scripts/bench/census-table.mjs';
import { readGold } from '../../scripts/bench/gold.mjs';
import { measure } from '../../scripts/bench/measure.mjs';
import { reportsIn } from '../../scripts/bench/shared.mjs';
import { analyze } from '../../server/src/core/analyze';
import { defaultSettings } from '../../server/src/core/analysis';
import { placeIn, placeOf } from '../../server/src/core/reading/place';
import { ruleNames } from '../../server/src/core/relation/relate';
import { readSheets } from '../../server/src/formats/sheets-read';

const core = { analyze, defaultSettings, placeIn, placeOf, ruleNames, readSheets };
const unjudged = () => 'unjudged' as const;
const judgedTrue = () => 'true' as const;
const scratch = mkdtempSync(join(tmpdir(), 'heshu-gold-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const sentence = '开发保洁岗位47个、护林岗位31个，合计78个。';
const text = `# 柳荫镇政府工作报告\n\n## 一、2025年工作回顾\n\n${sentence}送戏下乡24场。\n`;
const broken = { find: '合计78个', replace: '合计87个' };
const unseen = { find: '送戏下乡24场', replace: '送戏下乡42场' };

describe('mistakes put into an annotated report', () => {
  it('are counted as found where something new is said of their sentence', () => {
    const { of, found, foundAtAnyLevel, missed } = measure([gold([broken, unseen])], core, unjudged);
    expect({ of, found, foundAtAnyLevel }).toEqual({ of: 2, found: 1, foundAtAnyLevel: 1 });
    expect(missed).toEqual(['liuyin r1 sum']);
  });

  it('do not count what was said before', () => {
    const wrong = text.replace('78个', '87个');
    const { found } = measure([gold([unseen], { wrong })], core, unjudged);
    expect(found).toBe(0);
  });

  it('are refused where the report does not say what they change', () => {
    expect(() => gold([{ find: '合计79个', replace: '合计80个' }])).toThrow(/合计79个/);
  });
});

describe('an accusation of the untouched text', () => {
  const wrong = text.replace('78个', '87个');

  it('is false until a person judges it or the annotation knows of it', () => {
    expect(measure([gold([], { wrong })], core, unjudged).falseAccusations).toHaveLength(1);
    expect(measure([gold([], { wrong })], core, judgedTrue).falseAccusations).toEqual([]);
    const errors = [{ sentence: '合计87个', kind: 'sum' }];
    expect(measure([gold([], { wrong, errors })], core, unjudged).falseAccusations).toEqual([]);
  });
});

describe('the census of the rules', () => {
  it('counts what each rule recognised and what it alone finds', () => {
    const rows = rowsOf([censusOf(gold([broken, unseen]), core, unjudged)], ruleNames);
    const sum = rows.find(({ rule }) => rule === 'sum');
    expect(sum).toMatchObject({ holds: 1, fails: 0, reports: 1, sole: 1 });
    expect(rows.find(({ rule }) => rule === 'yield')).toMatchObject({ holds: 0, reports: 0, sole: 0 });
  });

  it('counts a failure that was judged a slip of the text neither way', () => {
    const wrong = text.replace('78个', '87个');
    const tableFor = (verdicts: typeof unjudged | typeof judgedTrue) =>
      censusTable(rowsOf([censusOf(gold([], { wrong }), core, verdicts)], []));
    expect(tableFor(unjudged)).toMatch(/\| sum \| .* \| 1 \| 0 \| 1 \| 0 \| 0\.00 % \| 0 \| 0 \| 1 \| 0 \|/);
    expect(tableFor(judgedTrue)).toMatch(/\| sum \| .* \| 1 \| 0 \| 1 \| 0 \| – \| 1 \| 0 \| 1 \| 0 \|/);
  });
});

describe('the project’s own reports', () => {
  const own = resolve(import.meta.dirname, '../bench/own');

  it('are annotated, one of a township, one of a county and one of a city', () => {
    const reports = readGold(own, core);
    expect(reports.map(({ text: report }) => /^level: (.*)$/m.exec(report)?.[1]).sort()).toEqual(
      ['乡镇', '县区', '市'].sort(),
    );
    expect(reports.every(({ faults }) => faults.length > 30)).toBe(true);
  });

  it('are listed every so many, in the order of their names', () => {
    expect(reportsIn(own, 2)).toEqual([join(own, 'chengxi-2026.md'), join(own, 'yunting-2026.md')]);
  });
});

interface Put {
  readonly wrong?: string;
  readonly errors?: readonly { readonly sentence: string; readonly kind: string }[];
}

/** A report in a folder of its own with an annotation beside it. */
function gold(
  mutations: readonly { readonly find: string; readonly replace: string }[],
  { wrong = text, errors = [] }: Put = {},
) {
  const folder = mkdtempSync(join(scratch, 'gold-'));
  const relations = [{ id: 'r1', kind: 'sum', sentence, mutations }];
  writeFileSync(join(folder, 'liuyin.md'), wrong);
  writeFileSync(join(folder, 'liuyin.json'), JSON.stringify({ doc: 'liuyin.md', relations, errors }));
  const [report] = readGold(folder, core);
  if (!report) throw new Error(folder);
  return report;
}
