import { analyze } from '../../analyze';
import { defaultSettings } from '../../analysis';
import { noCompanions, type FiguresFile } from '../../documents/companion/companion';
import { fileSentences, type ReportDetails, skeleton } from './skeleton';

/**
 * The text of a new report, its paragraphs of results and targets taken from the figures file where there is one: a file with
 * 财政收入 5248.8 万元 for 2025 gives “2025年，财政收入5248.8万元…” in a report that plans 2026.
 */
export function newReport(details: Omit<ReportDetails, 'known'>, data: FiguresFile | null): string {
  const empty = skeleton(details);
  if (data === null) return empty;
  // The file is read as beside the report it is for, whose place, year and level say what its rows mean.
  const { file } = analyze(empty, { ...defaultSettings, companions: { ...noCompanions, data } });
  return file === null ? empty : skeleton({ ...details, known: fileSentences(file, details.year) });
}
