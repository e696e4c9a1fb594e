import { asciiDigit, isHan, skipGaps } from '../../number/characters';
import { numeralAt, type Noise, type Numeral } from '../../number/numeral';
import { unitAfter, type UnitMatch, type UnitTable } from './unit';

/** A numeral of the text with the unit behind it, not yet judged whether it is a figure. */
export interface Quantity {
  readonly kind: 'quantity';
  readonly numeral: Numeral;
  readonly unit: UnitMatch | null;
  /** From the sign, if there is one. */
  readonly start: number;
  /** Behind the unit, or the numeral where there is none. */
  readonly end: number;
  readonly negative: boolean;
}

/** The numeral and unit at `at`: “1.5” and 万人 in “1.5万人”; null where no numeral begins. */
export function quantityAt(text: string, at: number, units: UnitTable): Quantity | Noise | null {
  const numeral = numeralAt(text, at);
  if (numeral?.kind !== 'numeral') return numeral;
  const unit = unitAfter(text, numeral, units);
  const negative = isNegative(text, at);
  const plain = {
    kind: 'quantity',
    numeral,
    unit,
    start: negative ? at - 1 : at,
    end: unit?.end ?? numeral.end,
    negative,
  } as const;
  return unit && isHalfBehind(text, numeral, unit.end) ? withHalf(plain, unit) : plain;
}

/** 三斤半 is 3.5斤, 一倍半 1.5倍; 五公里半径 and 三亩半山地 go on with another word. */
function isHalfBehind(text: string, { low, high, more }: Numeral, end: number): boolean {
  const ends = !isHan(text[end + 1]) || '的多以左和与及至到涨升降增减提'.includes(text[end + 1] ?? '');
  return text[end] === '半' && ends && low === high && more.length === 0 && !low.includes('.');
}

function withHalf(quantity: Quantity, unit: UnitMatch): Quantity {
  const { low, scale } = quantity.numeral;
  // 三万斤半 has its half a jin after all the rest: nobody says so.
  const half = scale === '' ? `${low}.5` : low;
  const numeral = { ...quantity.numeral, low: half, high: half };
  return { ...quantity, numeral, unit: { ...unit, end: unit.end + 1 }, end: unit.end + 1 };
}

/** “增长-3.4%” is below zero; the hyphen of “5-20%” joins, that of “B-737” belongs to a name, 负 of 减负 and 担负 to a verb. */
export function isNegative(text: string, at: number): boolean {
  const sign = text[at - 1];
  if (sign === '负') return below.test(text.slice(Math.max(0, at - 3), at));
  if (sign === undefined || !'-－−﹣'.includes(sign) || asciiDigit(text[at]) === undefined) return false;
  const before = text[at - 2];
  return before === undefined || isHan(before) || ' （(|：:～~—'.includes(before);
}

const below =
  /(?:^|[为是达到至由从的在约近超—～，,：:；;（(、]|增长|下降|回落|回升|上升|上涨|下跌|增速|增幅|涨幅|利润|收益|余额|差额|结余)负$/u;

/** Where a number begins behind the joiner of a range at `at` (—, ～, -, 至, 到); undefined where there is none. */
export function joinerEnd(text: string, at: number): number | undefined {
  const start = skipGaps(text, at, 1);
  const joiner = text[start];
  if (joiner === undefined) return undefined;
  if ('至到'.includes(joiner)) return skipGaps(text, start + 1, 1);
  if (!dashes.includes(joiner)) return undefined;
  const doubled = text[start + 1] === joiner ? start + 2 : start + 1;
  return skipGaps(text, doubled, 1);
}

const dashes = '—–－-−―─~～∼〜';
