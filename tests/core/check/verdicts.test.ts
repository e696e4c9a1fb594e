import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../server/src/core/analyze';
import { shared } from '../../shared';

const table = readFileSync(resolve(import.meta.dirname, '../../bench/verdicts.tsv'), 'utf8');
const rows = table
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t'));

it('a verdict has its five columns, quotes at most twenty characters and gives a reason', () => {
  for (const [report = '', , under = '', verdict, reason = ''] of rows) {
    expect(['true', 'false'], report).toContain(verdict);
    expect(under.length, report).toBeLessThanOrEqual(20);
    expect(reason.length, report).toBeGreaterThan(3);
  }
});

describe.runIf(shared.isHere)('published reports (needs ../shared)', () => {
  const judged = new Set(rows.map(([report, check, under]) => [report, check, under].join(' | ')));

  it('every error and warning has been read by eye', { timeout: 120_000 }, () => {
    const unread = shared
      .list('corpus')
      .filter((file) => file.endsWith('.txt'))
      .flatMap((file) => {
        const text = shared.read(`corpus/${file}`).replaceAll('\r\n', '\n');
        return analyze(text)
          .findings.filter(({ severity }) => severity === 'error' || severity === 'warning')
          .map(({ check, span }) =>
            [
              file.replace('.txt', ''),
              check,
              text.slice(span.start, Math.min(span.end, span.start + 20)),
            ].join(' | '),
          );
      });
    expect(unread.filter((each) => !judged.has(each))).toEqual([]);
  });
});
