import type { Location } from 'vscode-languageserver';
import { symbolUnder } from './figureSymbol';
import type { Reports } from './reports';
import type { Session } from './session';

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
