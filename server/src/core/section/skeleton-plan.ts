import plans from '../../../../snippets/new-report.json';
import type { Level } from '../report/document';

/** A sub-section of a new report: its heading and the sections under it, by id. */
interface PlannedSection {
  readonly heading: string;
  readonly sections: readonly string[];
}

/** What a new report of one level is made of. */
export interface SkeletonPlan {
  readonly title: string;
  readonly opening: string;
  readonly indicators: string;
  readonly review: readonly PlannedSection[];
  readonly targets: string;
  /** Tasks of the plan, each with a heading of its own. */
  readonly tasks: readonly string[];
}

/** The plan of each level whose reports can be begun: `skeletonPlans.town.targets` is `targets-town`. */
export const skeletonPlans: Readonly<Record<NewLevel, SkeletonPlan>> = plans;

/** The levels of government a new report can be begun for. */
export type NewLevel = Exclude<Level, 'nation'>;

/** The levels in the order of the smallest territory first. */
export const newLevels: readonly NewLevel[] = ['town', 'county', 'city', 'province'];
