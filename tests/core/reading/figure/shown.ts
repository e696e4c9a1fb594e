import type { Figure } from '../../../../server/src/core/reading/figure/figure';
import { scan } from '../../../../server/src/core/reading/figure/scan';
import type { Interval } from '../../../../server/src/core/number/interval';

/** “[2.45, 2.6)”; an infinite end is “…”. */
export function interval({ low, high, lowOpen, highOpen }: Interval): string {
  const left = low ? `${lowOpen ? '(' : '['}${low.toSignificantDigits(6).toString()}` : '(…';
  return `${left}, ${high ? `${high.toSignificantDigits(6).toString()}${highOpen ? ')' : ']'}` : '…)'}`;
}

/** Value and unit of every figure: “4720万元 74.5%”. */
export function values(text: string): string {
  return scan(text)
    .map((figure) => figure.value.printed + figure.unit.text)
    .join(' ');
}

/** The characters every figure takes: “4720万元|74.5%”. */
export function spans(text: string): string {
  return scan(text)
    .map((figure) => text.slice(figure.span.start, figure.span.end))
    .join('|');
}

/** The one figure of a text. */
export function only(text: string): Figure {
  const [figure, ...others] = scan(text);
  if (!figure || others.length > 0)
    throw new Error(`${text} has ${others.length + (figure ? 1 : 0)} figures`);
  return figure;
}
