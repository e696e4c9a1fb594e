import { Decimal } from '../number/decimal';
import { between, exactly, hullOf, widen, type Interval } from '../number/interval';
import { lastSignificantPlace } from '../number/rounding';
import type { Mention } from '../reading/statement/reading';
import type { Constant, FigureLeaf, FigureReading } from './expression';
import { doublingOf, intervalOf, nominalDoubling, nominalOf } from '../reading/operand';

/** Every value that is taken for a figure or a constant of an equation, in base units. */
export type ValuesOf = (leaf: FigureLeaf | Constant) => Interval;

/** Everything that is fairly printed that way: 2.5亿元 is [2.45, 2.60) 亿元. */
export const asPrinted: ValuesOf = (leaf) =>
  leaf.kind === 'constant' ? constantValues(leaf) : valuesOf[leaf.reading](leaf.mention);

const valuesOf: Readonly<Record<FigureReading, (mention: Mention) => Interval>> = {
  rounded: intervalOf,
  printed: intervalOf,
  restated: (mention) => hullOf(intervalOf(mention), exactly(nominalOf(mention))),
  digits: (mention) => exactly(nominalOf(mention)),
  doubling: doublingOf,
};

function constantValues({ value, slack }: Constant): Interval {
  return slack ? widen(exactly(value), slack) : exactly(value);
}

/** The digits alone: 2.5亿元 is 2.5亿元. */
export const asDigits: ValuesOf = (leaf) => {
  if (leaf.kind === 'constant') return exactly(leaf.value);
  return exactly(leaf.reading === 'doubling' ? nominalDoubling(leaf.mention) : nominalOf(leaf.mention));
};

/**
 * Every bare integer that ends in three or more zeros as rounded: “合计3000个” may be 2500 to 3999.
 *
 * A figure is first read as it is printed; where only this reading reconciles, a failure is no contradiction (domain
 * rule 6).
 */
export const asRounded: ValuesOf = (leaf) =>
  asPrinted(leaf.kind === 'figure' && leaf.reading === 'rounded' ? withMention(leaf, widened) : leaf);

/** As printed, with other figures in the place of some: what 35% would be read as if it were 40.0%. */
export function withFigures(put: (mention: Mention) => Mention): ValuesOf {
  return (leaf) => asPrinted(leaf.kind === 'figure' ? withMention(leaf, put) : leaf);
}

function withMention(leaf: FigureLeaf, put: (mention: Mention) => Mention): FigureLeaf {
  return { ...leaf, mention: put(leaf.mention) };
}

/** Whether a figure is a bare integer that ends in three or more zeros: “合计3000个”. */
export function isRoundInteger({ statement: { figure } }: Mention): boolean {
  return (
    figure.bound === 'exact' && figure.value.kind === 'single' && /[1-9]0{3,}$/.test(figure.value.printed)
  );
}

function widened(mention: Mention): Mention {
  const { value } = mention.statement.figure;
  if (!isRoundInteger(mention) || value.kind !== 'single') return mention;
  const step = lastSignificantPlace(value.printed);
  const printed = new Decimal(value.printed);
  return withInterval(mention, between(printed.minus(step.dividedBy(2)), printed.plus(step), false, true));
}

/** The same figure standing for other values, in its printed unit: 3000个 for [2500, 4000) 个. */
export function withInterval(mention: Mention, interval: Interval): Mention {
  const { statement } = mention;
  return { ...mention, statement: { ...statement, figure: { ...statement.figure, interval } } };
}
