import { mayHold } from '../../equation/equation';
import { withFigures } from '../../equation/values';
import { isWrittenOut } from '../../reading/figure/draft';
import type { Figure } from '../../reading/figure/figure';
import { scan } from '../../reading/figure/scan';
import type { Verdict } from '../../relation/verdict/solve';
import { Decimal } from '../../number/decimal';
import { printedInterval } from '../../number/rounding';
import { placesLike } from '../../reading/printed';
import type { Mention } from '../../reading/statement/reading';
import { inFormOf, isInForm } from './numeral-form';
import type { Side } from './sides';

/** New digits for one figure that make its relation hold. */
export interface Rewriting {
  readonly mention: Mention;
  /** What takes the numeral's place: “40.0” for “35”, “4,480” for “3,200”. */
  readonly numeral: string;
}

/**
 * The digits that a side would need, in the figure's own unit and form, with as few decimals beyond those printed as let the
 * relation hold; null where none do, or the form cannot be kept.
 *
 * The figure that the message speaks of gets the value that the message gives. Ranges, fractions and signed numbers are left
 * alone: what to put there is for the writer to say.
 */
export function rewriting(verdict: Verdict, { mention, value }: Side): Rewriting | null {
  const { figure } = mention.statement;
  const written = mention.prose.prose.text.slice(figure.numeral.start, figure.numeral.end);
  if (figure.value.kind !== 'single' || !isInForm(written, figure.value.printed)) return null;
  const inUnit = value.dividedBy(figure.unit.scale).toSignificantDigits(40);
  if (inUnit.lte(0)) return null;
  for (const places of placesFor(verdict, mention, inUnit)) {
    const printed = inUnit.toFixed(places);
    const numeral = inFormOf(written, printed);
    if (numeral === null || numeral === written) continue;
    const figureThen = figureWith(mention, printed, numeral);
    if (figureThen && holdsWith(verdict, mention, figureThen)) return { mention, numeral };
  }
  return null;
}

/** As printed first, then finer; the spoken figure begins as the message prints it (valueLike). */
function placesFor({ spoken }: Verdict, mention: Mention, inUnit: Decimal): readonly number[] {
  const { decimals, exact } = mention.statement.figure;
  if (exact) return [0];
  const first = mention === spoken ? placesLike(mention.statement.figure, inUnit) : decimals;
  return [...new Set([first, decimals, decimals + 1, decimals + 2])];
}

function holdsWith({ relation }: Verdict, mention: Mention, figure: Figure): boolean {
  const now = { ...mention, statement: { ...mention.statement, figure } };
  return mayHold(
    relation.equation,
    withFigures((each) => (each === mention ? now : each)),
  );
}

/** The figure as it would be read with other digits; with words around it the sentence is scanned once more. */
function figureWith(mention: Mention, printed: string, numeral: string): Figure | null {
  const { figure } = mention.statement;
  if (figure.approximators.length > 0) return rescanned(mention, numeral);
  const exact = isWrittenOut(printed, figure.unit) && !/^[万亿]/.test(figure.unit.text);
  return {
    ...figure,
    value: { kind: 'single', magnitude: new Decimal(printed), printed },
    decimals: printed.split('.')[1]?.length ?? 0,
    interval: printedInterval(printed, exact),
    exact,
  };
}

function rescanned(mention: Mention, numeral: string): Figure | null {
  const { figure } = mention.statement;
  const { text } = mention.prose.prose;
  const then = text.slice(0, figure.numeral.start) + numeral + text.slice(figure.numeral.end);
  const again = scan(then).find((each) => each.numeral.start === figure.numeral.start);
  return again?.unit.text === figure.unit.text ? again : null;
}
