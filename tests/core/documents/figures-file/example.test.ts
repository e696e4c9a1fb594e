import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../server/src/core/analyze';
import { defaultSettings } from '../../../../server/src/core/analysis';
import { noCompanions } from '../../../../server/src/core/documents/companion/companion';
import { readSheets } from '../../../../server/src/formats/sheets-read';

function exampleOf(name: string): Buffer {
  return readFileSync(resolve(import.meta.dirname, '../../../../examples', name));
}

describe('the example and its figures file', () => {
  const report = exampleOf('qingshui-2026.md').toString('utf8');
  const read = readSheets(exampleOf('qingshui-2026.csv'), 'qingshui-2026.csv');
  if (read.kind === 'fault') throw new Error(read.fault);
  const data = { path: 'qingshui-2026.csv', source: read.source, sheets: read.sheets };
  const { file, findings } = analyze(report, { ...defaultSettings, companions: { ...noCompanions, data } });

  it('is understood to the last cell, and agrees with itself', () => {
    expect(file?.unread).toEqual([]);
    expect(file?.conflicts).toEqual([]);
    expect(file?.figures.length).toBeGreaterThan(30);
  });

  it('adds one accusation to the planted mistakes: the second number of new jobs', () => {
    const conflicts = findings.filter(({ check }) => check === 'figures-file-conflict');
    expect(conflicts.map(({ span }) => report.slice(span.start, span.end))).toEqual(['263人']);
  });

  it('has figures the report never mentions, and keeps those inside the office out of the list', () => {
    expect(file?.unmentioned.map(({ indicator }) => indicator.name)).toEqual([
      '城镇新增就业',
      '网络零售额',
      '网络零售额',
    ]);
  });
});
