import { printedPlace, type Bound } from '../reading/figure/figure';
import { Decimal } from '../number/decimal';
import type { Some } from './some';
import type { Mention } from '../reading/statement/reading';
import type { Comparison, Equation } from './equation';
import {
  constant,
  figure,
  listed,
  minus,
  one,
  over,
  plus,
  power,
  times,
  type Expression,
  type FigureLeaf,
  type Leaf,
} from './expression';
import { isDoubling, nominalOf } from '../reading/operand';

/** Parts that make a whole: 146个 + 208个 = 354个. */
export function addedUp(parts: Some<Mention>, total: Mention): Equation {
  const whole = figure(total);
  return equation('sum', [...parts, total], equal(added(parts), whole), whole);
}

/** What there was and what was added, counted gross: a total below the sum is fair and only one above it is not. */
export function grossSum(parts: Some<Mention>, total: Mention): Equation {
  const whole = figure(total);
  return equation('sum', [...parts, total], { sides: [whole, added(parts)], sign: '≤' }, whole);
}

/**
 * One part, or several that exclude each other, of a whole they need not exhaust: 其中工业投资8194万元 of 2.5亿元.
 *
 * Where whole and parts are all printed as 以上 or 不少于, the whole's digits are compared, for otherwise nothing could ever
 * be too large (domain rule 12).
 */
export function withinWhole(parts: Some<Mention>, whole: Mention): Equation {
  const allAtLeast = [...parts, whole].every((each) => isLowerBound(each.statement.figure.bound));
  const limit = figure(whole, allAtLeast ? 'digits' : 'rounded');
  const stated = equation('at-most', [...parts, whole], { sides: [added(parts), limit], sign: '≤' }, null);
  return { ...stated, spoken: parts.length === 1 ? parts[0] : whole };
}

/** to − from = change; `change` is printed without sign, `direction` says which way, 0 that it may be either. */
export function difference(from: Mention, to: Mention, change: Mention, direction: -1 | 0 | 1): Equation {
  return moved(from, to, change, movesOf(direction));
}

/** The moves a direction leaves open: 1 and −1 one each, 0 both. */
export function movesOf(direction: number): Some<Move> {
  return direction === 0 ? ['up', 'down'] : [direction > 0 ? 'up' : 'down'];
}

/** How one printed value comes to another: up to − from, down from − to, across nought (增长3% to 下降2%) both together. */
export type Move = 'up' | 'down' | 'across';

/** The same where the words leave several ways open: 比上年的3%回落5.4个百分点 to 下降2.4% is 3 + 2.4, or 3 − 2.4 if it fell before. */
export function moved(from: Mention, to: Mention, change: Mention, moves: Some<Move>): Equation {
  const by = figure(change);
  const [start, end] = [figure(from), figure(to)];
  const ways = { up: minus(end, start), down: minus(start, end), across: plus(start, end) };
  const [first, ...others] = moves;
  const stated = equation('difference', [from, to, change], equal(ways[first], by), by);
  return { ...stated, readings: [stated.readings[0], ...others.map((each) => equal(ways[each], by))] };
}

/** result = base × rate: 占耕地的40%, 完成任务的77.7%, 是2020年的2.1倍; a null base is unknown and follows. */
export function ratio(result: Mention, base: Mention | null, rate: Mention): Equation {
  const by = figure(rate, isDoubling(rate) ? 'doubling' : 'printed');
  return rated(result, base, by, by);
}

/**
 * result = base × (1 ± rate): 增长35%, 超额3%, 下降25%.
 *
 * Writers say 超额完成120% for 完成120%: if only that reading fits, the wording is in question, not the figure. So do
 * 增长3倍 and 是…的3倍 stand for each other (domain rule 5).
 */
export function growth(
  result: Mention,
  base: Mention | null,
  rate: Mention,
  direction: -1 | 1 = 1,
): Equation {
  if (isDoubling(rate)) return ratio(result, base, rate);
  const by = figure(rate, 'printed');
  const stated = rated(result, base, by, direction > 0 ? plus(one, by) : minus(one, by));
  const { measure } = rate.statement;
  if (direction < 0 || !base || (measure !== 'excess' && measure !== 'multiple')) return stated;
  return { ...stated, otherwise: ratio(result, base, rate).readings[0] };
}

/** change ÷ (level ∓ change) = rate, the level before not printed; with each figure once: 1 ÷ (level ÷ change ∓ 1). */
export function increase(level: Mention, change: Mention, rate: Mention, direction: -1 | 1): Equation {
  const by = figure(rate, 'printed');
  const multiple = over(figure(level), figure(change));
  const before = direction > 0 ? minus(multiple, one) : plus(multiple, one);
  return equation('increase', [level, change, rate], equal(over(one, before), by), by);
}

/**
 * completion − months ÷ 12 = change, ahead of the year gone by (1) or behind it (−1).
 *
 * The pace is itself printed or reckoned to a tenth of a point: 83.3 % after ten months.
 */
export function paceOf(completion: Mention, change: Mention, months: number, direction: -1 | 1): Equation {
  const elapsed = new Decimal(months).dividedBy(12);
  const gone = constant(elapsed, `${String(months)} ÷ 12`, new Decimal('0.001'));
  const by = figure(change, 'printed');
  const done = figure(completion, 'printed');
  const ahead = direction > 0 ? minus(done, gone) : minus(gone, done);
  return equation('pace', [completion, change], equal(ahead, by), by);
}

