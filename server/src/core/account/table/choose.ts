import { isSpelledOut } from '../../reading/printed';
import { additiveDimensions, signedText, type Dimension } from '../../reading/figure/figure';
import { countAlike } from '../../reading/figure/unit';
import { isMeasuredIn } from '../../reading/statement/lexicon';
import { isPartYear, samePeriod, yearBefore } from '../../reading/statement/period';
import type { Mention } from '../../reading/statement/reading';
import type { Measure, Statement } from '../../reading/statement/statement';
import type { ReportYears } from '../../report/document';
import type { IndicatorGroup } from './groups';

/** The mention each column of a row shows; null where the report has none. */
export interface Chosen {
  readonly base: Mention | null;
  readonly result: Mention | null;
  readonly growth: Mention | null;
  readonly target: Mention | null;
  readonly completion: Mention | null;
  readonly nextTarget: Mention | null;
  readonly plannedGrowth: Mention | null;
  /** A target held against others: 高于全省0.5个百分点. */
  readonly lead: Mention | null;
}

/** What the report says of one indicator, a figure a column: 财政收入 has its result, completion and next target. */
export function choose(group: IndicatorGroup, { reviewed, plan }: ReportYears): Chosen {
  const pick = picker(group);
  const result = pick(isLevel, 'actual', reviewed);
  const target = pick(isLevel, 'target', reviewed);
  const nextTarget = pick(isLevel, 'target', plan);
  const plannedGrowth = pick(isGrowth, 'target', plan);
  return {
    base: pick(isLevel, null, reviewed === null ? null : reviewed - 1),
    result,
    growth: pick(isGrowthOf(result), 'actual', reviewed, result),
    target,
    completion: pick(isCompletion, 'actual', reviewed),
    // What an unknown name counts in two units is two things: 129条 and 73个.
    nextTarget:
      result && nextTarget && !isComparable(group, result, nextTarget, plannedGrowth) ? null : nextTarget,
    plannedGrowth,
    lead: pick(isLead, 'target', plan),
  };
}

/** Whether a figure of an indicator may stand in a kind of column. */
type Kind = (statement: Statement, group: IndicatorGroup) => boolean;

const isLevel: Kind = ({ measure, figure: { unit } }, { entry, name }) => {
  if (measure !== 'level' && measure !== 'share') return false;
  if (entry !== null) return isMeasuredIn(entry, unit.dimension);
  return measure === 'level' ? countable.has(unit.dimension) : rateNames.some((each) => name.endsWith(each));
};

/** What an unknown name may be measured in; days, ratios and bare numbers are of anything. */
const countable: ReadonlySet<Dimension> = new Set([...additiveDimensions, 'foreign-money', 'power']);

/** What an unknown name must end with to have a rate for its value: 产销率, 占比. */
const rateNames = ['率', '比重', '占比', '比例', '度'] as const;

const isGrowth: Kind = ({ measure, figure: { unit }, againstName }, { entry, name }) => {
  if (measure === 'growth') return true;
  // 固定资产投资8%: money is measured in no per cent, what it grows by is.
  if (measure === 'share') return entry !== null && !isMeasuredIn(entry, unit.dimension);
  if (measure !== 'difference' || unit.dimension !== 'point' || againstName !== null) return false;
  // 城镇化率提高1.2个百分点 is what it grew by; 增速提高1.2个百分点 tells of a growth.
  return entry?.dimension === 'rate' || rateNames.some((each) => name.endsWith(each));
};

/** A growth, but none of another level of that name: 33.5% of the city's 138.2亿元, not 32.3% of its counties' 4.6亿元. */
function isGrowthOf(result: Mention | null): Kind {
  return (statement, group) => {
    const { about } = statement;
    const other = about?.measure === 'level' && about.role === 'actual' && about.indicator?.key === group.key;
    const sameLevel = result === null || !other || isSameValue(about, result.statement);
    return sameLevel && isGrowth(statement, group);
  };
}

function isSameValue(one: Statement, other: Statement): boolean {
  const [a, b] = [one.figure, other.figure];
  return a.unit.text === b.unit.text && signedText(a.value) === signedText(b.value);
}

