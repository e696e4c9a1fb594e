import { Decimal } from '../../core/number/decimal';
import { largestExponent } from '../limits';
import { readXml } from '../xml';
import type { FormatSection, NumberFormat } from './number-format';

/** A number as it is read and, where the format hides digits of it, with all of them. */
export interface NumberText {
  readonly text: string;
  readonly exact?: string;
}

/**
 * A stored number as its author sees it: 0.081 shown as a percentage is 8.1%; 12 shown as 0.0 is 12.0; 45930 shown as a
 * date is 2025年9月30日; 50000000 under `0!.0,` is 5000.0. Digits that the format hides are still the value: 0.0666…
 * shown as 6.7% is 6.66666666666667% besides.
 */
export function numberText(stored: string, format: NumberFormat, from1904: boolean): NumberText {
  const value = decimalOf(stored);
  const section = value && format.find(({ when }) => when === null || takes(when, value));
  if (!value || !section) return { text: stored };
  const { kind, decimals, unit } = section;
  if (kind === 'day' || kind === 'month' || kind === 'year')
    return { text: dateText(value, kind, from1904) ?? value.toFixed() };
  const scale = (kind === 'percent' ? 2 : 0) - section.shift;
  const scaled = value.times(new Decimal(10).pow(scale));
  const behind = kind === 'percent' ? '%' : unit;
  const text = `${scaled.toFixed(decimals ?? scaled.decimalPlaces())}${behind}`;
  return scaled.decimalPlaces() > (decimals ?? Infinity)
    ? { text, exact: `${scaled.toFixed()}${behind}` }
    : { text };
}

function takes({ sign, limit }: NonNullable<FormatSection['when']>, value: Decimal): boolean {
  const order = value.comparedTo(new Decimal(limit));
  if (sign === '<>') return order !== 0;
  return (
    (order === 0 && sign.includes('=')) ||
    (order > 0 && sign.startsWith('>')) ||
    (order < 0 && sign.startsWith('<'))
  );
}

/** A spreadsheet keeps 15 significant digits, the rest is binary dust: 0.30000000000000004 is 0.3. Null for no number, or none it can hold. */
function decimalOf(stored: string): Decimal | null {
  try {
    const value = new Decimal(stored.trim()).toSignificantDigits(15);
    return Math.abs(value.e) > largestExponent ? null : value;
  } catch {
    return null;
  }
}

/** A day by its number: 1 is 1 January 1900, and there is a 29 February 1900 that never was, as in every spreadsheet. */
function dateText(value: Decimal, kind: 'day' | 'month' | 'year', from1904: boolean): string | null {
  const serial = value.floor().toNumber();
  if (serial < 1 || serial > 2_958_465) return null;
  const days = from1904 ? serial + 1462 : serial;
  const date = new Date(Date.UTC(1899, 11, days < 60 ? 31 + days : 30 + days));
  const year = `${String(date.getUTCFullYear())}年`;
  const month = `${String(date.getUTCMonth() + 1)}月`;
  return kind === 'year' ? year : `${year}${month}${kind === 'day' ? `${String(date.getUTCDate())}日` : ''}`;
}

/** The texts that cells refer to by number; formatted runs are joined, reading aids over Chinese words (rPh) left out. */
export function readStrings(xml: string | null): readonly string[] {
  const strings: string[] = [];
  if (xml === null) return strings;
  let current = '';
  let inText = false;
  let inAid = false;
  readXml(xml, {
    open: (name) => {
      if (name === 'si') current = '';
      if (name === 'rPh') inAid = true;
      if (name === 't') inText = !inAid;
    },
    close: (name) => {
      if (name === 'si') strings.push(current);
      if (name === 'rPh') inAid = false;
      if (name === 't') inText = false;
    },
    text: (text) => {
      if (inText) current += text;
    },
  });
  return strings;
}
