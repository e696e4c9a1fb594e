import { averageOfGrowth } from '../equation/forms';
import type { Mention } from '../reading/statement/reading';
import { isSwitchedOff, sameSentence, type ProseMentions } from './gather';
import type { Relation } from './relation';

/**
 * 比2020年增长27.8%，年均增长5%: growth over several years and the average rate of the same years, for one indicator.
 *
 * Two rates of one series are at the same prices, so this holds for GDP too (domain rule 1 speaks of levels). Silent where
 * the year compared with is not printed, where one of the two is said to be comparable or real and the other is not, and for
 * what falls.
 */
export function recogniseTotalGrowth({ mentions }: ProseMentions): readonly Relation[] {
  return mentions.flatMap((rate, at) => {
    if (!isRate(rate, 'average-growth')) return [];
    const total = mentions.slice(Math.max(0, at - 3), at).findLast((each) => isSameSeries(each, rate));
    const years = total ? yearsOf(total) : null;
    if (!total || years === null || isSwitchedOff(total) !== isSwitchedOff(rate)) return [];
    const equation = averageOfGrowth(total, rate, years);
    return [{ check: 'average-growth-mismatch', tier: 'suspect', equation, note: null }];
  });
}

function isRate({ statement }: Mention, measure: 'growth' | 'average-growth'): boolean {
  return (
    statement.measure === measure && statement.figure.unit.dimension === 'rate' && statement.direction > 0
  );
}

function isSameSeries(total: Mention, rate: Mention): boolean {
  const [a, b] = [total.statement, rate.statement];
  return (
    isRate(total, 'growth') &&
    sameSentence(total, rate) &&
    a.indicator !== null &&
    a.indicator.key === b.indicator?.key &&
    a.scope === b.scope &&
    a.role === b.role
  );
}

/** From the year printed to the year reached; one year is no average. */
function yearsOf({ statement: { base, period } }: Mention): number | null {
  const years = base && period ? period.to.year - base.to.year : 0;
  return years >= 2 && years <= 30 ? years : null;
}
