import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFiguresFile } from '../../../../server/src/core/documents/figures-file/read-figures-file';
import { standardVocabulary } from '../../../../server/src/core/reading/vocabulary/vocabulary';
import { readSheets } from '../../../../server/src/formats/sheets-read';

const context = {
  years: { plan: 2026, reviewed: 2025, current: 2025 },
  settings: { ...standardVocabulary, approximation: 0.05 },
  mapping: new Map<string, string>(),
};

const word = fc.constantFrom(
  ...[
    '指标',
    '单位',
    '数值',
    '2025年',
    '2024年目标',
    '增速',
    '万元',
    '财政收入',
    '其中：税收',
    '合计',
    '4526.3',
    '-3',
    '约5',
    '八成',
    '—',
    '"',
    '',
    ' ',
    ',',
    '\n',
    '\t',
    ';',
    ':',
    '- ',
    '|',
    '---',
    '单位：亿元',
  ],
);

describe('any file at all', () => {
  it('is read or refused, never an exception; every figure and every cell that is not understood has its place', () => {
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 60 }).map((words) => words.join('')),
        fc.constantFrom('a.csv', 'a.yaml', 'a.md', 'a.xlsx'),
        (text, name) => {
          const read = readSheets(new TextEncoder().encode(text), name);
          if (read.kind === 'fault') return;
          const { figures, unread } = readFiguresFile(name, read.sheets, context);
          for (const { cell } of [...figures, ...unread]) {
            expect(cell.span.end).toBeLessThanOrEqual(read.source.length);
            expect(cell.name).toMatch(/^(?:[A-Z]+\d+|\d+:\d+)$/);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('of any bytes is refused or read', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, zipped) => {
        const given = zipped ? Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes]) : bytes;
        expect(['sheets', 'fault']).toContain(readSheets(given, 'a.csv').kind);
      }),
      { numRuns: 300 },
    );
  });
});
