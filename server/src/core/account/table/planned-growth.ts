import { Decimal } from '../../number/decimal';
import type { TableWords } from '../../output/message/zh-CN/table';
import type { Dimension } from '../../reading/figure/figure';
import { nominalOf } from '../../reading/operand';
import { printedOf } from '../../reading/printed';
import { isPartYear } from '../../reading/statement/period';
import type { Mention } from '../../reading/statement/reading';
import type { Chosen } from './choose';
import type { IndicatorGroup } from './groups';
import { emptyCell, type IndicatorCell } from './table';

/**
 * Growth of the plan over a whole year's result, where both are amounts that a year is measured by: 财政收入5560万元 after 5248.8万元. None for a
 * cap or a floor (4.5%以内, 2800人以上), a rate, or what is counted anew each year (新增就业, 改造泵站): there a smaller number is no fall. A result of
 * ten months is no base for it, and the cell says so.
 */
export function impliedGrowth(
  { entry, name }: IndicatorGroup,
  { result, nextTarget }: Chosen,
  words: TableWords,
): IndicatorCell {
  const period = result?.statement.period;
  if (!result || !nextTarget || !period) return emptyCell;
  const dimension = result.statement.figure.unit.dimension;
  if (dimension !== nextTarget.statement.figure.unit.dimension) return emptyCell;
  if (isPartYear(period)) return { ...emptyCell, why: words.partYear(period.to.month) };
  if (entry?.direction !== 'up' || yearly.some((each) => name.includes(each))) return emptyCell;
  if (!isAmount(result) || !isAmount(nextTarget)) return emptyCell;
  const base = nominalOf(result);
  if (base.isZero()) return emptyCell;
  const rate = nominalOf(nextTarget).minus(base).dividedBy(base).times(new Decimal(100));
  // What is to halve or to double in a year is counted in another way, or is the target of a part.
  if (rate.lessThan(LEAST_RATE) || rate.greaterThan(MOST_RATE)) return emptyCell;
  const growth = rate.toFixed(1);
  const formula = `(${printedOf(nextTarget)} − ${printedOf(result)}) ÷ ${printedOf(result)} = ${growth}%`;
  return { ...emptyCell, text: `${growth}%`, state: 'implied', derivation: [formula], why: words.implied };
}

/** In %. */
const LEAST_RATE = -50;
const MOST_RATE = 100;

/** Money, grain or energy of a whole year, printed as a value and not as a bound of one. */
function isAmount({ statement: { measure, figure, qualifiers } }: Mention): boolean {
  if (measure !== 'level' || !values.has(figure.bound) || qualifiers.includes('cumulative')) return false;
  return amounts.has(figure.unit.dimension) || figure.unit.counted === '人次';
}

const values: ReadonlySet<string> = new Set(['exact', 'about']);
const amounts: ReadonlySet<Dimension> = new Set(['money', 'foreign-money', 'mass', 'volume', 'energy']);

/** In the names of what is begun anew each year. */
const yearly = ['新增', '净增', '引进', '争取', '发放', '减少', '招商'] as const;
