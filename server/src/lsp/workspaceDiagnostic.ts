import type { WorkspaceDiagnosticReport, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver';
import { DocumentDiagnosticReportKind } from 'vscode-languageserver';
import type { CancellationToken } from 'vscode-languageserver';
import { reviewDiagnostics, resultId } from './diagnostic';
import { checkCancelled } from './fence';
import type { Reports } from './reports';
import type { Session } from './session';
import { uriKey } from './uri';
import type { ClosedReport, WorkspaceReports } from './workspaceReports';

/** `workspace/diagnostic`: the findings of every report of the workspace, open or not. */
export function onWorkspaceDiagnostic(session: Session, reports: Reports, workspace: WorkspaceReports): void {
  session.connection.languages.diagnostics.onWorkspace(
    session.fence.request(
      'workspace/diagnostic',
      async ({ previousResultIds }, token): Promise<WorkspaceDiagnosticReport> => {
        const before = new Map(previousResultIds.map(({ uri, value }) => [uriKey(uri), value]));
        const open = await openReports(session, reports, token);
        const closed = await workspace.all(token);
        checkCancelled(token);
        const now = [...open, ...closed.map((report) => ({ ...report, version: null }))];
        const items = now.map((report) => reportOf(report, before.get(uriKey(report.uri))));
        const known = new Set(now.map(({ uri }) => uriKey(uri)));
        const gone = previousResultIds.filter(({ uri }) => !known.has(uriKey(uri)));
        return { items: [...items, ...gone.map(({ uri }) => emptyReport(uri))] };
      },
    ),
  );
}

interface VersionedReport extends Omit<ClosedReport, 'symbols'> {
  readonly version: number | null;
}

/** Untitled documents belong to no workspace; their own pull shows them. */
async function openReports(
  session: Session,
  reports: Reports,
  token: CancellationToken,
): Promise<VersionedReport[]> {
  const found: VersionedReport[] = [];
  for (const { uri } of session.documents.all().filter((document) => !document.uri.startsWith('untitled:'))) {
    const review = await reports.review(uri, token);
    if (!review) continue;
    const items = reviewDiagnostics(session, review);
    found.push({ uri, items, resultId: resultId(items), version: review.document.version });
  }
  return found;
}

function reportOf(report: VersionedReport, before: string | undefined): WorkspaceDocumentDiagnosticReport {
  const { uri, version, items } = report;
  return report.resultId === before
    ? { kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId: before }
    : { kind: DocumentDiagnosticReportKind.Full, uri, version, resultId: report.resultId, items };
}

/** A report that was deleted, or is one no longer; without a result id it is not asked about again. */
function emptyReport(uri: string): WorkspaceDocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] };
}
