import { describe, expect, it } from 'vitest';
import { announced, whole } from '../../scripts/stage-times.mjs';
import { add, skippedText, tallyOf } from '../../scripts/tally.mjs';

describe('what the test runners leave', () => {
  const test = (status: string, fullName: string) => ({ status, fullName });
  const results = {
    numPassedTests: 3,
    numFailedTests: 1,
    testResults: [
      {
        name: 'tests/core/a.test.ts',
        assertionResults: [
          test('passed', 'reads'),
          test('failed', 'adds up'),
          test('skipped', 'real reports (needs ../shared) are read'),
          test('pending', 'in Word (needs LibreOffice) it has six pages'),
          test('skipped', 'in Word (needs LibreOffice) it has margins'),
        ],
      },
      { name: 'tests/core/b.test.ts', assertionResults: [test('todo', 'some day')] },
    ],
  };

  it('is counted, with the names of what failed', () => {
    const { passed, failed, names } = tallyOf(results);
    expect({ passed, failed }).toEqual({ passed: 3, failed: 1 });
    expect(names).toEqual([expect.stringMatching(/a\.test\.ts > adds up$/)]);
  });

  it('tells what was skipped, by what it was skipped for', () => {
    expect(skippedText(tallyOf(results))).toBe(
      'skipped: 4 tests: 1 without a reason, 1 for want of ../shared, 2 for want of LibreOffice',
    );
  });

  it('tells which runs there were none of', () => {
    const none = { numPassedTests: 0, numFailedTests: 0, notRun: 'browser tests (no Chromium)' };
    expect(skippedText(tallyOf(none))).toBe('skipped: not run: browser tests (no Chromium)');
    expect(skippedText(add([tallyOf(results), tallyOf(none)]))).toMatch(
      /^skipped: 4 tests: .*; not run: browser/,
    );
  });

  it('is silent where everything ran', () => {
    expect(skippedText(tallyOf({ numPassedTests: 2, numFailedTests: 0 }))).toBe('');
  });
});

describe('the first line of npm test', () => {
  const names = ['build', 'lint', 'format', 'unit tests'];

  it('counts the stages', () => {
    expect(announced(names, {})).toBe('4 stages; how long they take is known after this run');
  });

  it('says how long they took last time, and which took longest', () => {
    expect(announced(names, { build: 1, lint: 41.2, format: 9.7, 'unit tests': 80, [whole]: 125 })).toBe(
      '4 stages; last time they took 2 min 5 s, the longest unit tests (80 s), lint (41 s), format (10 s)',
    );
  });
});
