import type { Location } from 'vscode-languageserver';
import { symbolUnder } from './figureSymbol';
import type { Reports } from './reports';
import type { Session } from './session';

/** `textDocument/definition`: from a figure to the mention of its quantity that counts, in a table where there is one. */
export function onDefinition(session: Session, reports: Reports): void {
  session.connection.onDefinition(
    session.fence.request('textDocument/definition', async (params, token): Promise<Location | null> => {
      const found = await symbolUnder(reports, params, token);
      if (!found) return null;
      const { uri, lines } = found.reading.document;
      return { uri, range: lines.range(found.symbol.definition.span) };
    }),
  );
}
