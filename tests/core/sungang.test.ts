import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze';
import type { Analysis } from '../../server/src/core/analysis';
import type { ColumnId } from '../../server/src/core/account/table/table';
import { shared } from '../shared';

/** What issue 2 asks of the report of 孙岗 of December 2020, page furniture and all. */
describe.runIf(shared.isHere)('the report of a real township (needs ../shared)', () => {
  const source = shared.isHere ? shared.read('corpus/town-sungang-2020.txt') : '';
  const analysis = analyze(source);

  describe('its indicator table', () => {
    it('has five rows, one of them part of another', () => {
      expect(analysis.table.rows.map(({ indicator, parent }) => [indicator, parent])).toEqual([
        ['财政收入', null],
        ['固定资产投资', null],
        ['工业固定资产投资', '固定资产投资'],
        ['规模工业总产值', null],
        ['招商引资到位资金', null],
      ]);
    });

    it('has the results, each as of the end of October', () => {
      expect(column(analysis, 'result')).toEqual([
        '4720万元 stated',
        '2.5亿元 stated',
        '8194万元 stated',
        '5亿元 stated',
        '2.2亿元 stated',
      ]);
      expect(cells(analysis, 'result').every(({ why }) => why?.includes('截至10月'))).toBe(true);
    });

    it('has the completions', () => {
      expect(column(analysis, 'completion')).toEqual([
        '超出74.5% stated',
        '77.7% stated',
        '68.3% stated',
        '71.4% stated',
        '100% stated',
      ]);
    });

    it('implies the tasks of 2020, as ranges with their derivation', () => {
      const [revenue, investment, industry, output, funds] = cells(analysis, 'target');
      expect(cells(analysis, 'target').map(({ state }) => state)).toEqual(Array(5).fill('implied'));
      expect(within(revenue, 2705)).toBe(true);
      expect(within(investment, 3.22)).toBe(true);
      expect(within(industry, 12_000)).toBe(true);
      expect(within(output, 7)).toBe(true);
      expect(within(funds, 2.2)).toBe(true);
      expect(investment?.derivation.join()).toContain('2.5亿元 ÷ 77.7%');
    });

    it('has the targets of 2021', () => {
      expect(column(analysis, 'nextTarget')).toEqual([
        '5500万元 stated',
        '3.5亿元 stated',
        '1.3亿元 stated',
        '7.7亿元 stated',
        '2.4亿元 stated',
      ]);
    });

    it('sets no growth of the plan against ten months, and says why', () => {
      const growth = cells(analysis, 'plannedGrowth');
      expect(growth.map(({ text, state }) => text + state)).toEqual(Array(5).fill('empty'));
      expect(growth.every(({ why }) => why?.includes('10月'))).toBe(true);
    });
  });

  describe('its findings', () => {
    it('are two words and one hint, and nothing else', () => {
      expect(summary(analysis, source)).toEqual([
        'completion-base-missing hint 74.5%',
        'approximator-conflict warning 近5万余份',
        'as-of-wording warning 截止目前',
      ]);
    });

    it('has one hint for the sentence whose tasks are nowhere stated', () => {
      const hint = analysis.findings.find(({ check }) => check === 'completion-base-missing');
      expect(hint?.related).toHaveLength(4);
      expect(hint?.message).toContain('3.15～3.28亿元');
    });

    it('155 + 199 = 354 is checked and true', () => {
      const people = analysis.figures.find(({ text }) => text.startsWith('354'));
      expect(people?.checks).toEqual([expect.objectContaining({ check: 'sum-mismatch', outcome: 'holds' })]);
      expect(people?.checks[0]?.arithmetic).toMatch(/155.* \+ 199.* = 354/);
    });

    it('“四个翻一番” has four indicators, and 高杭、裕民 are two villages', () => {
      expect(countsAt(analysis, source.indexOf('四个翻一番'))).toEqual(['holds of 4']);
      expect(countsAt(analysis, source.indexOf('两个村的环境'))).toEqual(['holds of 2']);
    });

    it('the page around the report has no indicator and no finding', () => {
      const end = source.indexOf('相关内容');
      expect(end).toBeGreaterThan(0);
      expect(analysis.figures.filter(({ span }) => span.start >= end)).toEqual([]);
      expect(analysis.findings.filter(({ span }) => span.start >= end)).toEqual([]);
    });
  });

  describe('with one change', () => {
    it('384 for 354 gives one warning whose message shows the sum', () => {
      const changed = change(source, '354', '384');
      const [added, ...others] = newFindings(analysis, analyze(changed));
      expect(others).toEqual([]);
      expect(added).toMatchObject({ check: 'sum-mismatch', severity: 'warning' });
      expect(added?.message).toMatch(/155.* \+ 199/);
      expect(added?.message).toContain('354');
    });

    it('a third village gives an error', () => {
      const changed = change(source, '高杭、裕民两个村', '高杭、裕民、连墩两个村');
      const [added, ...others] = newFindings(analysis, analyze(changed));
      expect(others).toEqual([]);
      expect(added).toMatchObject({ check: 'count-mismatch', severity: 'error' });
    });

    it('without the target for 规模工业总产值 there is one target missing', () => {
      const changed = change(source, ';规模工业总产值7.7亿元', '');
      const [added, ...others] = newFindings(analysis, analyze(changed));
      expect(others).toEqual([]);
      expect(added?.check).toBe('target-missing');
      expect(added?.message).toContain('规模工业总产值');
    });

    it('a fourth doubling that names three indicators gives a finding', () => {
      const changed = change(
        source,
        '规模工业总产值、招商引资到位资金“四个翻一番”',
        '招商引资到位资金“四个翻一番”',
      );
      expect(newFindings(analysis, analyze(changed)).map(({ check }) => check)).toContain('count-mismatch');
    });
  });
});

function cells(
  { table }: Analysis,
  id: ColumnId,
): readonly Analysis['table']['rows'][number]['cells'][ColumnId][] {
  return table.rows.map((row) => row.cells[id]);
}

/** “4720万元 stated” for each row. */
function column(analysis: Analysis, id: ColumnId): readonly string[] {
  return cells(analysis, id).map(({ text, state }) => `${text} ${state}`);
}

function within(
  cell: Analysis['table']['rows'][number]['cells'][ColumnId] | undefined,
  value: number,
): boolean {
  const { low, high } = cell?.interval ?? { low: null, high: null };
  return low !== null && high !== null && low.lte(value) && high.gte(value);
}

function summary({ findings }: Analysis, source: string): readonly string[] {
  return findings.map(
    ({ check, severity, span }) => `${check} ${severity} ${source.slice(span.start, span.end)}`,
  );
}

/** What became of the list counted by the number at a place, and how many things it has. */
function countsAt({ figures, counts }: Analysis, at: number): readonly string[] {
  const read = [
    ...figures.flatMap(({ span, checks }) => checks.map((check) => ({ span, check }))),
    ...counts,
  ];
  return read
    .filter(({ span, check }) => span.start === at && check.check === 'count-mismatch')
    .map(({ check }) => `${check.outcome} of ${check.spans.length}`);
}

/** What an analysis finds that the other did not. */
function newFindings(before: Analysis, after: Analysis): Analysis['findings'] {
  const known = new Set(before.findings.map(({ check, message }) => check + message));
  return after.findings.filter(({ check, message }) => !known.has(check + message));
}

function change(source: string, from: string, to: string): string {
  const parts = source.split(from);
  if (parts.length !== 2) throw new Error(`${from} stands ${parts.length - 1} times in the report`);
  return parts.join(to);
}
