import { type Analysis, type AnalysisSettings, defaultSettings } from './analysis';
import { withoutExcused } from './check/accused';
import { switchedOff } from './check/catalog';
import { judge } from './check/judge';
import { besidePrior } from './check/prior/beside-prior';
import { targetOutcomes, type TargetOutcome } from './check/prior/target-outcome';
import type { TargetContext } from './check/target-missing';
import { reportTargets } from './check/targets/report-targets';
import { once } from './once';
import type { Judgement } from './check/suppression';
import { type Companions, noCompanions } from './documents/companion/companion';
import { readCompanions } from './documents/companion/read-companion';
import { holdAgainstFile } from './documents/figures-file/against-file';
import { createGuard, type Guard } from './guard';
import { countsOf, coverageOf, readingsOf } from './account/coverage';
import { indexQuantities } from './reading/quantity';
import { solve, type Verdict } from './relation/verdict/solve';
import { findCountedLists } from './enumeration/count/counted-lists';
import { phraseReader } from './phrase/phrases';
import { relate } from './relation/relate';
import type { RuledRelation } from './relation/relation';
import { messages } from './output/message';
import type { TableWords } from './output/message/zh-CN/table';
import { recallAfter } from './report-memory';
import type { Level, ReportDocument } from './report/document';
import { parse } from './report/parse';
import { readReport } from './reading/statement/read-report';
import { emptyTable, type IndicatorTable } from './account/table/table';
import { withForeignConflicts } from './account/table/foreign';
import { type TableContext, tabulate } from './account/table/tabulate';
import { recalledTerms, standardVocabulary } from './reading/vocabulary/vocabulary';

/**
 * Reads and judges a whole report: the one composition root of the core.
 *
 * `analyze('全镇财政收入4720万元，超出年初预算74.5%。')` reads two figures and implies the budget, about 2705万元. The same
 * text and settings always give the same analysis.
 */
export function analyze(
  source: string,
  settings: AnalysisSettings = defaultSettings,
  previous?: Pick<Analysis, 'memory'>,
): Analysis {
  const given = settings.companions ?? noCompanions;
  const read = readAll(source, settings, given, previous);
  const { document, report, index, companions, file, lexicon, phrases, recall, problems, memory } = read;
  const { mentions } = index;
  const disabled = switchedOff(settings.disabled, settings.enabled);
  const guard = createGuard();
  const verdicts = solvedIn(relate(report, index, lexicon, phrases, guard, recall.things), disabled, guard);
  const { chains, lists } = findCountedLists(report, document.blocks, phrases, recall.counts, guard);
  const figures = readingsOf(mentions, verdicts, lists, document, file?.comparisons);
  const words = messages[settings.language];
  const targeted = targetContext(read, settings);
  const outcomes = once(() => guard.keep('outcomes', () => outcomesIn(targeted), []));
  const judgement = judge(
    {
      ...targeted,
      verdicts,
      lists,
      chains,
      problems,
      unread: given.problems,
      outcomes,
      file,
      recall,
      disabled,
      guard,
    },
    words.findings,
  );
  return {
    document,
    figures,
    counts: countsOf(mentions, lists),
    ...judgement,
    table: tableOf(
      {
        mentions,
        verdicts,
        passages: targeted.targets.passages(),
        years: document.years,
        lexicon,
        promised: companions.prior && { path: companions.prior.path, outcomes: outcomes() },
      },
      judgement,
      words.table,
      guard,
    ),
    coverage: coverageOf(figures),
    ledger: { index, verdicts, lists, lexicon, words: lexicon.words() },
    companions,
    outcomes: outcomes(),
    file,
    memory,
    faults: guard.faults(),
  };
}

/** The report and the documents beside it, as they were read. */
type Read = ReturnType<typeof readAll>;

function readAll(
  source: string,
  settings: AnalysisSettings,
  given: Companions,
  previous: Pick<Analysis, 'memory'> | undefined,
) {
  const { recall, memory } = recallAfter(previous?.memory);
  const document = parse(source, overridesOf(settings), recall);
  const known = settings.vocabulary ?? standardVocabulary;
  const { vocabulary, problems } = recalledTerms(known, document.frontMatter, recall.vocabularies);
  const { lexicon } = vocabulary;
  const reading = { ...vocabulary, approximation: settings.approximation, exempt: exemptIn(document) };
  const phrases = phraseReader(lexicon.words());
  const report = readReport(document, reading, phrases, recall.readings);
  const companions = readCompanions(given, document, reading, recall.companions);
  const index = indexQuantities(report, recall.keys);
  const file = holdAgainstFile(given.data, index, document, reading, recall.figures);
  return { document, report, index, companions, file, lexicon, phrases, recall, problems, memory };
}

function targetContext(
  { document, report, index, lexicon, companions }: Read,
  settings: AnalysisSettings,
): TargetContext {
  const required = document.frontMatter.required ?? settings.required ?? null;
  const { level } = document;
  const given = { document, report, index, mentions: index.mentions, lexicon, level, companions, required };
  return { ...given, targets: reportTargets(given) };
}

/** What became of last year's targets; nothing without last year's report. */
function outcomesIn(context: TargetContext): readonly TargetOutcome[] {
  const both = besidePrior(context);
  return both ? targetOutcomes(both) : [];
}

/** Words in which no number is a figure, a line each. */
function exemptIn({ frontMatter }: ReportDocument): string {
  return (frontMatter.exempt ?? []).join('\n');
}

/** The verdicts, without those of a check that is switched off. */
function solvedIn(
  relations: readonly RuledRelation[],
  disabled: readonly string[],
  guard: Guard,
): readonly Verdict<RuledRelation>[] {
  const solved = relations.flatMap((relation) => guard.keep('solve', () => [solve(relation)], []));
  return solved.filter(({ outcome, relation }) => outcome !== 'fails' || !disabled.includes(relation.check));
}

/** The table, red where a finding speaks and nowhere else. */
function tableOf(
  cells: TableContext,
  { findings, suppressed }: Judgement,
  words: TableWords,
  guard: Guard,
): IndicatorTable {
  const verdicts = withoutExcused(cells.verdicts, suppressed);
  const table = (): IndicatorTable => withForeignConflicts(tabulate({ ...cells, verdicts }, words), findings);
  return guard.keep('tabulate', table, emptyTable);
}

function overridesOf(settings: AnalysisSettings): { readonly year?: number; readonly level?: Level } {
  return {
    ...(settings.year === undefined ? {} : { year: settings.year }),
    ...(settings.level === undefined ? {} : { level: settings.level }),
  };
}
