import { Decimal } from '../../number/decimal';
import { between } from '../../number/interval';
import { factorOf } from '../../number/numeral';
import { decimalsOf } from '../../number/rounding';
import { valueOf, type Draft, type Reading } from './draft';
import { joinerEnd, quantityAt, type Quantity } from './quantity';
import type { UnitMatch, UnitTable } from './unit';

/**
 * The range of which `low` is the lower end: “4.5%—5%”, “5～6亿元”, “9亿～16亿元”, “3至5个”, in the unit of its upper end.
 *
 * A unit or scale left out at the lower end is that of the upper (“5～6亿元” is 5亿 to 6亿), unless that would turn the
 * range round (“5000～1万元”: 5000 is in 元). 由10%到15% is a movement, two figures, and no range. Null where it
 * begins no range.
 */
export function rangeFrom(text: string, low: Quantity, units: UnitTable): Reading | null {
  const next = joinerEnd(text, low.end);
  if (next === undefined || isMovement(text, low)) return null;
  const high = upperEnd(text, next, units);
  if (!high?.unit || low.numeral.more.length > 0) return null;
  const draft = rangeDraft(low, high, high.unit);
  // 由30%—20% tells of a fall.
  if (!draft || (draft.reversed && beginsMovement(text, low))) return null;
  return { drafts: [draft], end: high.end };
}

/** The hyphen that joins is no sign: the upper end of 9亿元-16亿元 is 16亿元; that of -5%--3% has one of its own. */
function upperEnd(text: string, at: number, units: UnitTable): Quantity | null {
  const negative = '-－−'.includes(text[at] ?? '。');
  const high = quantityAt(text, negative ? at + 1 : at, units);
  return high?.kind === 'quantity' ? { ...high, negative } : null;
}

function rangeDraft(low: Quantity, high: Quantity, unit: UnitMatch): Draft | null {
  if (low.unit && !isSameKind(low.unit, unit)) return null;
  const to = new Decimal(high.numeral.high);
  const size = lowEnd(low, high, unit);
  const [from, until] = [signed(size, low), signed(to, high)];
  if (from.eq(until)) return null;
  if (until.lt(from)) return reversedDraft(low, high, unit);
  const printed = size.eq(low.numeral.low) ? low.numeral.low : size.toFixed();
  return {
    span: { start: low.start, end: high.end },
    numeral: { start: low.start, end: high.numeral.span.end },
    value: valueOf((low.negative ? '-' : '') + printed, (high.negative ? '-' : '') + high.numeral.high),
    decimals: Math.max(decimalsOf(printed), decimalsOf(high.numeral.high)),
    unit: unit.unit,
    exact: false,
    plain: between(from, until),
    inside: [],
  };
}

/**
 * “3—2家”: ends the wrong way round. None where a sign or a scale (30—20万元 begins at 30元) may explain it.
 */
function reversedDraft(low: Quantity, high: Quantity, unit: UnitMatch): Draft | null {
  if (low.negative || high.negative || low.numeral.scale !== high.numeral.scale) return null;
  const alike = low.unit ? low.unit.unit.text === unit.unit.text : high.numeral.scale === '';
  // 5000—1万元 says something else.
  if (!alike || unit.unit.dimension === 'rank') return null;
  const [most, least] = [low.numeral.low, high.numeral.high];
  return {
    span: { start: low.start, end: high.end },
    numeral: { start: low.start, end: high.numeral.span.end },
    value: valueOf(least, most),
    decimals: Math.max(decimalsOf(most), decimalsOf(least)),
    unit: unit.unit,
    exact: false,
    plain: between(new Decimal(least), new Decimal(most)),
    reversed: true,
    inside: [],
  };
}

function signed(value: Decimal, quantity: Quantity): Decimal {
  return quantity.negative ? value.negated() : value;
}

/** The size of the lower end, in the unit of the upper. */
function lowEnd(low: Quantity, high: Quantity, unit: UnitMatch): Decimal {
  const value = new Decimal(low.numeral.low);
  if (low.unit) {
    const scale = low.unit.unit.dimension === 'none' ? factorOf(high.numeral.scale) : unit.unit.scale;
    return value.times(low.unit.unit.scale).div(scale);
  }
  return value.lt(high.numeral.high) || high.negative ? value : value.div(factorOf(high.numeral.scale));
}

/** 9亿～16亿元: a lower end with only its 亿 takes the unit of the upper. */
function isSameKind(low: UnitMatch, high: UnitMatch): boolean {
  if (low.unit.dimension === 'none') return true;
  if (low.unit.dimension !== high.unit.dimension || low.unit.counted !== high.unit.counted) return false;
  return low.unit.dimension !== 'unknown' || low.unit.text === high.unit.text;
}

function isMovement(text: string, low: Quantity): boolean {
  return /^\s?[至到]/.test(text.slice(low.end, low.end + 2)) && beginsMovement(text, low);
}

function beginsMovement(text: string, { start }: Quantity): boolean {
  return /[由从自][^，。；、]{0,12}$/.test(text.slice(Math.max(0, start - 13), start));
}
