import { hanDigits } from '../../text/chinese-number';
import { asciiDigit, isHan, skipGaps } from '../../number/characters';
import { numeralAt, type Noise, type Numeral } from '../../number/numeral';
import type { Dimension } from './figure';
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
  const sign = signBefore(text, at, unit?.unit.dimension);
  const plain = {
    kind: 'quantity',
    numeral,
    unit,
    start: sign ?? at,
    end: unit?.end ?? numeral.end,
    negative: sign !== null,
  } as const;
  const part = unit ? partBehind(text, numeral, unit) : null;
  return unit && part ? withPart(plain, unit, part) : plain;
}

/** The decimal that a sign behind the unit stands for: 三斤半 is 3.5斤, 三成五 3.5成; 五公里半径 and 三成五保户 go on with another word. */
function partBehind(text: string, numeral: Numeral, { unit, end }: UnitMatch): string | null {
  const { low, high, more } = numeral;
  const ends = !isHan(text[end + 1]) || '的多以左和与及至到涨升降增减提用'.includes(text[end + 1] ?? '');
  if (!ends || low !== high || more.length > 0 || low.includes('.')) return null;
  if (text[end] === '半') return '5';
  const digit = unit.text === '成' && numeral.script === 'han' ? hanDigits.indexOf(text[end] ?? '。') : -1;
  return digit > 0 ? String(digit) : null;
}

function withPart(quantity: Quantity, unit: UnitMatch, part: string): Quantity {
  const { low, scale } = quantity.numeral;
  // 三万斤半 has its half a jin after all the rest: nobody says so.
  const whole = scale === '' ? `${low}.${part}` : low;
  const numeral = { ...quantity.numeral, low: whole, high: whole };
  return { ...quantity, numeral, unit: { ...unit, end: unit.end + 1 }, end: unit.end + 1 };
}

/**
 * Where the sign of a number below zero begins: “增长-3.4%”, 负3.4%, 负的1.2亿元, 零下12℃; null where there is none. The hyphen of “5-20%”
 * joins, that of “B-737” belongs to a name, 负 of 减负 and 担负 to a verb; a dash in place of the minus only stands before rates.
 */
export function signBefore(text: string, at: number, dimension?: Dimension): number | null {
  const words = /(?:零下|负的?)$/u.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? '';
  if (words !== '') return isBelow(text, at - words.length, words) ? at - words.length : null;
  const sign = text[at - 1];
  if (sign === undefined || asciiDigit(text[at]) === undefined) return null;
  const isMinus = minus.includes(sign) || (sign === '–' && (dimension === 'rate' || dimension === 'point'));
  const before = text[at - 2];
  const stands = before === undefined || isHan(before) || ' （(|：:～~—'.includes(before);
  return isMinus && stands ? at - 1 : null;
}

const minus = '-－−﹣';

function isBelow(text: string, start: number, words: string): boolean {
  return words === '零下' || below.test(text.slice(Math.max(0, start - 2), start));
}

const below =
  /(?:^|[为是达到至由从的在约近超—～，,：:；;（(、]|增长|下降|回落|回升|上升|上涨|下跌|增速|增幅|涨幅|利润|收益|余额|差额|结余)$/u;

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
