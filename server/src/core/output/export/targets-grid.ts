import type { Outcome, TargetOutcome } from '../../check/prior/target-outcome';
import { placeOf } from '../../reading/place';
import { toldBy } from '../../reading/printed';
import type { Span } from '../../text/span';
import type { TargetsWords } from '../message/zh-CN/cli';
import type { Grid, GridCell } from './grid';
import { targetsColumns, type TargetsColumn } from './targets-columns';

/** What the list of targets is shown with. */
export interface TargetsContext {
  readonly words: TargetsWords;
  /** The year whose targets they are; null where the report does not say. */
  readonly year: number | null;
  /** The line of a place in the report, counted from one. */
  readonly lineOf: (place: Span) => number;
}

/**
 * 目标完成对照表 as a grid, a target of last year's report a row: 城镇新增就业 · 2400人 · 2450人 · 完成 · 102.1% · 第9行.
 */
export function targetsGrid(outcomes: readonly TargetOutcome[], context: TargetsContext): Grid {
  const { words, year } = context;
  return {
    name: words.sheet,
    title: words.title(year),
    columns: targetsColumns.map((column) => ({ title: words.column[column], width: widths[column] })),
    rows: outcomes.map((outcome) => {
      const cells = cellsOf(outcome, context);
      return targetsColumns.map((column): GridCell => textCell(cells[column], outcome.outcome, column));
    }),
  };
}

const widths: Readonly<Record<TargetsColumn, number>> = {
  indicator: 26,
  target: 18,
  result: 18,
  outcome: 10,
  completion: 10,
  place: 10,
};

function cellsOf(
  { name, mention, spoken, result, outcome, attainment }: TargetOutcome,
  { words, lineOf }: TargetsContext,
): Readonly<Record<TargetsColumn, string>> {
  return {
    indicator: name,
    target: mention ? words.rate(mention.statement.measure, toldBy(mention)) : (spoken?.text ?? ''),
    result: result ? words.rate(result.statement.measure, toldBy(result)) : '',
    outcome: words.outcome[outcome],
    completion: attainment ? `${attainment.toFixed(1)}%` : '',
    place: result ? words.line(lineOf(placeOf(result))) : '',
  };
}

function textCell(text: string, outcome: Outcome, column: TargetsColumn): GridCell {
  if (text === '') return { kind: 'empty' };
  return column === 'outcome' && outcome === 'missed'
    ? { kind: 'text', text, look: 'contradicted' }
    : { kind: 'text', text };
}
