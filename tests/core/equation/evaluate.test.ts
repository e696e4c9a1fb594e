import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../server/src/core/equation/evaluate';
import {
  constant,
  figure,
  leavesOf,
  minus,
  over,
  plus,
  power,
  times,
  type Expression,
} from '../../../server/src/core/equation/expression';
import { asPrinted, withFigures, withInterval } from '../../../server/src/core/equation/values';
import { Decimal } from '../../../server/src/core/number/decimal';
import { widen, type Interval } from '../../../server/src/core/number/interval';
import { lengthOf } from './fixture';

const leaf = fc.oneof(
  fc
    .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 0, max: 2 }))
    .map(([digits, decimals]) =>
      figure(lengthOf(new Decimal(digits).dividedBy(10 ** decimals).toFixed(decimals))),
    ),
  fc.integer({ min: -9, max: 9 }).map((value) => constant(new Decimal(value), String(value))),
);

/** Any expression over figures and small constants. */
const { expression } = fc.letrec<{ expression: Expression; leaf: Expression }>((tie) => ({
  leaf,
  expression: fc.oneof(
    { maxDepth: 4 },
    tie('leaf'),
    fc.tuple(tie('expression'), tie('expression')).map((terms) => plus(...terms)),
    fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => minus(a, b)),
    fc.tuple(tie('expression'), tie('expression')).map((terms) => times(...terms)),
    fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => over(a, b)),
    fc
      .tuple(tie('expression'), fc.integer({ min: 1, max: 3 }), fc.boolean())
      .map(([base, n, root]) => power(base, n, root)),
  ),
}));

/** Whether every value of the one is a value of the other; where nothing is known, everything is. */
function isWithin(inner: Interval | null, outer: Interval | null): boolean {
  if (outer === null) return true;
  if (inner === null) return false;
  const below = !outer.low || (inner.low && isBelow(outer.low, inner.low, outer.lowOpen && !inner.lowOpen));
  const above =
    !outer.high || (inner.high && isBelow(inner.high, outer.high, outer.highOpen && !inner.highOpen));
  return Boolean(below && above);
}

function isBelow(less: Decimal, more: Decimal, strictly: boolean): boolean {
  return strictly ? less.lt(more) : less.lte(more);
}

describe('an expression over intervals', () => {
  it('never has fewer values when a figure may stand for more', () => {
    const distance = fc.integer({ min: 0, max: 500 }).map((each) => new Decimal(each).dividedBy(100));
    const monotone = fc.property(expression, distance, fc.nat(), (tree, by, choice) => {
      const figures = leavesOf(tree).flatMap((each) => (each.kind === 'figure' ? [each.mention] : []));
      const chosen = figures[choice % Math.max(1, figures.length)];
      const wider = withFigures((each) =>
        each === chosen ? withInterval(each, widen(each.statement.figure.interval, by)) : each,
      );
      expect(isWithin(evaluate(tree), evaluate(tree, wider))).toBe(true);
    });
    fc.assert(monotone, { numRuns: 1000 });
  });

  it('has more values then, where it has any', () => {
    const one = figure(lengthOf('5'));
    const wider = withFigures((each) =>
      withInterval(each, widen(each.statement.figure.interval, new Decimal(1))),
    );
    expect(isWithin(evaluate(one, wider), evaluate(one))).toBe(false);
  });

  it('is the figure itself where there is one', () => {
    const one = figure(lengthOf('5'));
    expect(evaluate(plus(one))).toEqual(asPrinted(one));
  });
});
