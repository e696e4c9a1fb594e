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
    session.fence.notification('workspace/didChangeConfiguration', ({ settings }) => {
      session.configuration.changed(settings);
      workspace.reset();
      refresh.all();
    }),
  );
}
