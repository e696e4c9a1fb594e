import type { TextEdit } from 'vscode-languageserver';
import type { Span } from '../core/text/span';
import { checkCancelled } from './fence';
import type { Reading, Reports } from './reports';
import type { Session } from './session';

/** `textDocument/formatting` and `textDocument/rangeFormatting`: layout only; no figure reads otherwise afterwards. */
export function onFormatting(session: Session, reports: Reports): void {
  session.connection.onDocumentFormatting(
    session.fence.request('textDocument/formatting', async ({ textDocument }, token) => {
      const reading = await reports.read(textDocument.uri, token);
      checkCancelled(token);
      return reading ? editsOf(session, reading) : null;
    }),
  );
  session.connection.onDocumentRangeFormatting(
    session.fence.request('textDocument/rangeFormatting', async ({ textDocument, range }, token) => {
      const reading = await reports.read(textDocument.uri, token);
      checkCancelled(token);
      if (!reading) return null;
      const { lines } = reading.document;
      // Whole lines: half a line has no layout.
      const start = lines.offset({ line: range.start.line, character: 0 });
      const lastLine =
        range.end.character === 0 ? Math.max(range.start.line, range.end.line - 1) : range.end.line;
      const end = lines.offset({ line: lastLine + 1, character: 0 });
      return editsOf(session, reading, { start, end });
    }),
  );
}

function editsOf(session: Session, { document, analysis, settings }: Reading, range?: Span): TextEdit[] {
  const edits = session.core.formatEdits(analysis, settings.analysis, range);
  return edits.map(({ span, newText }) => ({ range: document.lines.range(span), newText }));
}