const isLead: Kind = ({ measure, figure: { unit }, againstName }) =>
  measure === 'difference' && unit.dimension === 'point' && againstName !== null;

const isCompletion: Kind = ({ measure }) => among(['completion', 'excess'], measure);

function among(measures: readonly Measure[], measure: Measure): boolean {
  return measures.includes(measure);
}

type Pick = (
  kind: Kind,
  role: 'actual' | 'target' | null,
  year: number | null,
  beside?: Mention | null,
) => Mention | null;

/** The best of the mentions that may be meant, the first of equals. */
function picker(group: IndicatorGroup): Pick {
  const mentions = group.mentions.filter((mention) => !isSpelledOut(mention));
  return (kind, role, year, beside = null) => {
    if (year === null) return null;
    const fitting = mentions.filter(({ statement }) => {
      const { period } = statement;
      return (
        isOf(statement, role) &&
        period?.to.year === year &&
        period.from.year === year &&
        kind(statement, group)
      );
    });
    return best(fitting, role, beside);
  };
}

function isOf({ role, standsFor }: Statement, wanted: 'actual' | 'target' | null): boolean {
  if (wanted === null) return role !== 'target' && standsFor !== 'whole' && standsFor !== 'threshold';
  if (wanted === 'target') return role === 'target' && (standsFor === 'itself' || standsFor === 'task');
  return (role === 'actual' || role === 'prior') && (standsFor === 'itself' || role === 'prior');
}

/** A whole year's before a part's, what is said as such before a start (由9家), the year's own before what piles up or is striven for. */
function best(
  mentions: readonly Mention[],
  role: 'actual' | 'target' | null,
  beside: Mention | null,
): Mention | null {
  const rank = ({ statement, prose }: Mention): number => {
    const { period, qualifiers, sentence } = statement;
    // Of two growths of a name the one in the sentence of its level is that of the year, the other may tell of five.
    const isApart =
      beside !== null && (prose !== beside.prose || sentence.start !== beside.statement.sentence.start);
    const doubts = [
      period !== null && isPartYear(period),
      role !== null && statement.role !== role,
      isApart,
      !isOverLastYear(statement),
      qualifiers.includes('cumulative'),
      qualifiers.includes('striven'),
      qualifiers.includes('each'),
    ];
    return doubts.reduce((sum, doubt, at) => sum + (doubt ? 2 ** (doubts.length - at) : 0), 0);
  };
  return [...mentions].sort((a, b) => rank(a) - rank(b))[0] ?? null;
}

/** Whether a growth is over the year before, as one without a base is: not 较2019年增长17.2%. */
export function isOverLastYear({ base, period }: Statement): boolean {
  return base === null || (period !== null && samePeriodYear(base, period));
}

function samePeriodYear(
  base: NonNullable<Statement['base']>,
  period: NonNullable<Statement['period']>,
): boolean {
  return samePeriod(base, yearBefore(period)) || base.to.year === period.to.year - 1;
}

/** Whether result and target of one name count the same thing in the same kind of unit. */
function isComparable(
  { entry }: IndicatorGroup,
  { statement: one }: Mention,
  { statement: other }: Mention,
  growth: Mention | null,
): boolean {
  const [a, b] = [one.figure.unit, other.figure.unit];
  const isAlike = a.dimension === b.dimension && countAlike(a, b);
  // 3000家 of a kind and 500家 of it are what there are and what is to come; beside growth of 10%, 300万美元 after 16亿美元 are of one place.
  const isPart = growth !== null || entry === null || (a.dimension === 'count' && !entry.headline);
  if (isPart && isAlike && isFarApart(one, other)) return false;
  return entry !== null || isAlike;
}

function isFarApart(one: Statement, other: Statement): boolean {
  const [a, b] = [one, other].map(({ figure: { interval, unit } }) =>
    (interval.low ?? interval.high)?.times(unit.scale),
  );
  return (
    a !== undefined &&
    b !== undefined &&
    (a.greaterThan(b.times(MOST_APART)) || b.greaterThan(a.times(MOST_APART)))
  );
}

const MOST_APART = 4;
