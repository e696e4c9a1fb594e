import type { Figure, Unit } from '../../reading/figure/figure';
import { scan, type ScanOptions } from '../../reading/figure/scan';
import { Decimal } from '../../number/decimal';
import { halfWidth } from '../../text/characters';
import { decimalsOf, printedInterval } from '../../number/rounding';
import type { UnreadReason } from './file-figure';

/** A cell's figure, or why there is none; an empty cell has neither. */
export type CellValue =
  | { readonly kind: 'figure'; readonly figure: Figure; readonly text: string }
  | { readonly kind: 'unread'; readonly why: UnreadReason }
  | { readonly kind: 'empty' };

/**
 * The one figure of a cell: “4526.3” under 万元, “8.1%”, “4526.3万元”, “约3.2亿元”, “-15.2”. A dash, “/” or “无” is an
 * empty cell; anything else that is not one figure is unread.
 *
 * `decimals` is how many the column prints: a spreadsheet drops the zero of 12.0 and still means it.
 */
export function readValue(
  text: string,
  unit: Unit | null,
  decimals: number,
  options: ScanOptions,
): CellValue {
  const words = text.replace(/\s+/gu, '');
  if (/^(?:[-—–－/／.…]*|无|空|暂无|N\/?A)$/iu.test(words)) return { kind: 'empty' };
  // Full-width digits are digits; ① and ¹ are marks of notes, which a wider normalisation would take for digits.
  const number = /^(?<sign>[-−－+＋]?)(?<digits>\d[\d,，]*(?:\.\d+)?)$/u.exec(halfWidth(words))?.groups;
  if (number?.digits === undefined) return wordsValue(words, unit, options);
  if (unit === null) return { kind: 'unread', why: 'unit' };
  const negative = /[-−－]/u.test(number.sign ?? '');
  return { kind: 'figure', ...bareFigure(number.digits.replace(/[,，]/gu, ''), negative, unit, decimals) };
}

function bareFigure(
  written: string,
  negative: boolean,
  unit: Unit,
  decimals: number,
): { readonly figure: Figure; readonly text: string } {
  const digits = withDecimals(written, decimals);
  const signed = negative ? `-${digits}` : digits;
  const exact = unit.dimension === 'count' && unit.scale.equals(1) && !digits.includes('.');
  const text = `${negative ? '−' : ''}${digits}${unit.text}`;
  const place = { start: 0, end: text.length };
  const figure: Figure = {
    span: place,
    extent: place,
    numeral: place,
    // The sign is in the magnitude only, as it is for figures in prose.
    value: { kind: 'single', magnitude: new Decimal(signed), printed: digits },
    unit,
    bound: 'exact',
    approximators: [],
    interval: printedInterval(signed, exact),
    decimals: decimalsOf(digits),
    exact,
  };
  return { figure, text };
}

function withDecimals(digits: string, decimals: number): string {
  const printed = decimalsOf(digits);
  if (printed >= decimals) return digits;
  return `${digits}${printed === 0 ? '.' : ''}${'0'.repeat(decimals - printed)}`;
}

/** A cell that carries its unit or its bound in words: “4526.3万元”, and “约4526.3” under 万元. */
function wordsValue(written: string, unit: Unit | null, options: ScanOptions): CellValue {
  // What a target is to do says nothing of its value: “控制在4%以内”, “增长6%左右”.
  const words = written.replace(/^(?:控制在|保持在|稳定在|增长到?|达到|完成|力争)(?=.*\d)/u, '');
  const own = oneFigure(words, options);
  if (own && own.unit.text !== '') {
    // “三成多” under 万元, or points under a rate: one of the two headings is not meant.
    const isOther = unit !== null && unit.dimension !== own.unit.dimension;
    return isOther ? { kind: 'unread', why: 'value' } : { kind: 'figure', figure: own, text: words };
  }
  const lent = unit && oneFigure(words + unit.text, options);
  return lent ? { kind: 'figure', figure: lent, text: words + unit.text } : { kind: 'unread', why: 'value' };
}

/** The figure the words are, when they are one and nothing else: “其中3户” and “比上年多2.1亿元” are something else. */
function oneFigure(words: string, options: ScanOptions): Figure | null {
  const [figure, ...more] = scan(words, options);
  if (!figure || more.length > 0) return null;
  const bounds = figure.approximators.reduce((sum, { word }) => sum + word.length, 0);
  return figure.span.end - figure.span.start + bounds >= words.length ? figure : null;
}
