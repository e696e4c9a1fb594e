import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../server/src/core/analyze';
import { expectFindings, inReview } from '../fixture';

/** How one relation behaves, in sentences of the review of 2025. */
export interface RelationCases {
  /** Sentences whose findings are marked. */
  readonly faulty: readonly string[];
  /** Sentences in which the relation is found and holds. */
  readonly sound: readonly string[];
  /** Why nothing is said → the sentence of which nothing is said; a failing relation would be a false accusation. */
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
  });
}

/** What became of the relations of one check, a line for each figure that takes part. */
export function outcomesOf(analysis: Analysis, check: string): readonly string[] {
  return analysis.figures.flatMap(({ checks }) =>
    checks.filter((each) => each.check === check).map(({ outcome }) => outcome),
  );
}
