import { expect, it } from 'vitest';
import { analyze } from '../../../../server/src/core/analyze';
import { defaultSettings, type Analysis } from '../../../../server/src/core/analysis';
import type { Finding } from '../../../../server/src/core/check/finding';
import { shared } from '../../../shared';
import { applied } from '../../fix/apply';

interface Gold {
  readonly doc: string;
  readonly relations: readonly {
    readonly sentence: string;
    readonly mutations: readonly { readonly find: string; readonly replace: string }[];
  }[];
}

/** Mistakes put into a real report one by one: whatever is found there, each of its fixes settles it. */
it.runIf(shared.isHere)(
  'every fix of a mistake in a real report settles its finding (needs ../shared)',
  () => {
    const gold = JSON.parse(shared.read('gold/county-qingyuan-2021.json')) as Gold;
    const published = shared.read(`corpus/${gold.doc}`);
    const before = analyze(published, defaultSettings);
    const known = new Set(before.findings.map(({ check, message }) => check + message));
    const kinds = new Set(['rewrite-figure', 'rewrite-count', 'exchange-figures', 'renumber', 'reword']);
    let taken = 0;
    for (const { sentence, mutations } of gold.relations) {
      for (const { find, replace } of mutations) {
        const at = published.indexOf(find, Math.max(0, published.indexOf(sentence)));
        if (at < 0) continue;
        const faulty = published.slice(0, at) + replace + published.slice(at + find.length);
        const analysis = analyze(faulty, defaultSettings, before);
        const fresh = analysis.findings.filter(({ check, message }) => !known.has(check + message));
        taken += fresh.map((finding) => settled(finding, analysis, kinds)).reduce((a, b) => a + b, 0);
      }
    }
    expect(taken).toBeGreaterThan(10);
  },
  60_000,
);

/** Takes each fix of a finding; gives how many there were. */
function settled({ check, message, fixes }: Finding, analysis: Analysis, kinds: ReadonlySet<string>): number {
  const mine = fixes.filter(({ kind }) => kinds.has(kind));
  for (const fix of mine) {
    const after = analyze(applied(analysis.document.source, fix), defaultSettings, analysis);
    const left = after.findings.filter((each) => each.check === check && each.message === message);
    expect(left, `${fix.title}: ${message}`).toEqual([]);
  }
  return mine.length;
}
