import { Decimal } from '../../core/number/decimal';
import type { NumberFormat } from './number-format';

/**
 * A stored number as the digits its author meant: 0.30000000000000004 is 0.3 (a spreadsheet keeps 15 significant digits,
 * the rest is binary dust); 0.081 shown as a percentage is 8.1%; 12 shown as 0.0 is 12.0; 45930 shown as a date is
 * 2025年9月30日.
 */
export function numberText(stored: string, format: NumberFormat, from1904: boolean): string {
  const value = decimalOf(stored);
  if (value === null) return stored;
  switch (format.kind) {
    case 'percent':
      return `${padded(value.times(100), format.decimals)}%`;
    case 'plain':
      return padded(value, format.decimals);
    case 'day':
    case 'month':
      return dateText(value, format.kind === 'day', from1904) ?? padded(value, null);
  }
}

function decimalOf(stored: string): Decimal | null {
  try {
    return new Decimal(stored.trim()).toSignificantDigits(15);
  } catch {
    return null;
  }
}

/** Zeros the format shows are printed digits; digits it hides are still the value. */
function padded(value: Decimal, decimals: number | null): string {
  return value.toFixed(Math.max(value.decimalPlaces(), decimals ?? 0));
}

/** A day by its number: 1 is 1 January 1900, and there is a 29 February 1900 that never was, as in every spreadsheet. */
function dateText(value: Decimal, withDay: boolean, from1904: boolean): string | null {
  const serial = value.floor().toNumber();
  if (serial < 1 || serial > 2_958_465) return null;
  const days = from1904 ? serial + 1462 : serial;
  const date = new Date(Date.UTC(1899, 11, days < 60 ? 31 + days : 30 + days));
  const month = `${String(date.getUTCFullYear())}年${String(date.getUTCMonth() + 1)}月`;
  return withDay ? `${month}${String(date.getUTCDate())}日` : month;
}
