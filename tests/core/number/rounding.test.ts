import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../server/src/core/number/decimal';
import { includes, type Interval } from '../../../server/src/core/number/interval';
import {
  decimalsOf,
  lastSignificantPlace,
  mayPrintOne,
  plainRoundingInterval,
  printedInterval,
} from '../../../server/src/core/number/rounding';

const written = ({ low, high, lowOpen, highOpen }: Interval): string =>
  `${lowOpen ? '(' : '['}${String(low)}, ${String(high)}${highOpen ? ')' : ']'}`;

describe('printedInterval', () => {
  it.each([
    ['2.5', '[2.45, 2.6)'],
    ['4720', '[4719.5, 4721)'],
    ['77.7', '[77.65, 77.8)'],
    ['2.50', '[2.495, 2.51)'],
    ['-2.5', '(-2.6, -2.45]'],
    ['0', '(-1, 1)'],
    ['0.0', '(-0.1, 0.1)'],
  ])('%s may stand for %s', (printed, interval) => {
    expect(written(printedInterval(printed))).toBe(interval);
  });

  it('leaves a count exact', () => {
    expect(written(printedInterval('354', true))).toBe('[354, 354]');
  });
});

describe('plainRoundingInterval', () => {
  it.each([
    ['2.5', '[2.45, 2.55)'],
    ['-2.5', '(-2.55, -2.45]'],
    ['0', '(-0.5, 0.5)'],
  ])('%s rounds half up from %s', (printed, interval) => {
    expect(written(plainRoundingInterval(printed))).toBe(interval);
  });
});

describe('whatever the true value, printing it rounded is within the interval', () => {
  const ways = [Decimal.ROUND_HALF_UP, Decimal.ROUND_HALF_EVEN, Decimal.ROUND_DOWN] as const;

  it.each([0, 1, 2])('with %i decimals', (decimals) => {
    // A grid twenty times as fine as the printed place meets every tie and both sides of it.
    const step = new Decimal(10).pow(-decimals).div(20);
    const missed: string[] = [];
    for (let count = -1200; count <= 1200; count++) {
      const truth = step.times(count);
      for (const way of ways) {
        const printed = truth.toFixed(decimals, way);
        if (!includes(printedInterval(printed), truth)) missed.push(`${truth.toString()} as ${printed}`);
      }
      const plain = truth.toFixed(decimals, Decimal.ROUND_HALF_UP);
      if (!includes(plainRoundingInterval(plain), truth))
        missed.push(`plain ${truth.toString()} as ${plain}`);
    }
    expect(missed).toEqual([]);
  });
});

describe('places', () => {
  it.each([
    ['20', '10'],
    ['1.1', '0.1'],
    ['354', '1'],
    ['1200', '100'],
    ['1000', '1000'],
    ['0', '1'],
  ])('the last significant place of %s is %s', (printed, place) => {
    expect(lastSignificantPlace(printed).toString()).toBe(place);
  });

  it('counts the decimals as printed', () => {
    expect(['4720', '2.5', '2.50'].map(decimalsOf)).toEqual([0, 1, 2]);
  });
});

describe('two printings of one value', () => {
  const unit = (printed: string, scale = 1) => ({ printed, scale: new Decimal(scale) });

  it.each([
    ['rounded', unit('5'), unit('5.2')],
    ['cut off', unit('7'), unit('7.9')],
    ['in another unit', unit('3.4', 1e8), unit('34210', 1e4)],
    ['below zero', unit('-2'), unit('-2.4')],
  ])('may be one, %s', (_way, a, b) => {
    expect(mayPrintOne(a, b)).toBe(true);
  });

  it('are two where one would have to be rounded and the other cut off', () => {
    expect(mayPrintOne(unit('7'), unit('8.0'))).toBe(false);
    expect(mayPrintOne(unit('3.3', 1e8), unit('34000', 1e4))).toBe(false);
  });
});
