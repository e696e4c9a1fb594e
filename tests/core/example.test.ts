import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze';
import { defaultSettings } from '../../server/src/core/analysis';

const example = readFileSync(resolve(import.meta.dirname, '../../examples/qingshui-2026.md'), 'utf8');

/** The mistakes that the comment at the end says were planted: “2. part-exceeds-whole 分项大于总数：…”. */
function planted(): readonly string[] {
  const comment = example.slice(example.lastIndexOf('<!--'));
  return [...comment.matchAll(/^\d+\. (?<check>[a-z-]+) /gmu)].map(({ groups }) => groups?.check ?? '');
}

describe('the example', () => {
  const { findings, coverage } = analyze(example);

  it('has its planted mistakes found, each once, and nothing besides', () => {
    expect(planted()).toHaveLength(7);
    expect(findings.map(({ check }) => check).sort()).toEqual([...planted()].sort());
  });

  it('accuses of all but the figure of another page, which it asks about', () => {
    const questions = findings.filter(({ severity }) => severity !== 'error' && severity !== 'warning');
    expect(questions.map(({ check, severity }) => `${check}/${severity}`)).toEqual([
      'value-conflict/information',
    ]);
  });

  it('has the wrong words where the comment says they are', () => {
    expect(findings.map(({ span }) => example.slice(span.start, span.end))).toEqual([
      '114.4%',
      '328户',
      '三个村',
      '近3万余份',
      '263人',
      '110个',
      expect.stringMatching(/^四/u),
    ]);
  });

  it('has more than half of its figures checked and next to none unread', () => {
    expect(coverage.checked * 2).toBeGreaterThan(coverage.figures);
    expect(coverage.unread).toBeLessThanOrEqual(2);
  });

  it('finds the same in English', () => {
    const english = analyze(example, { ...defaultSettings, language: 'en' });
    expect(english.findings.map(({ check, span }) => [check, span])).toEqual(
      findings.map(({ check, span }) => [check, span]),
    );
  });
});
