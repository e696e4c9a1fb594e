import { Decimal } from '../../number/decimal';
import { between, type Interval } from '../../number/interval';
import type { Numeral } from '../../number/numeral';
import { decimalsOf, lastSignificantPlace, printedInterval } from '../../number/rounding';
import { hull, type Span } from '../../text/span';
import { boundingAfter, boundingBefore, boundingMore, type Bounding } from './approximator';
import { boundName, boundedInterval } from './bound';
import type { Figure, FigureValue, Unit } from './figure';

/** A figure as read from its own characters, before the words around it are looked at. */
export interface Draft {
  readonly span: Span;
  readonly numeral: Span;
  readonly value: FigureValue;
  readonly decimals: number;
  readonly unit: Unit;
  /** Written out to the unit; exact, if no word around it says otherwise. */
  readonly exact: boolean;
  /** What it stands for with no word around it. */
  readonly plain: Interval;
  /** Its ends stand the wrong way round: 3—2家; the value has them in order. */
  readonly reversed?: true;
  /** Words already found inside it: the 余 of 20余万亩. */
  readonly inside: readonly Bounding[];
}

/** What a reader found at a place, and where reading goes on; no drafts means: looked like a number, is none. */
export interface Reading {
  readonly drafts: readonly Draft[];
  readonly end: number;
}

/** The words before a draft and behind `end` that bound it; `floor` is the end of the figure before it. */
export function boundingOf(
  text: string,
  draft: Draft,
  floor: number,
  end = draft.span.end,
): readonly Bounding[] {
  const before = boundingBefore(text, draft.span.start, floor);
  return [...before, ...draft.inside, ...boundingAfter(text, end)];
}

/** The figure of a draft bound by the words given. */
export function figureOf(draft: Draft, words: readonly Bounding[], approximation: number): Figure {
  const { value, span, numeral, unit, decimals } = draft;
  return {
    span,
    extent: hull(span, ...words.filter(({ shared }) => shared !== true).map((word) => word.span)),
    numeral,
    value,
    unit,
    decimals,
    bound: value.kind === 'range' ? 'range' : boundName(words),
    approximators: words.map(({ word, span: place, bound, soft }) => ({ word, span: place, bound, soft })),
    interval: boundedInterval(boundedOf(draft), words, approximation),
    exact: draft.exact && words.length === 0,
    ...(draft.reversed ? { reversed: true } : {}),
  };
}

/**
 * The draft of one numeral with its unit: “4720万元”, “三四十户” (a range), “几十个” (20 up to 100).
 *
 * A count written out to the unit is exact: no 万, no decimals, not ending in 000 (DESIGN §2).
 */
export function draftOf(text: string, numeral: Numeral, unit: Unit, span: Span, negative = false): Draft {
  const { low, high } = numeral;
  const exact = low === high && isWrittenOut(low, unit) && numeral.scale === '' && !negative;
  const sign = negative ? '-' : '';
  return {
    span,
    numeral: { start: Math.min(span.start, numeral.span.start), end: numeral.span.end },
    value: valueOf(sign + low, sign + high),
    decimals: decimalsOf(low),
    unit,
    exact,
    plain: low === high ? printedInterval(sign + low, exact) : rangeOf(numeral),
    inside: numeral.more.map((place) => boundingMore(text, place)),
  };
}

/** A single value, or “low..high”; the sign is in the magnitude only. */
export function valueOf(low: string, high: string): FigureValue {
  const plain = (printed: string): string => (printed.startsWith('-') ? printed.slice(1) : printed);
  if (low === high) return { kind: 'single', magnitude: new Decimal(low), printed: plain(low) };
  return {
    kind: 'range',
    low: new Decimal(low),
    high: new Decimal(high),
    printed: `${plain(low)}..${plain(high)}`,
  };
}

/** Whether digits in a unit are a count in full: 354人 and 12个 are, 3000人 and 2.5家 are not. */
export function isWrittenOut(printed: string, unit: Unit): boolean {
  return unit.counted !== undefined && !printed.includes('.') && !printed.endsWith('000');
}

/** 三四十 is [30, 40]; 几十 is anything from 20 up to 100. */
function rangeOf(numeral: Numeral): Interval {
  const high = new Decimal(numeral.high);
  const low = new Decimal(numeral.low);
  return numeral.vague
    ? between(low, high.plus(lastSignificantPlace(numeral.high)), false, true)
    : between(low, high);
}

function boundedOf(draft: Draft): Parameters<typeof boundedInterval>[0] {
  const { value, plain } = draft;
  if (value.kind === 'single') {
    return { low: value.magnitude, high: value.magnitude, printedHigh: value.printed, plain };
  }
  const printedHigh = value.printed.slice(value.printed.indexOf('..') + 2);
  return { low: value.low, high: value.high, printedHigh, plain };
}
