import type { Bound } from './figure/figure';
import { Decimal } from '../number/decimal';
import { lastSignificantPlace } from '../number/rounding';
import type { Mention } from './statement/reading';
import { fullWidth } from '../text/characters';
import { hanNumber } from '../text/chinese-number';
import type { Span } from '../text/span';

/** What is put in place of a mention's digits; the span is in the mention's prose. */
export interface Rewriting {
  readonly span: Span;
  readonly text: string;
}

/**
 * A value in base units written as a mention writes its own: 530000000 元 over “52000万元” is “53000”, over “5.2亿元”
 * “5.3”, over “52,000万元” “53,000”. Unit, decimals, thousands marks and full-width digits are kept.
 *
 * Words beside the figure are kept as well, so a bounded figure is rounded the way its words allow: 超5亿元 down, 近6亿元 up.
 */
export function rewritten(mention: Mention, value: Decimal): Rewriting {
  const { figure } = mention.statement;
  const inUnit = value.dividedBy(figure.unit.scale).abs();
  return writtenDigits(mention, roundedFor(mention, inUnit));
}

/** Digits put in place of a mention's own, as they are: the mention the writer typed the new value at. */
export function writtenDigits(mention: Mention, digits: string): Rewriting {
  const { figure } = mention.statement;
  const written = mention.prose.prose.text.slice(figure.numeral.start, figure.numeral.end);
  const plain =
    /^(?<sign>[+＋\-−－负]?)(?<digits>[\d０-９](?:[\d０-９,，.．\s]*[\d０-９])?)(?<rest>\s*[%％﹪‰]?)$/u;
  const parts = plain.exec(written)?.groups;
  if (parts) {
    const { sign = '', rest = '' } = parts;
    return { span: figure.numeral, text: sign + asWritten(parts.digits ?? '', digits) + rest };
  }
  const small = smallHan(written, digits);
  if (small !== null) return { span: figure.numeral, text: small };
  // 百分之三点五 and 1亿2000万元 are written out anew: their digits stand in several places.
  const { numeral, span, unit } = figure;
  const inside = numeral.start === span.start && numeral.end < span.end;
  return inside ? { span: numeral, text: digits } : { span, text: digits + unit.text };
}

/** How many decimals a mention prints, and which way its words let it be rounded. */
function roundedFor(mention: Mention, inUnit: Decimal): string {
  const { figure } = mention.statement;
  const way = roundings[figure.bound];
  if (figure.bound === 'exact' || figure.value.kind === 'range') return inUnit.toFixed(figure.decimals);
  const step = lastSignificantPlace(figure.value.printed);
  return inUnit.toNearest(step, way).toFixed(figure.decimals);
}

type Way = NonNullable<Parameters<Decimal['toNearest']>[1]>;

const roundings: Readonly<Record<Bound, Way>> = {
  exact: Decimal.ROUND_HALF_UP,
  range: Decimal.ROUND_HALF_UP,
  about: Decimal.ROUND_HALF_UP,
  over: Decimal.ROUND_FLOOR,
  atLeast: Decimal.ROUND_FLOOR,
  under: Decimal.ROUND_CEIL,
  atMost: Decimal.ROUND_CEIL,
};

function asWritten(before: string, digits: string): string {
  const grouped = /[,，]/.test(before) ? withThousands(digits, before.includes('，') ? '，' : ',') : digits;
  if (!/^[０-９]/.test(before)) return grouped;
  return inFullWidth(grouped, before.includes('.') ? '.' : '．');
}

function withThousands(digits: string, mark: string): string {
  const [whole = '', ...decimals] = digits.split('.');
  return [whole.replace(/\B(?=(?:\d{3})+$)/g, mark), ...decimals].join('.');
}

/** ５.２ keeps its half-width point, ５２ gets a full-width one where it needs any. */
function inFullWidth(digits: string, point: string): string {
  return digits.replace(/[\d.]/g, (each) => (each === '.' ? point : fullWidth(each)));
}

/** “三个村” stays in Chinese characters: 5 is 五, 12 is 十二. Null where the figure was not, or the value is too large. */
function smallHan(before: string, digits: string): string | null {
  if (!/^[一二两三四五六七八九十]{1,3}$/.test(before) || !/^[1-9]\d?$/.test(digits)) return null;
  return hanNumber(digits, true);
}
