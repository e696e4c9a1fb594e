import type { Level, ReportDocument } from '../../report/document';
import type { Lexicon, LexiconEntry } from '../../reading/statement/lexicon';
import type { Mention, ReadBlock } from '../../reading/statement/reading';
import type { Statement } from '../../reading/statement/statement';
import { isPlanned } from './planned';

/** A result of the reviewed year that a reader expects to find a target beside. */
export interface ExpectedResult {
  readonly mention: Mention;
  readonly entry: LexiconEntry;
}

/** What says which indicators are expected. */
export interface Expectations {
  readonly document: ReportDocument;
  readonly mentions: readonly Mention[];
  readonly lexicon: Lexicon;
  readonly level: Level | null;
}

/** The results of the reviewed year, and what says which of them are expected whoever asks. */
export interface YearResults {
  readonly results: readonly ExpectedResult[];
  /** Whether a result is expected without being asked for by name. */
  readonly isUsual: (result: ExpectedResult) => boolean;
}

/** No results: of a report whose reviewed year is unknown. */
const noResults: YearResults = { results: [], isUsual: () => false };

/**
 * The first result of each indicator that is expected to have a target: the ones plans are made of (targets/planned.ts), in a
 * township those that stand among three headline results, those whose completion is reported (they had a target last year), and
 * those asked for: in the configuration or the front matter, or with a target last year.
 *
 * Totals of five years, results of half a year back, of a district or a firm, and cumulative ones are not this year's.
 */
export function expectedResults(
  { results, isUsual }: YearResults,
  asked: ReadonlySet<string>,
): readonly ExpectedResult[] {
  const first = new Map<string, ExpectedResult>();
  for (const result of results) {
    const { name } = result.entry;
    if (!first.has(name) && (asked.has(name) || isUsual(result))) first.set(name, result);
  }
  return [...first.values()];
}

/** The results of the reviewed year: 规模工业总产值5亿元 in the review, not 五年累计, nor a district's. */
export function resultsOfYear({ document, mentions, lexicon, level }: Expectations): YearResults {
  const reviewed = document.years.reviewed;
  if (reviewed === null) return noResults;
  const known = mentions.flatMap((mention) => {
    const entry = lexicon.find(mention.statement.indicator?.key ?? '');
    return entry && !entry.generic && isOwnResult(mention, document) ? [{ mention, entry }] : [];
  });
  const ofYear = known.filter((result) => isOfYear(result, reviewed));
  // At the end of a term the review may tell no more than what an indicator grew by on average.
  const averages = known.filter(({ mention }) => isAverage(mention, reviewed));
  const results = [...ofYear, ...averages];
  const completed = completedNames(mentions, lexicon);
  const chosen = chosenParagraphs(results);
  // Townships keep no accounts of GDP (domain rule 16): one that reports it all the same is measured by it.
  const measured = level === null || level === 'town' ? chosen : new Set<ReadBlock>();
  const isUsual = ({ entry, mention: { block } }: ExpectedResult): boolean =>
    isPlanned(entry, level, chosen.has(block), lexicon) ||
    (entry.headline && (completed.has(entry.name) || measured.has(block)));
  return { results, isUsual };
}

/** A result the review tells of the territory itself. */
function isOwnResult({ statement, block }: Mention, document: ReportDocument): boolean {
  const { role, standsFor, qualifiers, scope } = statement;
  if (block.block.part !== 'review' || role !== 'actual' || standsFor !== 'itself') return false;
  if (scope !== null && document.scope !== null && scope !== document.scope) return false;
  return !qualifiers.includes('cumulative') && !qualifiers.includes('each');
}

function isOfYear({ mention: { statement, prose }, entry }: ExpectedResult, reviewed: number): boolean {
  const { measure, period, base } = statement;
  if (period?.from.year !== reviewed || period.to.year !== reviewed) return false;
  // Half a year's result is not what the year is measured by, and one held against years ago is of a longer time.
  if (period.to.month < 9 || (base?.to.year ?? period.to.year) < period.to.year - 1) return false;
  if (ofSeveralYears.test(clauseWords(prose.prose.text, statement))) return false;
  return measure === 'level' || measure === 'growth' || (measure === 'share' && entry.dimension === 'rate');
}

/** 地区生产总值年均增长7%, in the review of the years that end with the reviewed one. */
function isAverage({ statement: { measure, period } }: Mention, reviewed: number): boolean {
  return measure === 'average-growth' && period?.to.year === reviewed && period.from.year < reviewed;
}

/** “五年累计”, 比“八五”增长: the figure counts several years. */
const ofSeveralYears = /五年|[一二三四五六七八九十]五[”"’]|累计|以来/;

function clauseWords(text: string, { clause, figure }: Statement): string {
  return text.slice(clause.start, Math.min(figure.span.end + 12, text.length)).split(/[；;。]/)[0] ?? '';
}

/** A completion in percent says that there was a target; that of water saved or trees planted is a task of the year. */
function completedNames(mentions: readonly Mention[], lexicon: Lexicon): ReadonlySet<string> {
  return new Set(
    mentions.flatMap(({ statement: { measure, role, indicator } }) => {
      if (role !== 'actual' || (measure !== 'completion' && measure !== 'excess')) return [];
      const entry = lexicon.find(indicator?.key ?? '');
      return entry?.dimension === 'money' && entry.direction === 'up' ? [entry.name] : [];
    }),
  );
}

/** The paragraphs that report three headline indicators or more: what they name is what the report measures itself by. */
function chosenParagraphs(results: readonly ExpectedResult[]): ReadonlySet<ReadBlock> {
  const names = new Map<ReadBlock, Set<string>>();
  for (const { mention, entry } of results) {
    if (entry.headline) names.set(mention.block, (names.get(mention.block) ?? new Set()).add(entry.name));
  }
  return new Set([...names].filter(([, each]) => each.size >= 3).map(([block]) => block));
}
