import type { Fix } from '../finding';
import type { Figure } from '../../reading/figure/figure';
import type { Decimal } from '../../number/decimal';
import { mayEqual, scaleBy } from '../../number/interval';
import { printedInterval } from '../../number/rounding';
import { printedOf } from '../../reading/printed';
import type { Mention } from '../../reading/statement/reading';
import { rewritten } from '../../reading/written';
import { editOf } from './relation-fixes';

/**
 * What another document says put in place of the report's value, in the unit and with the decimals of the text: 4526.3万元 of
 * the figures file over “4562.3万元” is 4526.3万元, over “0.46亿元” 0.45亿元.
 *
 * None where the digits alone would not do: ranges, bounds (超, 以上), a fall in the text and a rise there, a value whose
 * rounding to the text's decimals leaves the text as it is.
 */
export function takenValueFixes(mention: Mention, there: Figure, title: TakenTitle): readonly Fix[] {
  const { statement } = mention;
  const own = statement.figure;
  const value = valueOf(there);
  if (value === null || own.value.kind === 'range' || !plainBounds.has(own.bound)) return [];
  const falls = statement.measure === 'growth' && statement.direction < 0;
  if (value.isNegative() !== (falls || own.value.magnitude.isNegative())) return [];
  const { span, text } = rewritten(mention, value);
  const now = text.replace(/[,，\s]/gu, '');
  if (own.bound === 'exact' && !agrees(now, own, there)) return [];
  const edit = editOf(mention, span, text);
  const written = printedOf(mention);
  const then =
    written.slice(0, span.start - own.span.start) + text + written.slice(span.end - own.span.start);
  if (!edit || then === written) return [];
  return [
    {
      kind: 'rewrite-figure',
      title: title(written, then),
      edits: [edit],
      altersNumber: true,
      snippet: false,
    },
  ];
}

/** How the fix is called: 按台账把……改为……. */
type TakenTitle = (written: string, now: string) => string;

const plainBounds: ReadonlySet<Figure['bound']> = new Set(['exact', 'about']);

/** In base units; null for a range. */
function valueOf({ value, unit }: Figure): Decimal | null {
  return value.kind === 'single' ? value.magnitude.times(unit.scale) : null;
}

function agrees(digits: string, own: Figure, other: Figure): boolean {
  const plain = digits.normalize('NFKC').replace(/%$/u, '');
  if (!/^[-+]?\d+(?:\.\d+)?$/.test(plain)) return true;
  const then = scaleBy(printedInterval(plain.replace(/^[-+]/, ''), own.exact), own.unit.scale);
  const there = other.value.kind === 'single' && other.value.magnitude.isNegative() ? null : other.interval;
  return there === null || mayEqual(then, scaleBy(there, other.unit.scale));
}
