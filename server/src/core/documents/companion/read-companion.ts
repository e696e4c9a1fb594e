import { indexQuantities, type QuantityIndex } from '../../reading/quantity';
import type { Recall } from '../../memory';
import type { ReportDocument } from '../../report/document';
import type { PaperKind } from '../../report/paper-kind';
import { phraseReader } from '../../phrase/phrases';
import { parse, type ParseOverrides } from '../../report/parse';
import { readReport } from '../../reading/statement/read-report';
import type { ReadReport, ReadingSettings } from '../../reading/statement/reading';
import type { CompanionText, Companions } from './companion';

/** Another document of the meeting, read as the report itself is: its blocks, and every quantity it states. */
export interface ReadCompanion {
  readonly path: string;
  /** Which paper of the meeting it is, as far as anything says. */
  readonly paper: PaperKind | null;
  readonly document: ReportDocument;
  readonly report: ReadReport;
  readonly index: QuantityIndex;
}

/** The other documents as the checks see them. */
export interface ReadCompanions {
  readonly prior: ReadCompanion | null;
  readonly with: readonly ReadCompanion[];
}

/** One document as it was read, and under what circumstances: the next version takes it up when they are the same. */
export interface CompanionReading {
  readonly read: ReadCompanion;
  readonly settings: ReadingSettings;
  readonly years: number | null;
}

/**
 * Reads the other documents with the same grammar and vocabulary as the report: “财政总收入4480万元” in last year's plan is a
 * target there as it would be here. Read once for each content, not for each keystroke in the report.
 */
export function readCompanions(
  { prior, with: others }: Companions,
  document: ReportDocument,
  settings: ReadingSettings,
  recall: Recall<string, CompanionReading>,
): ReadCompanions {
  const read = (text: CompanionText, plan: number | null): ReadCompanion =>
    recall(
      `${text.path}\n${text.source}`,
      () => ({ read: readCompanion(text, document, plan, settings), settings, years: plan }),
      (known) => known.years === plan && isSameVocabulary(known.settings, settings),
    ).read;
  return {
    prior: prior && read(prior, document.years.reviewed),
    with: others.map((each) => read(each, document.years.plan)),
  };
}

/** A document that does not say its year is taken for what it is named as: last year's report plans the year reviewed here. */
function readCompanion(
  { path, source, paper }: CompanionText,
  report: ReportDocument,
  plan: number | null,
  settings: ReadingSettings,
): ReadCompanion {
  const level: ParseOverrides = report.level === null ? {} : { level: report.level };
  const first = parse(source, level);
  const undated = first.years.reviewed === null && plan !== null;
  const document = undated ? parse(source, { ...level, year: plan }) : first;
  const read = readReport(document, settings, phraseReader(settings.lexicon.words()));
  return { path, paper: paper ?? document.paper, document, report: read, index: indexQuantities(read) };
}

function isSameVocabulary(a: ReadingSettings, b: ReadingSettings): boolean {
  return a.lexicon === b.lexicon && a.units === b.units && a.approximation === b.approximation;
}
