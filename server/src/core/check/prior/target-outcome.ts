import { Decimal } from '../../number/decimal';
import { exactly, mayBeAtMost, negated, widen, type Interval } from '../../number/interval';
import { intervalOf, nominalOf } from '../../reading/operand';
import type { LexiconEntry } from '../../reading/statement/lexicon';
import { samePeriod, wholeYear } from '../../reading/statement/period';
import type { Mention } from '../../reading/statement/reading';
import { renamedAs } from '../targets/families';
import type { PriorContext } from './beside-prior';
import { isOfOwnTerritory, promisedTargets, type PromisedTarget } from './promised';
import { saidIn } from './said';

/**
 * What became of a target: met 完成 · missed 未达 · unsaid 未提 (the report never speaks of it) · unmeasured 无数 (it does, without a figure of that
 * kind) · open (the target has no number, or two results differ on it).
 */
export type Outcome = 'met' | 'missed' | 'unsaid' | 'unmeasured' | 'open';

/** A target of last year's report beside this year's result: 地区生产总值增长6%以上 beside 4.6%, missed. */
export interface TargetOutcome extends PromisedTarget {
  readonly result: Mention | null;
  readonly outcome: Outcome;
  /** Result ÷ target in %, for levels that are to be reached: 102.1 for 2450人 of 2400人. */
  readonly attainment: Decimal | null;
}

/**
 * Every target of last year's report with what this one says became of it (domain rule 17a): rates beside rates, levels beside levels,
 * bounds as bounds, 与经济增长同步 by the two rates. A joint target without a result of its own is that of each of its parts.
 */
export function targetOutcomes(context: PriorContext): readonly TargetOutcome[] {
  const isSaid = saidIn(context);
  return promisedTargets(context)
    .flatMap((each) => parted(each, context))
    .map((each) => outcomeOf(each, context, isSaid));
}

/** 城乡居民收入增长6% where the report tells of 城镇 and 农村 alone. */
function parted(promised: PromisedTarget, context: PriorContext): readonly PromisedTarget[] {
  const { entry, mention } = promised;
  const kind = mention ? kindOf(mention, entry) : 'growth';
  if (entry.covers.length === 0 || kind !== 'growth' || resultsOf(entry, kind, context).length > 0)
    return [promised];
  const parts = entry.covers.flatMap((name) => context.lexicon.find(name) ?? []);
  const told = parts.filter((part) => resultsOf(part, kind, context).length > 0);
  return told.length === 0 ? [promised] : told.map((part) => ({ ...promised, entry: part, name: part.name }));
}

function outcomeOf(
  promised: PromisedTarget,
  context: PriorContext,
  isSaid: (entry: LexiconEntry) => boolean,
): TargetOutcome {
  const { entry, mention, spoken } = promised;
  const kind = mention ? kindOf(mention, entry) : 'growth';
  const results = resultsOf(entry, kind, context).filter(
    (each) => mention === null || isOneKind(each, mention),
  );
  const [result = null] = results;
  if (result === null)
    return { ...promised, result, outcome: isSaid(entry) ? 'unmeasured' : 'unsaid', attainment: null };
  const judged = new Set(
    results.map((each) =>
      mention ? reached(each, mention, entry) : inStep(each, spoken?.text ?? '', context),
    ),
  );
  const [outcome = 'open'] = judged;
  const isOne = judged.size === 1;
  return {
    ...promised,
    result,
    outcome: isOne ? outcome : 'open',
    attainment: mention && isOne ? attainmentOf(result, mention, entry) : null,
  };
}

/** What this report says the year brought, of the whole territory; the review's own words first. */
function resultsOf(
  entry: LexiconEntry,
  kind: Kind,
  { index, document, reviewed }: PriorContext,
): readonly Mention[] {
  const names = [entry.name, ...(kind === 'growth' ? renamedAs(entry.name) : [])];
  const found = names.map((name) =>
    index.of(name).filter((mention) => {
      const { statement } = mention;
      const { role, standsFor, qualifiers, period, base, scope } = statement;
      return (
        role === 'actual' &&
        standsFor === 'itself' &&
        kindOf(mention, entry) === kind &&
        samePeriod(period, wholeYear(reviewed)) &&
        (base === null || base.to.year === reviewed - 1) &&
        isOfOwnTerritory(scope, document.scope) &&
        !qualifiers.some(
          (each) => each === 'cumulative' || each === 'part' || (each === 'each' && kind !== 'growth'),
        )
      );
    }),
  );
  return found.find((each) => each.length > 0) ?? [];
}

/** What may be held together: how much an indicator grew by, or its value. */
type Kind = 'growth' | 'value' | null;

