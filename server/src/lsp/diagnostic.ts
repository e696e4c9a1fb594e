import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import { DocumentDiagnosticReportKind } from 'vscode-languageserver';
import { diagnosticsOf } from './diagnostics';
import { checkCancelled } from './fence';
import type { Reports, Review } from './reports';
import { resultId } from './resultId';
import type { Session } from './session';

/** `textDocument/diagnostic`: the findings of one open report, or that they are what they were. */
export function onDiagnostic(session: Session, reports: Reports): void {
  session.connection.languages.diagnostics.on(
    session.fence.request('textDocument/diagnostic', async ({ textDocument, previousResultId }, token) => {
      const review = await reports.review(textDocument.uri, token);
      checkCancelled(token);
      return documentReport(review ? reviewDiagnostics(session, review) : [], previousResultId);
    }),
  );
}

/** The diagnostics shown for an open report. */
export function reviewDiagnostics(session: Session, { document, shown }: Review): Diagnostic[] {
  return diagnosticsOf(shown.visible, {
    uri: document.uri,
    lines: document.lines,
    source: session.words.source,
    related: session.abilities.related,
  });
}

function documentReport(items: Diagnostic[], previous: string | undefined): DocumentDiagnosticReport {
  const id = resultId(items);
  return id === previous
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id }
    : { kind: DocumentDiagnosticReportKind.Full, resultId: id, items };
}
