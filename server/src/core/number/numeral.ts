import type { Span } from '../text/span';
import { asciiDigit, isGap, skipGaps } from './characters';
import { Decimal } from './decimal';
import { digitsAt } from './digits';
import { hanDigitsAt, hanRunEnd } from './han';

/**
 * One number of the text, in Arabic or Chinese characters or both: the “1.2万亿” of “1.2万亿元”, the “二十余万” of
 * “二十余万亩”, “10亿零817万5288”.
 */
export interface Numeral {
  readonly kind: 'numeral';
  /** The digits, with 万 and 亿 inside but not behind them: “1.2”, “二十”, “10亿零817万5288”. */
  readonly span: Span;
  /** Where the numeral ends with its scale and 余 or 多. */
  readonly end: number;
  readonly script: 'arabic' | 'han';
  /** Plain Arabic, counted in `scale`: “1.2” for 1.2万亿, “15000” for 一万五千亿. */
  readonly low: string;
  /** Equal to `low` but for 三四十, 十几 and 几十. */
  readonly high: string;
  /** 几 or 数 stands in it: 几十 is anything from 20 up. */
  readonly vague: boolean;
  /** The word that goes with the unit: the 万 of 万元. */
  readonly scale: ScaleWord;
  /** 余, 多, 来, 几, each in its place. */
  readonly more: readonly Span[];
  /** It is nothing but 百, 千, 万, 亿: a number only in company (近百家, 突破千亿元). */
  readonly bare: boolean;
}

/** Digits that are no number; reading goes on behind them. */
export interface Noise {
  readonly kind: 'noise';
  readonly end: number;
}

/** The words that multiply a unit: GB/T 15835-2011, 5.3 allows only these behind Arabic digits. */
export type ScaleWord = '' | '万' | '亿' | '万亿';

/** What a scale word multiplies by: 10⁸ for 亿. */
export function factorOf(scale: ScaleWord): Decimal {
  return new Decimal(scaleFactors[scale]);
}

/** The number that begins at `at`: “4720” of “4720万元” with the scale 万; null where none begins. */
export function numeralAt(text: string, at: number): Numeral | Noise | null {
  return asciiDigit(text[at]) === undefined ? hanNumeralAt(text, at) : arabicNumeralAt(text, at);
}

const scaleFactors: Readonly<Record<ScaleWord, string>> = { '': '1', 万: '1e4', 亿: '1e8', 万亿: '1e12' };

function hanNumeralAt(text: string, at: number): Numeral | Noise | null {
  const digits = hanDigitsAt(text, at);
  if (!digits) {
    const end = hanRunEnd(text, at);
    return end === at ? null : { kind: 'noise', end };
  }
  const { low, high, vague, span } = digits;
  const tail = tailAt(text, span.end, digits.scale);
  const digitsEnd = span.end - digits.scale.length;
  const bare = /^[十百千]?[万亿]*$/.test(text.slice(at, span.end)) && text[at] !== '十';
  return {
    kind: 'numeral',
    script: 'han',
    // Of a lone 亿 (“产值过亿元”) the scale word is all there is to show.
    span: { start: at, end: digitsEnd === at ? span.end : digitsEnd },
    end: tail.end,
    low,
    high,
    vague,
    scale: tail.scale,
    more: tail.more,
    bare,
  };
}

function arabicNumeralAt(text: string, at: number): Numeral | Noise | null {
  const first = partAt(text, at);
  if (!first || first.kind === 'noise') return first;
  const parts = [first, ...partsAfter(text, first)];
  const last = parts.at(-1) ?? first;
  const sum = parts.reduce(
    (total, part) => total.plus(part.value.times(factorOf(part.tail.scale))),
    new Decimal(0),
  );
  const value = sum.div(factorOf(last.tail.scale));
  const printed = parts.length === 1 && !first.multiplied ? first.printed : value.toFixed();
  return {
    kind: 'numeral',
    script: 'arabic',
    span: { start: first.start, end: last.digitsEnd },
    end: last.tail.end,
    low: printed,
    high: printed,
    vague: false,
    scale: last.tail.scale,
    more: last.tail.more,
    bare: false,
  };
}

/** Digits with what follows them: “10亿”, “零817万” without its 零, “5千”. */
interface Part {
  readonly kind: 'part';
  readonly start: number;
  readonly digitsEnd: number;
  readonly printed: string;
  readonly value: Decimal;
  /** Written with 百 or 千 behind the digits: “3千万”. */
  readonly multiplied: boolean;
  readonly tail: Tail;
}

