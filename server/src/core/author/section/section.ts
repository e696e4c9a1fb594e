import records from '../../../../../snippets/sections.json';
import type { Level } from '../../report/document';

/**
 * A standard piece of a report to write from: title, indicator paragraph, targets, a sentence of 占比. Its body is a
 * snippet of the editor: `财政收入${1:××}万元，增长${2:××}%` has two places to fill in and words to stay. What the report knows of
 * itself is asked for: `@place(镇)` its place (else ××镇), `@place` the same (else ××), `@year` the year it plans, `@year(-1)`
 * the year before, `@date` a day of that year; `@plan` the five-year plan of that year (十五五), `@plan(-1)` the one before, `@fifth` its
 * number (十五), `@turn` what the year is in it; `@own`, `@party`, `@leaders`, `@nearer` and `@mandate` are what a report of its level calls
 * its own territory and what leads it (`snippets/level-words.json`).
 */
export interface Section {
  /** Stable and unique: `indicators-town`. */
  readonly id: string;
  readonly group: SectionGroup;
  /** The levels of government whose reports have it. */
  readonly levels: readonly Level[];
  /** What is typed to get it, in Chinese, in initials of pinyin, in English: 核数乡镇指标段, hs-xzzbd, hs-indicators-town. */
  readonly prefixes: readonly string[];
  readonly chinese: string;
  readonly english: string;
  /** Lines; `$0` is where the caret ends. */
  readonly body: readonly string[];
}

/** Where in a report it stands: 开头, 回顾, 问题, 安排, 结尾; `sentence` for a single sentence anywhere. */
export type SectionGroup = 'opening' | 'review' | 'problems' | 'plan' | 'closing' | 'sentence';

/** The groups in the order of a report. */
const sectionGroups: readonly SectionGroup[] = [
  'opening',
  'review',
  'problems',
  'plan',
  'closing',
  'sentence',
];

/** Every section there is: `sections.find(({ id }) => id === 'sum')?.chinese` is 分项与合计. */
export const sections: readonly Section[] = records as readonly Section[];

/** The sections of a report of one level, in the order of a report; all of them where the level is unknown. */
export function sectionsFor(level: Level | null): readonly Section[] {
  const fitting = sections.filter(({ levels }) => level === null || levels.includes(level));
  return sectionGroups.flatMap((group) => fitting.filter((section) => section.group === group));
}

/**
 * One place to fill in, as a snippet writes it: `${1:××}` has the text “××”, `${2|万元,亿元|}` the first of its choices.
 */
export interface Placeholder {
  readonly number: number;
  readonly text: string;
  /** What can be chosen; empty where anything can be written. */
  readonly choices: readonly string[];
}

/** The body as it stands before anybody fills it: “财政收入××万元，增长××%”. */
export function filledIn({ body }: Pick<Section, 'body'>): string {
  return eachPlaceholder(body.join('\n'), ({ text }) => text).replace(/\$\d+/g, '');
}

/** A snippet with each of its places written anew. */
export function eachPlaceholder(snippet: string, write: (placeholder: Placeholder) => string): string {
  return snippet.replace(
    placeholder,
    (_whole: string, number: string, text: string | undefined, choice: string | undefined) => {
      const choices = choice?.split(',') ?? [];
      return write({
        number: Number(number),
        text: (text ?? choices[0] ?? '').replace(/\\([\\$}])/gu, '$1'),
        choices,
      });
    },
  );
}

const placeholder = /\$\{(\d+)(?::((?:\\.|[^}\\])*)|\|([^|}]*)\|)\}/gu;

/** What is shown before a section is inserted: its lines in short, “**经济运行总体平稳**。预计全年地区生产总值…”. */
export function structureOf(section: Pick<Section, 'body'>): readonly string[] {
  return filledIn(section)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => (line.length > 48 ? `${line.slice(0, 47)}…` : line));
}
