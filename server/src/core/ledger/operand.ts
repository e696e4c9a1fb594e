import { Decimal } from '../number/decimal';
import { scaleBy, type Interval } from '../number/interval';
import type { Mention } from '../statement/reading';

/** Every value a mention may stand for, in base units: “2.5亿元” is [245000000, 260000000) 元. */
export function intervalOf(mention: Mention): Interval {
  const { figure } = mention.statement;
  return scaleBy(figure.interval, figure.unit.scale);
}

/** The printed value in base units, the middle of a range: “2.5亿元” is 250000000. */
export function nominalOf(mention: Mention): Decimal {
  const { value, unit } = mention.statement.figure;
  const printed = value.kind === 'single' ? value.magnitude : value.low.plus(value.high).dividedBy(2);
  return printed.times(unit.scale);
}

/**
 * What an index figure multiplies its base by: 增长8% is 1.08, 完成77.7% is 0.777, 2.1倍 is 2.1, 翻一番 anything from
 * 1.9 to below 4 (domain rule 5; as a target at least 2).
 */
export function factorOf(rate: Mention, as: 'ratio' | 'up' | 'down'): Interval {
  if (rate.statement.figure.unit.dimension === 'doubling') return doubling(rate);
  const interval = intervalOf(rate);
  if (as === 'ratio') return interval;
  const one = new Decimal(1);
  return as === 'up' ? shifted(interval, one) : shifted(scaleBy(interval, new Decimal(-1)), one);
}

/** The printed factor alone: 1.08 for 增长8%. */
export function nominalFactorOf(rate: Mention, as: 'ratio' | 'up' | 'down'): Decimal {
  const value = nominalOf(rate);
  if (rate.statement.figure.unit.dimension === 'doubling') return new Decimal(2).pow(value);
  return as === 'ratio' ? value : as === 'up' ? value.plus(1) : value.negated().plus(1);
}

function doubling(rate: Mention): Interval {
  const exact = new Decimal(2).pow(nominalOf(rate));
  if (rate.statement.role === 'target') return { low: exact, high: null, lowOpen: false, highOpen: false };
  return { low: exact.times('0.95'), high: exact.times(2), lowOpen: false, highOpen: true };
}

function shifted(interval: Interval, by: Decimal): Interval {
  return { ...interval, low: interval.low?.plus(by) ?? null, high: interval.high?.plus(by) ?? null };
}
