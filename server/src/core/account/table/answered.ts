import { answeringNames, wordedAs } from '../../check/targets/families';
import type { Lexicon } from '../../reading/statement/lexicon';
import type { TableWords } from '../../output/message/zh-CN/table';
import type { PlacedTarget } from './goals';
import type { Candidate } from './tracked';
import { emptyCell, type ColumnId, type IndicatorCell } from './table';

/** A target in words with the territory it is for. */
export interface ScopedTarget extends PlacedTarget {
  readonly scope: string;
}

/** A row with what else answers for its target: words (与经济增长同步), or the target of a joint name (城乡居民收入 6% for 城镇 and 农村). */
export function withAnswers(
  rows: readonly Candidate[],
  spoken: readonly ScopedTarget[],
  lexicon: Lexicon,
  words: TableWords,
): readonly Candidate[] {
  const told = rows.map((row) => withWords(row, spoken));
  const joint = told.map((row) => withJoint(row, told, words));
  // What its parts have taken over need not stand a second time.
  const shown = joint.filter((row) => !isTakenOver(row, joint));
  const planned = new Set(shown.filter(hasTarget).map(({ group }) => group.key));
  return shown.map((row) => withMissing(row, planned, lexicon, words));
}

const planColumns: readonly ColumnId[] = ['nextTarget', 'plannedGrowth'];

/** Whether the report prints a target; one in italics only follows. */
function hasTarget({ cells }: Candidate): boolean {
  return planColumns.some((id) => cells[id].state === 'stated' || cells[id].state === 'contradicted');
}

function withWords(row: Candidate, spoken: readonly ScopedTarget[]): Candidate {
  const { group } = row;
  const own = spoken.find(({ key, scope }) => key === group.key && scope === group.scope);
  if (!own || hasTarget(row)) return row;
  const cell: IndicatorCell = { ...emptyCell, text: own.text, state: 'stated', span: own.span, marked: true };
  return { ...row, place: row.place ?? own.place, cells: { ...row.cells, nextTarget: cell } };
}

function withJoint(row: Candidate, rows: readonly Candidate[], words: TableWords): Candidate {
  if (hasTarget(row)) return row;
  const joint = rows.find((each) => covers(each, row) && hasTarget(each));
  if (!joint) return row;
  const why = words.jointly(joint.group.name);
  // A level of both together is the level of neither.
  const level = joint.cells.nextTarget.marked ? { ...joint.cells.nextTarget, why } : row.cells.nextTarget;
  const growth = joint.cells.plannedGrowth;
  const plannedGrowth = growth.state === 'empty' ? row.cells.plannedGrowth : { ...growth, why };
  return {
    ...row,
    place: row.place ?? joint.place,
    cells: { ...row.cells, nextTarget: level, plannedGrowth },
  };
}

/** 城乡居民收入 covers 城镇 and 农村, and 农民人均纯收入 as long as it was surveyed. */
function covers({ group: { entry, scope } }: Candidate, { group }: Candidate): boolean {
  if (entry === null || group.entry === null || scope !== group.scope || entry.covers.length === 0)
    return false;
  return entry.covers.includes(group.entry.name) || wordedAs(group.entry.name).includes(entry.name);
}

/** A joint name of which nothing is printed but a target that all its parts show. */
function isTakenOver(row: Candidate, rows: readonly Candidate[]): boolean {
  const { result, growth, completion } = row.cells;
  if ([result, growth, completion].some(({ state }) => state !== 'empty')) return false;
  const parts = rows.filter((each) => covers(row, each));
  return parts.length > 1 && parts.every(hasTarget);
}

/** “缺目标” for a headline indicator with a result, where neither its own target nor one that answers for it is printed. */
function withMissing(
  row: Candidate,
  planned: ReadonlySet<string>,
  lexicon: Lexicon,
  words: TableWords,
): Candidate {
  const { entry, key } = row.group;
  const isTold = row.cells.result.state !== 'empty';
  if (entry?.headline !== true || !isTold || !row.hasPlan || hasTarget(row)) return row;
  if ([key, ...answeringNames(entry, lexicon)].some((name) => planned.has(name))) return row;
  const nextTarget: IndicatorCell = { ...row.cells.nextTarget, why: words.targetMissing };
  return { ...row, targetMissing: true, cells: { ...row.cells, nextTarget } };
}
