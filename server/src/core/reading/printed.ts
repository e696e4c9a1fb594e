import type { Figure } from './figure/figure';
import { standingIn } from '../grammar/target-formula';
import { asciiDigit } from '../number/characters';
import { Decimal } from '../number/decimal';
import type { Interval } from '../number/interval';
import type { Mention } from './statement/reading';
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
 * A computed value in another figure's unit, with the decimals that figure prints: 0.39995 beside “35%” is “40%”, beside
 * “35.0%” “40.0%”. One more where they would print the figure once again, or nothing: 0.07962 beside “8.0%” is “7.96%”.
 */
export function valueLike(mention: Mention, value: Decimal): string {
  const { figure } = mention.statement;
  return `${inUnitOf(mention, value).toFixed(placesLike(figure, inUnitOf(mention, value)))}${figure.unit.text}`;
}

/** “= 40.0%” where that is the whole value, “≈ 38.1%” where it is rounded, to those decimals or as {@link valueLike} does. */
export function equalsLike(mention: Mention, value: Decimal, decimals?: number): string {
  const { figure } = mention.statement;
  const inUnit = inUnitOf(mention, value);
  const places = decimals ?? placesLike(figure, inUnit);
  const isWhole = inUnit.equals(inUnit.toDecimalPlaces(places));
  return `${isWhole ? '=' : '≈'} ${inUnit.toFixed(places)}${figure.unit.text}`;
}

/** A mu is 2000/3 m²: a quotient that is whole but for its sixtieth digit is whole. */
function inUnitOf({ statement }: Mention, value: Decimal): Decimal {
  return value.dividedBy(statement.figure.unit.scale).toSignificantDigits(40);
}

/** The decimals to show a value with in place of a figure. */
export function placesLike({ value, decimals }: Figure, inUnit: Decimal): number {
  const rounded = inUnit.toDecimalPlaces(decimals);
  // A growth of 0.3% is not none.
  const again = rounded.isZero() || (value.kind === 'single' && rounded.abs().equals(value.magnitude.abs()));
  return again && !inUnit.equals(rounded) ? decimals + 1 : decimals;
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

/** A figure with every word that bounds it, one it shares with its neighbour too: “突破10亿元”, “6%以上”, both of “8%和9%以上”. */
export function boundedOf(mention: Mention): string {
  const { approximators, span } = mention.statement.figure;
  const before = approximators.filter((each) => each.span.end <= span.start).map(({ word }) => word);
  const after = approximators.filter((each) => each.span.start >= span.end).map(({ word }) => word);
  return [...before, printedOf(mention), ...after].join('');
}

/** A value as a table tells it: with its bounds, and “−” where it fell: “−3.5%以上” of 下降3.5%以上. */
export function toldBy(mention: Mention): string {
  const { direction, measure } = mention.statement;
  return (direction < 0 && measure === 'growth' ? '−' : '') + boundedOf(mention);
}

/** Whether the number is spelled out (三大行动, 两项制度): it names a thing as often as it counts. */
export function isSpelledOut({ statement: { figure }, prose }: Mention): boolean {
  const written = prose.prose.text.slice(figure.numeral.start, figure.numeral.end);
  return !Array.from(written).some((each) => asciiDigit(each) !== undefined);
}

/** What the words behind a figure say of where it stands among others: “居全市第1位” behind 增长5.2%; '' where they say nothing. */
export function standingOf({ statement: { figure, sentence }, prose }: Mention): string {
  const { text } = prose.prose;
  return standingIn(text.slice(figure.extent.end, Math.min(sentence.end, figure.extent.end + MOST_BEHIND)));
}

const MOST_BEHIND = 80;

/** What a clause says of its figure, without the indicator's name: “高于全省0.5个百分点” of 农村居民人均可支配收入增长高于全省0.5个百分点. */
export function toldOf({ statement: { figure, clause, indicator }, prose }: Mention): string {
  const named =
    indicator?.span && indicator.span.end <= figure.span.start ? indicator.span.end : clause.start;
  return prose.prose.text
    .slice(Math.max(named, clause.start), figure.extent.end)
    .replace(/^[\s，,、；;：:]+/u, '');
}
