import type { Figure, Unit } from '../figure/figure';
import { scan, type ScanOptions } from '../figure/scan';
import { Decimal } from '../../number/decimal';
import { decimalsOf, printedInterval } from '../../number/rounding';
import { negated } from '../../number/interval';
import { cellWords, numbersIn } from '../../report/cell-words';
import { halfWidth, trimmed } from '../../text/characters';
import { shift, type Span } from '../../text/span';

/** A cell's figure, in places of the cell, and as a sentence would print it; or why there is none; an empty cell has neither. */
export type CellValue =
  | {
      readonly kind: 'figure';
      readonly figure: Figure;
      readonly text: string;
      /** Whether words say that it is a fall: 下降0.1个百分点, which has no sign of its own. */
      readonly falls: boolean;
      /** Whether a remark beside it says that it is not final: 2.5（预计）. */
      readonly estimated: boolean;
    }
  | { readonly kind: 'unread'; readonly why: 'value' | 'unit' }
  | { readonly kind: 'empty' };

/** What a cell is read with besides its words. */
export interface CellContext {
  /** What its column, row or table counts in; null where none of them says. */
  readonly unit: Unit | null;
  /** How many decimals the column prints: a spreadsheet drops the zero of 12.0 and still means it. */
  readonly decimals: number;
  readonly options: ScanOptions;
}

/**
 * The one figure of a cell: “4526.3” under 万元, “8.1%”, “4526.3万元”, “约3.2亿元”, “7以上” and “≤5.5” under %, “-15.2”, “下降0.1个百分点”.
 * A dash, “/” or “无” is an empty cell; anything else that is not one figure is unread, two lines with a number each among it.
 */
export function readValue(text: string, context: CellContext): CellValue {
  const { words, estimated, parted } = cellWords(text);
  const at = text.indexOf(words);
  const place = at < 0 ? trimmed(text) : { start: at, end: at + words.length };
  if (/^(?:[-—–－/／.…]*|无|空|暂无|持平|N\/?A)$/iu.test(words)) return { kind: 'empty' };
  if (parted) return { kind: 'unread', why: 'value' };
  // Full-width digits are digits; ① and ¹ are marks of notes, which a wider normalisation would take for digits.
  const number = /^(?<sign>[-−－–﹣+＋]?)(?<digits>\d[\d,，]*(?:\.\d+)?)$/u.exec(halfWidth(words))?.groups;
  if (number?.digits === undefined) {
    const value = wordsValue(words, text, place, context);
    return value.kind === 'figure' ? { ...value, estimated } : value;
  }
  if (context.unit === null) return { kind: 'unread', why: 'unit' };
  const negative = /[-−－–﹣]/u.test(number.sign ?? '');
  const digits = number.digits.replace(/[,，]/gu, '');
  return {
    kind: 'figure',
    falls: false,
    estimated,
    ...bareFigure(digits, negative, place, { ...context, unit: context.unit }),
  };
}

/**
 * The figures of a cell that was not understood, none of which says anything: 300人 and 120人 of “300人（其中女性120人）”, 6 and 5
 * of “6 5”. None for a cell of words or of a date.
 */
export function numbersSeen(text: string, unit: Unit, options: ScanOptions): readonly Figure[] {
  const figures = scan(text, options);
  const numbers = numbersIn(text);
  if (figures.length >= numbers.length) return figures;
  let from = 0;
  return numbers.map((number) => {
    const start = Math.max(halfWidth(text).indexOf(number, from), 0);
    from = start + number.length;
    const place = { start, end: from };
    return bareFigure(number.replace(/[,，]/gu, ''), false, place, { unit, decimals: 0, options }).figure;
  });
}

function bareFigure(
  written: string,
  negative: boolean,
  place: Span,
  { unit, decimals }: CellContext & { readonly unit: Unit },
): { readonly figure: Figure; readonly text: string } {
  const digits = withDecimals(written, decimals);
  const signed = negative ? `-${digits}` : digits;
  const exact = unit.dimension === 'count' && unit.scale.equals(1) && !digits.includes('.');
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
  return { figure, text: `${negative ? '−' : ''}${digits}${unit.text}` };
}

