import type { DocumentHighlight } from 'vscode-languageserver';
import { DocumentHighlightKind } from 'vscode-languageserver';
import { symbolUnder } from './figureSymbol';
import type { Reports } from './reports';
import type { Session } from './session';

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
