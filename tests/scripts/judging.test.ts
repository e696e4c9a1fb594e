import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { against, floorsIn, linesOf, readFloors } from '../../scripts/bench/floor.mjs';
import { countOf, existing, optionsIn } from '../../scripts/bench/options.mjs';
import { readVerdicts, verdictsIn } from '../../scripts/bench/verdicts.mjs';

const found = { name: 'found', floor: 80, better: 'more' } as const;
const accused = { name: 'accusations', floor: 3, better: 'fewer' } as const;

describe('a figure against its floor', () => {
  it('fails below the floor, in one line with both numbers, and says what is missing', () => {
    expect(against({ ...found, value: 79 })).toBe('worse');
    expect(linesOf({ ...found, value: 79, among: ['柳荫镇 r05'] })).toEqual([
      'FAILED: found 79, the floor is 80',
      '    柳荫镇 r05',
    ]);
  });

  it('holds at the floor and says when it could be raised', () => {
    expect(linesOf({ ...found, value: 80 })).toEqual(['ok: found 80, the floor is 80']);
    expect(linesOf({ ...found, value: 84 })).toEqual([
      'ok: found 84, the floor is 80: it could be raised to 84',
    ]);
  });

  it('turns round where fewer is better', () => {
    expect(linesOf({ ...accused, value: 4 })).toEqual(['FAILED: accusations 4, the ceiling is 3']);
    expect(linesOf({ ...accused, value: 2 })).toEqual([
      'ok: accusations 2, the ceiling is 3: it could be lowered to 2',
    ]);
  });

  it('is refused where the floor is no count, for it would never be undercut', () => {
    expect(readFloors().found).toBeGreaterThan(0);
    const floors = { foundAtAnyLevel: 5, found: 4, publishedErrorsAndWarnings: 2 };
    const own = { foundAtAnyLevel: 3, found: 3, falseAccusations: 0 };
    expect(floorsIn(JSON.stringify({ ...floors, own })).own).toEqual(own);
    expect(() => floorsIn(JSON.stringify({ ...floors, own: { ...own, found: '3' } }))).toThrow(/own\.found/);
    expect(() => floorsIn(JSON.stringify(floors))).toThrow(/own\.foundAtAnyLevel/);
    expect(() => floorsIn('{')).toThrow(/floor\.json/);
  });
});

describe('the verdicts of people', () => {
  const heading = 'report\tcheck\ttext\tverdict\treason\n';
  const row = 'liuyin\tsum-mismatch\t90个\ttrue\t54 and 36 are 90\n';

  it('answer for one report, check and wording, and for no other', () => {
    const verdicts = verdictsIn(heading + row);
    expect(verdicts('liuyin', 'sum-mismatch', '90个')).toBe('true');
    expect(verdicts('liuyin', 'sum-mismatch', '91个')).toBe('unjudged');
  });

  it('are refused where they say neither true nor false, give no reason, or say both', () => {
    expect(() => readVerdicts()).not.toThrow();
    expect(() => verdictsIn(`${heading}liuyin\tsum-mismatch\t90个\tperhaps\twhy\n`)).toThrow(/line 2/);
    expect(() => verdictsIn(`${heading}liuyin\tsum-mismatch\t90个\ttrue\n`)).toThrow(/no reason/);
    expect(() => verdictsIn(heading + row + row.replace('true', 'false'))).toThrow(/line 3.*both/);
  });
});

describe('the options of a bench', () => {
  it('count by the last where one is given twice, in either spelling', () => {
    const { values } = optionsIn(['--corpus', 'a', '--corpus=b', '--every', '3'], ['corpus', 'every']);
    expect(values).toEqual({ corpus: 'b', every: '3' });
  });

  it('are refused where nobody knows them or a value is missing', () => {
    expect(() => optionsIn(['--corpas', 'a'], ['corpus'])).toThrow(/corpas/);
    expect(() => optionsIn(['--corpus'], ['corpus'])).toThrow(/corpus/);
    expect(countOf('every', '10', 1)).toBe(10);
    expect(() => countOf('every', '0', 1)).toThrow(/--every 0/);
  });

  it('name a folder that is there, and none that is not', () => {
    expect(existing('corpus', import.meta.dirname)).toBe(import.meta.dirname);
    expect(() => existing('corpus', resolve(import.meta.dirname, 'nowhere'))).toThrow(/--corpus .* not here/);
  });
});
