import { Decimal } from '../number/decimal';
import { scaleBy, type Interval } from '../number/interval';
import type { Mention } from './statement/reading';

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

/** Whether a figure says 翻番: 翻一番, 翻两番. */
export function isDoubling({ statement }: Mention): boolean {
  return statement.figure.unit.dimension === 'doubling';
}

/** What 翻番 multiplies by as printed: 4 for 翻两番. */
export function nominalDoubling(mention: Mention): Decimal {
  return new Decimal(2).pow(nominalOf(mention));
}

/** What 翻番 may multiply by: 翻一番 anything from 1.9 to below 4 (domain rule 5; as a target at least 2). */
export function doublingOf(mention: Mention): Interval {
  const exact = nominalDoubling(mention);
  if (mention.statement.role === 'target') return { low: exact, high: null, lowOpen: false, highOpen: false };
  return { low: exact.times('0.95'), high: exact.times(2), lowOpen: false, highOpen: true };
}