/** to = from × (1 + rate)ⁿ for one of the n: 由186万元增加到384万元，年均增长19.9%. */
export function averageGrowth(from: Mention, to: Mention, rate: Mention, years: Some<number>): Equation {
  const [start, end] = [figure(from, 'printed'), figure(to, 'printed')];
  const grown = (factor: Expression): Comparison => equal(end, times(start, factor));
  return averaged([from, to, rate], rate, years, grown);
}

/** 1 + total = (1 + rate)ⁿ: 比2020年增长27.8%，年均增长5%. */
export function averageOfGrowth(total: Mention, rate: Mention, years: number): Equation {
  const whole = plus(one, figure(total, 'printed'));
  return averaged([total, rate], rate, [years], (factor) => equal(whole, factor));
}

/** Shares that make 100 %: 18.3:47.2:34.5. */
export function composition(parts: Some<Mention>): Equation {
  const all = constant(new Decimal(1), '100%');
  return { ...equation('composition', parts, equal(added(parts), all), all), spoken: parts[0] };
}

/** total = count ÷ per × each; `per` is how much of the count's base unit one unit averaged over is: 亩 is 2000/3 m². */
export function averagePerUnit(total: Mention, count: Mention, each: Mention, per: Decimal): Equation {
  const by = figure(each);
  const units = over(figure(count), constant(per, ''));
  return equation('per-unit', [total, count, each], equal(figure(total), times(units, by)), by);
}

/**
 * 由 from 提高到 to (1), 下降到 (−1); 提高到60%以上 is a rise to 60 at least, so such an end is taken by its digits.
 *
 * `alike` says that the two were rounded alike: 2.5亿元 and 2.4亿元 may not be one value then, whatever was cut off.
 */
export function order(from: Mention, to: Mention, direction: -1 | 1, alike = false): Equation {
  const sides = [printedEnd(from, alike), printedEnd(to, alike)] as const;
  const stated = equation('order', [from, to], { sides, sign: direction > 0 ? 'rises' : 'falls' }, null);
  return { ...stated, spoken: to };
}

/**
 * Mentions of one quantity: results agree when some value fits both; targets, and bounds of either kind, must print the
 * same, for 以上 and 力争 let almost anything intersect (domain rule 12). So must two that are printed to one place (12a): where they
 * do not, the equation is of them.
 */
export function oneQuantity(mentions: Some<Mention>, name: string | null = null): Equation {
  const apart = printedApart(mentions);
  const [first, ...rest] = apart ?? mentions;
  const reading = apart || first.statement.role === 'target' ? 'digits' : 'restated';
  const sides = [figure(first, reading), ...rest.map((each) => figure(each, reading))] as const;
  return { ...equation('same', [first, ...rest], { sides, sign: '=' }, null), name };
}

/** Mentions printed to one place where not all print the same; 预计 is no final value, and 同口径 another one. */
function printedApart(mentions: Some<Mention>): Some<Mention> | null {
  const settled = mentions.filter(
    ({ statement }) => !statement.estimated && !statement.qualifiers.includes('comparable'),
  );
  const places = new Map<string, [Mention, ...Mention[]]>();
  for (const each of settled) {
    const place = printedPlace(each.statement.figure);
    if (place === null) continue;
    const alike = places.get(place);
    if (alike) alike.push(each);
    else places.set(place, [each]);
  }
  const apart = [...places.values()].find(([one, ...alike]) => {
    const value = nominalOf(one);
    return alike.some((each) => !nominalOf(each).equals(value));
  });
  return apart ?? null;
}

/** As many figures as subjects after 分别: 甲村、乙村分别增收3万元、5万元. */
export function dealtOut(subjects: readonly string[], figures: Some<Mention>): Equation {
  const names = listed(subjects.map((each) => constant(new Decimal(1), each)));
  const given = listed(figures.map((each) => figure(each)));
  const stated = equation('aligned', figures, { sides: [names, given], sign: 'as-many' }, null);
  return { ...stated, spoken: figures[0] };
}

function equation(
  form: Equation['form'],
  figures: Some<Mention>,
  stated: Comparison,
  reckoned: Leaf | null,
): Equation {
  const spoken = reckoned?.kind === 'figure' ? reckoned.mention : null;
  return { form, figures, readings: [stated], otherwise: null, reckoned, spoken, name: null };
}

function equal(left: Expression, right: Expression): Comparison {
  return { sides: [left, right], sign: '=' };
}

function added([first, ...rest]: Some<Mention>): Expression {
  return plus(figure(first), ...rest.map((each) => figure(each)));
}

function rated(result: Mention, base: Mention | null, by: FigureLeaf, factor: Expression): Equation {
  const rate = by.mention;
  const from: Leaf = base ? figure(base) : { kind: 'unknown' };
  const comparison = equal(figure(result), times(from, factor));
  if (base) return equation('rate', [result, base, rate], comparison, by);
  return { ...equation('rate', [result, rate], comparison, from), spoken: rate };
}

function averaged(
  figures: Some<Mention>,
  rate: Mention,
  [first, ...others]: Some<number>,
  after: (factor: Expression) => Comparison,
): Equation {
  const by = figure(rate, 'printed');
  const reading = (years: number): Comparison => after(power(plus(one, by), years));
  const stated = equation('average-growth', figures, reading(first), by);
  return { ...stated, readings: [reading(first), ...others.map(reading)] };
}

function isLowerBound(bound: Bound): boolean {
  return bound === 'atLeast' || bound === 'over';
}

function printedEnd(mention: Mention, alike: boolean): FigureLeaf {
  const { bound } = mention.statement.figure;
  const byDigits =
    bound === 'atLeast' || bound === 'atMost' || (alike && (bound === 'exact' || bound === 'over'));
  return figure(mention, byDigits ? 'digits' : 'printed');
}
