import plans from '../../../../../snippets/new-report.json';
import { printed } from '../../check/heading-order';
import type { AgainstFile } from '../../documents/figures-file/against-file';
import { filePhrases, type FilePhrase } from '../../documents/figures-file/phrase';
import type { Level } from '../../report/document';
import { samePeriod, wholeYear } from '../../reading/statement/period';
import { inOwnWords } from './own-words';
import type { ReportKind } from './kind';
import { filledIn, type Section, sections } from './section';

/** What is known of a report before it is written. */
export interface ReportDetails {
  readonly level: NewLevel;
  readonly kind: ReportKind;
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
  const { level, kind, known } = details;
  const results = known?.results == null ? null : `**主要指标完成情况**。${known.results}`;
  const written: Readonly<Partial<Record<string, string | null>>> = {
    indicators: results,
    'year-growth': results,
    targets: known?.targets,
  };
  const pieces = plans.kinds[kind].flatMap((name) => written[name] ?? piecesOf(level, name, details));
  return `${[frontMatter(details), numbered(pieces)].join('\n\n')}\n`;
}

/** A piece by its name: what this level has under it, else the section of that name or the heading it is. */
function piecesOf(level: NewLevel, name: string, details: ReportDetails): readonly string[] {
  return sectionsNamed(level, name).map((piece) => {
    const body = piece.startsWith('#') ? [piece] : sectionOf(piece).body;
    return filledIn({ body: [inOwnWords({ body }, details)] }).trim();
  });
}

/** Headings and ids of sections in the order of a report: of a township’s `tasks` task-industry, task-rural … */
function sectionsNamed(level: NewLevel, name: string): readonly string[] {
  const ofLevel: Readonly<Partial<Record<string, readonly string[]>>> = plans.levels[level];
  return ofLevel[name] ?? [name];
}

/** Everything a new report of one level and kind is made of: its headings, and its sections by id. */
export function piecesOfReport(level: NewLevel, kind: ReportKind): readonly string[] {
  return plans.kinds[kind].flatMap((name) => sectionsNamed(level, name));
}

/** Numbered through, whatever number a section has when it is inserted alone: ## 一、, under each ### （一）. */
function numbered(pieces: readonly string[]): string {
  let [chapter, section] = [0, 0];
  return pieces.join('\n\n').replace(/^(#{2,3}) (?:[^\s、]{1,2}、|（[^）]{1,2}）)/gmu, (_, marks: string) => {
    if (marks.length > 2) return `${marks} ${printed('（一）', ++section)}`;
    section = 0;
    return `${marks} ${printed('一、', ++chapter)}`;
  });
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

function sectionOf(id: string): Section {
  const found = sections.find((section) => section.id === id);
  if (!found) throw new Error(`there is no section ${id}`);
  return found;
}

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
