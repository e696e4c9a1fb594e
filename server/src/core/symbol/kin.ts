import { intervalOf, nominalOf } from '../equation/operand';
import { mayEqual } from '../number/interval';
import type { Mention } from '../statement/reading';
import { periodKey } from '../statement/period';
import type { Qualifier } from '../statement/statement';

/**
 * What two figures must share to be mentions of one quantity: indicator, scope, period, role, measure and what they are
 * counted in. Null where one of these was not read, and for thresholds (“20万元以上的村”), which measure nothing.
 *
 * An earlier value (由…增加到, 2024年 of a table) is the result of its own year; the report's own territory said or left
 * out is one scope.
 */
export function kinOf({ statement }: Mention, territory: string | null): string | null {
  const { indicator, period, role, measure, figure, standsFor, qualifiers } = statement;
  if (!indicator || !period || !role || standsFor === 'threshold') return null;
  const scope = statement.scope === territory ? '' : (statement.scope ?? '');
  const kind = apart.filter((each) => qualifiers.includes(each)).join('+');
  const { dimension, counted, text } = figure.unit;
  const counts = dimension === 'unknown' || dimension === 'none' ? text : (counted ?? '');
  return [
    indicator.key,
    scope,
    periodKey(period),
    role === 'prior' ? 'actual' : role,
    measure,
    dimension,
    counts,
    kind,
  ].join('|');
}

/** 新增, 净增, 累计, 人均, 力争 and 每 make another quantity of one name (domain rules 12, 18). */
const apart: readonly Qualifier[] = ['added', 'net', 'cumulative', 'average', 'striven', 'each'];

/**
 * Whether two figures of one kin are one quantity. A name of the lexicon that means one thing everywhere (`definite`)
 * may be printed with two values, one of them a slip: 城镇新增就业236人 and 263人. Under any other name (完成投资, 面积)
 * two values are two projects, so only equal ones are one quantity.
 */
export function isAlike(a: Mention, b: Mention, definite: boolean): boolean {
  if (a.statement.figure.value.kind !== b.statement.figure.value.kind) return false;
  if (mayEqual(intervalOf(a), intervalOf(b))) return true;
  const [one, two] = [nominalOf(a).abs(), nominalOf(b).abs()];
  const near = one.lessThan(two.times(2)) && two.lessThan(one.times(2));
  return definite && near && isSameBase(a, b);
}

/** 增长8% over last year and 增长20% over 2020 are two growths of one indicator. */
function isSameBase(a: Mention, b: Mention): boolean {
  const [one, two] = [a.statement.base, b.statement.base];
  const bases = one === null || two === null || periodKey(one) === periodKey(two);
  return bases && a.statement.againstName === b.statement.againstName;
}
