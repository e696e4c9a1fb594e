import { Decimal } from '../number/decimal';
import { eachIn, type Each } from '../reading/each';
import type { Mention } from '../reading/statement/reading';
import { leadOf } from './gather';
import { wordsAfter } from './words-between';

/** What an average is made over: which figures count it, and how much of their base unit one of it is. */
export interface Average {
  readonly counts: (candidate: Mention) => boolean;
  /** Whether an amount may be what is shared out, as far as the words say what that is. */
  readonly shares: (candidate: Mention) => boolean;
  /** Whether a count before a ； is said to be what is averaged over: 接待游客68万人次；…，游客人均消费. */
  readonly names: (candidate: Mention) => boolean;
  /** 亩 is 2000/3 m², 公里 1000 m, a person or a household 1. */
  readonly per: Decimal;
}

/**
 * What the words average over: 人均 people, 户均 households, 亩产 mu, 平均每个网格 grids; null where they average nothing.
 *
 * Where they say what is averaged (户均贷款, 每套面积) only an amount that is called so too is shared out.
 */
export function averageIn(mention: Mention): Average | null {
  const each = eachIn(leadOf(mention));
  if (!each) return null;
  const { unit, what, plain } = each;
  const measured = measuredUnits.get(unit);
  if (measured) {
    const [dimension, per] = measured;
    const counts = (one: Mention): boolean => one.statement.figure.unit.dimension === dimension;
    return { counts, shares: () => true, names: () => true, per };
  }
  const counted = unit === '游客' ? '人' : unit;
  const names = unit === '游客' ? isVisitors : (): boolean => false;
  const shares = (one: Mention): boolean => plain || !saysWhat(each) || isCalled(one, what.slice(-2));
  const counts = (one: Mention): boolean =>
    countsAs(one, counted) && (plain || !general.has(unit) || isCalled(one, what));
  return { counts, shares, names, per: new Decimal(1) };
}

/** Whether the words behind 每套 name what is averaged; behind 每个 they first name what is counted. */
function saysWhat({ unit, what }: Each): boolean {
  return what.length >= 2 && !general.has(unit);
}

/** Words that count anything: which things they count the noun behind them says (每个网格). */
const general: ReadonlySet<string> = new Set(['个', '家', '项', '件', '座', '处']);

/** Whether the words behind 每个 begin with what a figure counts, or what is averaged ends as an amount is called. */
function isCalled(mention: Mention, what: string): boolean {
  const name = mention.statement.indicator?.name ?? '';
  if (what.length < 2) return false;
  const noun = wordsAfter(mention).slice(0, 2);
  return (
    (noun !== '' && what.startsWith(noun)) ||
    name.includes(what.slice(0, 2)) ||
    leadOf(mention).includes(what.slice(-2))
  );
}

function isVisitors({ statement }: Mention): boolean {
  const name = statement.indicator?.name ?? '';
  return ['游客', '旅客', '游人'].some((each) => name.includes(each));
}

const measuredUnits: ReadonlyMap<string, readonly ['area' | 'length', Decimal]> = new Map([
  ['亩', ['area', new Decimal(2000).dividedBy(3)]],
  ['平方米', ['area', new Decimal(1)]],
  ['公里', ['length', new Decimal(1000)]],
]);

function countsAs(mention: Mention, counted: string): boolean {
  const { unit } = mention.statement.figure;
  if (unit.dimension !== 'count') return false;
  if (unit.counted === counted || unit.text === counted) return true;
  if (counted === '村') return ['村', '行政村'].some((each) => wordsAfter(mention).startsWith(each));
  if (counted === '户') return unit.counted === '家';
  return (counted === '人' || counted === '名') && (unit.counted === '人次' || unit.counted === '人');
}
