import type { Mention } from '../../reading/statement/reading';
import type { Statement } from '../../reading/statement/statement';
import type { Verdict } from './solve';

/** The verdicts by the figures they tie together, so that nobody searches all of them for one figure. */
export interface VerdictIndex {
  /** What a figure takes part in, in the order of the verdicts: 3.85亿元 in its growth and in its completion. */
  readonly of: (mention: Mention | null) => readonly Verdict[];
  /** What any of several figures takes part in, each verdict once and in their order. */
  readonly ofAny: (mentions: readonly Mention[]) => readonly Verdict[];
}

/** Indexes verdicts; one pass over their operands. */
export function indexVerdicts(verdicts: readonly Verdict[]): VerdictIndex {
  const byStatement = new Map<Statement, Verdict[]>();
  const order = new Map(verdicts.map((verdict, at) => [verdict, at]));
  for (const verdict of verdicts) {
    for (const operand of new Set(verdict.operands.map(({ statement }) => statement))) {
      const known = byStatement.get(operand);
      if (known) known.push(verdict);
      else byStatement.set(operand, [verdict]);
    }
  }
  const of = (mention: Mention | null) => (mention && byStatement.get(mention.statement)) ?? [];
  const placeOf = (verdict: Verdict) => order.get(verdict) ?? 0;
  return {
    of,
    ofAny: (mentions) => [...new Set(mentions.flatMap(of))].sort((a, b) => placeOf(a) - placeOf(b)),
  };
}