function withDecimals(digits: string, decimals: number): string {
  const printed = decimalsOf(digits);
  if (printed >= decimals) return digits;
  return `${digits}${printed === 0 ? '.' : ''}${'0'.repeat(decimals - printed)}`;
}

/** A cell that carries its unit, its bound or its direction in words: “4526.3万元”, and “约4526.3” under 万元. */
function wordsValue(written: string, cell: string, place: Span, context: CellContext): CellValue {
  const { unit, options } = context;
  const fall = /^(?:下降|减少|降低|回落|减|降|少)(?=\d)/u.exec(written)?.[0];
  const rise = /^(?:[+＋]|增加|增长|提高|上升|上涨|增|升|多)(?=\d)/u.exec(written)?.[0];
  // What a target is to do says nothing of its value: “控制在4%以内”, “增长6%左右”.
  const words = written
    .slice((fall ?? rise ?? '').length)
    .replace(/^(?:控制在|保持在|稳定在|增长到?|达到|完成|力争)(?=.*\d)/u, '');
  const own = oneFigure(words, options);
  const isOwn = own !== null && own.unit.text !== '';
  // “三成多” under 万元, or points under a rate: one of the two headings is not meant.
  if (isOwn && unit !== null && unit.dimension !== own.unit.dimension)
    return { kind: 'unread', why: 'value' };
  const lent = isOwn || unit === null ? null : withUnit(words, unit);
  const found = isOwn ? own : lent && oneFigure(lent, options);
  if (!found) return { kind: 'unread', why: 'value' };
  const from = isOwn ? cell.indexOf(words) : -1;
  const there = from < 0 ? printedIn(found, cell, place) : moved(found, from);
  return { kind: 'figure', figure: there, text: lent ?? words, falls: fall !== undefined, estimated: false };
}

/** “7以上” under % is 7%以上: the unit stands behind the digits. */
function withUnit(words: string, unit: Unit): string {
  const digits = [...words.matchAll(/[\d０-９][\d０-９,，.．]*/gu)].at(-1);
  const at = digits ? digits.index + digits[0].length : words.length;
  return words.slice(0, at) + unit.text + words.slice(at);
}

/** A fall told in words as one told by a sign: “下降15.2%” is −15.2 in a column of growth. */
export function fallen(figure: Figure): Figure {
  if (figure.value.kind !== 'single') return figure;
  const magnitude = figure.value.magnitude.negated();
  return { ...figure, value: { ...figure.value, magnitude }, interval: negated(figure.interval) };
}

/** A figure whose unit stands elsewhere, in places of its cell: its digits, the words that bound them, and all of it. */
function printedIn(figure: Figure, cell: string, place: Span): Figure {
  const placeOf = (words: string | undefined): Span => {
    const start = words === undefined ? -1 : cell.indexOf(words, place.start);
    return start < 0 ? place : { start, end: start + (words ?? '').length };
  };
  const digits = figure.value.kind === 'single' ? /[\d０-９][\d０-９,，.．]*/u.exec(cell)?.[0] : undefined;
  const numeral = placeOf(digits);
  const approximators = figure.approximators.map((each) => ({ ...each, span: placeOf(each.word) }));
  return { ...figure, span: numeral, numeral, extent: place, approximators };
}

function moved(figure: Figure, distance: number): Figure {
  return {
    ...figure,
    span: shift(figure.span, distance),
    numeral: shift(figure.numeral, distance),
    extent: shift(figure.extent, distance),
    approximators: figure.approximators.map((each) => ({ ...each, span: shift(each.span, distance) })),
  };
}

/** The figure the words are, when they are one and nothing else: “其中3户” and “比上年多2.1亿元” are something else. */
function oneFigure(words: string, options: ScanOptions): Figure | null {
  const [figure, ...more] = scan(words, options);
  if (!figure || more.length > 0) return null;
  const bounds = figure.approximators.reduce((sum, { word }) => sum + word.length, 0);
  return figure.span.end - figure.span.start + bounds >= words.length ? figure : null;
}
