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
  return {
    kind: 'quantity',
    numeral,
    unit,
    start: negative ? at - 1 : at,
    end: unit?.end ?? numeral.end,
    negative,
  };
}

/** “增长-3.4%” is below zero; the hyphen of “5-20%” joins, that of “B-737” belongs to a name. */
function isNegative(text: string, at: number): boolean {
  const sign = text[at - 1];
  if (sign === undefined || !'-－−﹣'.includes(sign) || asciiDigit(text[at]) === undefined) return false;
  const before = text[at - 2];
  return before === undefined || isHan(before) || ' （(|：:～~—'.includes(before);
}

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
