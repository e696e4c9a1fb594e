import type { Location } from 'vscode-languageserver';
import type { FigureSymbol } from '../core/symbol/symbol';
import { symbolUnder } from './figureSymbol';
import type { Reading, Reports } from './reports';
import type { Session } from './session';

/**
 * `textDocument/definition`: from a figure to the mention of its quantity that counts: its cell in the figures file, else
 * in a table of the report, else the first.
 */
export function onDefinition(session: Session, reports: Reports): void {
  session.connection.onDefinition(
    session.fence.request('textDocument/definition', async (params, token): Promise<Location | null> => {
      const found = await symbolUnder(reports, params, token);
      if (!found) return null;
      const { uri, lines } = found.reading.document;
      const inReport = { uri, range: lines.range(found.symbol.definition.span) };
      return inFile(found.reading, found.symbol) ?? inReport;
    }),
  );
}

/** A cell of a workbook is no place an editor of text can go to; then the report's own table has to do. */
function inFile({ analysis, loaded }: Reading, { mentions }: FigureSymbol): Location | null {
  const { file } = analysis;
  if (!file || /\.xlsx$/i.test(file.path)) return null;
  const stated = new Set(mentions.map(({ mention }) => mention));
  const compared = file.comparisons.find(({ mention }) => stated.has(mention));
  const range = compared && loaded.linesOf(file.path)?.range(compared.figure.cell.span);
  return range ? { uri: file.path, range } : null;
}
