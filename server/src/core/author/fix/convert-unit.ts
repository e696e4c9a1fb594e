import type { Analysis } from '../../analysis';
import type { Fix } from '../../check/finding';
import { isWrittenOut } from '../../reading/figure/draft';
import { Decimal } from '../../number/decimal';
import { printedInterval } from '../../number/rounding';
import type { FixWords } from '../../output/message/zh-CN/fix';
import type { Mention } from '../../reading/statement/reading';
import type { Span } from '../../text/span';
import { placeOf } from '../../reading/place';
import { inFormOf, isInForm } from '../../check/fix/numeral-form';
import { editOf } from '../../check/fix/relation-fixes';

/**
 * The figure at the caret in another scale of its unit: 4720万元 is 0.4720亿元, 3200亩 0.3200万亩.
 *
 * Only where it still stands for the same values: 2.5亿元 says nothing of its 万, so it does not become 25000万元; 354人 is exact
 * and 0.0354万人 is not. Ranges, fractions and figures with 余 or 多 inside are left alone.
 */
export function unitConversions(
  { ledger }: Pick<Analysis, 'ledger'>,
  place: Span,
  words: FixWords,
): readonly Fix[] {
  const here = ledger.index.mentions.find((mention) => {
    const span = placeOf(mention);
    return span.start <= place.end && place.start <= span.end;
  });
  return here ? conversionsOf(here, words) : [];
}

const scales: readonly (readonly [string, string])[] = [
  ['', '1'],
  ['万', '1e4'],
  ['亿', '1e8'],
];

function conversionsOf(mention: Mention, words: FixWords): readonly Fix[] {
  const { figure } = mention.statement;
  const { text } = mention.prose.prose;
  const unit = /^(?<scale>[万亿]?)(?<base>[^万亿%％‰].*)$/u.exec(figure.unit.text)?.groups;
  const written = text.slice(figure.numeral.start, figure.numeral.end);
  const isPlain =
    figure.value.kind === 'single' &&
    isInForm(written, figure.value.printed) &&
    /^\s?$/.test(text.slice(figure.numeral.end, figure.span.end - figure.unit.text.length));
  if (!unit || !isPlain || !text.slice(0, figure.span.end).endsWith(figure.unit.text)) return [];
  const from = new Decimal(scales.find(([sign]) => sign === unit.scale)?.[1] ?? 1);
  const { printed } = figure.value;
  return scales.flatMap(([sign, factor]) => {
    if (sign === unit.scale) return [];
    const converted = convertedTo(printed, from.dividedBy(factor));
    const numeral = converted === null ? null : inFormOf(written, converted);
    if (numeral === null || converted === null) return [];
    const now = {
      interval: printedInterval(converted, isWrittenOut(converted, figure.unit) && sign === ''),
      scale: factor,
    };
    if (!isSameValue(printedInterval(printed, figure.exact), from, now.interval, new Decimal(now.scale)))
      return [];
    const newText = `${numeral}${sign}${unit.base ?? ''}`;
    const edit = editOf(mention, figure.span, newText);
    const title = words.rewrite(text.slice(figure.span.start, figure.span.end), newText);
    return edit ? [{ kind: 'convert-unit', title, edits: [edit], altersNumber: false, snippet: false }] : [];
  });
}

/** The digits moved, none added or lost; null where the last digit would be made up, or nobody writes it so (0.003万亩). */
function convertedTo(printed: string, ratio: Decimal): string | null {
  const decimals = printed.split('.')[1]?.length ?? 0;
  const places = new Decimal(decimals).minus(ratio.log(10).toDecimalPlaces(0));
  const value = new Decimal(printed).times(ratio);
  if (places.isNegative() || value.lt('0.1') || value.gte('1e8')) return null;
  return value.toFixed(digitsOf(places));
}

/** 0 to 12 as the number of places, without going through binary numbers. */
function digitsOf(places: Decimal): number {
  return [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].find((each) => places.equals(each)) ?? 0;
}

type Printed = ReturnType<typeof printedInterval>;

function isSameValue(a: Printed, scaleA: Decimal, b: Printed, scaleB: Decimal): boolean {
  const ends = (x: Decimal | null, y: Decimal | null): boolean =>
    x === null || y === null ? x === y : x.times(scaleA).equals(y.times(scaleB));
  return ends(a.low, b.low) && ends(a.high, b.high) && a.lowOpen === b.lowOpen && a.highOpen === b.highOpen;
}
