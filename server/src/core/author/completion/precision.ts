import type { Analysis } from '../../analysis';
import { evaluate } from '../../equation/evaluate';
import { intervalOf, nominalOf } from '../../reading/operand';
import type { Figure } from '../../reading/figure/figure';
import type { Verdict } from '../../relation/verdict/solve';
import { Decimal } from '../../number/decimal';
import { placesLike } from '../../reading/printed';
import type { Mention } from '../../reading/statement/reading';

/** Where a figure is to be printed: among which others, and the figure put there on trial. */
export interface PrecisionSite {
  readonly figures: Analysis['figures'];
  readonly start: number;
  readonly probe: Mention;
  /** The figure that stands there already; what takes its place has its decimals. */
  readonly replaced: Figure | null;
}

/**
 * Whether what follows is a figure at all: from 1万亿元以上 or 突破2万元 nothing can be reckoned, and from 1万亿元 and 8800亿元 no more
 * than that the growth is somewhere between 8% and 19%.
 */
export function isExact({ operands, spoken, relation, reckoned }: Verdict): boolean {
  if (operands.some((each) => each !== spoken && each.statement.figure.bound !== 'exact')) return false;
  const { unit } = spoken.statement.figure;
  const allowed = reckoned && evaluate(reckoned);
  if (relation.equation.form !== 'rate' || allowed === null || unit.text === '倍') return true;
  if (allowed.low === null || allowed.high === null) return false;
  return allowed.high.minus(allowed.low).lt(MOST_UNSURE);
}

/** Ten points: a task of 12亿元 is meant to the last 万元, however roughly it is printed. */
const MOST_UNSURE = new Decimal('0.1');

/** Whether a level is printed so exactly that a rate can be reckoned from it: 5248.8万元, not 1万亿元, not 5000万元以上. */
export function isPrecise(level: Mention): boolean {
  const { low, high } = intervalOf(level);
  if (level.statement.figure.bound !== 'exact' || low === null || high === null) return false;
  return high.minus(low).times(100).lte(nominalOf(level).abs());
}

/**
 * The decimals to print a value with, the likeliest first: those of the figure it takes the place of, else a sum those of
 * its parts, things counted none, a rate those of the nearest rate, then one.
 */
export function precisionsOf(verdict: Verdict, nominal: Decimal, site: PrecisionSite): readonly number[] {
  const usual = usualPrecisions(verdict, nominal, site);
  return usual.length === 0 ? [] : [...new Set([...printedPrecision(nominal, site), ...usual])];
}

function printedPrecision(nominal: Decimal, { probe, replaced }: PrecisionSite): readonly number[] {
  const { unit } = probe.statement.figure;
  return replaced?.unit.text === unit.text ? [placesLike(replaced, nominal.dividedBy(unit.scale))] : [];
}

function usualPrecisions(verdict: Verdict, nominal: Decimal, site: PrecisionSite): readonly number[] {
  const { probe } = site;
  const { form } = verdict.relation.equation;
  const { unit } = probe.statement.figure;
  const value = nominal.dividedBy(unit.scale);
  if (form === 'sum' || form === 'difference') {
    const parts = verdict.operands.filter((each) => each !== probe);
    const whole = value.isInteger() ? [0] : [];
    // In another unit than some of the parts it is written only where nothing is lost: 32000亩 are 3.2万亩.
    if (parts.some(({ statement }) => !statement.figure.unit.scale.equals(unit.scale)))
      return value.gte(1) && value.decimalPlaces() <= 2 ? [value.decimalPlaces()] : [];
    return [...new Set([Math.max(0, ...parts.map(({ statement }) => statement.figure.decimals)), ...whole])];
  }
  if (unit.counted !== undefined && unit.scale.equals(1)) {
    // 户均1人 of 112人 in 142户 is said by nobody.
    const near = value.minus(value.round()).abs().times(100).lte(value);
    return form !== 'per-unit' || near ? [0] : [];
  }
  if (form === 'per-unit' && unit.scale.gt(1) && value.lt('0.1')) return [];
  const also =
    form === 'per-unit' && unit.scale.gt(1) && value.toDecimalPlaces(2).decimalPlaces() === 2 ? [2] : [];
  return [...new Set([...ratePrecisions(nominal, site), ...also])];
}

/** Of a rate: the decimals of the nearest rate, else one; 8.0% is also written 8%. */
export function ratePrecisions(
  nominal: Decimal,
  { figures, start, probe }: PrecisionSite,
): readonly number[] {
  const { unit } = probe.statement.figure;
  const usual = unit.text === '元' ? 0 : 1;
  const first = nearestDecimals(figures, start, unit.text) ?? usual;
  const value = nominal.dividedBy(unit.scale);
  const whole = [first, usual].some((each) => value.toDecimalPlaces(each).isInteger()) ? [0] : [];
  return [...new Set([first, usual, ...whole])].filter((each) => !value.toDecimalPlaces(each).isZero());
}

/** The decimals of the last figure before the caret in the same unit, or the first one behind it. */
function nearestDecimals(figures: Analysis['figures'], start: number, unit: string): number | undefined {
  const alike = figures.filter(({ statement }) => statement.figure.unit.text === unit);
  const before = alike.filter(({ span }) => span.end <= start).at(-1);
  const behind = alike.find(({ span }) => span.start > start);
  return (before ?? behind)?.statement.figure.decimals;
}
