import type { CheckedRelation, Coverage, FigureReading } from '../analyze';
import { placeOf } from '../check/place';
import { formulaOf } from '../render/arithmetic';
import { impliedRange } from '../render/implied';
import type { Mention } from '../statement/reading';
import type { Verdict } from './solve';

/**
 * What became of every figure, in the order of the text: what it was read as and the checks it took part in.
 *
 * A figure without a readable indicator is “unread” even where a count reconciles it: nothing was measured.
 */
export function readingsOf(
  mentions: readonly Mention[],
  verdicts: readonly Verdict[],
): readonly FigureReading[] {
  const byMention = verdictsByMention(mentions, verdicts);
  return mentions.map((mention) => {
    const own = byMention.get(mention.statement) ?? [];
    const checks = own.map((verdict) => checkedRelation(verdict, mention));
    const { statement } = mention;
    const state =
      own.length > 0
        ? 'checked'
        : statement.indicator === null && statement.standsFor !== 'threshold'
          ? 'unread'
          : 'unrelated';
    return {
      span: placeOf(mention),
      text: mention.prose.prose.text.slice(statement.figure.span.start, statement.figure.span.end),
      statement,
      state,
      checks,
    };
  });
}

/** How much of the report was checked: figures = checked + unrelated + unread. */
export function coverageOf(readings: readonly FigureReading[]): Coverage {
  const count = (state: FigureReading['state']): number =>
    readings.filter((reading) => reading.state === state).length;
  return {
    figures: readings.length,
    checked: count('checked'),
    unrelated: count('unrelated'),
    unread: count('unread'),
  };
}

function verdictsByMention(
  mentions: readonly Mention[],
  verdicts: readonly Verdict[],
): ReadonlyMap<Mention['statement'], readonly Verdict[]> {
  const known = new Map<Mention['statement'], Verdict[]>(mentions.map((mention) => [mention.statement, []]));
  for (const verdict of verdicts)
    for (const operand of new Set(verdict.operands.map((each) => each.statement)))
      known.get(operand)?.push(verdict);
  return known;
}

function checkedRelation(verdict: Verdict, mention: Mention): CheckedRelation {
  const arithmetic =
    verdict.outcome === 'implied' ? `${formulaOf(verdict)} → ${impliedRange(verdict)}` : formulaOf(verdict);
  const others = verdict.operands.filter((each) => each.statement !== mention.statement);
  return { check: verdict.relation.check, outcome: verdict.outcome, arithmetic, spans: others.map(placeOf) };
}
