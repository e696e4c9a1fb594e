import type { Verdict } from '../../relation/verdict/solve';
import { indexVerdicts } from '../../relation/verdict/verdict-index';
import type { ReportYears } from '../../report/document';
import type { TableWords } from '../../output/message/zh-CN/table';
import type { Lexicon, Topic } from '../../reading/statement/lexicon';
import type { Mention } from '../../reading/statement/reading';
import { fillRow } from './cells';
import {
  columnIds,
  type IndicatorCell,
  type IndicatorRow,
  type IndicatorTable,
  type TableColumn,
} from './table';

/** What the table is made of: everything read, every verdict, and the years that name its columns. */
export interface TableContext {
  readonly mentions: readonly Mention[];
  readonly verdicts: readonly Verdict[];
  readonly years: ReportYears;
  readonly lexicon: Lexicon;
}

/**
 * The report's tracked indicators, one row each, parts under their whole.
 *
 * Tracked is what the report measures in at least two columns (result and completion, result and next target …), and
 * every headline indicator with a result: a figure that stands alone (“5个村卫生室”) is no indicator.
 */
export function tabulate(context: TableContext, words: TableWords): IndicatorTable {
  const cellContext = { verdicts: indexVerdicts(context.verdicts), years: context.years };
  const rows = groupByIndicator(context)
    .map((group) => ({ group, filled: fillRow(group.mentions, cellContext, words) }))
    .filter(({ group, filled }) => isTracked(group, filled.cells, context.lexicon))
    .map(({ group, filled }): IndicatorRow => ({
      indicator: group.name,
      scope: group.scope,
      parent: group.parent,
      topic: topicOf(group, context.lexicon),
      headline: context.lexicon.find(group.key)?.headline === true,
      ...filled,
    }));
  return { columns: columnsOf(context.years, words), rows: underParents(rows) };
}

interface IndicatorGroup {
  readonly key: string;
  readonly name: string;
  readonly scope: string;
  readonly parent: string | null;
  readonly mentions: readonly Mention[];
}

/** Groups by indicator and scope, in the order of first mention; 新增 and 累计 of one name are rows of their own. */
function groupByIndicator({ mentions }: TableContext): readonly IndicatorGroup[] {
  const groups = new Map<
    string,
    { key: string; name: string; scope: string; parent: string | null; mentions: Mention[] }
  >();
  for (const mention of mentions) {
    const { indicator, scope } = mention.statement;
    if (!indicator) continue;
    const key = `${indicator.key}|${scope ?? ''}`;
    const group = groups.get(key);
    if (group) group.mentions.push(mention);
    else
      groups.set(key, {
        key: indicator.key,
        name: indicator.name,
        scope: scope ?? '',
        parent: partOf(mention),
        mentions: [mention],
      });
  }
  return [...groups.values()];
}

/** The whole an indicator is written as a part of, by the name it has there. */
function partOf(mention: Mention): string | null {
  return mention.statement.partOf?.indicator?.name ?? null;
}

/** The lexicon's topic of the indicator, or of the known name its own ends with: 本地光伏装机容量 is about what 装机容量 is. */
function topicOf({ key, name }: IndicatorGroup, lexicon: Lexicon): Topic | null {
  return (lexicon.find(key) ?? lexicon.longestSuffix(name)?.entry)?.topic ?? null;
}

function isTracked(group: IndicatorGroup, cells: IndicatorRow['cells'], lexicon: Lexicon): boolean {
  const entry = lexicon.find(group.key);
  if (entry?.generic === true) return false;
  const filled = (['result', 'growth', 'completion', 'nextTarget', 'plannedGrowth'] as const).filter((id) =>
    isFilled(cells[id]),
  );
  const planned = isFilled(cells.completion) || isFilled(cells.nextTarget) || isFilled(cells.plannedGrowth);
  if (entry?.headline === true && filled.length >= 1) return true;
  return filled.length >= 2 && (entry !== null || planned);
}

/** Whether the report prints the value; one that another figure contradicts is printed all the same. */
function isFilled({ state }: IndicatorCell): boolean {
  return state === 'stated' || state === 'contradicted';
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
