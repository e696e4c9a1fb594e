import { describe, expect, it } from 'vitest';
import { analyze } from '../../../server/src/core/analyze';
import { inReview } from '../fixture';

/**
 * Whatever the true values, printing them rounded must never be reported: every small value, printed half up, half even
 * and cut off, in sentences of every relation.
 */

/** A true value in thousandths: 2450 is 2.45. */
type Thousandths = number;

/** How a writer, a spreadsheet or a statistician makes fewer decimals of it. */
type Rounding = (value: number, step: number) => number;

const roundings: Readonly<Record<string, Rounding>> = {
  'half up': (value, step) => Math.floor((value + step / 2) / step) * step,
  'half even': (value, step) => {
    const below = Math.floor(value / step);
    const rest = value - below * step;
    const up = rest > step / 2 || (rest === step / 2 && below % 2 === 1);
    return (up ? below + 1 : below) * step;
  },
  'cut off': (value, step) => Math.floor(value / step + 1e-9) * step,
};

const modes = Object.entries(roundings);

/** “2.4” for 2.45 cut off to tenths. */
function printed(value: Thousandths, decimals: number, rounding: Rounding): string {
  const step = 10 ** (3 - decimals);
  return (rounding(value, step) / 1000).toFixed(decimals);
}

/** A quotient in thousandths, cut off at far more places than are ever printed. */
function ratio(part: number, whole: number): Thousandths {
  return (part * 1000) / whole;
}

function range(from: number, to: number, step: number): readonly number[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
}

function pairs(values: readonly number[], others = values): readonly (readonly [number, number])[] {
  return values.flatMap((a) => others.map((b) => [a, b] as const));
}

/** Reads many sentences as paragraphs of one review: each must be found to hold, none may be reported. */
function expectSilence(check: string, sentences: readonly string[]): void {
  const size = 400;
  for (let from = 0; from < sentences.length; from += size) {
    const chunk = sentences.slice(from, from + size);
    const source = inReview(...chunk);
    const { figures, findings } = analyze(source);
    // One name in many sentences is one quantity with many values; that is another matter than rounding.
    const reported = findings
      .filter((finding) => finding.check !== 'value-conflict')
      .map(({ span, message }) => `${sentenceAt(source, span.start)} ${message}`);
    expect(reported).toEqual([]);
    const held = figures.filter(({ checks }) =>
      checks.some((each) => each.check === check && each.outcome === 'holds'),
    );
    const seen = new Set(held.map(({ span }) => sentenceAt(source, span.start)));
    expect(chunk.filter((sentence) => !seen.has(sentence))).toEqual([]);
  }
}

function sentenceAt(source: string, offset: number): string {
  return source.slice(source.lastIndexOf('\n', offset - 1) + 1, source.indexOf('\n', offset));
}

