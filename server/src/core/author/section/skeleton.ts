import plans from '../../../../../snippets/new-report.json';
import { printed } from '../../check/heading-order';
import type { AgainstFile } from '../../documents/figures-file/against-file';
import { filePhrases, type FilePhrase } from '../../documents/figures-file/phrase';
import type { Level } from '../../report/document';
import { samePeriod, wholeYear } from '../../reading/statement/period';
import { inOwnWords } from './own-words';
import { filledIn, type Section, sections } from './section';

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

/** A sub-section of a new report: its heading and the sections under it, by id. */
interface PlannedSection {
  readonly heading: string;
  readonly sections: readonly string[];
}

/** What a new report of one level is made of. */
interface SkeletonPlan {
  readonly title: string;
  readonly opening: string;
  readonly indicators: string;
  readonly review: readonly PlannedSection[];
  readonly targets: string;
  /** Tasks of the plan, each with a heading of its own. */
  readonly tasks: readonly string[];
}

/** The plan of each level whose reports can be begun: `skeletonPlans.town.targets` is `targets-town`. */
const skeletonPlans: Readonly<Record<NewLevel, SkeletonPlan>> = plans;

/** The levels of government a new report can be begun for. */
export type NewLevel = Exclude<Level, 'nation'>;

/** The levels in the order of the smallest territory first. */
export const newLevels: readonly NewLevel[] = ['town', 'county', 'city', 'province'];

/** What a figures file gives a new report to begin with. */
interface FileSentences {
  /** “2025年，财政收入5248.8万元，增长8.0%；粮食总产量2.51万吨。”; null where the file has no result of the year. */
  readonly results: string | null;
  /** “全年主要预期目标是：财政收入5560万元；固定资产投资3.8亿元。”; null where it has no target. */
  readonly targets: string | null;
}

/**
 * The results of the year before and the targets of the year planned, in the order of the file. What may not be printed
 * (内部, 未公布) is left out; so is what lies beyond the first dozen, for a paragraph is to be read.
 */
export function fileSentences(file: AgainstFile, planYear: number): FileSentences {
  const phrases = filePhrases(file).filter(({ withheld }) => withheld === null);
  const of = (role: FilePhrase['role'], year: number): string =>
    phrases
      .filter((phrase) => phrase.role === role && samePeriod(phrase.period, wholeYear(year)))
      .slice(0, 12)
      .map(({ text }) => text)
      .join('；');
  const results = of('actual', planYear - 1);
  const targets = of('target', planYear);
  return {
    results: results === '' ? null : `${String(planYear - 1)}年，${results}。`,
    targets: targets === '' ? null : `全年主要预期目标是：${targets}。`,
  };
}
