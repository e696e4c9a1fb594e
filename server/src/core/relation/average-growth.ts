import { averageGrowth } from '../equation/forms';
import type { QuantityIndex } from '../reading/quantity';
import { periodKey, wholeYear } from '../reading/statement/period';
import type { Mention } from '../reading/statement/reading';
import { isConstantPrice, isSwitchedOff, leadOf, sameKind, sameSentence, type ProseMentions } from './gather';
import type { Relation } from './relation';
import type { Some } from '../equation/some';

/**
 * 由2020年的186万元增加到384万元，年均增长19.9%: two levels, the years between them, and the average rate.
 *
 * n is end year − base year; for “N年来” both N and N − 1 are tried (domain rule 4). Silent beside a cumulative total
 * (累计支出520亿元，年均增长18.7%), at constant prices, and for growth in percentage points, which is arithmetic.
 */
export function recogniseAverageGrowth(prose: ProseMentions, index: QuantityIndex): readonly Relation[] {
  return prose.mentions.flatMap((rate) => {
    if (rate.statement.measure !== 'average-growth' || rate.statement.figure.unit.dimension !== 'rate')
      return [];
    const reached = prose.of(rate.statement.about) ?? reachedAfter(rate, prose);
    return (reached ? [reached] : dealtAfter(rate, prose)).flatMap((to) => averageOf(rate, to, prose, index));
  });
}

function averageOf(
  rate: Mention,
  to: Mention,
  prose: ProseMentions,
  index: QuantityIndex,
): readonly Relation[] {
  if (to.statement.measure !== 'level' || to.statement.qualifiers.includes('cumulative')) return [];
  if (isConstantPrice(to, prose.lexicon) || isSwitchedOff(rate, to) || rate.statement.direction < 0)
    return [];
  const beside = prose.of(to.statement.against);
  const from = beside ?? levelBefore(rate, to, index);
  const years = from ? yearsBetween(from, to, rate) : null;
  if (!from || !years || !sameKind(from, to)) return [];
  return [
    {
      check: 'average-growth-mismatch',
      tier: tierOf(to, beside !== null, prose),
      equation: averageGrowth(from, to, rate, years),
      note: null,
    },
  ];
}

/**
 * What the statistical office publishes is revised and told at comparable prices, so its levels seldom give its average rate (of
 * published ones 86 in 100 do): a question. A village's own income is what its two ends are.
 */
function tierOf(to: Mention, beside: boolean, { lexicon }: ProseMentions): Relation['tier'] {
  const published = lexicon.longestSuffix(to.statement.indicator?.key ?? '') !== null;
  if (published) return 'lead';
  return beside ? 'contradiction' : 'suspect';
}

/** 甲和乙年均增长8%，分别达到…和…: one rate for all the subjects named before it, and a level for each. */
function dealtAfter(rate: Mention, prose: ProseMentions): readonly Mention[] {
  const before = leadOf(rate);
  const at = prose.mentions.indexOf(rate);
  return prose.mentions
    .slice(at + 1, at + 6)
    .filter(
      ({ statement: { share, sentence } }) =>
        share?.said === true &&
        sentence.start === rate.statement.sentence.start &&
        share.subjects.length === share.figures &&
        share.subjects.length > 1 &&
        share.subjects.every((subject) => before.includes(subject)),
    );
}

/** 年均增长8%，达到33800元: the level that the rate leads to, in the clause after it. */
function reachedAfter(rate: Mention, prose: ProseMentions): Mention | null {
  const to = prose.mentions[prose.mentions.indexOf(rate) + 1];
  if (!to || !sameSentence(to, rate) || to.statement.indicator?.key !== rate.statement.indicator?.key)
    return null;
  const carried = to.statement.indicator?.span === null && to.statement.role === rate.statement.role;
  return carried && /^[，,、]?(?:将|可)?(?:达到|达)$/u.test(leadOf(to).trim()) ? to : null;
}

function yearsBetween(from: Mention, to: Mention, rate: Mention): Some<number> | null {
  // Only a base year that is written counts: a level that just says 由…增加到… may be any number of years back.
  const said =
    to.statement.base ??
    rate.statement.base ??
    (from.statement.standsFor === 'start' ? null : from.statement.period);
  const start = said?.to.year;
  const end = to.statement.period?.to.year;
  if (start !== undefined && end !== undefined && end > start) return [end - start];
  const period = rate.statement.period;
  if (!period || period.to.year === period.from.year || !saysYears(rate)) return null;
  const count = period.to.year - period.from.year + 1;
  return [count, count - 1];
}

/** Whether the words or headings say over how many years: without them n would be a guess, and a guess accuses nobody. */
function saysYears({ prose, block, statement }: Mention): boolean {
  const words = prose.prose.text.slice(0, statement.figure.span.end) + block.block.path.join(' ');
  return /五年|[三四五两]年(?:来|间|平均)|十[一二三四五六七]?五|\d{4}\s*年?\s*[—–－\-～~至到]+\s*\d{4}\s*年|本届政府/u.test(
    words,
  );
}

/** The level of the year before the rate's period, or of its first year where the period names its base itself. */
function levelBefore(rate: Mention, to: Mention, index: QuantityIndex): Mention | null {
  const { period } = rate.statement;
  const { indicator } = to.statement;
  if (!period || !indicator || period.from.year === period.to.year) return null;
  const wanted = periodKey(wholeYear(period.from.year - 1));
  const found = index
    .of(indicator.key)
    .filter(
      (each) =>
        each.statement.measure === 'level' &&
        each.statement.role !== 'target' &&
        each.statement.scope === to.statement.scope &&
        each.statement.period &&
        periodKey(each.statement.period) === wanted &&
        sameKind(each, to),
    );
  const [only, ...others] = found;
  return only && others.length === 0 ? only : null;
}
