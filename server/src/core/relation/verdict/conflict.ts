import type { Mention } from '../../reading/statement/reading';
import type { Statement } from '../../reading/statement/statement';
import { some, type Some } from '../../equation/some';
import type { Verdict } from './solve';

/**
 * Relations that fail through one figure: where 4480万元 fits neither its growth nor its completion nor its whole, that is
 * one conflict with three verdicts, not three conflicts.
 */
export interface Conflict {
  /** The figure that is in all of them; for a single verdict the one it speaks of. */
  readonly figure: Mention;
  readonly verdicts: Some<Verdict>;
}

/**
 * The failing verdicts, gathered under a smallest set of figures that cannot all be true: each time the figure through
 * which most of those left fail, and of such figures the one that fewest relations confirm, then the first in the text.
 *
 * A set of one is found exactly; where no figure is common to all, taking the commonest first may name one too many,
 * and then each still has a relation that fails. No figure is called the wrong one: that is for a person to say.
 */
export function conflictsOf(verdicts: readonly Verdict[]): readonly Conflict[] {
  const holding = countOf(verdicts.filter(({ outcome }) => outcome === 'holds'));
  let left = verdicts.filter(({ outcome }) => outcome === 'fails');
  const shared: Conflict[] = [];
  for (;;) {
    const figure = commonest(left, holding);
    const failing = figure ? some(left.filter((each) => includes(each, figure))) : null;
    if (!figure || !failing) break;
    shared.push({ figure, verdicts: failing });
    left = left.filter((each) => !includes(each, figure));
  }
  return [...shared, ...left.map((each): Conflict => ({ figure: each.spoken, verdicts: [each] }))];
}

/** The figure most of the verdicts fail through, at least two; null where each fails by itself. */
function commonest(failing: readonly Verdict[], holding: ReadonlyMap<Statement, number>): Mention | null {
  const counts = countOf(failing);
  const rankOf = ({ statement }: Mention): readonly [number, number] => [
    counts.get(statement) ?? 0,
    -(holding.get(statement) ?? 0),
  ];
  const figures = failing.flatMap(({ operands }) => operands).filter((each) => rankOf(each)[0] > 1);
  return figures.reduce<Mention | null>(
    (best, each) => (best === null || ranksAbove(rankOf(each), rankOf(best)) ? each : best),
    null,
  );
}

function ranksAbove(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] > b[0] || (a[0] === b[0] && a[1] > b[1]);
}

function countOf(verdicts: readonly Verdict[]): ReadonlyMap<Statement, number> {
  const counts = new Map<Statement, number>();
  for (const { operands } of verdicts) {
    for (const statement of new Set(operands.map((each) => each.statement)))
      counts.set(statement, (counts.get(statement) ?? 0) + 1);
  }
  return counts;
}

function includes({ operands }: Verdict, figure: Mention): boolean {
  return operands.some(({ statement }) => statement === figure.statement);
}
