import { describe, expect, it } from 'vitest';
import { readFiguresFile } from '../../../../server/src/core/documents/figures-file/read-figures-file';
import type { Sheet } from '../../../../server/src/core/documents/figures-file/sheet';
import { standardVocabulary } from '../../../../server/src/core/reading/vocabulary/vocabulary';
import { readCsvFigures, unreadIn } from './figures';

describe('a file that is no figures file is never quoted', () => {
  it.each([
    ['a list of another kind', 'user,password\nroot,hunter2\n', {}, ['A1  header']],
    ['headings without one figure below', '指标,2025年\nroot,hunter2\n', {}, ['B2  value']],
    [
      'headings that only the report makes of it',
      'user,password,since\nroot,hunter2,2025年\nadmin,4720万元,2025年\n',
      { user: '指标', password: '数值', since: '时期' },
      ['B2  value'],
    ],
    [
      'the same with two values for one name',
      'user,pin\nroot,4720万元\nroot,4730万元\n',
      { user: '指标', pin: '数值', secret: '目标' },
      ['A1 secret mapping', 'B2  twice', 'B3  twice'],
    ],
  ])('%s', (_, csv, mapping, unread) => {
    expect(unreadIn(csv, mapping)).toEqual(unread);
    expect(readCsvFigures(csv, mapping).conflicts).toEqual([]);
  });

  it('nor is the name of a sheet', () => {
    const cell = { text: 'hunter2', name: 'A1', span: { start: 0, end: 0 }, fault: null, covered: false };
    const sheets: readonly Sheet[] = ['secret', 'hidden'].map((name) => ({
      name,
      rows: [[cell]],
      hidden: name === 'hidden',
    }));
    const context = {
      years: { plan: 2026, reviewed: 2025, current: 2025 },
      settings: { ...standardVocabulary, approximation: 0.05 },
      mapping: new Map<string, string>(),
    };
    const { unread } = readFiguresFile('秘密.xlsx', sheets, context);
    expect(unread.map(({ cell: { sheet, name }, text, why }) => [sheet, name, text, why])).toEqual([
      ['1', 'A1', '', 'header'],
      ['2', 'A1', '', 'hidden'],
    ]);
  });

  it('while one that is, though the report names a column of it, says what it could not read', () => {
    const csv = '指标,单位,数值,全年计划\n财政收入,万元,4720,约莫\n';
    expect(unreadIn(csv, { 全年计划: '目标' })).toEqual(['D2 约莫 value']);
  });
});
