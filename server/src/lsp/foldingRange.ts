import type { FoldingRange } from 'vscode-languageserver';
import { foldsOf } from '../core/reading-aid/folding';
import { checkCancelled } from './fence';
import type { Reports } from './reports';
import type { Session } from './session';

/** `textDocument/foldingRange`: sections with and without `#`, tables, the front matter; as the outline, by its mode. */
export function onFoldingRange(session: Session, reports: Reports): void {
  session.connection.onFoldingRanges(
    session.fence.request('textDocument/foldingRange', async ({ textDocument: { uri } }, token) => {
      const reading = await reports.read(uri, token);
      checkCancelled(token);
      if (!reading) return null;
      const mode = reading.settings.outline ?? session.abilities.outline;
      const { lines } = reading.document;
      return foldsOf(reading.analysis.document, mode)
        .map(({ span }): FoldingRange => {
          const { start, end } = lines.range(span);
          return { startLine: start.line, endLine: end.line };
        })
        .filter(({ startLine, endLine }) => endLine > startLine);
    }),
  );
}
