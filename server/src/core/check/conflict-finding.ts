import { conflictsOf, type Conflict } from '../ledger/conflict';
import type { Verdict } from '../ledger/solve';
import type { FindingWords } from '../render/message/findings';
import { writtenOf } from '../render/quantity';
import { some, type Some } from '../relation/some';
import type { Finding, Severity } from './finding';
import { placeOf } from './place';
import { findingOf } from './relation-finding';

/**
 * The findings for relations that cannot hold, one for each conflict: a figure that breaks its growth, its completion
 * and its whole is one thing to look at, with the arithmetic of all three.
 *
 * Checks that are switched off take part in none, so that the others go on speaking.
 */
export function findConflicts(
  verdicts: readonly Verdict[],
  words: FindingWords,
  disabled: readonly string[],
): readonly Finding[] {
  const judged = verdicts.filter(({ relation }) => !disabled.includes(relation.check));
  return conflictsOf(judged).flatMap((conflict) => {
    const findings = some(conflict.verdicts.flatMap((verdict) => findingOf(verdict, words) ?? []));
    return findings ? [together(conflict, findings, words)] : [];
  });
}

function together({ figure }: Conflict, findings: Some<Finding>, words: FindingWords): Finding {
  if (findings.length === 1) return findings[0];
  const strongest = findings.reduce((best, each) =>
    gravity[each.severity] > gravity[best.severity] ? each : best,
  );
  const span = placeOf(figure);
  const places = findings.flatMap((each) => [
    { message: words.usedFigure, span: each.span },
    ...each.related,
  ]);
  const related = new Map(
    places
      .filter((each) => each.span.start !== span.start)
      .map((each) => [`${String(each.span.start)}:${String(each.span.end)}`, each]),
  );
  return {
    ...strongest,
    span,
    message: words.conflict(
      writtenOf(figure),
      findings.map(({ message }) => message),
    ),
    related: [...related.values()],
    derivation: findings.flatMap(({ derivation }) => derivation),
    fixes: findings.flatMap(({ fixes }) => fixes),
  };
}

const gravity: Readonly<Record<Severity, number>> = { error: 3, warning: 2, information: 1, hint: 0 };
