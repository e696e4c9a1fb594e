import type { FiguresFile } from '../companion/figures-file';
import type { Recall } from '../memory';
import type { ReportDocument } from '../report/document';
import type { ReadingSettings } from '../statement/reading';
import { columnMapping } from './column-mapping';
import { readFiguresFile, type ReadFigures } from './read-figures-file';

/** A figures file as it was read, and under what circumstances: the next version takes it up when they are the same. */
export interface FiguresReading {
  readonly read: ReadFigures;
  readonly settings: ReadingSettings;
  /** The report's years and the columns its front matter names, as one text to compare. */
  readonly circumstances: string;
}

/** Reads the figures file once for each content and not at every keystroke in the report; null for none. */
export function recalledFigures(
  file: FiguresFile | null,
  { years, frontMatter }: ReportDocument,
  settings: ReadingSettings,
  recall: Recall<object, FiguresReading>,
): ReadFigures | null {
  if (file === null) return null;
  const mapping = columnMapping(frontMatter.columns);
  const circumstances = JSON.stringify([years, [...mapping]]);
  return recall(
    file,
    () => ({
      read: readFiguresFile(file.path, file.sheets, { years, settings, mapping }),
      settings,
      circumstances,
    }),
    (known) =>
      known.circumstances === circumstances &&
      known.settings.lexicon === settings.lexicon &&
      known.settings.units === settings.units &&
      known.settings.approximation === settings.approximation,
  ).read;
}
