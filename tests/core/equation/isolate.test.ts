import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unfitOf } from '../../../server/src/core/equation/equation';
import { evaluate, nominalValue } from '../../../server/src/core/equation/evaluate';
import { leavesOf } from '../../../server/src/core/equation/expression';
import { averageGrowth, difference, growth, increase } from '../../../server/src/core/equation/forms';
import { isolate } from '../../../server/src/core/equation/isolate';
import { asPrinted } from '../../../server/src/core/equation/values';
import type { Equation } from '../../../server/src/core/equation/equation';
import { mayEqual } from '../../../server/src/core/number/interval';
import { equations, lengthOf } from './fixture';

/** What each figure of an equation would have to be, in its own unit and in the order of the equation. */
function sidesOf({ readings: [{ sides }] }: Equation): readonly (string | undefined)[] {
  const [left, right = left] = sides;
  return sides
    .flatMap(leavesOf)
    .filter((leaf) => leaf.kind === 'figure')
    .map((leaf) => {
      const freed = isolate(left, right, leaf);
      const { scale } = leaf.mention.statement.figure.unit;
      return freed ? nominalValue(freed)?.dividedBy(scale).toSignificantDigits(6).toFixed() : undefined;
    });
}

describe('what each figure would have to be', () => {
  it('is reckoned from all others', () => {
    const [from, to, change] = [lengthOf('9'), lengthOf('12'), lengthOf('4')];
    // to − from = change
    expect(sidesOf(difference(from, to, change, 1))).toEqual(['13', '8', '3']);
    // from − to = change
    expect(sidesOf(difference(from, to, change, -1))).toEqual(['16', '5', '-3']);
  });

  it('keeps a printed value that the equation allows', () => {
    const allows = fc.property(equations, ({ readings }) => {
      for (const stated of readings) {
        const [left, right = left] = stated.sides;
        if (stated.sign !== '=' || unfitOf({ ...stated, sides: [left, right] }) !== null) continue;
        for (const leaf of [left, right].flatMap(leavesOf)) {
          if (leaf.kind === 'unknown') continue;
          const freed = isolate(left, right, leaf);
          const allowed = freed && evaluate(freed);
          expect(freed).not.toBeNull();
          expect(allowed === null || mayEqual(allowed, asPrinted(leaf))).toBe(true);
        }
      }
    });
    fc.assert(allows, { numRuns: 500 });
  });

  it('leaves out a printed value that it does not allow', () => {
    const stated = growth(lengthOf('4480'), lengthOf('3200'), lengthOf('0.00035')).readings[0];
    const [left, right = left] = stated.sides;
    const allowed = leavesOf(right)
      .filter((leaf) => leaf.kind === 'figure')
      .map((leaf) => {
        const freed = isolate(left, right, leaf);
        const interval = freed && evaluate(freed);
        return interval === null || mayEqual(interval, asPrinted(leaf));
      });
    expect(allowed).toEqual([false, false]);
  });
});

describe('a figure that is nowhere printed', () => {
  it('follows like any other, and nothing is known of it before', () => {
    const { readings, reckoned } = growth(lengthOf('12'), null, lengthOf('0.0005'));
    const [left, right = left] = readings[0].sides;
    const freed = reckoned && isolate(left, right, reckoned);
    expect(evaluate(right)).toBeNull();
    expect(freed && nominalValue(freed)?.toFixed()).toBe('8000');
  });
});

describe('nothing follows', () => {
  it('where something would be divided by 0', () => {
    expect(sidesOf(growth(lengthOf('12'), lengthOf('0'), lengthOf('0')))).toEqual(['0', '12', undefined]);
  });

  it('where a root would be taken of what is below 0', () => {
    const equation = averageGrowth(lengthOf('5'), lengthOf('-5'), lengthOf('0'), [2]);
    expect(sidesOf(equation)).toEqual(['5', '-5', undefined]);
  });

  it('and a change of 0 tells no rate of an unknown level', () => {
    expect(sidesOf(increase(lengthOf('5'), lengthOf('0'), lengthOf('0.001'), 1))).toEqual([
      '0',
      '2.5',
      undefined,
    ]);
  });
});
