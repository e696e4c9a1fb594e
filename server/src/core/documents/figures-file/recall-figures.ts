import type { FiguresFile } from '../companion/companion';
import type { Recall } from '../../memory';
import type { ReportDocument } from '../../report/document';
import type { Located } from '../../schema/located';
import type { ReadingSettings } from '../../reading/statement/reading';
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

/**
 * What the front matter says of the columns of the figures file, by their headings: “数据列: { 数值: 本年合计 }” says that
 * the column headed 本年合计 holds what is usually headed 数值.
 */
function columnMapping(columns: Located | undefined): ReadonlyMap<string, string> {
  const entries = columns?.kind === 'map' ? columns.entries : [];
  return new Map(
    entries.flatMap(({ key, value }) =>
      (value.kind === 'list' ? value.items : [value]).flatMap((each) =>
        each.kind === 'text' && each.text !== null ? [[each.text.trim(), key] as const] : [],
      ),
    ),
  );
}
