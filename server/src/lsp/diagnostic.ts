import {
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { Finding } from '../core/check/finding';
import { diagnosticsOf } from './diagnostics';
import { checkCancelled } from './fence';
import type { Reading, Reports, Review } from './reports';
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
export function reviewDiagnostics(session: Session, review: Review): Diagnostic[] {
  return diagnosticsFor(session, review, review.shown.visible);
}

/** Findings of an open report as its client sees them. */
export function diagnosticsFor(
  session: Session,
  { document, loaded }: Reading,
  findings: readonly Finding[],
): Diagnostic[] {
  return diagnosticsOf(findings, {
    uri: document.uri,
    lines: document.lines,
    source: session.words.source,
    related: session.abilities.related,
    checkPages: session.checkPages,
    wordTexts: session.abilities.wordTexts,
    loaded,
  });
}

function documentReport(items: Diagnostic[], previous: string | undefined): DocumentDiagnosticReport {
  const id = resultId(items);
  return id === previous
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id }
    : { kind: DocumentDiagnosticReportKind.Full, resultId: id, items };
}

/**
 * Names a list of diagnostics by its content: the same findings have the same id, in whatever version of the text.
 *
 * Two rounds of 32-bit FNV-1a with different seeds; a clash would leave one stale underline until the next edit.
 */
export function resultId(diagnostics: readonly unknown[]): string {
  const text = JSON.stringify(diagnostics);
  return `${hash(text, 0x811c9dc5)}-${hash(text, 0x01000193)}`;
}

function hash(text: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
}
