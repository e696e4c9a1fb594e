import { growth } from '../equation/forms';
import type { QuantityIndex } from '../reading/quantity';
import { isPartYear, periodKey, yearBefore } from '../reading/statement/period';
import type { Mention } from '../reading/statement/reading';
import { isConstantPrice, isSwitchedOff, leadOf, type ProseMentions, sameKind } from './gather';
import type { Relation } from './relation';

/**
 * 比上年的5.62亿元增长13.0%, 由3200万元增加到4480万元，增长40%: two levels and a rate.
 *
 * Silent at constant prices (domain rule 1), for 同口径 and 实际增长 (rule 3), and where the base is not printed in this
 * report. A base found elsewhere in the report makes it at most a suspect.
 */
export function recogniseGrowth(prose: ProseMentions, index: QuantityIndex): readonly Relation[] {
  return prose.mentions.flatMap((rate) => {
    if (rate.statement.measure !== 'growth' || rate.statement.standsFor !== 'itself') return [];
    // 分别 with a value too many or too few: nobody knows which rate is whose.
    if (rate.statement.share === null && leadOf(rate).includes('分别')) return [];
    const to = prose.of(rate.statement.about);
    if (to?.statement.measure !== 'level' || isConstantPrice(to, prose.lexicon) || isSwitchedOff(rate, to))
      return [];
    const beside =
      prose.of(rate.statement.against) ?? startOf(to, rate, prose) ?? comparedBefore(to, rate, prose);
    const base = beside ?? (isOverYear(rate, to) ? yearEarlier(to, index) : null);
    if (!base || base === to || !sameKind(base, to) || isSwitchedOff(base)) return [];
    const direction = rate.statement.direction < 0 ? -1 : 1;
    return [
      {
        check: 'growth-mismatch',
        tier: tierOf(rate, to, beside, base),
        equation: growth(to, base, rate, direction),
        note: null,
      },
    ];
  });
}

/**
 * A base in another paragraph is often of another year than it seems (五年来 …, then the figures of one year), so it is only asked about
 * unless the rate names its year.
 * A goal grows over what the year is expected to give, which is later printed as another value, unless its words name the year.
 */
function tierOf(rate: Mention, to: Mention, beside: Mention | null, base: Mention): Relation['tier'] {
  if (beside) return 'contradiction';
  if (base.prose !== to.prose && rate.statement.base === null) return 'lead';
  return to.statement.role === 'target' && rate.statement.base === null ? 'lead' : 'suspect';
}

/** 由2020年的5.1亿元增加到8.6亿元，比上年增长9%: the rate names another base than the value it started from. */
function startOf(to: Mention, rate: Mention, prose: ProseMentions): Mention | null {
  const start = prose.of(to.statement.against);
  const [named, begun] = [rate.statement.base, start?.statement.period];
  return named && begun && named.to.year !== begun.to.year ? null : start;
}

/** 16400元，比上年的14350元增加2050元，增长14.3%: what the amount was reckoned from, the rate just behind it is too. */
function comparedBefore(to: Mention, rate: Mention, prose: ProseMentions): Mention | null {
  const change = prose.mentions[prose.mentions.indexOf(rate) - 1];
  if (change?.statement.measure !== 'difference' || prose.of(change.statement.about) !== to) return null;
  const [own, said] = [rate.statement.base, change.statement.base];
  if (own && said && own.to.year !== said.to.year) return null;
  return change.statement.direction === rate.statement.direction ? prose.of(change.statement.against) : null;
}

/** 比2016年增长46% is over five years, so the year before is no base of it. */
function isOverYear(rate: Mention, to: Mention): boolean {
  const [base, period] = [rate.statement.base, to.statement.period];
  return base === null || period === null || base.to.year === period.to.year - 1;
}

/**
 * The one level of the same quantity a year earlier that this report prints. Two different candidates, a part-year
 * against a whole year, or a base with another unit give none: a guessed base accuses nobody.
 */
export function yearEarlier(to: Mention, index: QuantityIndex): Mention | null {
  const { indicator, period } = to.statement;
  if (!indicator || !period || isPartYear(period) || period.from.year !== period.to.year || to.statement.base)
    return null;
  const wanted = periodKey(yearBefore(period));
  const levels = index
    .of(indicator.key)
    .filter(
      (each) =>
        each.statement.measure === 'level' &&
        each.statement.role !== 'target' &&
        each.statement.period &&
        periodKey(each.statement.period) === wanted,
    )
    .filter(
      (each) => each.statement.scope === to.statement.scope && sameKind(each, to) && sameQualifiers(each, to),
    );
  const [first] = levels;
  if (!first) return null;
  return levels.every((each) => printed(each) === printed(first)) ? first : null;
}

/** 新增, 净增 and 累计 make other quantities of one name (domain rule 18). */
export function sameQualifiers(a: Mention, b: Mention): boolean {
  const telling = ['added', 'net', 'cumulative', 'part', 'average'] as const;
  return telling.every(
    (each) => a.statement.qualifiers.includes(each) === b.statement.qualifiers.includes(each),
  );
}

function printed(mention: Mention): string {
  return mention.statement.figure.value.printed + mention.statement.figure.unit.text;
}
