import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../server/src/core/number/decimal';
import {
  between,
  dividedBy,
  exactly,
  hullOf,
  includes,
  intersect,
  mayBeAtMost,
  mayEqual,
  minus,
  plus,
  scaleBy,
  times,
  unbounded,
  widen,
  type Interval,
} from '../../../server/src/core/number/interval';

/** Writes an interval as “[2.45, 2.6)”; an infinite end is “…”. */
function written(interval: Interval | null): string | null {
  if (!interval) return null;
  const { low, high, lowOpen, highOpen } = interval;
  const left = low ? `${lowOpen ? '(' : '['}${low.toString()}` : '(…';
  const right = high ? `${high.toString()}${highOpen ? ')' : ']'}` : '…)';
  return `${left}, ${right}`;
}

/** Reads “[2.45, 2.6)” back. */
function read(text: string): Interval {
  const [low = '', high = ''] = text.slice(1, -1).split(', ');
  const end = (part: string): Decimal | null => (part === '…' ? null : new Decimal(part));
  return between(end(low), end(high), text.startsWith('('), text.endsWith(')'));
}

describe('interval arithmetic', () => {
  it.each([
    ['[154.5, 156)', '[199, 199]', '[353.5, 355)'],
    ['[1, 2]', '[3, …)', '[4, …)'],
    ['(1, 2]', '[1, 2)', '(2, 4)'],
  ])('%s + %s = %s', (a, b, sum) => {
    expect(written(plus(read(a), read(b)))).toBe(sum);
  });

  it.each([
    ['[5.35, 5.5)', '[5, 5]', '[0.35, 0.5)'],
    ['[1, 2)', '[1, 2)', '(-1, 1)'],
    ['[1, 2]', '[1, …)', '(…, 1]'],
  ])('%s − %s = %s', (a, b, difference) => {
    expect(written(minus(read(a), read(b)))).toBe(difference);
  });

  it.each([
    ['[2, 3)', '[10, 10]', '[20, 30)'],
    ['[-2, 3)', '[4, 5]', '[-10, 15)'],
    ['[-3, -2)', '(-5, -4]', '(8, 15)'],
    ['[0, 2]', '[1, …)', '[0, …)'],
    ['(0, 2]', '[1, …)', '(0, …)'],
    ['[0, 0]', '(…, …)', '[0, 0]'],
    ['[-1, 1]', '[2, …)', '(…, …)'],
  ])('%s × %s = %s', (a, b, product) => {
    expect(written(times(read(a), read(b)))).toBe(product);
  });

  it.each([
    ['[20, 30)', '[10, 10]', '[2, 3)'],
    ['[1, 2]', '[4, 5)', '(0.2, 0.5]'],
    ['[1, 2]', '(0, 4]', '[0.25, …)'],
    ['[1, 2]', '[4, …)', '(0, 0.5]'],
    ['[-2, -1]', '(0, 4]', '(…, -0.25]'],
    ['[1, 2]', '[-4, 0)', '(…, -0.25]'],
  ])('%s ÷ %s = %s', (a, b, quotient) => {
    expect(written(dividedBy(read(a), read(b)))).toBe(quotient);
  });

  it.each(['[0, 4]', '[-1, 1]', '[0, 0]', '(…, …)', '(-1, …)'])(
    'knows nothing of a quotient by %s',
    (divisor) => {
      expect(dividedBy(read('[1, 2]'), read(divisor))).toBeNull();
    },
  );

  it('changes units and swaps the ends for a negative factor', () => {
    expect(written(scaleBy(read('[2.45, 2.6)'), new Decimal('1e8')))).toBe('[245000000, 260000000)');
    expect(written(scaleBy(read('[2, 3)'), new Decimal(-1)))).toBe('(-3, -2]');
    expect(written(scaleBy(read('[2, …)'), new Decimal(0)))).toBe('[0, 0]');
  });

  it('widens both ends and leaves infinite ones', () => {
    expect(written(widen(read('[2, 3)'), new Decimal('0.5')))).toBe('[1.5, 3.5)');
    expect(written(widen(unbounded, new Decimal(1)))).toBe('(…, …)');
  });

  it('takes the hull, closed where either is', () => {
    expect(written(hullOf(read('(1, 2)'), read('[1, 3]')))).toBe('[1, 3]');
    expect(written(hullOf(read('[1, 2]'), read('[5, …)')))).toBe('[1, …)');
  });
});

describe('interval comparison', () => {
  it.each([
    ['[1, 2]', '[2, 3]', '[2, 2]'],
    ['[1, 2)', '[2, 3]', null],
    ['[1, 2]', '(2, 3]', null],
    ['[1, 2)', '(…, 1.5]', '[1, 1.5]'],
    ['[1, 2)', '[1, 2]', '[1, 2)'],
    ['(…, …)', '[1, 2)', '[1, 2)'],
    ['[1, 2]', '[3, 4]', null],
  ])('%s ∩ %s = %s', (a, b, common) => {
    expect(written(intersect(read(a), read(b)))).toBe(common);
    expect(written(intersect(read(b), read(a)))).toBe(common);
    expect(mayEqual(read(a), read(b))).toBe(common !== null);
  });

  it('includes its closed ends only', () => {
    const printed = read('[2.45, 2.6)');
    expect([2.45, 2.5, 2.6].map((value) => includes(printed, new Decimal(value)))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it.each([
    ['[1, 2]', '[0, 1]', true],
    ['(1, 2]', '[0, 1]', false],
    ['[1, 2]', '[0, 1)', false],
    ['[8193.5, 8195)', '[24500, 26000)', true],
    ['[3, 4]', '[1, 2]', false],
    ['[3, …)', '[1, …)', true],
    ['(…, 4]', '[1, 2]', true],
  ])('%s may be at most %s: %s', (a, b, may) => {
    expect(mayBeAtMost(read(a), read(b))).toBe(may);
  });
});

describe('interval arithmetic holds every result of the values within', () => {
  const number = fc.integer({ min: -40, max: 40 }).map((value) => new Decimal(value).div(4));
  const interval = fc
    .tuple(number, number, fc.boolean(), fc.boolean())
    .filter(([a, b]) => !a.eq(b))
    .map(([a, b, lowOpen, highOpen]) => between(Decimal.min(a, b), Decimal.max(a, b), lowOpen, highOpen));
  /** A value well inside: a third of the way. */
  const inside = (each: Interval): Decimal =>
    each.low && each.high ? each.low.plus(each.high.minus(each.low).times('0.25')) : new Decimal(0);

  it('for + − × ÷', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const [x, y] = [inside(a), inside(b)];
        expect(includes(plus(a, b), x.plus(y))).toBe(true);
        expect(includes(minus(a, b), x.minus(y))).toBe(true);
        expect(includes(times(a, b), x.times(y))).toBe(true);
        const quotient = dividedBy(a, b);
        expect(quotient === null).toBe(includes(b, new Decimal(0)));
        expect(quotient === null || includes(widen(quotient, new Decimal('1e-50')), x.div(y))).toBe(true);
      }),
    );
  });

  it('and a single value stays single', () => {
    expect(written(times(exactly(new Decimal(3)), exactly(new Decimal(4))))).toBe('[12, 12]');
  });
});
