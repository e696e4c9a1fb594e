import { asciiDigit, isLetter, skipGaps } from '../../number/characters';
import { Decimal } from '../../number/decimal';
import { digitsAt } from '../../number/digits';
import { decimalsOf, printedInterval } from '../../number/rounding';
import type { Span } from '../../text/span';
import { valueOf, type Draft, type Reading } from './draft';
import type { Unit } from './figure';

/**
 * The parts of a ratio at `at`, a figure each: 24, 40.2 and 35.8 in “24：40.2：35.8”.
 *
 * Three parts that make about 100, where the words around say 结构, 比重 or the like, are shares in %; any other ratio
 * (2.1∶1, 3:4:3) has no unit. A time (8:30) or a score is none. Null where no ratio begins.
 */
export function ratioAt(text: string, at: number): Reading | null {
  if (asciiDigit(text[at]) === undefined) return null;
  const parts = partsAt(text, at);
  const last = parts.at(-1);
  if (parts.length < 2 || !last || isLetter(text[at - 1])) return null;
  const before = text.slice(Math.max(0, at - 48), at);
  const around = before + text.slice(last.end, last.end + 6);
  if (!ratioClause.test(before) && !isRatio(parts, around)) return null;
  const unit = isComposition(parts, around) ? shares : bare;
  return { drafts: parts.map((part) => partDraft(part, unit)), end: last.end };
}

interface Part extends Span {
  readonly printed: string;
}

const shares: Unit = { text: '%', dimension: 'rate', scale: new Decimal('0.01') };
const bare: Unit = { text: '', dimension: 'none', scale: new Decimal(1) };
const ratioWords = /结构|比重|构成|占比|比例|之比/;
const ratioClause = /比[^，。；、]{0,16}$/;
const mostParts = 8;

function partsAt(text: string, at: number): Part[] {
  const parts: Part[] = [];
  let next: number | undefined = at;
  while (next !== undefined && parts.length < mostParts) {
    const digits = digitsAt(text, next);
    if (digits?.kind !== 'number') break;
    parts.push({ ...digits.span, printed: digits.printed });
    next = partAfter(text, digits.span.end);
  }
  return parts;
}

/** Where the next part begins behind a colon, half or full width, with or without a space. */
function partAfter(text: string, at: number): number | undefined {
  const colon = skipGaps(text, at, 1);
  if (!':：∶︰'.includes(text[colon] ?? '。')) return undefined;
  const next = skipGaps(text, colon + 1, 1);
  return asciiDigit(text[next]) === undefined ? undefined : next;
}

/** Two whole numbers are a time or a score unless the words around speak of a ratio. */
function isRatio(parts: readonly Part[], around: string): boolean {
  const hasDecimals = parts.some((part) => part.printed.includes('.'));
  return ratioWords.test(around) || (parts.length > 2 && hasDecimals);
}

function isComposition(parts: readonly Part[], around: string): boolean {
  const sum = parts.reduce((total, part) => total.plus(part.printed), new Decimal(0));
  // 粮经比38:62: two kinds of crops or of industry are all there is; told as 4:6 they are no hundredths.
  if (parts.length === 2) return wholeOfTwo.test(around) && sum.gte(90) && sum.lte(110);
  const named = /结构|比重|构成|占比|比例|产业|产比|调整/.test(around);
  // 7.1:58.4:34.5 can hardly be anything else, even where the words stand far before it.
  const precise = parts.some((part) => part.printed.includes('.'));
  return named ? sum.gte(90) && sum.lte(110) : precise && sum.gte(98) && sum.lte(102);
}

const wholeOfTwo = /粮经|轻重工业|工农业/;

function partDraft(part: Part, unit: Unit): Draft {
  const place = { start: part.start, end: part.end };
  return {
    span: place,
    numeral: place,
    value: valueOf(part.printed, part.printed),
    decimals: decimalsOf(part.printed),
    unit,
    exact: false,
    plain: printedInterval(part.printed),
    inside: [],
  };
}
