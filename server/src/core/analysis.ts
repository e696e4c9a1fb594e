import type { CountReading, Coverage, FigureReading } from './account/figure-reading';
import type { Finding } from './check/finding';
import type { TargetOutcome } from './check/prior/target-outcome';
import type { SuppressedFinding } from './check/suppression';
import type { Companions } from './documents/companion/companion';
import type { ReadCompanions } from './documents/companion/read-companion';
import type { AgainstFile } from './documents/figures-file/against-file';
import type { Fault } from './guard';
import type { Ledger } from './account/ledger';
import type { ReportMemory } from './report-memory';
import type { Level, ReportDocument } from './report/document';
import type { IndicatorTable } from './account/table/table';
import type { Language } from './text/language';
import type { Vocabulary } from './reading/vocabulary/vocabulary';

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
  /** What became of the targets of last year's report; empty without it. */
  readonly outcomes: readonly TargetOutcome[];
  /** The figures file and what the report has of it; null for a report without one. */
  readonly file: AgainstFile | null;
  /** What the next version of the report need not work out again. */
  readonly memory: ReportMemory;
  /** What failed by a fault of Heshu's own and is missing above; for the log, without words of the report. */
  readonly faults: readonly Fault[];
}
