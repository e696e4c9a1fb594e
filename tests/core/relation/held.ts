import type { Analysis } from '../../../server/src/core/analysis';

/** The relations of one check that hold, as a hover shows them: “两个村 = 青塘、石圳”. */
export function heldBy(analysis: Analysis, check: string): readonly string[] {
  const figures = analysis.figures.flatMap(({ checks }) => checks);
  const slogans = analysis.counts.map((each) => each.check);
  return [...figures, ...slogans]
    .filter((each) => each.check === check && each.outcome === 'holds')
    .map((each) => each.arithmetic);
}
