import { Decimal } from '../number/decimal';
import type { Interval } from '../number/interval';
import type { Mention } from '../statement/reading';
import { hull } from '../text/span';

/** A figure as the report prints it, approximators left out: “2.5亿元”; a table's bare 2.51 gets its column's unit. */
export function printedOf(mention: Mention): string {
  const { figure } = mention.statement;
  const printed = mention.prose.prose.text.slice(figure.span.start, figure.span.end);
  const bare = mention.block.block.kind === 'table' && /[\d０-９]$/.test(printed);
  return bare ? printed + figure.unit.text : printed;
}

/** A figure with the words that bound it, where they stand right beside it: “不足100个”, “20余万元”, “105个以上”. */
export function writtenOf(mention: Mention): string {
  const { figure } = mention.statement;
  const beside = figure.approximators
    .map((each) => each.span)
    .filter((span) => span.end === figure.span.start || span.start === figure.span.end);
  const whole = hull(figure.span, ...beside);
  return mention.prose.prose.text.slice(whole.start, whole.end);
}

/**
 * A computed value in another figure's unit, with at most one decimal more than that figure prints: 0.39995 beside
 * “35%” is “40.0%”. Values that come out round keep the printed decimals (355 beside “354人” is “355人”).
 */
export function valueLike(mention: Mention, value: Decimal): string {
  const { unit, decimals } = mention.statement.figure;
  // A mu is 2000/3 m²: a quotient that is whole but for its sixtieth digit is whole.
  const inUnit = value.dividedBy(unit.scale).toSignificantDigits(40);
  const places = inUnit.equals(inUnit.toDecimalPlaces(decimals)) ? decimals : decimals + 1;
  return `${inUnit.toFixed(places)}${unit.text}`;
}

/** A range in another figure's unit: “3.15～3.28亿元”; an end that is open to infinity is left out. */
export function rangeLike(mention: Mention, interval: Interval): string {
  const { unit, decimals } = mention.statement.figure;
  return rangeIn(interval, unit.scale, unit.text, decimals + 1);
}

/** A range in a unit of its own: `rangeIn(interval, 10⁸, '亿元', 2)` is “3.15～3.28亿元”. */
export function rangeIn(interval: Interval, scale: Decimal, unit: string, places: number): string {
  const low = interval.low?.dividedBy(scale).toDecimalPlaces(places, Decimal.ROUND_HALF_UP).toFixed();
  const high = interval.high?.dividedBy(scale).toDecimalPlaces(places, Decimal.ROUND_HALF_UP).toFixed();
  if (low === undefined || high === undefined) return `${low ?? ''}～${high ?? ''}${unit}`;
  return low === high ? `${low}${unit}` : `${low}～${high}${unit}`;
}
