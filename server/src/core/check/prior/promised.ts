import type { ReadCompanion } from '../../documents/companion/read-companion';
import { spokenTargets, type SpokenTarget } from '../../reading/spoken-target';
import { wholeYear, samePeriod } from '../../reading/statement/period';
import type { Lexicon, LexiconEntry } from '../../reading/statement/lexicon';
import type { Mention, ReadBlock } from '../../reading/statement/reading';
import { placeOf } from '../../reading/place';
import type { GoalPassage } from '../targets/passages';
import type { PriorContext } from './beside-prior';

/** A target that last year's report set for the year reviewed here: “地区生产总值增长6%以上”, “居民收入与经济增长同步”. */
export interface PromisedTarget {
  readonly entry: LexiconEntry;
  /** As last year's report prints it. */
  readonly name: string;
  /** Its figure; null for a target in words. */
  readonly mention: Mention | null;
  /** Its words; null for a target with a figure. */
  readonly spoken: SpokenTarget | null;
}

/**
 * The targets of the passages in which last year's plan sets them, in their order, a rate and a level of one indicator each: 一般公共预算收入
 * 12亿元、增长6% are two.
 *
 * None where that report plans another year, or only five years at once. 力争 is another target than 预期 (domain rule 12), and is left
 * out where both are set.
 */
export function promisedTargets({
  prior,
  reviewed,
  targets,
  lexicon,
}: PriorContext): readonly PromisedTarget[] {
  if (prior.document.years.plan !== reviewed) return [];
  const annual = targets.priorPassages().filter((passage) => passage.annual);
  const said = annual.flatMap((passage) => [
    ...figuresIn(passage, prior, reviewed, lexicon),
    ...wordsIn(passage, lexicon),
  ]);
  return firstOfEach([...said].sort((a, b) => startOf(a) - startOf(b)));
}

function startOf({ mention, spoken }: PromisedTarget): number {
  return mention ? placeOf(mention).start : (spoken?.span.start ?? 0);
}

function isStriven({ mention }: PromisedTarget): boolean {
  return mention?.statement.qualifiers.includes('striven') === true;
}

function figuresIn(
  passage: GoalPassage,
  { document }: ReadCompanion,
  year: number,
  lexicon: Lexicon,
): readonly PromisedTarget[] {
  return passage.targets.flatMap((mention) => {
    const { indicator, measure, period, scope, standsFor, base } = mention.statement;
    const entry = lexicon.find(indicator?.key ?? '');
    const isOwn =
      entry !== null && isOfOwnTerritory(scope, document.scope) && samePeriod(period, wholeYear(year));
    const isSet =
      standsFor === 'itself' && (measure === 'growth' || measure === 'level' || measure === 'share');
    // 较2019年增长12% is no growth of the year.
    const overLastYear = base === null || base.to.year === year - 1;
    return isOwn && isSet && overLastYear
      ? [{ entry, name: indicator?.name ?? entry.name, mention, spoken: null }]
      : [];
  });
}

function wordsIn({ first, targets }: GoalPassage, lexicon: Lexicon): readonly PromisedTarget[] {
  const blocks = new Set<ReadBlock>([first, ...targets].map(({ block }) => block));
  return [...blocks].flatMap((block) =>
    spokenTargets(block, lexicon).flatMap((spoken) => {
      const entry = lexicon.find(spoken.key);
      return entry ? [{ entry, name: spoken.name, mention: null, spoken }] : [];
    }),
  );
}

/** One of each indicator and measure: what stands again further on is a task on the way to it. */
function firstOfEach(promised: readonly PromisedTarget[]): readonly PromisedTarget[] {
  const first = new Map<string, PromisedTarget>();
  for (const each of promised) {
    const key = `${each.entry.name}|${each.mention?.statement.measure ?? ''}`;
    const known = first.get(key);
    if (!known || (isStriven(known) && !isStriven(each))) first.set(key, each);
  }
  return [...first.values()];
}

/** Whether a figure is of the whole territory, and not of a park in it or of the country. */
export function isOfOwnTerritory(scope: string | null, own: string | null): boolean {
  if (scope === null || scope === own) return true;
  return own === null && territories.has(scope);
}

const territories: ReadonlySet<string> = new Set(['全市', '全县', '全区', '全镇', '全乡', '全州']);
