import { Decimal } from '../number/decimal';
import { between } from '../number/interval';
import { lastSignificantPlace } from '../number/rounding';
import type { Equation } from '../relation/relation';
import type { Some } from '../relation/some';
import type { Mention } from '../statement/reading';

/**
 * The same equation with every bare integer that ends in three or more zeros read as rounded: “合计3000个” may be 2500 to
 * 3999. Null where it has no such figure.
 *
 * A figure is first read as it is printed; where only this reading reconciles, a failure is no contradiction (domain
 * rule 6).
 */
export function withRoundIntegers(equation: Equation): Equation | null {
  switch (equation.form) {
    case 'sum':
      return changed([...equation.parts, equation.total], {
        ...equation,
        parts: widenedAll(equation.parts),
        total: widened(equation.total),
      });
    case 'at-most':
      return changed([...equation.parts, equation.whole], {
        ...equation,
        parts: widenedAll(equation.parts),
        whole: widened(equation.whole),
      });
    case 'difference':
      return changed([equation.from, equation.to, equation.change], {
        ...equation,
        from: widened(equation.from),
        to: widened(equation.to),
        change: widened(equation.change),
      });
    case 'ratio':
      return changed([equation.result, ...(equation.base ? [equation.base] : [])], {
        ...equation,
        result: widened(equation.result),
        base: equation.base && widened(equation.base),
      });
    case 'per-unit':
      return changed([equation.total, equation.count, equation.perUnit], {
        ...equation,
        total: widened(equation.total),
        count: widened(equation.count),
        perUnit: widened(equation.perUnit),
      });
    case 'increase':
      return changed([equation.level, equation.change], {
        ...equation,
        level: widened(equation.level),
        change: widened(equation.change),
      });
    case 'pace':
    case 'compound':
    case 'compound-growth':
    case 'hundred':
    case 'order':
    case 'same':
    case 'aligned':
      return null;
  }
}

function changed(mentions: readonly Mention[], equation: Equation): Equation | null {
  return mentions.some(isRoundInteger) ? equation : null;
}

function isRoundInteger({ statement: { figure } }: Mention): boolean {
  return (
    figure.bound === 'exact' && figure.value.kind === 'single' && /[1-9]0{3,}$/.test(figure.value.printed)
  );
}

function widenedAll([first, ...rest]: Some<Mention>): Some<Mention> {
  return [widened(first), ...rest.map(widened)];
}

function widened(mention: Mention): Mention {
  const { statement } = mention;
  const { figure } = statement;
  if (!isRoundInteger(mention) || figure.value.kind !== 'single') return mention;
  const step = lastSignificantPlace(figure.value.printed);
  const value = new Decimal(figure.value.printed);
  const interval = between(value.minus(step.dividedBy(2)), value.plus(step), false, true);
  return { ...mention, statement: { ...statement, figure: { ...figure, interval } } };
}
