import { withinWhole } from '../equation/forms';
import { isPassedMark } from '../reading/figure/approximator';
import { additiveDimensions } from '../reading/figure/figure';
import type { QuantityIndex } from '../reading/quantity';
import type { Lexicon } from '../reading/statement/lexicon';
import type { Mention } from '../reading/statement/reading';
import type { Period } from '../reading/statement/statement';
import { isOwnLevel, leadOf, sameKind } from './gather';
import type { Relation } from './relation';

/**
 * 五年来城镇新增就业6400万人, and 1312万人 in the last of them: what one year adds is no more than all the years together.
 *
 * Only for what is counted over a period; a stock (年末余额), an average (年均新增) or a value reached at the end says
 * nothing of the years before. Two statements in two places make a suspect.
 */
export function recogniseYearsOfYears(index: QuantityIndex, lexicon: Lexicon): readonly Relation[] {
  return index.mentions.flatMap((whole) => {
    const years = yearsOf(whole, lexicon);
    if (!years) return [];
    return index
      .of(whole.statement.indicator?.key ?? '')
      .filter((each) => isYearOf(each, whole, years))
      .map((year): Relation => {
        const equation = withinWhole([year], whole);
        return { check: 'part-exceeds-whole', tier: 'suspect', equation, note: null };
      });
  });
}

/** The years a value was counted over, more than one; null for anything that is not added up. */
function yearsOf(mention: Mention, lexicon: Lexicon): Period | null {
  const { indicator, period, figure } = mention.statement;
  if (!indicator || !period || period.instant || !isSummed(mention) || isPassedMark(figure)) return null;
  if (period.to.year <= period.from.year || period.from.month !== 1 || period.to.month !== 12) return null;
  const entry = lexicon.find(indicator.key);
  // 完成投资 means another thing in every sentence; a ratio or a rate is not added up.
  const adds = entry?.kind === 'flow' && additiveDimensions.has(entry.dimension);
  return adds && (!entry.generic || entry.dimension === 'count') ? period : null;
}

function isSummed(mention: Mention): boolean {
  const { qualifiers } = mention.statement;
  if (!isOwnLevel(mention) || qualifiers.some((each) => summedOtherwise.has(each))) return false;
  // 五年来跃上3000亿元台阶, 跨过4个千亿元台阶: a mark that was passed in one of the years.
  return !/年均|平均|每年|人均|达到|净|年产|年内|当年|其中|以来|跨[越过]/u.test(leadOf(mention));
}

const summedOtherwise: ReadonlySet<string> = new Set(['average', 'net', 'part', 'each', 'striven', 'real']);

function isYearOf(year: Mention, whole: Mention, { from, to }: Period): boolean {
  const [one, all] = [year.statement, whole.statement];
  if (!isSummed(year) || !one.period || one.period.instant || !sameKind(year, whole)) return false;
  if (one.role !== all.role || one.role === null || one.scope !== all.scope) return false;
  if (one.qualifiers.includes('cumulative') || isAdded(year) !== isAdded(whole)) return false;
  const within = one.period.from.year >= from.year && one.period.to.year <= to.year;
  return within && one.period.from.year === one.period.to.year;
}

/** 粮食总产新增95万吨 is what five years added to a harvest, 1110万吨 a harvest. */
function isAdded({ statement: { qualifiers } }: Mention): boolean {
  return qualifiers.includes('added');
}
