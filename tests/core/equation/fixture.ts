import fc from 'fast-check';
import { analyze } from '../../../server/src/core/analyze';
import type { Equation } from '../../../server/src/core/equation/equation';
import {
  addedUp,
  averageGrowth,
  averageOfGrowth,
  averagePerUnit,
  composition,
  dealtOut,
  difference,
  grossSum,
  growth,
  increase,
  oneQuantity,
  order,
  paceOf,
  ratio,
  withinWhole,
} from '../../../server/src/core/equation/forms';
import { Decimal } from '../../../server/src/core/number/decimal';
import { printedInterval } from '../../../server/src/core/number/rounding';
import type { Mention } from '../../../server/src/core/reading/statement/reading';
import { inReview } from '../fixture';

/** The first figure of a sentence: mentionIn('库容2.5亿立方米。'). */
export function mentionIn(sentence: string): Mention {
  const [mention] = analyze(inReview(sentence)).ledger.index.mentions;
  if (!mention) throw new Error(`no figure in ${sentence}`);
  return mention;
}

const length = mentionIn('渠道长2.5公里。');

/** A length with other digits: lengthOf('2.50') is 2.50公里. */
export function lengthOf(printed: string): Mention {
  const { statement } = length;
  const value = { kind: 'single', magnitude: new Decimal(printed), printed } as const;
  const figure = { ...statement.figure, value, interval: printedInterval(printed), decimals: 0 };
  return { ...length, statement: { ...statement, figure } };
}

/** A figure as writers print it: 4720, 2.5, 0.08. */
const mention = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 3 }))
  .map(([digits, decimals]) => lengthOf(new Decimal(digits).dividedBy(10 ** decimals).toFixed(decimals)));

const several = fc
  .tuple(mention, fc.array(mention, { minLength: 1, maxLength: 4 }))
  .map(([first, rest]) => [first, ...rest] as const);
const way = fc.constantFrom<1 | -1>(1, -1);
const years = fc.integer({ min: 2, max: 9 });
const per = new Decimal(2000).dividedBy(3);

/** An equation of each form over any figures. */
export const equations: fc.Arbitrary<Equation> = fc.oneof(
  fc.tuple(several, mention).map((args) => addedUp(...args)),
  fc.tuple(several, mention).map((args) => grossSum(...args)),
  fc.tuple(several, mention).map((args) => withinWhole(...args)),
  fc
    .tuple(mention, mention, mention, fc.constantFrom<1 | 0 | -1>(1, 0, -1))
    .map((args) => difference(...args)),
  fc.tuple(mention, fc.option(mention), mention).map((args) => ratio(...args)),
  fc.tuple(mention, fc.option(mention), mention, way).map((args) => growth(...args)),
  fc.tuple(mention, mention, mention, way).map((args) => increase(...args)),
  fc.tuple(mention, mention, fc.integer({ min: 1, max: 11 }), way).map((args) => paceOf(...args)),
  fc
    .tuple(mention, mention, mention, years)
    .map(([from, to, rate, n]) => averageGrowth(from, to, rate, [n, n - 1])),
  fc.tuple(mention, mention, years).map((args) => averageOfGrowth(...args)),
  several.map((parts) => composition(parts)),
  fc.tuple(mention, mention, mention).map(([total, count, each]) => averagePerUnit(total, count, each, per)),
  fc.tuple(mention, mention, way).map((args) => order(...args)),
  several.map((mentions) => oneQuantity(mentions)),
  fc.tuple(fc.array(fc.string()), several).map((args) => dealtOut(...args)),
);