describe.each(modes)('values printed %s', (_mode, rounding) => {
  const tenth = (value: number): string => printed(value, 1, rounding);

  it('never break a sum', () => {
    expectSilence(
      'sum-mismatch',
      pairs(range(100, 3000, 50), range(100, 3000, 115)).map(
        ([a, b]) => `修整甲类水渠${tenth(a)}公里、乙类水渠${tenth(b)}公里，合计${tenth(a + b)}公里。`,
      ),
    );
  });

  it('never break a sum of three', () => {
    const values = range(100, 1000, 85);
    expectSilence(
      'sum-mismatch',
      pairs(values).flatMap(([a, b]) =>
        values.map(
          (c) =>
            `修整甲类水渠${tenth(a)}公里、乙类水渠${tenth(b)}公里、丙类水渠${tenth(c)}公里，合计${tenth(a + b + c)}公里。`,
        ),
      ),
    );
  });

  it('never make a part greater than its whole', () => {
    const values = range(100, 3000, 50);
    expectSilence(
      'part-exceeds-whole',
      pairs(values)
        .filter(([part, whole]) => part <= whole)
        .map(([part, whole]) => `修整甲类水渠${tenth(whole)}公里，其中乙类水渠${tenth(part)}公里。`),
    );
  });

  it('never break a share', () => {
    expectSilence(
      'share-mismatch',
      pairs(range(100, 2000, 50), range(500, 3000, 125))
        .filter(([part, whole]) => part <= whole)
        .map(
          ([part, whole]) =>
            `修整甲类水渠${tenth(part)}公里，占乙类水渠${tenth(whole)}公里的${tenth(ratio(part, whole) * 100)}%。`,
        ),
    );
  });

  it('never break a completion', () => {
    expectSilence(
      'completion-mismatch',
      pairs(range(100, 3000, 100), range(500, 3000, 125)).map(
        ([result, task]) =>
          `完成甲类水渠${tenth(result)}公里，占年度任务${tenth(task)}公里的${tenth(ratio(result, task) * 100)}%。`,
      ),
    );
  });

  it('never break growth or decline', () => {
    expectSilence(
      'growth-mismatch',
      pairs(range(500, 3000, 100), range(500, 3000, 125))
        .filter(([from, to]) => tenth(from) !== tenth(to))
        .map(([from, to]) => {
          const verb = to > from ? '增长' : '下降';
          const change = tenth(ratio(Math.abs(to - from), from) * 100);
          const reached = to > from ? '增加到' : '下降到';
          return `甲类水渠由${tenth(from)}公里${reached}${tenth(to)}公里，${verb}${change}%。`;
        }),
    );
  });

  it('never break a difference', () => {
    expectSilence(
      'difference-mismatch',
      pairs(range(100, 3000, 75))
        .filter(([from, to]) => tenth(from) !== tenth(to))
        .map(([from, to]) => {
          const words = to > from ? ['增加到', '增加'] : ['下降到', '减少'];
          const change = tenth(Math.abs(to - from));
          return `甲类水渠由${tenth(from)}公里${words.join(`${tenth(to)}公里，`)}${change}公里。`;
        }),
    );
  });

  it('never break a difference of rates', () => {
    expectSilence(
      'point-change-mismatch',
      pairs(range(50_000, 90_000, 2050), range(50_025, 90_000, 1975))
        .filter(([from, to]) => to > from && tenth(from) !== tenth(to))
        .map(
          ([from, to]) =>
            `甲类水渠完好率由${tenth(from)}%提高到${tenth(to)}%，提高${tenth(to - from)}个百分点。`,
        ),
    );
  });

  it('never break a multiple', () => {
    expectSilence(
      'multiple-mismatch',
      pairs(range(500, 3000, 125), range(3000, 9000, 250)).map(
        ([from, to]) =>
          `甲类水渠由${tenth(from)}公里增加到${tenth(to)}公里，是原来的${tenth(ratio(to, from))}倍。`,
      ),
    );
  });

  it('never break a composition', () => {
    expectSilence(
      'composition-mismatch',
      pairs(range(10_000, 40_000, 1010), range(20_000, 50_000, 1030)).map(
        ([a, b]) => `三次产业结构调整为${tenth(a)}:${tenth(b)}:${tenth(100_000 - a - b)}。`,
      ),
    );
  });

  it('never break an average', () => {
    expectSilence(
      'per-unit-mismatch',
      range(3, 40, 1).flatMap((count) =>
        range(100, 3000, 90).map(
          (total) =>
            `发放补贴${tenth(total)}万元，惠及农户${String(count)}户，户均${printed(total / count, 2, rounding)}万元。`,
        ),
      ),
    );
  });

  it('never break average growth', () => {
    expectSilence(
      'average-growth-mismatch',
      pairs(range(1000, 3000, 100), range(2000, 6000, 250))
        .filter(([from, to]) => to > from)
        .map(([from, to]) => {
          const rate = ((to / from) ** (1 / 5) - 1) * 100_000;
          return `甲类水渠由2020年的${tenth(from)}公里增加到2025年的${tenth(to)}公里，年均增长${tenth(rate)}%。`;
        }),
    );
  });
});
