import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze';
import { shared } from '../shared';

/** Reports in which a drafter finds nothing wrong, each full of wordings that were once taken amiss. */
const sound = [
  '03-on-last-years-base.md',
  '03b-same-without-base.md',
  '04-over-task.md',
  '05-over-target-then-parts.md',
  '06-rate-after-list.md',
  '07-lists-wrongly-accused.md',
  '20-township.md',
];

describe.runIf(shared.isHere)('reports a drafter finds sound (needs ../shared)', () => {
  it.each(sound)('%s is accused of nothing', (name) => {
    const source = shared.read(`readings/${name}`);
    const { findings, figures } = analyze(source);
    const accusations = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
    expect(figures.length).toBeGreaterThan(5);
    expect(accusations.map(({ message }) => message)).toEqual([]);
  });
});
