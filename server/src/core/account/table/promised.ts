import type { TargetOutcome } from '../../check/prior/target-outcome';
import { placeOf } from '../../reading/place';
import { toldBy } from '../../reading/printed';
import type { TableWords } from '../../output/message/zh-CN/table';
import type { IndicatorGroup } from './groups';
import { emptyCell, type IndicatorCell, type StatedFigure } from './table';
import type { Candidate } from './tracked';

/** The targets of last year's report, and what that file is known by. */
export interface Promised {
  readonly path: string;
  readonly outcomes: readonly TargetOutcome[];
}

/** The groups, and one for each target of last year's report of which this one says nothing. */
export function withPromised(
  groups: readonly IndicatorGroup[],
  { outcomes }: Promised,
  own: string,
): readonly IndicatorGroup[] {
  const has = new Set(groups.map(({ key, scope }) => `${key}|${scope}`));
  const others = outcomes.flatMap((outcome): IndicatorGroup[] => {
    const key = keyOf(outcome);
    if (has.has(`${key}|${own}`)) return [];
    has.add(`${key}|${own}`);
    const { entry, name } = outcome;
    return [{ key, entry, name, scope: own, parent: null, mentions: [] }];
  });
  return [...groups, ...others];
}

/** The row a target belongs to: 农村居民人均可支配收入 for one of 农民人均纯收入 that it answers. */
function keyOf({ entry, result }: TargetOutcome): string {
  return result?.statement.indicator?.key ?? entry.name;
}

/**
 * A row with last year's target under 任务 and what became of it under 完成率: “6%以上” and 未达, “2400人” and 102.1%. What the report itself
 * prints of its task comes first.
 */
export function withTask(row: Candidate, promised: Promised, own: string, words: TableWords): Candidate {
  if (row.group.scope !== own) return row;
  const outcome = likeliest(promised.outcomes.filter((each) => keyOf(each) === row.group.key));
  if (!outcome) return row;
  const { target, completion } = row.cells;
  const isStated = target.state === 'stated' || target.state === 'contradicted';
  const cells = {
    ...row.cells,
    target: isStated ? target : taskCell(outcome, promised.path),
    completion: completion.state === 'empty' ? completionCell(outcome, words) : completion,
  };
  return { ...row, cells, attainment: row.attainment ?? outcome.attainment };
}

/** Of a rate and a level the one with a result; of two with one the level, for which a completion can be reckoned. */
function likeliest(outcomes: readonly TargetOutcome[]): TargetOutcome | undefined {
  const rank = ({ result, attainment }: TargetOutcome): number =>
    (result === null ? 2 : 0) + (attainment === null ? 1 : 0);
  return [...outcomes].sort((a, b) => rank(a) - rank(b))[0];
}

function taskCell({ mention, spoken }: TargetOutcome, path: string): IndicatorCell {
  const text = mention ? toldBy(mention) : (spoken?.text ?? '');
  const elsewhere: StatedFigure = {
    text,
    path,
    span: mention ? placeOf(mention) : (spoken?.span ?? { start: 0, end: 0 }),
  };
  return {
    ...emptyCell,
    text,
    state: 'stated',
    interval: mention?.statement.figure.interval ?? null,
    marked: true,
    elsewhere,
    fromPrior: true,
  };
}

function completionCell(outcome: TargetOutcome, words: TableWords): IndicatorCell {
  const { result, mention, attainment } = outcome;
  const said = words.outcome[outcome.outcome];
  if (said === '') return emptyCell;
  const share = attainment && `${attainment.toFixed(1)}%`;
  const told = result && mention ? sumOf(toldBy(result), toldBy(mention), share, words) : null;
  return {
    ...emptyCell,
    text: share ?? said,
    state: 'implied',
    derivation: told === null ? [] : [told],
    why: share === null ? null : words.implied,
    marked: share === null,
    fromPrior: true,
  };
}

function sumOf(result: string, target: string, share: string | null, words: TableWords): string {
  return share === null ? words.beside(result, target) : `${result} ÷ ${target} = ${share}`;
}
