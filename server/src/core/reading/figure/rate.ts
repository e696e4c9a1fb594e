import { isHan, skipGaps } from '../../number/characters';
import { Decimal } from '../../number/decimal';
import { between, exactly, type Interval } from '../../number/interval';
import { factorOf, numeralAt, type Numeral } from '../../number/numeral';
import { decimalsOf, printedInterval } from '../../number/rounding';
import { draftOf, valueOf, type Draft, type Reading } from './draft';
import type { Unit } from './figure';
import { signBefore } from './quantity';

/**
 * A rate said in words at `at`: 百分之三点五 (3.5 %), 一半 and 过半 (50 %), 翻两番 (2 番). Null where none begins.
 *
 * A fraction in words is meant roughly: it stands for a tenth of itself to both sides.
 */
export function rateAt(text: string, at: number): Reading | null {
  switch (text[at]) {
    case '翻':
      return doublingAt(text, at);
    case '半':
      return halfAt(text, at, at);
    case '一':
      return text[at + 1] === '半' ? halfAt(text, at, at + 1) : null;
    case '百':
    case '千':
    case '万':
      return perHundredAt(text, at);
    default:
      return null;
  }
}

/**
 * The fraction of which `first` is the first number: 三分之一, and 1/3 where it cannot be a date or a model (a small
 * denominator after a Chinese word); 33.33 %, give or take a tenth of it. Null where it is no fraction.
 */
export function fractionFrom(text: string, first: Numeral): Reading | null {
  if (first.low !== first.high) return null;
  const start = first.span.start;
  if (first.scale !== '') return perManyFrom(text, first);
  if (text.startsWith('分之', first.end)) {
    const numerator = numeralAt(text, first.end + 2);
    return numerator?.kind === 'numeral' ? fraction(start, numerator.end, numerator, first) : null;
  }
  return text[first.end] === '/' ? slashFraction(text, first) : null;
}

const percent: Unit = { text: '%', dimension: 'rate', scale: new Decimal('0.01') };
const perMille: Unit = { text: '‰', dimension: 'rate', scale: new Decimal('0.001') };
const perMyriad: Unit = { text: '‱', dimension: 'rate', scale: new Decimal('0.0001') };
const doublings: Unit = { text: '番', dimension: 'doubling', scale: new Decimal(1) };

/** 百分之三点五, 千分之30, 万分之零点三; 负百分之三 and 百分之负三 are below nought. */
function perHundredAt(text: string, at: number): Reading | null {
  if (!text.startsWith('分之', at + 1)) return null;
  const unit = text[at] === '百' ? percent : text[at] === '千' ? perMille : perMyriad;
  return ofUnit(text, at, at + 3, unit);
}

/** 十万分之五点二: the rates of births and deaths are told of so many people. */
function perManyFrom(text: string, { span, end, low, scale }: Numeral): Reading | null {
  if (!text.startsWith('分之', end) || !/^10*$/.test(low)) return null;
  const people = factorOf(scale).times(low);
  const unit: Unit = { text: `/${low}${scale}`, dimension: 'rate', scale: new Decimal(1).div(people) };
  return ofUnit(text, span.start, end + 2, low === '1' && scale === '万' ? perMyriad : unit);
}

function ofUnit(text: string, start: number, at: number, unit: Unit): Reading {
  const inside = text[at] === '负';
  const numeral = numeralAt(text, skipGaps(text, inside ? at + 1 : at));
  if (numeral?.kind !== 'numeral') return { drafts: [], end: at };
  const sign = signBefore(text, start, 'rate');
  const span = { start: sign ?? start, end: numeral.end };
  const draft = draftOf(text, numeral, unit, span, sign !== null || inside);
  return { drafts: [{ ...draft, numeral: numeral.span }], end: numeral.end };
}

function slashFraction(text: string, numerator: Numeral): Reading | null {
  const start = numerator.span.start;
  if (
    !isHan(text[start - 1]) ||
    text[start - 1] === '月' ||
    numerator.script === 'han' ||
    numerator.low.length > 2
  )
    return null;
  const denominator = numeralAt(text, numerator.end + 1);
  const small = denominator?.kind === 'numeral' && /^(?:[2-9]|10)$/.test(denominator.low);
  return small ? fraction(start, denominator.end, numerator, denominator) : null;
}

function fraction(start: number, end: number, numerator: Numeral, denominator: Numeral): Reading | null {
  const parts = new Decimal(denominator.low);
  const share = new Decimal(numerator.low).times(100).div(parts);
  if (parts.lt(2) || share.gt(100)) return null;
  return { drafts: [shareDraft(start, end, share)], end };
}

/** 一半, 半数; 过半 and 近半 with their words, but not 半年, 过半小时, 半导体. */
function halfAt(text: string, start: number, at: number): Reading | null {
  const prefixed =
    '过近超逾'.includes(text[at - 1] ?? '。') && !/^[年个月小时天程点数径]/.test(text.slice(at + 1, at + 2));
  const end = text[at + 1] === '数' ? at + 2 : at + 1;
  const half = start < at || end === at + 2 || prefixed;
  return half ? { drafts: [shareDraft(start, end, new Decimal(50))], end } : null;
}

function shareDraft(start: number, end: number, share: Decimal): Draft {
  const printed = share.isInteger() ? share.toFixed() : share.toFixed(2);
  const slack = share.times('0.1');
  return {
    span: { start, end },
    numeral: { start, end },
    value: { kind: 'single', magnitude: share, printed },
    decimals: decimalsOf(printed),
    unit: percent,
    exact: false,
    plain: between(share.minus(slack), share.plus(slack)),
    inside: [],
  };
}

/** 翻番, 翻了一番, 翻了将近一番, 翻两番. Without 翻 before it, 一番 is no number (一番事业). */
function doublingAt(text: string, at: number): Reading | null {
  const words = /^翻(?:了|上|出)?(?:将近|接近|近|约|超过|超)?\s{0,2}(\S{0,4}?)\s{0,2}番/.exec(
    text.slice(at, at + 14),
  );
  if (!words) return null;
  const end = at + words[0].length;
  // “两个翻一番” names a goal; what doubles stands elsewhere.
  if (text[at - 1] === '个') return { drafts: [], end };
  const count = words[1] ?? '';
  if (count === '') return { drafts: [doublingDraft('1', at, end, { start: at, end })], end };
  const start = at + words[0].lastIndexOf(count);
  const numeral = numeralAt(text, start);
  if (numeral?.kind !== 'numeral' || numeral.low !== numeral.high) return null;
  return { drafts: [doublingDraft(numeral.low, start, end, numeral.span)], end };
}

function doublingDraft(printed: string, start: number, end: number, numeral: Draft['numeral']): Draft {
  const value = valueOf(printed, printed);
  return {
    span: { start, end },
    numeral,
    value,
    decimals: decimalsOf(printed),
    unit: doublings,
    exact: false,
    plain: doublingInterval(printed),
    inside: [],
  };
}

/** Domain rule 5: n 番 is said from 0.95·2ⁿ up to 2ⁿ⁺¹; log₂ 0.95 is −0.074. */
function doublingInterval(printed: string): Interval {
  const count = new Decimal(printed);
  if (!count.isInteger()) return printedInterval(printed);
  return count.isZero() ? exactly(count) : between(count.minus('0.074'), count.plus(1), false, true);
}
