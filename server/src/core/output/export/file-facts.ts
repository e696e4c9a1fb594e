import type { Analysis } from '../../analysis';
import type { FigureReading } from '../../account/figure-reading';
import { cellText } from '../../documents/figures-file/file-formula';
import type { Statement } from '../../reading/statement/statement';
import type { SheetFacts } from './check-sheet';

/**
 * Who answers for a figure and where the figures file has it: 5248.8万元 of a report with 台账.csv comes from “台账 E3” and
 * 财政所 answers for it. `fileWord` is 台账 in the user's language. Null for a figure
 * the file does not have, and for a report without one.
 */
export function fileFacts(
  { file }: Pick<Analysis, 'file'>,
  fileWord: string,
): (reading: FigureReading) => SheetFacts | null {
  const known = new Map<Statement, SheetFacts>();
  for (const { mention, figure } of file?.comparisons ?? []) {
    const { cell, source, department } = figure;
    const from = [`${fileWord} ${cellText(cell)}`, source].filter((each) => each !== null);
    known.set(mention.statement, { source: from.join(' · '), department });
  }
  return ({ statement }) => known.get(statement) ?? null;
}
