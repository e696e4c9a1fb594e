import { placeOf } from '../../reading/place';
import type { Ledger } from '../../account/ledger';
import type { Verdict } from '../../relation/verdict/solve';
import { formulaOf } from '../../relation/verdict/arithmetic';
import { impliedRange } from '../../relation/verdict/implied';
import { printedOf, valueLike } from '../../reading/printed';
import type { Mention } from '../../reading/statement/reading';

/** What stands in small print behind a figure, though the report does not print it. */
export interface Hint {
  /** implied: a task the text leaves out; recomputed: the rate with one more decimal. */
  readonly kind: 'implied' | 'recomputed';
  /** Behind the figure, in the source. */
  readonly offset: number;
  /** “3.15～3.28亿元”, “8.02%”. */
  readonly value: string;
  /** The arithmetic behind it. */
  readonly formula: string;
}

/**
 * The hints of a report, in order: behind 完成任务的77.7% the task it implies (3.15～3.28亿元), behind 增长8.0% the rate as
 * recomputed (8.02%). A rate that comes out just as printed has none.
 */
export function hintsOf({ verdicts }: Ledger): readonly Hint[] {
  const byMention = new Map<Mention, Hint>();
  for (const verdict of verdicts) {
    const hint = hintOf(verdict);
    if (hint && !byMention.has(verdict.spoken)) byMention.set(verdict.spoken, hint);
  }
  return [...byMention.values()].sort((a, b) => a.offset - b.offset);
}

function hintOf(verdict: Verdict): Hint | null {
  const { outcome, spoken, nominal, relation } = verdict;
  const offset = placeOf(spoken).end;
  const formula = formulaOf(verdict);
  if (outcome === 'implied') return { kind: 'implied', offset, value: impliedRange(verdict), formula };
  const { form } = relation.equation;
  if ((form !== 'rate' && form !== 'average-growth') || nominal === null) return null;
  const { dimension } = spoken.statement.figure.unit;
  if (dimension !== 'rate' && dimension !== 'multiple') return null;
  const value = valueLike(spoken, nominal);
  return withoutZeros(value) === withoutZeros(printedOf(spoken))
    ? null
    : { kind: 'recomputed', offset, value, formula };
}

/** 8.0% and 8% say the same. */
function withoutZeros(value: string): string {
  return value.replace(/(?<whole>\d)\.0+(?!\d)/, '$<whole>');
}
