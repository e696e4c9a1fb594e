import {
  type CancellationToken,
  type Location,
  type DocumentHighlight,
  DocumentHighlightKind,
} from 'vscode-languageserver';
import { type FigureSymbol, symbolAt } from '../core/author/symbol/symbol';
import { checkCancelled } from './fence';
import type { WirePosition } from './protocol';
import type { Reading, Reports } from './reports';
import type { Session } from './session';

/** What a request about a figure is asked of. */
export interface PlaceParams {
  readonly textDocument: { readonly uri: string };
  readonly position: WirePosition;
}

/** The symbol under a position, with the reading it belongs to; null where there is none. */
export async function symbolUnder(
  reports: Reports,
  { textDocument, position }: PlaceParams,
  token: CancellationToken,
): Promise<{ readonly reading: Reading; readonly symbol: FigureSymbol } | null> {
  const reading = await reports.read(textDocument.uri, token);
  checkCancelled(token);
  const symbol = reading && symbolAt(reading.analysis, reading.document.lines.offset(position));
  return symbol && { reading, symbol };
}

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

/** `textDocument/references`: everywhere the report states the quantity of a figure, whatever the unit. */
export function onReferences(session: Session, reports: Reports): void {
  session.connection.onReferences(
    session.fence.request('textDocument/references', async (params, token): Promise<Location[] | null> => {
      const found = await symbolUnder(reports, params, token);
      if (!found) return null;
      const { uri, lines } = found.reading.document;
      const { mentions, definition } = found.symbol;
      return mentions
        .filter(({ span }) => params.context.includeDeclaration || span.start !== definition.span.start)
        .map(({ span }) => ({ uri, range: lines.range(span) }));
    }),
  );
}

/** `textDocument/documentHighlight`: the other mentions of the quantity at the caret. */
export function onDocumentHighlight(session: Session, reports: Reports): void {
  session.connection.onDocumentHighlight(
    session.fence.request(
      'textDocument/documentHighlight',
      async (params, token): Promise<DocumentHighlight[] | null> => {
        const found = await symbolUnder(reports, params, token);
        if (!found) return null;
        const { lines } = found.reading.document;
        return found.symbol.mentions.map(({ span }) => ({
          range: lines.range(span),
          kind: DocumentHighlightKind.Read,
        }));
      },
    ),
  );
}