function partAt(text: string, at: number): Part | Noise | null {
  const digits = digitsAt(text, at);
  if (!digits) return null;
  if (digits.kind === 'noise') return { kind: 'noise', end: digits.span.end };
  const { start, end } = digits.span;
  const multiplier = multiplierAt(text, end);
  const digitsEnd = multiplier ? end + 1 : end;
  const value = new Decimal(digits.printed).times(multiplier ?? 1);
  const tail = tailAt(text, digitsEnd, '');
  return {
    kind: 'part',
    start,
    digitsEnd,
    printed: digits.printed,
    value,
    multiplied: multiplier !== undefined,
    tail,
  };
}

/** The rest of “10亿零817万5288”: each part smaller in scale than the one before it. */
function partsAfter(text: string, first: Part): Part[] {
  const parts: Part[] = [];
  let last = first;
  while (last.tail.scale !== '' && last.tail.more.length === 0) {
    const zero = text[last.tail.end] === '零';
    const next = partAt(text, zero ? last.tail.end + 1 : last.tail.end);
    if (!next || next.kind === 'noise') break;
    if (isElliptic(text, next))
      return [...parts, { ...next, value: next.value.times(factorOf(last.tail.scale)).div(10) }];
    if (!continues(last, next, zero)) break;
    parts.push(next);
    last = next;
  }
  return parts;
}

/** 3万2 and 3万2元 are 32000: the last digit counts the next lower place; 3万2家 and 3万2.5 are two numbers. */
function isElliptic(text: string, { printed, digitsEnd, tail, multiplied }: Part): boolean {
  return (
    !multiplied &&
    /^[1-9]$/.test(printed) &&
    tail.end === digitsEnd &&
    /^(?:[元块斤，。；、！）)多]|$)/u.test(text.slice(digitsEnd, digitsEnd + 1))
  );
}

/** A part that fills its four places, or says 零 or 千: “390万65岁” is two numbers. */
function continues(last: Part, next: Part, zero: boolean): boolean {
  const below = factorOf(next.tail.scale).lt(factorOf(last.tail.scale));
  return below && (zero || next.multiplied || /^[1-9]\d{3}$/.test(next.printed));
}

/** 5百, 3千万: 千 before 瓦米克伏 and 百 before 分 begin a unit instead (domain rule 23). */
function multiplierAt(text: string, at: number): number | undefined {
  if (text[at] === '千') return '瓦米克伏卡焦'.includes(text[at + 1] ?? '。') ? undefined : 1000;
  return text[at] === '百' && text[at + 1] !== '分' ? 100 : undefined;
}

/** 余 and 多 with the scale word between or before them: “余万”, “万多”, “ 万 ”. */
interface Tail {
  readonly scale: ScaleWord;
  readonly more: readonly Span[];
  readonly end: number;
}

function tailAt(text: string, at: number, known: ScaleWord): Tail {
  const before = known === '' ? moreAt(text, at) : undefined;
  const scaleStart = skipGaps(text, before?.end ?? at, 1);
  const scale = known === '' ? scaleAt(text, scaleStart) : known;
  const scaleEnd = known === '' && scale !== '' ? scaleStart + scale.length : (before?.end ?? at);
  const after = scale === '' ? undefined : moreAt(text, scaleEnd);
  const more = [before, after].filter((each) => each !== undefined);
  return { scale, more, end: after?.end ?? scaleEnd };
}

function scaleAt(text: string, at: number): ScaleWord {
  if (text.startsWith('万亿', at)) return '万亿';
  const character = text[at];
  return character === '万' || character === '亿' ? character : '';
}

/** 来 only after 十 or 百 (“十来个”), 几 only after Arabic digits (“20几个”); a space may stand before 余. */
function moreAt(text: string, at: number): Span | undefined {
  const start = isGap(text[at]) ? at + 1 : at;
  const character = text[start];
  if (character === '余' || character === '多') return { start, end: start + 1 };
  const isTens = text[at - 1] === '十' || text[at - 1] === '百';
  const isRest =
    (character === '来' && isTens) || (character === '几' && asciiDigit(text[at - 1]) !== undefined);
  return isRest ? { start, end: start + 1 } : undefined;
}