function kindOf({ statement: { measure, figure } }: Mention, entry: LexiconEntry): Kind {
  if (measure === 'growth') return 'growth';
  if (measure !== 'level' && measure !== 'share') return null;
  // 固定资产投资8%, 物价涨幅4.8%: a rate of what is measured in no per cent is what it grew by.
  const isChange = figure.unit.dimension === 'rate' && (entry.dimension !== 'rate' || prices.has(entry.name));
  return isChange ? 'growth' : 'value';
}

const prices: ReadonlySet<string> = new Set(['居民消费价格', '商品零售价格', '工业生产者出厂价格']);

function isOneKind({ statement: a }: Mention, { statement: b }: Mention): boolean {
  const [one, other] = [a.figure.unit, b.figure.unit];
  return one.dimension === other.dimension && (one.counted ?? '') === (other.counted ?? '');
}

/** Whether a result reaches its target under a fair reading of both. */
function reached(result: Mention, target: Mention, entry: LexiconEntry): Outcome {
  const capped = isCapped(entry, target);
  if (!capped && target.statement.figure.bound === 'atMost') return 'open';
  const [value, wanted] = [told(result), set(target)];
  if (capped ? mayBeAtMost(value, wanted) : mayBeAtMost(wanted, value)) {
    // 增长18%以上 may be 20% or not.
    const sure = capped ? value.high !== null : value.low !== null && value.high !== null;
    return sure || surely(wanted, value, capped) ? 'met' : 'open';
  }
  return 'missed';
}

/** Whether even the least that an open result may be reaches its target. */
function surely(wanted: Interval, value: Interval, capped: boolean): boolean {
  return capped
    ? value.high !== null && wanted.high !== null && value.high.lte(wanted.high)
    : value.low !== null && wanted.low !== null && value.low.gte(wanted.low);
}

/** What a result is told as: 7%左右 is 7 % to whoever asks whether 7.5 % were reached. */
function told(result: Mention): Interval {
  return result.statement.figure.bound === 'about' ? valueOf(result) : signed(result);
}

/** What is to be kept down: 失业率, 能耗, and prices and births, which are held near a value from below. */
function isCapped({ direction, name }: LexiconEntry, { statement: { figure } }: Mention): boolean {
  return direction === 'down' || heldDown.has(name) || (direction === 'none' && figure.bound === 'atMost');
}

const heldDown: ReadonlySet<string> = new Set([...prices, '人口自然增长率']);

function signed(mention: Mention): Interval {
  const { direction, measure } = mention.statement;
  return direction < 0 && measure === 'growth' ? negated(intervalOf(mention)) : intervalOf(mention);
}

/** A target is set, not measured: 6% is that very number, and 6%左右 lies near it either way. */
function set(target: Mention): Interval {
  const { bound } = target.statement.figure;
  if (bound !== 'exact' && bound !== 'about') return signed(target);
  const value = valueOf(target);
  return bound === 'exact'
    ? value
    : widen(
        value,
        nominalOf(target)
          .abs()
          .times(isShare(target) ? NEAR_SHARE : NEAR),
      );
}

const NEAR = '0.05';
/** 62.8%左右 of a territory is no more than half a point away. */
const NEAR_SHARE = '0.01';

function isShare({ statement: { measure } }: Mention): boolean {
  return measure === 'share';
}

function valueOf(mention: Mention): Interval {
  const { direction, measure } = mention.statement;
  const value = nominalOf(mention);
  return exactly(direction < 0 && measure === 'growth' ? value.negated() : value);
}

/** 居民收入与经济增长同步, by the two rates; 基本同步 may fall a point behind. Any other words are for a person to judge. */
function inStep(result: Mention, words: string, context: PriorContext): Outcome {
  const [product] = ['地区生产总值', '国内生产总值'].flatMap((name) => {
    const entry = context.lexicon.find(name);
    return entry ? resultsOf(entry, 'growth', context) : [];
  });
  if (!product || !words.includes('经济') || !words.includes('同步')) return 'open';
  const lag = new Decimal(words.includes('基本') ? MOST_BEHIND : 0);
  const { low, ...rest } = signed(product);
  const wanted = { ...rest, low: low?.minus(lag) ?? null };
  return mayBeAtMost(wanted, signed(result)) ? 'met' : 'missed';
}

/** One percentage point. */
const MOST_BEHIND = '0.01';

/** Only of what is to be reached and can be divided. */
function attainmentOf(result: Mention, target: Mention, entry: LexiconEntry): Decimal | null {
  const { measure, figure } = target.statement;
  const divides = measure === 'level' && figure.unit.dimension !== 'rate' && figure.value.kind === 'single';
  const base = nominalOf(target);
  if (!divides || isCapped(entry, target) || base.isZero()) return null;
  return nominalOf(result).dividedBy(base).times(100);
}
