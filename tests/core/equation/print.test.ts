import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Equation } from '../../../server/src/core/equation/equation';
import { constant, minus, one, over, plus, power, times } from '../../../server/src/core/equation/expression';
import {
  addedUp,
  averageGrowth,
  averagePerUnit,
  dealtOut,
  growth,
  oneQuantity,
  order,
  withinWhole,
} from '../../../server/src/core/equation/forms';
import { asWritten, print, printed } from '../../../server/src/core/equation/print';
import { Decimal } from '../../../server/src/core/number/decimal';
import type { Mention } from '../../../server/src/core/reading/statement/reading';
import { equations, lengthOf } from './fixture';

function say({ statement: { figure } }: Mention): string {
  return `${figure.value.printed}${figure.unit.text}`;
}

function printOf({ readings: [stated] }: Equation, holds: boolean): string {
  return print(stated, holds, say);
}

describe('an equation as it is stated', () => {
  it('has each figure once', () => {
    const once = fc.property(equations, (equation) => {
      const named = (mention: Mention): string => `〔${String(equation.figures.indexOf(mention))}〕`;
      for (const stated of equation.readings) {
        const shown = print(stated, true, named).match(/〔\d+〕/g) ?? [];
        expect([...shown].sort()).toEqual(equation.figures.map(named).sort());
      }
    });
    fc.assert(once, { numRuns: 500 });
  });

  const [a, b, c] = [lengthOf('5'), lengthOf('7'), lengthOf('12')];
  it.each<[string, Equation, string, string]>([
    ['parts and their sum', addedUp([a, b], c), '5公里 + 7公里 = 12公里', '5公里 + 7公里 ≠ 12公里'],
    ['a part of a whole', withinWhole([a], b), '5公里 ≤ 7公里', '5公里 > 7公里'],
    ['parts of a whole', withinWhole([a, b], c), '5公里 + 7公里 ≤ 12公里', '5公里 + 7公里 > 12公里'],
    ['growth', growth(c, a, b), '12公里 = 5公里 × (1 + 7公里)', '12公里 ≠ 5公里 × (1 + 7公里)'],
    ['decline', growth(c, a, b, -1), '12公里 = 5公里 × (1 − 7公里)', '12公里 ≠ 5公里 × (1 − 7公里)'],
    [
      'several years',
      averageGrowth(a, b, c, [5]),
      '7公里 = 5公里 × (1 + 12公里)^5',
      '7公里 ≠ 5公里 × (1 + 12公里)^5',
    ],
    ['a mean', averagePerUnit(a, b, c, new Decimal(3)), '5公里 = 7公里 × 12公里', '5公里 ≠ 7公里 × 12公里'],
    ['a rise', order(a, b, 1), '5公里 → 7公里', '5公里 → 7公里'],
    ['one quantity', oneQuantity([a, b, c]), '5公里 = 7公里 = 12公里', '5公里 ≠ 7公里 ≠ 12公里'],
    [
      'a list',
      dealtOut(['东湾', '西湾'], [a, b, c]),
      '东湾、西湾 ↔ 5公里、7公里、12公里',
      '东湾、西湾 ↔ 5公里、7公里、12公里',
    ],
  ])('%s, with the sign that holds', (_what, equation, held, failed) => {
    expect(printOf(equation, true)).toBe(held);
    expect(printOf(equation, false)).toBe(failed);
  });
});

describe('what is reckoned, as writers write it', () => {
  const [a, b, c] = (['a', 'b', 'c'] as const).map((words) => constant(new Decimal(2), words)) as [
    ReturnType<typeof constant>,
    ReturnType<typeof constant>,
    ReturnType<typeof constant>,
  ];
  it.each([
    ['a rise', minus(over(a, b), one), '(a − b) ÷ b'],
    ['a fall', minus(one, over(a, b)), '(b − a) ÷ b'],
    ['what a change was added to', over(one, minus(over(a, b), one)), 'b ÷ (a − b)'],
    ['what a change was taken from', over(one, plus(over(a, b), one)), 'b ÷ (a + b)'],
    ['an average of years', minus(power(over(a, b), 5, true), one), '(a ÷ b)^(1/5) − 1'],
    ['a share', over(a, b), 'a ÷ b'],
    ['points', minus(a, b), 'a − b'],
    ['three parts', plus(a, b, c), 'a + b + c'],
  ])('%s', (_what, expression, text) => {
    expect(printed(asWritten(expression), say)).toBe(text);
  });

  it('has brackets where they are needed, and only there', () => {
    expect(printed(minus(a, minus(b, c)), say)).toBe('a − (b − c)');
    expect(printed(minus(minus(a, b), c), say)).toBe('a − b − c');
    expect(printed(over(a, times(b, c)), say)).toBe('a ÷ (b × c)');
    expect(printed(times(a, plus(b, c)), say)).toBe('a × (b + c)');
    expect(printed(plus(a, times(b, c)), say)).toBe('a + b × c');
  });
});
