import type { GoalPassage } from '../../check/targets/passages';
import type { Verdict } from '../../relation/verdict/solve';
import { indexVerdicts } from '../../relation/verdict/verdict-index';
import type { ReportYears } from '../../report/document';
import type { TableWords } from '../../output/message/zh-CN/table';
import type { Lexicon, Topic } from '../../reading/statement/lexicon';
import type { Mention } from '../../reading/statement/reading';
import { withAnswers, type ScopedTarget } from './answered';
import { fillRow } from './cells';
import { goalsOf, type Goals } from './goals';
import { type Promised, withPromised, withTask } from './promised';
import { groupByIndicator, ownScope, type IndicatorGroup } from './groups';
import { columnIds, type IndicatorRow, type IndicatorTable, type TableColumn } from './table';
import { isTracked, type Candidate } from './tracked';

/** What the table is made of: everything read, every verdict, where the targets are set, and the years that name its columns. */
export interface TableContext {
  readonly mentions: readonly Mention[];
  readonly verdicts: readonly Verdict[];
  /** Where the plan sets its targets, found once for all who ask. */
  readonly passages: readonly GoalPassage[];
  readonly years: ReportYears;
  readonly lexicon: Lexicon;
  /** What became of last year's targets; null without last year's report. */
  readonly promised: Promised | null;
}

/**
 * The report's tracked indicators (see {@link isTracked}), one row each: those of the target sentence in its order, then the other results in
 * the order of the review, parts under their whole.
 */
export function tabulate(context: TableContext, words: TableWords): IndicatorTable {
  const { lexicon, years, passages } = context;
  const goals = goalsOf(passages, lexicon);
  const cellContext = { verdicts: indexVerdicts(context.verdicts), years };
  const own = ownScope(context.mentions);
  const spoken = goals.spoken.map((each) => ({ ...each, scope: each.scope ?? own }));
  const promised = context.promised ?? { path: '', outcomes: [] };
  const told = withSpoken(groupByIndicator(context.mentions, own, lexicon), spoken, lexicon);
  const groups = withPromised(told, promised, own);
  const candidates = groups.map((group): Candidate => ({
    group,
    place: firstPlace(group, goals),
    hasPlan: years.plan !== null,
    targetMissing: false,
    ...fillRow(group, cellContext, words),
  }));
  const tracked = withAnswers(candidates, spoken, lexicon, words)
    .map((each) => withTask(each, promised, own, words))
    .filter((each) => isTracked(each, lexicon))
    .sort((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity) || 0);
  return {
    columns: columnsOf(years, words),
    rows: underParents(tracked.map((each) => rowOf(each, lexicon))),
  };
}

function rowOf({ group, cells, attainment, targetMissing }: Candidate, lexicon: Lexicon): IndicatorRow {
  const { name, scope, parent } = group;
  const headline = group.entry?.headline === true;
  return {
    indicator: name,
    scope,
    parent,
    topic: topicOf(group, lexicon),
    headline,
    attainment,
    targetMissing,
    cells,
  };
}

/** The groups, and one for each indicator that nothing is said of but a target in words. */
function withSpoken(
  groups: readonly IndicatorGroup[],
  spoken: readonly ScopedTarget[],
  lexicon: Lexicon,
): readonly IndicatorGroup[] {
  const has = new Set(groups.map(({ key, scope }) => `${key}|${scope}`));
  const others = spoken.flatMap(({ key, name, scope }): IndicatorGroup[] => {
    if (has.has(`${key}|${scope}`)) return [];
    has.add(`${key}|${scope}`);
    return [{ key, entry: lexicon.find(key), name, scope, parent: null, mentions: [] }];
  });
  return [...groups, ...others];
}

function firstPlace({ mentions }: IndicatorGroup, { placeOf }: Goals): number | null {
  const places = mentions.flatMap(({ statement }) => placeOf(statement) ?? []);
  return places.length === 0 ? null : Math.min(...places);
}

/** The lexicon's topic of the indicator, or of the known name its own ends with: 本地光伏装机容量 is about what 装机容量 is. */
function topicOf({ key, name }: IndicatorGroup, lexicon: Lexicon): Topic | null {
  return (lexicon.find(key) ?? lexicon.longestSuffix(name)?.entry)?.topic ?? null;
}

/** A part stands right under its whole, where the whole has a row. */
function underParents(rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  const has = new Set(rows.map((row) => row.indicator));
  const own = rows.map((row) =>
    row.parent !== null && (!has.has(row.parent) || row.parent === row.indicator)
      ? { ...row, parent: null }
      : row,
  );
  const parts = new Map<string | null, IndicatorRow[]>();
  for (const row of own) {
    const known = parts.get(row.parent);
    if (known) known.push(row);
    else parts.set(row.parent, [row]);
  }
  const within = (row: IndicatorRow, above: readonly string[]): readonly IndicatorRow[] => {
    // A part that names one of its own wholes as its part would go round for ever.
    const inner = above.includes(row.indicator) ? [] : (parts.get(row.indicator) ?? []);
    return [row, ...inner.flatMap((part) => within(part, [...above, row.indicator]))];
  };
  return (parts.get(null) ?? []).flatMap((row) => within(row, []));
}

function columnsOf(years: ReportYears, words: TableWords): readonly TableColumn[] {
  return columnIds.map((id) => ({ id, title: words.column(id, years.reviewed, years.plan) }));
}
