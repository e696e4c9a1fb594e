import type { ReadCompanions } from '../../documents/companion/read-companion';
import { once } from '../../once';
import { resultsOfYear, type Expectations, type YearResults } from './expected';
import type { ReadReport } from '../../reading/statement/reading';
import { goalPassages, namedTargets, type GoalPassage, type NamedTarget } from './passages';

/** What several checks ask of a report's targets and results, each found once, and only when one of them asks. */
export interface ReportTargets {
  /** The passages of the plan part that set targets; none for a report without a known year. */
  readonly passages: () => readonly GoalPassage[];
  /** The passages of last year's plan that set targets for the reviewed year; none for a report that stands alone. */
  readonly priorPassages: () => readonly GoalPassage[];
  /** The targets of the plan year or later, wherever they stand. */
  readonly named: () => readonly NamedTarget[];
  /** The results of the reviewed year among which the expected ones are. */
  readonly results: () => YearResults;
}

/** The report, read, with the one of the year before. */
export interface TargetSources extends Expectations {
  readonly report: ReadReport;
  readonly companions: ReadCompanions;
}

/** “全年主要预期目标是：地区生产总值增长6%” is one passage with one target, however many checks look at it. */
export function reportTargets(sources: TargetSources): ReportTargets {
  const { document, report, companions, mentions, lexicon } = sources;
  const { plan, reviewed } = document.years;
  const prior = companions.prior?.report;
  return {
    passages: once(() => (plan === null ? [] : goalPassages(report, plan, lexicon))),
    priorPassages: once(() => (!prior || reviewed === null ? [] : goalPassages(prior, reviewed, lexicon))),
    named: once(() => (plan === null ? [] : namedTargets(mentions, plan, lexicon))),
    results: once(() => resultsOfYear(sources)),
  };
}
