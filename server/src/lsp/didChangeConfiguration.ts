import type { Refresh } from './refresh';
import type { Session } from './session';
import type { WorkspaceReports } from './workspaceReports';

/** `workspace/didChangeConfiguration`: every report is judged anew with the new settings. */
export function onDidChangeConfiguration(
  session: Session,
  workspace: WorkspaceReports,
  refresh: Refresh,
): void {
  session.connection.onDidChangeConfiguration(
    session.fence.notification('workspace/didChangeConfiguration', ({ settings }) =>
      reconfigure(session, workspace, refresh, settings),
    ),
  );
}

/** Forgets what was made with the old settings; `pushed` are the new ones, from clients that send them. */
export function reconfigure(
  session: Session,
  workspace: WorkspaceReports,
  refresh: Refresh,
  pushed: unknown,
): void {
  session.configuration.changed(pushed);
  workspace.reset();
  refresh.all();
}
