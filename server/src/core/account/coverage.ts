import type { CheckedRelation, CountReading, Coverage, FigureReading } from './figure-reading';
import { placeIn, placeOf } from '../reading/place';
import type { FileComparison } from '../documents/figures-file/compare';
import type { CountedList } from '../enumeration/count/counted-list';
import { formulaOf } from '../relation/verdict/arithmetic';
import { countFormula } from '../enumeration/count-formula';
import { fileFormula } from '../documents/figures-file/file-formula';
import { impliedRange } from '../relation/verdict/implied';
import type { ReportDocument } from '../report/document';
import type { Mention } from '../reading/statement/reading';
import type { Verdict } from '../relation/verdict/solve';
import { unfilledSlots } from './unfilled';

/**
 * What became of every figure, in the order of the text: what it was read as and the checks it took part in.
 *
 * A figure without a readable indicator is “unread” even where a count reconciles it: nothing was measured.
 */
export function readingsOf(
  mentions: readonly Mention[],
  verdicts: readonly Verdict[],
  lists: readonly CountedList[],
  document: ReportDocument,
  comparisons: readonly FileComparison[] = [],
): readonly FigureReading[] {
  const inFile = grouped(comparisons, ({ mention }) => mention.statement);
  const checksOf = checksByStatement(verdicts);
  const byProse = grouped(lists, (list) => list.count.prose);
  return mentions.map((mention) => {
    const counted = (byProse.get(mention.prose) ?? []).filter((list) => countsWith(list, mention));
    const checks = [
      ...(checksOf.get(mention.statement) ?? []),
      ...counted.map(checkedList),
      ...(inFile.get(mention.statement) ?? []).map(checkedWithFile),
    ];
    const { statement } = mention;
    const state =
      checks.length > 0
        ? 'checked'
        : statement.indicator === null && statement.standsFor !== 'threshold'
          ? 'unread'
          : 'unrelated';
    return {
      span: placeOf(mention),
      text: mention.prose.prose.text.slice(statement.figure.span.start, statement.figure.span.end),
      statement,
      unfilled: unfilledSlots(mention, document),
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

/** The counts that are no figures of their own, each with what it was held against. */
export function countsOf(
  mentions: readonly Mention[],
  lists: readonly CountedList[],
): readonly CountReading[] {
  const byProse = grouped(mentions, (mention) => mention.prose);
  const slogans = lists.filter(
    (list) => !byProse.get(list.count.prose)?.some((mention) => countsWith(list, mention)),
  );
  return slogans.map((list) => {
    const { block, prose, span, text } = list.count;
    return { span: placeIn(block, prose, span), text, check: checkedList(list) };
  });
}

function grouped<Key, Value>(
  values: readonly Value[],
  keyOf: (value: Value) => Key,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}

/** Whether the number of a counted list is this figure: both begin at one place. */
function countsWith({ count }: CountedList, mention: Mention): boolean {
  return count.prose === mention.prose && count.span.start === mention.statement.figure.span.start;
}

function checkedList(list: CountedList): CheckedRelation {
  return {
    check: 'count-mismatch',
    outcome: list.holds ? 'holds' : 'fails',
    arithmetic: countFormula(list),
    spans: list.items.map((item) => placeIn(item.block, item.prose, item.span)),
  };
}

function checkedWithFile(comparison: FileComparison): CheckedRelation {
  return {
    check: 'figures-file-conflict',
    outcome: comparison.outcome === 'agrees' ? 'holds' : 'fails',
    arithmetic: fileFormula(comparison),
    spans: [],
  };
}

/** One check for each verdict, shared by its figures: of a value stated a hundred times nothing is made a hundred times. */
function checksByStatement(
  verdicts: readonly Verdict[],
): ReadonlyMap<Mention['statement'], readonly CheckedRelation[]> {
  const known = new Map<Mention['statement'], CheckedRelation[]>();
  for (const verdict of verdicts) {
    const check = checkedRelation(verdict);
    for (const operand of new Set(verdict.operands.map((each) => each.statement))) {
      const checks = known.get(operand);
      if (checks) checks.push(check);
      else known.set(operand, [check]);
    }
  }
  return known;
}

function checkedRelation(verdict: Verdict): CheckedRelation {
  const formula = formulaOf(verdict);
  const arithmetic = verdict.outcome === 'implied' ? `${formula} → ${impliedRange(verdict)}` : formula;
  const { operands, outcome, relation } = verdict;
  return { check: relation.check, outcome, arithmetic, spans: operands.map(placeOf) };
}
