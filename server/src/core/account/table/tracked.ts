import { isNounPhrase } from '../../reading/statement/noun';
import type { Lexicon } from '../../reading/statement/lexicon';
import type { FilledRow } from './cells';
import type { IndicatorGroup } from './groups';
import type { ColumnId, IndicatorCell } from './table';

/** A row to be: an indicator, its cells, and its place among the targets of the year. */
export interface Candidate extends FilledRow {
  readonly group: IndicatorGroup;
  /** From 0; null where no sentence of targets names it. */
  readonly place: number | null;
  /** Whether the report plans a year at all. */
  readonly hasPlan: boolean;
  readonly targetMissing: boolean;
}

const told: readonly ColumnId[] = ['result', 'growth', 'completion'];
const planned: readonly ColumnId[] = ['nextTarget', 'plannedGrowth'];

/**
 * Whether the report tracks it: a target of the year, a headline indicator, one the lexicon knows with two figures; and of other names
 * those that are whole and have a result and a target. A figure that stands alone (“5个村卫生室”) is no indicator, nor is what is the same in
 * both years: 30万吨 of 30万吨电池材料项目 says which project it is.
 */
export function isTracked({ group, cells, place }: Candidate, lexicon: Lexicon): boolean {
  const { entry, name } = group;
  if (entry?.generic === true) return false;
  if (cells.target.fromPrior) return true;
  const filled = [...told, ...planned].filter((id) => isFilled(cells[id]));
  if (entry !== null)
    return filled.length >= (entry.headline ? 1 : 2) || (place !== null && filled.length > 0);
  const both = told.some((id) => isFilled(cells[id])) && planned.some((id) => isFilled(cells[id]));
  const { result, nextTarget } = cells;
  const sameAgain = isFilled(result) && result.text === nextTarget.text;
  return (both || (place !== null && filled.length > 0)) && !sameAgain && isNounPhrase(name, lexicon);
}

/** Whether the report prints the value; one that another figure contradicts is printed all the same. */
function isFilled({ state }: IndicatorCell): boolean {
  return state === 'stated' || state === 'contradicted';
}
