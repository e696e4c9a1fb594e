import type { FiguresFile } from '../companion/companion';
import type { QuantityIndex } from '../../reading/quantity';
import type { Recall } from '../../memory';
import type { ReportDocument } from '../../report/document';
import type { ReadingSettings } from '../../reading/statement/reading';
import { compareWithFile, type FileComparison } from './compare';
import type { FileFigure } from './file-figure';
import type { ReadFigures } from './read-figures-file';
import { type FiguresReading, recalledFigures } from './recall-figures';

/** The report beside its figures file. */
export interface AgainstFile extends ReadFigures {
  /** Every figure of the report that the file has too, in the order of the report. */
  readonly comparisons: readonly FileComparison[];
  /** The figures of the file that the report never mentions, in the order of the file. */
  readonly unmentioned: readonly FileFigure[];
}

/** Reads the figures file and holds the report against it; null for a report without one. */
export function holdAgainstFile(
  file: FiguresFile | null,
  index: QuantityIndex,
  document: ReportDocument,
  settings: ReadingSettings,
  recall: Recall<object, FiguresReading>,
): AgainstFile | null {
  const read = recalledFigures(file, document, settings, recall);
  if (read === null) return null;
  const comparisons = compareWithFile(read, index, document, settings.lexicon);
  return { ...read, comparisons, unmentioned: unmentionedOf(read, comparisons, index) };
}

/**
 * A figure is mentioned when the report has it, whatever value it prints. Growth and completion go with their level: a report
 * that names the indicator's level for that time and leaves its rate out has mentioned it.
 */
function unmentionedOf(
  { figures }: ReadFigures,
  comparisons: readonly FileComparison[],
  index: QuantityIndex,
): readonly FileFigure[] {
  const mentioned = new Set(comparisons.map(({ figure }) => figure));
  const levels = new Set([...mentioned].map(aboutKey));
  return figures.filter((figure) => {
    if (mentioned.has(figure) || figure.withheld !== null) return false;
    const isRate = figure.measure === 'growth' || figure.measure === 'completion';
    if (isRate) return !levels.has(aboutKey(figure)) && !isStated(figure, index);
    return !isStated(figure, index);
  });
}

function aboutKey({ indicator, scope, period }: FileFigure): string {
  return [indicator.key, scope ?? '', JSON.stringify(period)].join('|');
}

/** The same indicator, time and kind of value, in whatever territory or with whatever word before it. */
function isStated(figure: FileFigure, index: QuantityIndex): boolean {
  return index
    .of(figure.indicator.key)
    .some(
      ({ statement }) =>
        statement.measure === figure.measure &&
        statement.period?.to.year === figure.period.to.year &&
        (statement.role === 'target') === (figure.role === 'target') &&
        statement.figure.unit.dimension === figure.figure.unit.dimension,
    );
}
