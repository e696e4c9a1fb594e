import { withoutExcused } from './check/accused';
import { switchedOff } from './check/catalog';
import type { Finding } from './check/finding';
import { judge } from './check/judge';
import type { Judgement, SuppressedFinding } from './check/suppression';
import { noCompanions, type Companions } from './companion/companion';
import { readCompanions, type ReadCompanions } from './companion/read-companion';
import { type AgainstFile, holdAgainstFile } from './figures-file/against-file';
import { createGuard, type Fault, type Guard } from './guard';
import { countsOf, coverageOf, readingsOf } from './ledger/coverage';
import type { Ledger } from './ledger/ledger';
import { indexQuantities } from './ledger/quantity';
import type { UnfilledSlot } from './ledger/unfilled';
import { solve, type Verdict } from './ledger/solve';
import { findCountedLists } from './relation/count/counted-lists';
import { relate } from './relation/relate';
import type { RuledRelation } from './relation/relation';
import { messages } from './render/message';
import type { TableWords } from './render/message/zh-CN/table';
import { recallAfter, type ReportMemory } from './report-memory';
import type { Level, ReportDocument } from './report/document';
import { parse } from './report/parse';
import { readReport } from './statement/read-report';
import type { Statement } from './statement/statement';
import { emptyTable, type IndicatorTable } from './table/table';
import { withForeignConflicts } from './table/foreign';
import { type TableContext, tabulate } from './table/tabulate';
import type { Span } from './text/span';
import { recalledTerms, standardVocabulary, type Vocabulary } from './vocabulary/vocabulary';

/** What the caller decides before a report is read; everything else comes from the report itself. */
export interface AnalysisSettings {
  /** The language of messages. */
  readonly language: Language;
  /** Overrides the report's own year (the year whose plan it sets). */
  readonly year?: number;
  /** Overrides the report's own level of government. */
  readonly level?: Level;
  /** How far 约 and 左右 reach, as a share of the value: 0.05. */
  readonly approximation: number;
  /** Check ids that are switched off. */
  readonly disabled: readonly string[];
  /** Check ids that are switched on, of those that are off by default: `indicator-name`. */
  readonly enabled?: readonly string[];
  /** The indicators and units known by name, built once by the caller; without it those that come with Heshu. */
  readonly vocabulary?: Vocabulary;
  /** Indicators every report must have: those of the level by default. */
  readonly required?: readonly string[];
  /** The other documents of the same meeting, already read by the caller; without it the report stands alone. */
  readonly companions?: Companions;
}

/** The two languages Heshu speaks. */
export type Language = 'zh-CN' | 'en';

/** The settings of somebody who has set nothing. */
export const defaultSettings: AnalysisSettings = { language: 'zh-CN', approximation: 0.05, disabled: [] };

/** Everything Heshu knows of one report: what was read, what follows, what does not agree. */
export interface Analysis {
  readonly document: ReportDocument;
  /** One for each figure, in the order of the text. */
  readonly figures: readonly FigureReading[];
  /** The numbers that count a list and are no figures: “六稳”, 县乡村三级. In the order of the text. */
  readonly counts: readonly CountReading[];
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** What the report's own comments silence, each with its reason; coverage counts their figures all the same. */
  readonly suppressed: readonly SuppressedFinding[];
  readonly table: IndicatorTable;
  readonly coverage: Coverage;
  /** The quantities and verdicts behind all this, for whoever asks about one figure and its kin. */
  readonly ledger: Ledger;
  /** Last year's report and the others of the meeting, as they were read. */
  readonly companions: ReadCompanions;
  /** The figures file and what the report has of it; null for a report without one. */
  readonly file: AgainstFile | null;
  /** What the next version of the report need not work out again. */
  readonly memory: ReportMemory;
  /** What failed by a fault of Heshu's own and is missing above; for the log, without words of the report. */
  readonly faults: readonly Fault[];
}

/** What became of one figure: what it was read as, and every check it took part in. */
export interface FigureReading {
  /** Numeral and unit in the source. */
  readonly span: Span;
  /** As it stands there: “2.5亿元”. */
  readonly text: string;
  readonly statement: Statement;
  /** The slots its words leave empty, and why; nothing is guessed. */
  readonly unfilled: readonly UnfilledSlot[];
  /** checked: part of a relation; unrelated: read, nothing to hold it against; unread: no indicator found. */
  readonly state: 'checked' | 'unrelated' | 'unread';
  readonly checks: readonly CheckedRelation[];
}

/** A number of a slogan or a heading that counts things: “四个翻一番”, with the things it was held against. */
export interface CountReading {
  /** Number and noun in the source. */
  readonly span: Span;
  readonly text: string;
  readonly check: CheckedRelation;
}

/** One relation a figure took part in, said in one line of arithmetic. */
export interface CheckedRelation {
  readonly check: string;
  /** holds: 核对无误; fails: a finding says so; implied: it gives a value the text does not print. */
  readonly outcome: 'holds' | 'fails' | 'implied';
  /** “146 + 208 = 354 ✓”, “2.5亿元 ÷ 77.7% → 任务约 3.15亿～3.28亿元（文中未写）”. */
  readonly arithmetic: string;
  /** The figures it ties together, or the things that are counted, in the source. */
  readonly spans: readonly Span[];
}

/** figures = checked + unrelated + unread. */
export interface Coverage {
  readonly figures: number;
  readonly checked: number;
  readonly unrelated: number;
  readonly unread: number;
}

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
  const { recall, memory } = recallAfter(previous?.memory);
  const document = parse(source, overridesOf(settings), recall);
  const known = settings.vocabulary ?? standardVocabulary;
  const { vocabulary, problems } = recalledTerms(known, document.frontMatter, recall.vocabularies);
  const { lexicon } = vocabulary;
  const exempt = (document.frontMatter.exempt ?? []).join('\n');
  const reading = { ...vocabulary, approximation: settings.approximation, exempt };
  const report = readReport(document, reading, recall.readings);
  const given = settings.companions ?? noCompanions;
  const companions = readCompanions(given, document, reading, recall.companions);
  const index = indexQuantities(report, recall.keys);
  const { mentions } = index;
  const file = holdAgainstFile(given.data, index, document, reading, recall.figures);
  const disabled = switchedOff(settings.disabled, settings.enabled);
  const guard = createGuard();
  const verdicts = solvedIn(relate(report, index, lexicon, guard), disabled, guard);
  const { chains, lists } = findCountedLists(report, document.blocks, recall.counts, guard);
  const figures = readingsOf(mentions, verdicts, lists, document, file?.comparisons);
  const words = messages[settings.language];
  const judgement = judge(
    {
      document,
      report,
      index,
      mentions,
      verdicts,
      lists,
      chains,
      lexicon,
      level: document.level,
      problems,
      companions,
      required: document.frontMatter.required ?? settings.required ?? null,
      unread: given.problems,
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
    table: tableOf({ mentions, verdicts, years: document.years, lexicon }, judgement, words.table, guard),
    coverage: coverageOf(figures),
    ledger: { index, verdicts, lists, lexicon },
    companions,
    file,
    memory,
    faults: guard.faults(),
  };
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
