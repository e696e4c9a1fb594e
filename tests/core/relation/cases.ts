import { describe, expect, it } from 'vitest';
import { analyze } from '../../../server/src/core/analyze';
import type { Analysis } from '../../../server/src/core/analysis';
import { expectFindings, inReview } from '../fixture';
import { twinOf } from '../markers';

/** How one relation behaves, in sentences of the review of 2025. */
export interface RelationCases {
  /** Sentences whose findings are marked. */
  readonly faulty: readonly string[];
  /** Sentences in which the relation is found and holds. */
  readonly sound: readonly string[];
  /**
   * Why nothing is said → the sentence of which nothing is said; a failing relation would be a false accusation. What
   * keeps it silent is marked with the words of a near twin that speaks: `位列15个乡镇{{~第|前}}16位`. Without one nobody
   * knows that the sentence is silent for the reason given.
   */
  readonly silent: Readonly<Record<string, string>>;
}

/** States the cases of one check as tests, each named by its own sentence. */
export function relationCases(check: string, { faulty, sound, silent }: RelationCases): void {
  describe(check, () => {
    it.each(faulty)('speaks: %s', (sentence) => {
      expectFindings(inReview(sentence));
    });
    it.each(sound)('agrees: %s', (sentence) => {
      const analysis = expectFindings(inReview(sentence));
      expect(outcomesOf(analysis, check), sentence).toContain('holds');
    });
    it.each(Object.entries(silent))('is silent, %s: %s', (_why, sentence) => {
      expectFindings(inReview(sentence));
    });
    it.each(Object.entries(silent))('but for %s it speaks: %s', (_why, sentence) => {
      expectSpeakingTwin(check, sentence);
    });
  });
}

/** A silent sentence says something only where one like it, but for what silences it, is spoken of. */
export function expectSpeakingTwin(check: string, silent: string): void {
  const twin = twinOf(silent);
  if (twin === null) throw new Error(`no {{~twin|…}} that speaks is marked: ${silent}`);
  expect(twin.shared, `too little is left of “${silent}” in its twin`).toBeGreaterThanOrEqual(nearEnough);
  const analysis = analyze(inReview(twin.text));
  expect(outcomesOf(analysis, check), twin.text).toContain('fails');
  expect(analysis.findings, twin.text).not.toEqual([]);
}

/** Half of the words stand in both. */
const nearEnough = 0.5;

/** What became of the relations of one check, a line for each figure that takes part. */
export function outcomesOf(analysis: Analysis, check: string): readonly string[] {
  return analysis.figures.flatMap(({ checks }) =>
    checks.filter((each) => each.check === check).map(({ outcome }) => outcome),
  );
}
