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

const town: SkeletonPlan = {
  title: 'title-town',
  opening: 'opening-town',
  indicators: 'indicators-town',
  review: [
    { heading: '综合实力稳步提升', sections: ['projects', 'investment'] },
    { heading: '工业经济扩量提质', sections: ['industry', 'market'] },
    { heading: '乡村振兴扎实推进', sections: ['agriculture', 'rural', 'consolidation'] },
    { heading: '民生福祉持续增进', sections: ['livelihood', 'education'] },
    { heading: '治理效能不断提升', sections: ['safety', 'conduct'] },
  ],
  targets: 'targets-town',
  tasks: ['task-industry', 'task-rural', 'task-ecology', 'task-livelihood'],
};

const county: SkeletonPlan = {
  title: 'title-county',
  opening: 'opening-county',
  indicators: 'indicators-county',
  review: [
    { heading: '综合实力稳步提升', sections: ['projects', 'investment'] },
    { heading: '转型升级步伐加快', sections: ['industry', 'innovation', 'consumption'] },
    { heading: '城乡面貌持续改善', sections: ['urban', 'rural', 'ecology'] },
    { heading: '改革开放不断深化', sections: ['market', 'tourism'] },
    { heading: '民生福祉持续增进', sections: ['employment', 'education', 'consolidation'] },
    { heading: '治理效能不断提升', sections: ['safety', 'conduct'] },
  ],
  targets: 'targets-county',
  tasks: ['task-industry', 'task-rural', 'task-urban', 'task-ecology', 'task-livelihood'],
};

const city: SkeletonPlan = {
  ...county,
  title: 'title-city',
  indicators: 'indicators-city',
  review: [
    { heading: '综合实力稳步提升', sections: ['projects', 'investment'] },
    { heading: '转型升级步伐加快', sections: ['industry', 'innovation', 'consumption'] },
    { heading: '城市功能日益完善', sections: ['urban', 'ecology'] },
    { heading: '改革开放不断深化', sections: ['market', 'tourism'] },
    { heading: '民生福祉持续增进', sections: ['employment', 'education'] },
    { heading: '治理效能不断提升', sections: ['safety', 'conduct'] },
  ],
  targets: 'targets-city',
  tasks: ['task-industry', 'task-urban', 'task-ecology', 'task-livelihood'],
};

const province: SkeletonPlan = {
  title: 'title-province',
  opening: 'opening-province',
  indicators: 'indicators-province',
  review: [
    { heading: '创新动能持续增强', sections: ['innovation', 'projects'] },
    { heading: '消费外贸稳步回升', sections: ['consumption', 'tourism'] },
    { heading: '生态环境持续改善', sections: ['ecology'] },
    { heading: '民生福祉持续增进', sections: ['employment', 'education'] },
    { heading: '治理效能不断提升', sections: ['safety', 'conduct'] },
  ],
  targets: 'targets-province',
  tasks: ['task-ecology', 'task-livelihood'],
};

/** The plan of each level whose reports can be begun: `skeletonPlans.town.targets` is `targets-town`. */
export const skeletonPlans: Readonly<Record<NewLevel, SkeletonPlan>> = { town, county, city, province };

/** The levels of government a new report can be begun for. */
export type NewLevel = Exclude<Level, 'nation'>;

/** The levels in the order of the smallest territory first. */
export const newLevels: readonly NewLevel[] = ['town', 'county', 'city', 'province'];
