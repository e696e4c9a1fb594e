import { Decimal } from '../../core/number/decimal';
import { readXml } from '../xml';

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

/** What the format of a cell makes of its number. */
export interface NumberFormat {
  /** plain: as it is; percent: times a hundred; day, month: a date with or without its day. */
  readonly kind: 'plain' | 'percent' | 'day' | 'month';
  /** How many decimals are shown; null where the format does not say. */
  readonly decimals: number | null;
}

/** The formats of a workbook by the number cells give as their style. */
export function readNumberFormats(xml: string | null): readonly NumberFormat[] {
  const formats: NumberFormat[] = [];
  if (xml === null) return formats;
  const codes = new Map<number, string>();
  let inCells = false;
  readXml(xml, {
    open: (name, attribute) => {
      if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) formats.push(formatOf(Number(attribute('numFmtId') ?? '0'), codes));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return formats;
}

/** The cell's own number without any format. */
export const plainFormat: NumberFormat = { kind: 'plain', decimals: null };

function formatOf(id: number, codes: ReadonlyMap<number, string>): NumberFormat {
  const code = codes.get(id);
  if (code !== undefined) return formatOfCode(code);
  if (months.includes(id)) return { kind: 'month', decimals: null };
  if (days.includes(id) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
    return { kind: 'day', decimals: null };
  return builtIn[id] ?? plainFormat;
}

/** ECMA-376 18.8.30; 27 to 58 are the formats of East Asian systems, some of them without a day (2025年10月). */
const days = [14, 15, 16, 22];
const months = [17, 27, 36, 50, 52, 57];
const builtIn: Readonly<Record<number, NumberFormat>> = {
  1: { kind: 'plain', decimals: 0 },
  2: { kind: 'plain', decimals: 2 },
  3: { kind: 'plain', decimals: 0 },
  4: { kind: 'plain', decimals: 2 },
  9: { kind: 'percent', decimals: 0 },
  10: { kind: 'percent', decimals: 2 },
};

/** The first part of a code is for positive numbers; what it quotes is print, not format. */
function formatOfCode(code: string): NumberFormat {
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').split(';')[0] ?? '';
  const decimals =
    /[0#]\.(?<places>0+)/.exec(bare)?.groups?.places?.length ?? (bare.includes('0') ? 0 : null);
  if (bare.includes('%')) return { kind: 'percent', decimals };
  if (/[yd]/i.test(bare)) return { kind: /d/i.test(bare) ? 'day' : 'month', decimals: null };
  return { kind: 'plain', decimals: /[.]0*#/.test(bare) ? null : decimals };
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
