import { printed } from '../check/heading-order';
import type { FileSentences } from './file-sentences';
import { inOwnWords } from './own-words';
import { filledIn } from './placeholder';
import { type Section, sections } from './section';
import { type NewLevel, type SkeletonPlan, skeletonPlans } from './skeleton-plan';

/** What is known of a report before it is written. */
export interface ReportDetails {
  readonly level: NewLevel;
  /** “清水湾镇”. */
  readonly place: string;
  /** The year whose plan the report sets. */
  readonly year: number;
  /** File names relative to the new report. */
  readonly prior?: string;
  readonly data?: string;
  /** From the figures file; where there are none, every number stays open. */
  readonly known?: FileSentences;
}

/**
 * A new report with all its standard parts: front matter, title, review, problems, plan, closing. No number is invented:
 * what is not known stands as “××”, as drafters write it, so that no sample figure can be left over in a report.
 */
export function skeleton(details: ReportDetails): string {
  const plan = skeletonPlans[details.level];
  const section = (id: string): string => filledIn({ body: [inOwnWords(sectionOf(id), details)] }).trim();
  const parts = [
    frontMatter(details),
    section(plan.title),
    section(plan.opening),
    section('review'),
    ...review(plan, details, section),
    `${numbered(plan.review.length + 2)}存在的问题\n\n${section('problems')}`,
    section('requirements'),
    details.known?.targets ?? section(plan.targets),
    ...tasks(plan, section),
    section('closing'),
  ];
  return `${parts.join('\n\n')}\n`;
}

function frontMatter({ level, place, year, prior, data }: ReportDetails): string {
  const lines = [
    `title: ${titleOf(level, place)}`,
    `organ: ${place}人民政府`,
    `year: ${String(year)}`,
    `level: ${levelNames[level]}`,
    `place: ${place}`,
    ...(prior === undefined ? [] : [`prior: ${JSON.stringify(prior)}`]),
    ...(data === undefined ? [] : [`data: ${JSON.stringify(data)}`]),
  ];
  return ['---', ...lines, '---'].join('\n');
}

function titleOf(level: NewLevel, place: string): string {
  return level === 'province' ? '政府工作报告' : `${place}政府工作报告`;
}

const levelNames: Readonly<Record<NewLevel, string>> = {
  town: '乡镇',
  county: '县',
  city: '市',
  province: '省',
};

function review(
  plan: SkeletonPlan,
  { known }: ReportDetails,
  section: (id: string) => string,
): readonly string[] {
  const results = known?.results ?? null;
  const indicators = results === null ? section(plan.indicators) : `**主要指标完成情况**。${results}`;
  return [
    `${numbered(1)}主要指标完成情况\n\n${indicators}`,
    ...plan.review.map(
      ({ heading, sections: ids }, at) => `${numbered(at + 2)}${heading}\n\n${ids.map(section).join('\n\n')}`,
    ),
  ];
}

/** Numbered through, whatever number the section has when it is inserted alone. */
function tasks(plan: SkeletonPlan, section: (id: string) => string): readonly string[] {
  return [...plan.tasks, 'government'].map((id, at) =>
    section(id).replace(/^### （[^）]*）/, numbered(at + 1)),
  );
}

/** “### （三）”, before a heading. */
function numbered(ordinal: number): string {
  return `### ${printed('（一）', ordinal)}`;
}

function sectionOf(id: string): Section {
  const found = sections.find((section) => section.id === id);
  if (!found) throw new Error(`there is no section ${id}`);
  return found;
}
