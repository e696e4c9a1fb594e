import { conflictsOf, type Conflict } from '../relation/verdict/conflict';
import type { Verdict } from '../relation/verdict/solve';
import type { FindingWords } from '../output/message/zh-CN/findings';
import { writtenOf } from '../reading/printed';
import { some, type Some } from '../equation/some';
import type { Span } from '../text/span';
import { withFixes, type Finding, type Severity } from './finding';
import { placeOf } from '../reading/place';
import { findingOf } from './relation-finding';

/** Whether a comment of the report silences a check at a place. */
export type Silenced = (check: string, span: Span) => boolean;

/**
 * The findings for relations that cannot hold, one for each conflict: a figure that breaks its growth, its completion
 * and its whole is one thing to look at, with the arithmetic of all three.
 *
 * Checks that are switched off take part in none, so that the others go on speaking. Nor do those that a comment silences
 * at the figure: `heshu-disable-next-line growth-mismatch` is about the growth, and 完成年度任务的104.1% still does not fit.
 */
export function findConflicts(
  verdicts: readonly Verdict[],
  words: FindingWords,
  disabled: readonly string[],
  silenced: Silenced,
): readonly Finding[] {
  const judged = verdicts.filter(({ relation }) => !disabled.includes(relation.check));
  return findingsOf(judged, words, silenced);
}

function findingsOf(
  verdicts: readonly Verdict[],
  words: FindingWords,
  silenced: Silenced,
): readonly Finding[] {
  const conflicts = conflictsOf(verdicts);
  const quiet = new Map(
    conflicts.flatMap((conflict) => silencedIn(conflict, silenced).map((each) => [each, conflict] as const)),
  );
  // Without the silenced ones another figure may be common to the rest, so they are gathered anew.
  if (quiet.size > 0) {
    const left = verdicts.filter((each) => !quiet.has(each));
    const own = [...quiet].flatMap(([verdict, conflict]) => quietFinding(verdict, conflict, words, silenced));
    return [...own, ...findingsOf(left, words, silenced)];
  }
  return conflicts.flatMap((conflict) => {
    const findings = some(conflict.verdicts.flatMap((verdict) => findingOf(verdict, words) ?? []));
    return findings ? [together(conflict, findings, words)] : [];
  });
}

/** The verdicts of a shared conflict that a comment silences, at its figure or at their own; a single one is judged later. */
function silencedIn({ figure, verdicts }: Conflict, silenced: Silenced): readonly Verdict[] {
  if (verdicts.length < 2) return [];
  return verdicts.filter(
    ({ relation, spoken }) =>
      silenced(relation.check, placeOf(figure)) || silenced(relation.check, placeOf(spoken)),
  );
}

/** What is silenced by itself, at the place the comment covers. */
function quietFinding(
  verdict: Verdict,
  { figure }: Conflict,
  words: FindingWords,
  silenced: Silenced,
): readonly Finding[] {
  const finding = findingOf(verdict, words);
  if (!finding) return [];
  const span = silenced(finding.check, finding.span) ? finding.span : placeOf(figure);
  return [{ ...finding, span }];
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
  const { check, tier, severity } = strongest;
  const joint = {
    check,
    tier,
    severity,
    span,
    message: words.conflict(
      writtenOf(figure),
      findings.map(({ message }) => message),
    ),
    related: [...related.values()],
    derivation: findings.flatMap(({ derivation }) => derivation),
  };
  return withFixes(joint, () => findings.flatMap(({ fixes }) => fixes));
}

const gravity: Readonly<Record<Severity, number>> = { error: 3, warning: 2, information: 1, hint: 0 };
