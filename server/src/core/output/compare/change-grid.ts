import type { FigureReading } from '../../account/figure-reading';
import { withBounds, type Grid, type GridCell } from '../export/grid';
import type { FiguresWords } from '../message/zh-CN/cli';
import type { CompareWords } from '../message/zh-CN/export';
import { renderPeriod } from '../../reading/statement/period-name';
import type { Span } from '../../text/span';
import { type Change, type ChangeColumn, changeColumns } from './compare';

/** What a comparison is shown with. */
export interface ChangeContext {
  readonly words: CompareWords;
  /** 实绩 目标, 数额 增幅 …. */
  readonly figures: Pick<FiguresWords, 'role' | 'measure'>;
  /** The two versions as named: “征求意见稿.md”. */
  readonly names: readonly [earlier: string, later: string];
  /** The line of a place in the earlier and in the later version, counted from one. */
  readonly lineOf: Readonly<Record<'earlier' | 'later', (place: Span) => number>>;
}

/** The changes as a grid: 改动 · 财政收入 · 全镇 · 2025 · 实绩数额 · 4720万元 · 4800万元 · 第12行 · 第30行仍写4720万元. */
export function changeGrid(changes: readonly Change[], context: ChangeContext): Grid {
  const { words, names } = context;
  return {
    name: words.name,
    title: words.title(...names),
    columns: changeColumns.map((column) => ({ title: words.column[column], width: widths[column] })),
    rows: changes.map((change) => {
      const cells = cellsOf(change, context);
      return changeColumns.map((column) => cells[column]);
    }),
  };
}

const widths: Readonly<Record<ChangeColumn, number>> = {
  kind: 6,
  indicator: 22,
  scope: 8,
  period: 12,
  measure: 12,
  before: 16,
  after: 16,
  place: 9,
  mark: 24,
};

function cellsOf(change: Change, context: ChangeContext): Readonly<Record<ChangeColumn, GridCell>> {
  const { words, figures, lineOf } = context;
  const { statement } = change.of;
  const lineIn = change.kind === 'removed' ? lineOf.earlier : lineOf.later;
  const [shown] = change.kind === 'removed' ? change.before : change.after;
  const { indicator, scope, period, role, measure } = statement;
  return {
    kind: text(words.kind[change.kind]),
    indicator: text(indicator?.name ?? ''),
    scope: text(scope ?? ''),
    period: text(period ? renderPeriod(period) : ''),
    measure: text(`${role ? figures.role[role] : ''}${figures.measure[measure]}`),
    before: text(printedValues(change.before)),
    after: text(printedValues(change.after)),
    place: text(words.line(lineIn((shown ?? change.of).span))),
    mark: markOf(change, context),
  };
}

function markOf({ leftBehind }: Change, { words, lineOf }: ChangeContext): GridCell {
  if (leftBehind.length === 0) return { kind: 'empty' };
  const marks = leftBehind.map((mention) =>
    words.leftBehind(lineOf.later(mention.span), printedValues([mention])),
  );
  return { kind: 'text', text: marks.join('；'), look: 'contradicted' };
}

function printedValues(mentions: readonly FigureReading[]): string {
  return [...new Set(mentions.map((each) => withBounds(each.statement.figure, each.text)))].join('、');
}

function text(words: string): GridCell {
  return words === '' ? { kind: 'empty' } : { kind: 'text', text: words };
}
